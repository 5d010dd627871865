import { expect, test } from '@playwright/test';
import { newPhone, openTasks, phoneOf, platformId } from './neighbourhood';

const folder = new URL('../../docs/pictures/', import.meta.url).pathname;
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

const picture = (name: string, size: string) => `${folder}${name}-${size}.png`;

for (const [size, viewport] of Object.entries(sizes)) {
  test(`pictures on a ${size}`, async ({ browser, request }) => {
    const options = { viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' as const };
    const { page } = await newPhone(browser, options);
    const task = (await openTasks(request)).find((each) => each.title.startsWith('Net spannen'));
    if (!task) throw new Error('The pictures need a fresh example neighbourhood');
    const show = async (path: string, name: string) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: picture(name, size) });
    };
    await show('/s/TENNIS', 'sign');
    await show('/', 'first-screen');
    await show(`/klus/${task.id}`, 'task');
    await show(`/project/${task.project.id}`, 'project');
    await show(`/buurt/${await platformId(request)}`, 'platform');

    const amina = await phoneOf('Amina', browser, request, options);
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
