import { expect, test, type APIRequestContext } from '@playwright/test';
import { ask, newestAnswerLink, newPhone, phoneOf, platformId, tokenOf, seen } from './neighbourhood';

interface SeenProjects {
  readonly platform: { readonly projects: readonly { readonly id: string }[] };
}

interface SeenSay {
  readonly say: { readonly mine: object | null };
  readonly project: { readonly contact: object | null };
}

const week = 7 * 24 * 3600_000;

interface SeenPromises {
  readonly project: { readonly requests: readonly { sentence: string; promise: { by: string } | null }[] };
}

async function promisedDay(api: APIRequestContext, sentence: string, id: string): Promise<string> {
  const query = 'query($id:ID!){project(id:$id){requests{sentence promise{by}}}}';
  const { project } = await ask<SeenPromises>(api, query, { id });
  const by = project.requests.find((request) => request.sentence === sentence)?.promise?.by;
  if (!by) throw new Error('Nothing was promised');
  return by;
}

test('Amina asks for a key, the official says yes without an account, and Amina says it came', async ({
  browser,
  request,
}) => {
  const token = await tokenOf('Amina', request);
  const projects = await ask<SeenProjects>(request, 'query($id:ID!){platform(id:$id){projects{id}}}', {
    id: await platformId(request),
  });
  const decides = 'query($id:ID!){say(of:{project:$id}){mine{me}} project(id:$id){contact{name}}}';
  let project = '';
  for (const { id } of projects.platform.projects) {
    const seen = await ask<SeenSay>(request, decides, { id }, token);
    if (seen.say.mine && seen.project.contact) project = id;
  }
  expect(project, 'Amina has a say in a project with a contact person').not.toBe('');

  const amina = await phoneOf('Amina', browser, request);
  const { page } = amina;
  const sentence = `Een sleutel van de waterkraan (${Date.now()})`;
  await page.goto(`/project/${project}`);
  const needed = page.getByRole('heading', { name: 'Dit hebben we nodig' });
  const todo = page.getByRole('heading', { name: 'Wat is er te doen?' });
  expect((await needed.boundingBox())?.y).toBeLessThan((await todo.boundingBox())?.y ?? 0);
  await amina.tap(page.getByText('Vraag iets aan de gemeente'));
  await page.getByRole('radio', { name: 'Kan de gemeente dit doen?' }).click();
  await page.getByRole('button', { name: 'Vraag het' }).click();
  const missing = page.getByRole('alert').filter({ hasText: 'Vul hier nog iets in.' });
  await expect(missing).toBeVisible();
  const hedge = `De heg snoeien (${Date.now()})`;
  await page.getByLabel('Wat kan de gemeente overnemen?').fill(hedge);
  await expect(missing).toHaveCount(0);
  await expect(page.getByText('Wie kan dit? Wie wil dit leren?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Toch aan de gemeente' })).toBeVisible();
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click();
  await expect(page.getByText('Je vraag staat nu tussen de klussen.', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: hedge }).first()).toHaveAttribute('href', /^\/klus\//);
  await amina.tap(page.getByRole('radio', { name: 'Materiaal' }));
  await amina.fillIn(page.getByLabel('Wat hebben jullie nodig?'), sentence);
  await amina.tap(page.getByRole('button', { name: 'Vraag het' }));
  expect(amina.fields).toBe(1);
  const request1 = page.getByRole('article').filter({ hasText: sentence }).last();
  await expect(request1.getByText('Nog geen antwoord', { exact: true })).toBeVisible();

  const official = await newPhone(browser);
  await expect(async () => {
    await official.page.goto(newestAnswerLink());
    await expect(seen(official.page).getByText(sentence).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.reload();
  await expect(request1.getByText('Nog geen antwoord', { exact: true })).toBeVisible();
  await official.tap(official.page.getByRole('button', { name: /(deze|volgende) week/i }));

  await page.reload();
  await expect(request1.getByText(/ regelt het, uiterlijk /).first()).toBeVisible();
  // Before the promised day nobody is asked; what came early can be told.
  await page.clock.setFixedTime(Date.now() - week);
  await page.reload();
  await expect(request1.getByRole('button', { name: 'We hebben het al' })).toHaveClass('quiet');
  await expect(request1.getByText('Heb je het?')).toHaveCount(0);
  await page.clock.setFixedTime(`${await promisedDay(request, sentence, project)}T10:00:00Z`);
  await page.reload();
  await expect(request1.getByText('Heb je het?')).toBeVisible();
  await amina.tap(request1.getByRole('button', { name: 'Nog niet' }));
  await expect(request1.getByText('Jullie zeiden: nog niet').first()).toBeVisible();
  await expect(request1.getByText(/^Goed dat je het zegt\. .+ heeft nog tot /)).toBeVisible();
  await amina.tap(request1.getByRole('button', { name: 'Ja', exact: true }));
  await expect(request1.getByText(/^Gelukt\. Dank je wel, /)).toBeVisible();
});
