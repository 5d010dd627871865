import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { ask, newPhone, openTasks, phoneOf, platformId, seen, tokenOf } from './neighbourhood';

/** Whatever happens in these journeys, the example goes on afterwards. */
async function everybodyTakesPart(api: APIRequestContext): Promise<void> {
  const wake = 'mutation($id:ID!$key:ID!){wakePlatform(platform:$id,key:$key){__typename}}';
  await ask(api, wake, { id: await platformId(api), key: randomUUID() }, await tokenOf('Amina', api));
}

test.afterEach(async ({ request }) => everybodyTakesPart(request));

test('Efua lets her project rest for the winter, neighbours see why, and she wakes it', async ({
  browser,
  request,
}) => {
  const { page } = await newPhone(browser);
  const name = `Moestuin ${Date.now()}`;
  const firstTask = `Bonen leggen ${Date.now()}`;
  await page.goto(`/project/nieuw?platform=${await platformId(request)}`);
  await page.getByLabel('Hoe heet het project?').fill(name);
  await page.getByLabel('Wat is de eerste klus?').fill(firstTask);
  await page.getByRole('button', { name: 'Ik begin' }).click();
  await page.getByLabel('Hoe heet je?').fill('Efua');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('link', { name: `Naar ${name}` }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  expect((await openTasks(request)).map((task) => task.title)).toContain(firstTask);

  await seen(page).getByText('Even niet', { exact: true }).click();
  await page.getByRole('radio', { name: 'het is het seizoen niet' }).check();
  await page.getByRole('button', { name: 'Laat het even rusten' }).click();
  await expect(seen(page).getByText('Dit project rust even. Het is er nu het seizoen niet voor.')).toBeVisible();
  await expect(seen(page).getByText(/^Dat zei Efua op /)).toBeVisible();
  await expect(page.getByRole('link', { name: firstTask })).toBeVisible();
  expect((await openTasks(request)).map((task) => task.title)).not.toContain(firstTask);

  const ben = await phoneOf('Ben', browser, request);
  await ben.page.goto(page.url());
  await expect(seen(ben.page).getByText('Dit project rust even.', { exact: false })).toBeVisible();
  await expect(ben.page.getByRole('link', { name: firstTask })).toBeVisible();
  await expect(ben.page.getByRole('button', { name: 'We doen weer mee' })).toHaveCount(0);
  await expect(seen(ben.page).getByText('Even niet', { exact: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'We doen weer mee' }).click();
  await expect(seen(page).getByText('Mooi. Dit project loopt weer.')).toBeVisible();
  await expect(seen(page).getByText('Dit project rust even.', { exact: false })).toHaveCount(0);
  expect((await openTasks(request)).map((task) => task.title)).toContain(firstTask);

  await page.getByRole('button', { name: 'Haal dit project weg' }).click();
  await expect(page.getByRole('heading', { name: 'Samen onder de metro' })).toBeVisible();
});

test('"Wij doen even niet mee, want …": one sentence, everywhere, until the doers take it away', async ({
  browser,
  request,
}) => {
  const platform = await platformId(request);
  const sentence = 'Wij doen even niet mee, want we zijn met de kinderen op kamp.';
  const amina = await phoneOf('Amina', browser, request);
  const { page } = amina;
  await page.goto(`/buurt/${platform}`);
  await seen(page).getByText('Wij doen even niet mee', { exact: true }).click();
  await page.getByRole('button', { name: 'Vertel het de buurt' }).click();
  await expect(seen(page).getByText('Vul hier nog iets in.')).toBeVisible();
  await page.getByLabel('Wij doen even niet mee, want …').fill('we zijn met de kinderen op kamp.');
  await page.getByRole('button', { name: 'Vertel het de buurt' }).click();
  await expect(seen(page).getByText(sentence)).toBeVisible();
  await expect(seen(page).getByText(/^Dat zei Amina op /)).toBeVisible();

  // A newcomer reads it on the first screen, on a project, on the platform and on the sign, and cannot take it away.
  const somebody = await newPhone(browser);
  await somebody.page.goto('/');
  await expect(seen(somebody.page).getByText(sentence)).toBeVisible();
  await expect(seen(somebody.page).getByText('Alles is gedaan')).toHaveCount(0);
  await somebody.page.goto(`/buurt/${platform}`);
  await expect(seen(somebody.page).getByText(sentence)).toBeVisible();
  await expect(somebody.page.getByRole('button', { name: 'We doen weer mee' })).toHaveCount(0);
  await somebody.page.getByRole('link', { name: 'Speeltuin onder de metro' }).first().click();
  await expect(seen(somebody.page).getByText(sentence)).toBeVisible();
  await expect(seen(somebody.page).getByText('De klussen blijven staan.', { exact: false })).toBeVisible();
  await somebody.page.goto('/s/TENNIS');
  await expect(somebody.page.getByText(sentence)).toBeVisible();
  await expect(somebody.page.getByRole('link', { name: 'Ik doe dit' })).toHaveCount(0);

  await page.getByRole('button', { name: 'We doen weer mee' }).click();
  await expect(seen(page).getByText('Mooi. Jullie doen weer mee.')).toBeVisible();
  await expect(seen(page).getByText(sentence)).toHaveCount(0);
  await page.getByRole('link', { name: 'Buurtdaad' }).click();
  await expect(page.getByRole('heading', { name: 'Wat kun je nu doen?' })).toBeVisible();
  await expect(seen(page).getByText(sentence)).toHaveCount(0);
  await somebody.page.goto('/s/TENNIS');
  await expect(somebody.page.getByRole('link', { name: 'Ik doe dit' }).first()).toBeVisible();
});

test('everybody reads how it is done here, in sentences', async ({ browser, request }) => {
  const { page } = await newPhone(browser);
  await page.goto(`/buurt/${await platformId(request)}`);
  await expect(seen(page).getByText(/^Wie iets deed, bepaalt 120 dagen mee\./)).toBeHidden();
  await seen(page).getByText('Zo doen we het hier').click();
  await expect(
    seen(page).getByText(/^Wie iets deed, bepaalt 120 dagen mee\. We kijken er weer naar op /),
  ).toBeVisible();
  await expect(seen(page).getByText('Een klus zonder datum is na 10 dagen weer vrij.')).toBeVisible();
});
