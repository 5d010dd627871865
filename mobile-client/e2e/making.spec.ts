import { expect, test, type Page } from '@playwright/test';
import { lettersTo, newPhone, openTasks, seen, nextCode } from './neighbourhood';

const spoken = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

test('Efua makes a task in three fields, changes how it is done, and leaves it to others', async ({
  browser,
  request,
}) => {
  const phone = await newPhone(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = phone;
  const [first] = await openTasks(request);
  await page.goto(`/klus/nieuw?project=${first?.project.id}`);
  await page.getByRole('button', { name: 'Ik doe dit. Wie helpt?' }).click();
  await expect(seen(page).getByText('Vul hier nog iets in.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const title = `Bloembollen planten ${Date.now()}`;
  await page.getByLabel('Wat is de klus?').fill(title);
  await page.getByRole('radio', { name: '1 uur' }).check();
  await page.getByRole('button', { name: 'Eén meer' }).click();
  await page.getByRole('button', { name: 'Ik doe dit. Wie helpt?' }).click();
  await page.getByLabel('Hoe heet je?').fill('Efua');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('link', { name: title }).click();

  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(seen(page).getByText('Jij doet mee. Nog 2 nodig.')).toBeVisible();
  await page.getByRole('button', { name: 'Deel in de groep' }).click();
  await expect(seen(page).getByText('Gekopieerd. Plak het in je groepsapp.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${title} (1 uur). Nog 2 buren nodig. Doe je mee? ${new URL(page.url()).origin}${new URL(page.url()).pathname}`,
  );

  await seen(page).getByText('Tijd of aanpak veranderen').click();
  await page.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(seen(page).getByText('Je hebt nog niets veranderd.')).toBeVisible();
  await page.getByLabel('Hoe doen we het?').fill('We starten bij de poort.\nNeem een schepje mee.');
  const day = new Date(Date.now() + 300 * 24 * 3600_000);
  await page.getByLabel('Wanneer?').fill(`${day.toISOString().slice(0, 10)}T10:00`);
  await page.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(seen(page).getByText('Goed. Zo doen we het.')).toBeInViewport();
  await expect(seen(page).locator('.how').getByText('We starten bij de poort.')).toBeVisible();
  await expect(seen(page).getByText(`${spoken.format(day)}, 10.00`, { exact: true })).toBeVisible();
  await expect(seen(page).getByText(`Tot ${spoken.format(day)}, 10.00 uur!`)).toBeVisible();
  await page.getByRole('button', { name: 'Deel in de groep' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`${title} (${spoken.format(day)}, 10.00, 1 uur). Nog 2 buren nodig.`);

  await page.getByRole('button', { name: 'Ik kan het niet zelf' }).click();
  await expect(seen(page).getByText('Wie pakt dit op?')).toBeVisible();
});

test('Efua begins a project with one task, asks nobody, and takes it back', async ({ browser }) => {
  const { page } = await newPhone(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const name = `Moestuin ${Date.now()}`;
  await page.goto('/klus/nieuw');
  await page.getByRole('link', { name: 'Iets heel nieuws' }).click();
  await page.getByLabel('Hoe heet het project?').fill(name);
  await page.getByLabel('Wat is de eerste klus?').fill('Kijken waar zon is');
  await page.getByRole('button', { name: 'Ik begin' }).click();
  await page.getByLabel('Hoe heet je?').fill('Efua');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { name: 'Je project is begonnen!' })).toBeVisible();
  await page.getByRole('button', { name: 'Deel in de groep' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`${name} is begonnen. Eerste klus: Kijken waar zon is. Doe je mee?`);
  await page.getByRole('link', { name: `Naar ${name}` }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(seen(page).getByText('Jij bepaalt mee, want jij doet nu: Kijken waar zon is.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kijken waar zon is' })).toBeVisible();

  await page.getByRole('button', { name: 'Haal dit project weg' }).click();
  await expect(page.getByRole('heading', { name: 'Samen onder de metro' })).toBeVisible();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});

test('somebody leaves an idea, and an empty one is told beside the field', async ({ browser, request }) => {
  const { page } = await newPhone(browser);
  const [first] = await openTasks(request);
  await page.goto(`/klus/nieuw?project=${first?.project.id}`);
  await page.getByRole('radio', { name: 'Het is een idee' }).check();
  const title = `Een bankje in de zon ${Date.now()}`;
  await page.getByLabel('Wat zou je willen?').fill(title);
  await page.getByRole('button', { name: 'Zet het erbij' }).click();
  await page.getByLabel('Hoe heet je?').fill('Ama');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(seen(page).getByText(/^Je idee staat erbij/)).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Haal deze klus weg' }).click();
  await expect(page.getByRole('heading', { name: 'Wat kun je nu doen?' })).toBeVisible();
});

test('a phone can be forgotten', async ({ browser }) => {
  const { page } = await newPhone(browser);
  await page.goto('/ik');
  await page.getByLabel('Hoe heet je?').fill('Tom');
  await page.getByRole('button', { name: 'Zo heet ik' }).click();
  await expect(page.getByRole('heading', { name: 'Dag Tom' })).toBeVisible();
  await page.getByRole('radio', { name: 'Nee, „een buurtgenoot”' }).check();
  await expect(page.locator('#live')).toHaveText('Goed. Anderen zien „een buurtgenoot”.');
  await page.getByRole('button', { name: 'Vergeet deze telefoon' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Vergeet deze telefoon' }).click();
  await expect(page.getByRole('heading', { name: 'Wat kun je nu doen?' })).toBeVisible();
  await page.goto('/ik');
  await expect(page.getByRole('heading', { name: 'Wij kennen elkaar nog niet' })).toBeVisible();
});

test('Nana can be reached by e-mail, and goes on with it on another phone', async ({ browser }) => {
  const email = `nana-${Date.now()}@example.org`;
  const tie = async (page: Page) => {
    const before = lettersTo(email).length;
    await page.getByLabel('Wat is je e-mailadres?').fill(email);
    await page.getByRole('button', { name: 'Stuur mij een code' }).click();
    await expect(seen(page).getByText(`We stuurden een code naar ${email}.`, { exact: false })).toBeVisible();
    await page.getByLabel('Welke zes cijfers staan in de mail?').fill(await nextCode(email, before));
    await page.getByRole('button', { name: 'Dit is de code' }).click();
    await expect(seen(page).getByText(`Je adres is ${email}.`, { exact: false }).first()).toBeVisible();
  };
  const first = await newPhone(browser);
  await first.page.goto('/ik');
  await first.page.getByLabel('Hoe heet je?').fill('Nana');
  await first.page.getByRole('button', { name: 'Zo heet ik' }).click();
  await tie(first.page);
  await first.page.reload();
  await expect(seen(first.page).getByText(`Je adres is ${email}.`)).toBeVisible();
  await expect(first.page.getByLabel('Wat is je e-mailadres?')).toHaveCount(0);
  await expect(first.page.getByRole('button', { name: 'Ander adres' })).toBeVisible();

  const second = await newPhone(browser);
  await second.page.goto('/ik');
  await second.page.getByLabel('Hoe heet je?').fill('Nana van de tweede telefoon');
  await second.page.getByRole('button', { name: 'Zo heet ik' }).click();
  await tie(second.page);
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText(/^Dag Nana/);
});
