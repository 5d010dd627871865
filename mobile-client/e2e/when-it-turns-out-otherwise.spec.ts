import { expect, test, type Browser, type Page } from '@playwright/test';
import { newPhone, openTasks, phoneOf, seen, somebodyClaims, taskById, type Neighbour } from './neighbourhood';

const day = 24 * 3600_000;

async function newcomer(name: string, browser: Browser): Promise<Neighbour> {
  const phone = await newPhone(browser);
  await phone.page.goto('/ik');
  await phone.page.getByLabel('Hoe heet je?').fill(name);
  await phone.page.getByRole('button', { name: 'Zo heet ik' }).click();
  await expect(phone.page.getByRole('heading', { name: `Dag ${name}` })).toBeVisible();
  return phone;
}

/** Takes it, also when all slots are taken. */
async function take(page: Page, id: string): Promise<void> {
  await page.goto(`/klus/${id}/doen`);
  await page.getByRole('button', { name: /^(Ik doe dit|Samen doen)$/ }).click();
  await expect(seen(page).getByText(/^Fijn, /)).toBeVisible();
}

test('Ayaan has five tasks, lets one go, and what she wanted comes by itself', async ({ browser, request }) => {
  test.slow();
  const { page } = await newcomer('Ayaan', browser);
  const [sixth, ...others] = (await openTasks(request)).filter((task) => task.state === 'OPEN');
  if (!sixth || others.length < 5) throw new Error('The example has too few open tasks');
  for (const task of others.slice(0, 5)) await take(page, task.id);

  await page.goto(`/klus/${sixth.id}/doen`);
  await page.getByRole('button', { name: /^(Ik doe dit|Samen doen)$/ }).click();
  await expect(seen(page).getByText('Je hebt al 5 klussen. Welke laat je even los?')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Nu even niet: / })).toHaveCount(5);
  await page.getByRole('button', { name: `Nu even niet: ${others[0]?.title}` }).click();
  await expect(seen(page).getByText(/^Fijn, Ayaan!/)).toBeVisible();
  const free = await taskById(request, others[0]?.id ?? '');
  expect(free.doers.map((doer) => doer.name)).not.toContain('Ayaan');

  // Who makes a task is its first doer, so it is the same there, and what was typed is not lost.
  const title = `Bankje schuren ${Date.now()}`;
  await page.goto(`/klus/nieuw?project=${sixth.project.id}`);
  await page.getByLabel('Wat is de klus?').fill(title);
  await page.getByRole('button', { name: 'Ik doe dit. Wie helpt?' }).click();
  await expect(seen(page).getByText('Je hebt al 5 klussen. Welke laat je even los?')).toBeVisible();
  await page
    .getByRole('button', { name: /^Nu even niet: / })
    .first()
    .click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('who does it together changes it at once, and another name for the project goes to the others first', async ({
  browser,
  request,
}) => {
  const task = (await openTasks(request)).find((each) => each.state === 'OPEN');
  if (!task) throw new Error('The example has no open task');
  await somebodyClaims('Bram', task.id, request);
  const { page } = await newcomer('Esra', browser);
  await take(page, task.id);
  await page.goto(`/klus/${task.id}`);
  await seen(page).getByText('Tijd of aanpak veranderen').click();
  await page.getByLabel('Hoe doen we het?').fill('We beginnen bij het hek.');
  await page.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(seen(page).locator('.how').getByText('We beginnen bij het hek.')).toBeVisible();

  const amina = await phoneOf('Amina', browser, request);
  const playground = (await openTasks(request)).find((each) => each.project.name === 'Speeltuin onder de metro');
  await amina.page.goto(`/project/${playground?.project.id}`);
  await seen(amina.page).getByText('Project aanpassen').click();
  await amina.page.getByLabel('Voor wie is het?').fill('Voor iedereen die graag buiten is.');
  await amina.page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(seen(amina.page).locator('.lead').getByText('Voor iedereen die graag buiten is.')).toBeVisible();
  await seen(amina.page).getByText('Iets voorstellen').click();
  await amina.page.getByLabel('Hoe moet het heten?').fill('Speeltuin de Zon');
  await amina.page.getByLabel('Waarom, in één zin?').fill('De zon schijnt er het langst.');
  await amina.page.getByRole('button', { name: 'Stel het voor' }).click();
  await expect(seen(amina.page).getByText('Jij wil het zo noemen: Speeltuin de Zon.')).toBeVisible();
  await expect(amina.page.getByRole('heading', { name: 'Speeltuin onder de metro', level: 1 })).toBeVisible();
});

// The server's clock stands still in a journey; what a phone shows near an end is seen by moving the clock of the phone.

test('Levi is asked whether it still works out, and keeps his place', async ({ browser, request }) => {
  const { page } = await newcomer('Levi', browser);
  const task = (await openTasks(request)).find((each) => each.state === 'OPEN' && each.stillNeeded > 0);
  await take(page, task?.id ?? '');
  await page.goto('/mijn');
  await expect(page.getByRole('button', { name: 'Het is gedaan' })).toBeVisible();
  await expect(seen(page).getByText('Lukt het nog?')).toHaveCount(0);
  await page.clock.setFixedTime(Date.now() + 8 * day);
  await page.reload();
  await expect(seen(page).getByText('Lukt het nog?')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, nog bezig' }).click();
  await expect(seen(page).getByText(/^Mooi\. We houden je plek vast tot /)).toBeVisible();
});

test('Amina, on a phone whose clock is slow, is told why a deed stays', async ({ browser, request }) => {
  const { page } = await phoneOf('Amina', browser, request);
  await page.clock.setFixedTime(Date.now() - 5 * day);
  await page.goto('/mijn');
  await page.getByRole('button', { name: 'Toch nog niet klaar' }).click();
  await expect(seen(page).getByText(/^Dit is al een tijd klaar\./)).toBeInViewport();
  await expect(seen(page).getByText('Bladeren vegen op de tennisbaan', { exact: true })).toBeVisible();
});
