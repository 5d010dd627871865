import { expect, test, type Page } from '@playwright/test';
import {
  ask,
  lettersTo,
  newestAnswerLink,
  newPhone,
  officeOf,
  openTasks,
  phoneOf,
  platformId,
  tokenOf,
} from './neighbourhood';

const folder = new URL('../../docs/pictures/', import.meta.url).pathname;
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

const picture = (name: string, size: string) => `${folder}${name}-${size}.png`;

/** A phone shows the hour of the example, when that began at another time. */
const clock = process.env['EXAMPLE_CLOCK'];
const atThatTime = (page: Page) => (clock ? page.clock.setFixedTime(`${clock}:00+02:00`) : Promise.resolve());

async function take(page: Page, path: string, file: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
}

async function takeOnPhone(page: Page, path: string, name: string): Promise<void> {
  await page.setViewportSize(sizes.phone);
  await atThatTime(page);
  await take(page, path, picture(name, 'phone'));
}

const sandraGotIt = () => lettersTo('sandra@gemeente.example').some((letter) => letter.includes('waterkraan'));

for (const [size, viewport] of Object.entries(sizes)) {
  test(`pictures on a ${size}`, async ({ browser, request }) => {
    const options = { viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' as const };
    const { page } = await newPhone(browser, options);
    await atThatTime(page);
    const task = (await openTasks(request)).find((each) => each.title.startsWith('Net spannen'));
    if (!task) throw new Error('The pictures need a fresh example neighbourhood');
    const show = (path: string, name: string) => take(page, path, picture(name, size));
    await show('/s/TENNIS', 'sign');
    await show('/', 'first-screen');
    await show(`/klus/${task.id}`, 'task');
    await show(`/project/${task.project.id}`, 'project');
    await show(`/buurt/${await platformId(request)}`, 'platform');

    const amina = await phoneOf('Amina', browser, request, options);
    await atThatTime(amina.page);
    await amina.page.goto(`/klus/${task.id}`);
    await amina.page.getByRole('button', { name: /^Ik doe dit/ }).click();
    await amina.page.getByRole('button', { name: 'Nu', exact: true }).click();
    await amina.page.getByRole('button', { name: 'Het is gedaan' }).click();
    await expect(amina.page.getByRole('heading', { name: 'Gedaan. Dank je wel!' })).toBeVisible();
    await amina.page.evaluate(() => scrollTo(0, 0));
    await amina.page.screenshot({ path: picture('done', size) });
    await amina.page.getByRole('button', { name: 'Toch nog niet klaar' }).click();
    await amina.page.getByRole('button', { name: 'Nu even niet' }).click();
  });
}

test('pictures of asking and answering', async ({ browser, request }) => {
  const [task] = (await openTasks(request)).filter(({ title }) => title.startsWith('Net spannen'));
  if (!task) throw new Error('The pictures need a fresh example neighbourhood');
  await ask(
    request,
    'mutation($p:ID!,$s:String!,$k:ID!){askFor(project:$p,kind:MATERIAL,sentence:$s,key:$k){__typename}}',
    { p: task.project.id, s: 'een sleutel van de waterkraan', k: crypto.randomUUID() },
    await tokenOf('Amina', request),
  );
  await expect.poll(sandraGotIt).toBe(true);
  await takeOnPhone((await newPhone(browser)).page, newestAnswerLink(), 'answer');
  await takeOnPhone((await officeOf('Joost', browser, request)).page, '/werk', 'desk');
  const lotte = await officeOf('Lotte', browser, request);
  await takeOnPhone(lotte.page, `/buurt/${await platformId(request)}/uurtje`, 'hour');
});
