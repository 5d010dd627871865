import { expect, test, type Browser, type Page } from '@playwright/test';
import { lettersTo, newPhone, nextCode, openTasks, seen, type Neighbour, type SeenTask } from './neighbourhood';

const shots = process.env['SHOTS'];

async function newcomer(name: string, browser: Browser): Promise<Neighbour> {
  const phone = await newPhone(browser);
  await phone.page.goto('/ik');
  await phone.page.getByLabel('Hoe heet je?').fill(name);
  await phone.page.getByRole('button', { name: 'Zo heet ik' }).click();
  await expect(phone.page.getByRole('heading', { name: `Dag ${name}` })).toBeVisible();
  return phone;
}

async function take(page: Page, id: string): Promise<void> {
  await page.goto(`/klus/${id}/doen`);
  await page.getByRole('button', { name: 'Ik doe dit' }).click();
  await expect(seen(page).getByText(/^Fijn, /)).toBeVisible();
}

/** A task of one's own, so that the example keeps its tasks for other journeys. */
async function makeTask(
  page: Page,
  project: SeenTask['project'],
  title: string,
): Promise<Pick<SeenTask, 'id' | 'title' | 'project'>> {
  await page.goto(`/klus/nieuw?project=${project.id}`);
  await page.getByLabel('Wat is de klus?').fill(title);
  await page.getByRole('button', { name: 'Ik doe dit. Wie helpt?' }).click();
  await expect(seen(page).getByText('Mooi! Jij doet dit.')).toBeVisible();
  await page.goto('/mijn');
  const href = await page.getByRole('link', { name: title }).getAttribute('href');
  return { id: href?.split('/')[2] ?? '', title, project };
}

async function tieAddress(page: Page, email: string): Promise<void> {
  await page.goto('/ik#bereikbaar');
  await expect(seen(page).getByText(/^We mailen je als er nieuws is over je klus\./)).toBeVisible();
  const before = lettersTo(email).length;
  await page.getByLabel('Wat is je e-mailadres?').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Welke zes cijfers staan in de mail?').fill(await nextCode(email, before));
  await page.getByRole('button', { name: 'Dit is de code' }).click();
  await expect(seen(page).getByText(`Je adres is ${email}.`).first()).toBeVisible();
}

const lettersWith = (email: string, text: string): number =>
  lettersTo(email).filter((letter) => (letter.split('└')[0] ?? '').includes(text)).length;

const mine = (page: Page) => page.getByRole('navigation').getByRole('link', { name: /^Mijn klussen/ });

async function picture(page: Page, name: string): Promise<void> {
  if (!shots) return;
  await page.evaluate(() => document.fonts.ready);
  for (const [size, viewport] of Object.entries({
    small: { width: 320, height: 640 },
    phone: { width: 390, height: 844 },
    desktop: { width: 1280, height: 800 },
  })) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: `${shots}/${name}-${size}.png` });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: `${shots}/${name}-dark.png` });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('Nadia and Marlon hear of each other, in the app and by mail', async ({ browser, request }) => {
  test.slow();
  const [any] = await openTasks(request);
  if (!any) throw new Error('The example has no open task');
  const { page: nadia } = await newcomer('Nadia', browser);
  const email = `nadia.${Date.now()}@example.org`;
  await tieAddress(nadia, email);
  const task = await makeTask(nadia, any.project, `Tafels lakken ${Date.now()}`);
  await nadia.goto('/mijn');
  await expect(nadia.getByRole('heading', { name: 'Van je buurtgenoten' })).toHaveCount(0);
  await expect(mine(nadia)).not.toHaveAccessibleName(/nieuws/);

  const { page: marlon } = await newcomer('Marlon', browser);
  await take(marlon, task.id);

  // A dot and its words, on any page; then the line, which leads to the task.
  await nadia.goto('/');
  await expect(mine(nadia)).toHaveAccessibleName(/er is nieuws/);
  await picture(nadia, 'dot');
  await mine(nadia).click();
  const joined = nadia.getByRole('link', { name: `Marlon doet mee met ${task.title}.` });
  await expect(joined).toBeVisible();
  await expect(mine(nadia)).not.toHaveAccessibleName(/nieuws/);
  await picture(nadia, 'joined');
  await expect.poll(() => lettersWith(email, `Marlon doet mee met ${task.title}.`)).toBe(1);
  expect(lettersWith(email, `/klus/${task.id}`)).toBe(1);
  await joined.click();
  await expect(nadia.getByRole('heading', { level: 1, name: task.title })).toBeVisible();

  // One line, from his phone to hers.
  await marlon.goto(`/klus/${task.id}`);
  await marlon.getByRole('button', { name: 'Zeg het' }).click();
  await expect(seen(marlon).getByText('Vul hier nog iets in.')).toBeVisible();
  await marlon.getByLabel('Zeg iets tegen de anderen').fill('Ik breng koffie mee.');
  await marlon.getByRole('button', { name: 'Zeg het' }).click();
  await expect(seen(marlon).getByText(/^Gezegd tegen .*Nadia.*\. Het is te lezen bij Mijn klussen\.$/)).toBeVisible();
  await expect(marlon.getByLabel('Zeg iets tegen de anderen')).toHaveValue('');
  await expect(seen(marlon).getByText('Ik breng koffie mee.')).toBeVisible();
  await picture(marlon, 'line-told');
  await nadia.goto('/mijn');
  await expect(
    nadia.getByRole('link', { name: `Marlon zegt over ${task.title}: „Ik breng koffie mee.”` }),
  ).toBeVisible();
  await nadia.goto(`/klus/${task.id}`);
  await expect(seen(nadia).getByText('Ik breng koffie mee.')).toBeVisible();

  // What they tell each other is theirs.
  const stranger = await newPhone(browser);
  await stranger.page.goto(`/klus/${task.id}`);
  await expect(stranger.page.getByRole('heading', { level: 1, name: task.title })).toBeVisible();
  await expect(stranger.page.getByText('Ik breng koffie mee.')).toHaveCount(0);

  // Thanks, of two neighbours, are one line.
  await nadia.getByRole('button', { name: 'Het is gedaan' }).click();
  await expect(nadia.getByRole('heading', { name: 'Gedaan. Dank je wel!' })).toBeVisible();
  const { page: sara } = await newcomer('Sara', browser);
  for (const phone of [marlon, sara]) {
    await phone.goto(`/project/${task.project.id}`);
    const deed = phone.getByRole('listitem').filter({ hasText: 'Nadia' }).filter({ hasText: task.title });
    await deed
      .getByRole('button', { name: /^Dank je wel/ })
      .first()
      .click();
    await expect(deed.getByText(/^Je zei dank je wel/).first()).toBeVisible();
  }
  await nadia.goto('/mijn');
  await expect(
    nadia.getByRole('link', { name: `Marlon en Sara zeggen dank je wel voor ${task.title}.` }),
  ).toBeVisible();
  await picture(nadia, 'thanked');

  // Letting go is heard too, without blame; who was thanked once is not thanked again.
  await nadia.getByRole('button', { name: 'Toch nog niet klaar' }).click();
  await marlon.goto('/mijn');
  await marlon.getByRole('button', { name: 'Nu even niet' }).first().click();
  await expect(seen(marlon).getByText('Je hebt nu geen klus')).toBeVisible();
  await nadia.goto('/mijn');
  await expect(nadia.getByRole('link', { name: `Marlon laat ${task.title} los. Er is weer plek.` })).toBeVisible();

  // She looked after each, so there is one letter for each time that something was new; thanks wait for the week.
  await expect.poll(() => lettersWith(email, 'Dag Nadia,')).toBe(3);

  // Who wants less mail says so, by the way that each letter names.
  expect(lettersWith(email, '/ik#horen')).toBe(3);
  await nadia.goto('/ik#horen');
  const together = nadia.getByRole('switch', { name: 'Wie meedoet' });
  await expect(together).toBeChecked();
  await together.click();
  await expect(seen(nadia).getByText('Goed. We mailen je niet meer over: Wie meedoet.')).toBeVisible();
  await nadia.reload();
  await expect(together).not.toBeChecked();
  await picture(nadia, 'wishes');
  await nadia.goto('/mijn');
  await take(marlon, task.id);
  await nadia.goto('/mijn');
  await expect(joined.first()).toBeVisible();
  expect(lettersWith(email, 'Dag Nadia,')).toBe(3);
});
