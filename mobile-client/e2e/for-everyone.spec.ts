import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { firstFree, newPhone, openTasks, phoneOf, platformId, seen } from './neighbourhood';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let paths: string[] = [];

test.beforeAll(async ({ playwright }, info) => {
  const api = await playwright.request.newContext({ baseURL: String(info.project.use.baseURL) });
  const [task] = await openTasks(api);
  if (!task) throw new Error('The example neighbourhood has no open task');
  const platform = await platformId(api);
  paths = [
    '/',
    `/klus/${task.id}`,
    `/klus/${task.id}/doen`,
    '/klus/nieuw',
    `/klus/nieuw?project=${task.project.id}`,
    `/project/${task.project.id}`,
    `/project/nieuw?platform=${platform}`,
    '/buurt',
    `/buurt/${platform}`,
    '/mijn',
    '/ik',
    '/dit-is-er-niet',
    '/s/TENNIS',
    '/s/ONBEKEND',
  ];
  await api.dispose();
});

async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const result = await tool.run(document, { runOnly: { type: 'tag', values } });
    return result.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')}`));
  }, rules);
  return found;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const who of ['a stranger', 'Amina'] as const) {
    test(`every page can be used by everyone: ${who}, in the ${colorScheme}`, async ({ browser, request }) => {
      test.slow();
      const options = { colorScheme, reducedMotion: 'reduce' as const };
      const { page } =
        who === 'Amina' ? await phoneOf('Amina', browser, request, options) : await newPhone(browser, options);
      for (const path of paths) {
        await settled(page, path);
        expect(await faults(page), path).toEqual([]);
      }
    });
  }
}

for (const width of [320, 390, 768, 1280]) {
  test(`nothing has to be scrolled sideways at ${width} pixels, and a thumb fits on every button`, async ({
    browser,
    request,
  }) => {
    const { page } = await phoneOf('Amina', browser, request, { viewport: { width, height: 700 } });
    for (const path of paths) {
      await settled(page, path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
      if (path.startsWith('/s/')) continue;
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, nav a, a.sun, a.quiet, .chip, input:not([type=radio], [type=checkbox])')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 47.5)
          .map((element) => element.textContent),
      );
      expect(small, path).toEqual([]);
    }
  });
}

for (const width of [320, 390]) {
  test(`text twice as large fits on a phone of ${width} pixels`, async ({ browser, request }) => {
    test.slow();
    const { page } = await phoneOf('Amina', browser, request, { viewport: { width, height: 844 } });
    for (const path of paths) {
      await settled(page, path);
      await page.evaluate(() => {
        const html = document.documentElement;
        const now = Number.parseFloat(getComputedStyle(html).fontSize);
        html.style.setProperty('font-size', `${2 * now}px`, 'important');
      });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
      const broken = await page.evaluate(() =>
        [...document.querySelectorAll('.status strong, .where [dir], .example')]
          .filter((element) => {
            const { left, right, width: wide } = element.getBoundingClientRect();
            return element.scrollWidth > element.clientWidth + 1 || wide < 24 || left < 0 || right > innerWidth;
          })
          .map((element) => element.textContent),
      );
      expect(broken, path).toEqual([]);
    }
  });
}

for (const who of ['a stranger', 'Amina'] as const) {
  for (const width of [390, 1280]) {
    test(`there is one sun on the first screen at ${width} pixels: ${who}`, async ({ browser, request }) => {
      const options = { viewport: { width, height: 800 } };
      const { page } =
        who === 'Amina' ? await phoneOf('Amina', browser, request, options) : await newPhone(browser, options);
      await settled(page, '/');
      const suns = await page.locator('main').evaluate((main) => {
        const yellow = getComputedStyle(document.documentElement).getPropertyValue('--sun').trim();
        const probe = main.appendChild(document.createElement('i'));
        probe.style.backgroundColor = yellow;
        const sun = getComputedStyle(probe).backgroundColor;
        probe.remove();
        return [...main.querySelectorAll('*')].filter((element) => getComputedStyle(element).backgroundColor === sun)
          .length;
      });
      expect(suns).toBe(1);
    });
  }
}

test('a claim needs no mouse', async ({ browser }) => {
  const { page } = await newPhone(browser, { viewport: { width: 1280, height: 800 } });
  await settled(page, '/');
  await expect(page.getByRole('button', { name: /^Ik doe dit/ }).first()).toBeVisible();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (name.startsWith('Ik doe dit')) break;
  }
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
  expect(outline).toBe('3px');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Hoe heet je?')).toBeFocused();
  await page.keyboard.type('Yaw');
  await page.keyboard.press('Enter');
  await expect(seen(page).getByText(/^Fijn, Yaw!/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('who asks for no motion gets none', async ({ browser }) => {
  const { page } = await newPhone(browser, { reducedMotion: 'reduce' });
  await settled(page, '/');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  await firstFree(page)
    .getByRole('button', { name: /^Ik doe dit/ })
    .click();
  await page.getByLabel('Hoe heet je?').fill('Noor');
  await page.getByRole('dialog').getByRole('button', { name: 'Ik doe dit' }).click();
  await page.getByRole('button', { name: 'Nu', exact: true }).click();
  await page.getByRole('button', { name: 'Het is gedaan' }).click();
  await expect(page.getByRole('heading', { name: 'Gedaan. Dank je wel!' })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('Yaa reads it all in English', async ({ browser }) => {
  const { page } = await newPhone(browser, { locale: 'en-GB' });
  await settled(page, '/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'What can you do now?' })).toBeVisible();
  await page
    .getByRole('button', { name: /^I'll do this/ })
    .first()
    .click();
  await page.getByLabel('What is your name?').fill('Yaa');
  await page.getByRole('dialog').getByRole('button', { name: "I'll do this" }).click();
  await expect(seen(page).getByText(/^Lovely, Yaa! You/)).toBeVisible();

  await page.goto('/ik');
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await expect(page.getByRole('heading', { name: 'Dag Yaa' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('every page says that the neighbourhood is an example', async ({ browser }) => {
  const { page } = await newPhone(browser);
  // A sign that nobody knows shows nothing of any neighbourhood.
  for (const path of paths.filter((each) => each !== '/s/ONBEKEND')) {
    await settled(page, path);
    await expect(page.getByText('voorbeeld').first(), path).toBeVisible();
  }
});
