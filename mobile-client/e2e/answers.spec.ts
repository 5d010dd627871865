import { expect, test } from '@playwright/test';
import { ask, newestAnswerLink, newPhone, phoneOf, platformId, seen, tokenOf } from './neighbourhood';

interface SeenProjects {
  readonly platform: { readonly projects: readonly { readonly id: string }[] };
}

interface SeenSay {
  readonly say: { readonly mine: object | null };
  readonly project: { readonly contact: object | null };
}

test('the official asks one thing, hears it, and says what is possible instead', async ({ browser, request }) => {
  const token = await tokenOf('Amina', request);
  const projects = await ask<SeenProjects>(request, 'query($id:ID!){platform(id:$id){projects{id}}}', {
    id: await platformId(request),
  });
  const decides = 'query($id:ID!){say(of:{project:$id}){mine{me}} project(id:$id){contact{name}}}';
  let project = '';
  for (const { id } of projects.platform.projects) {
    const found = await ask<SeenSay>(request, decides, { id }, token);
    if (found.say.mine && found.project.contact) project = id;
  }
  const sentence = `Een tappunt bij de baan (${Date.now()})`;
  await ask(
    request,
    'mutation($p:ID!,$s:String!,$k:ID!){askFor(project:$p,kind:MATERIAL,sentence:$s,key:$k){__typename}}',
    { p: project, s: sentence, k: crypto.randomUUID() },
    token,
  );

  const official = await newPhone(browser);
  const { page } = official;
  await expect(async () => {
    await page.goto(newestAnswerLink());
    await expect(seen(page).getByText(sentence).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await official.tap(page.getByText('Mag ik iets vragen?'));
  await page.getByLabel('Wat wil je weten?').fill('Bij welke baan?');
  await official.tap(page.getByRole('button', { name: 'Vraag het de buurt' }));
  await expect(page.getByText('De buurt heeft nog niet geantwoord.')).toBeVisible();

  const amina = await phoneOf('Amina', browser, request);
  await amina.page.goto(`/project/${project}`);
  const asked = amina.page.getByRole('article').filter({ hasText: sentence }).last();
  await expect(asked.getByText(/ vraagt jullie: Bij welke baan\?$/)).toBeVisible();
  await amina.fillIn(asked.getByLabel('Wat zeggen jullie?'), 'De tennisbaan.');
  await amina.tap(asked.getByRole('button', { name: 'Antwoord' }));
  await expect(asked.getByText('Jullie zeiden: De tennisbaan.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('De buurt zegt: De tennisbaan.')).toBeVisible();
  await official.tap(page.getByText('Dit niet, dit wel'));
  await page.getByLabel('Waarom kan het niet?').fill('Conform het beleid graven we daar niet.');
  await official.tap(page.getByRole('button', { name: 'Antwoord', exact: true }));
  await expect(page.getByRole('alert')).toContainText('Vul alle drie in');
  await page.getByLabel('Wat kan er wel?').fill('Een tappunt bij de school.');
  await official.tap(page.getByRole('button', { name: 'Antwoord', exact: true }));
  await expect(page.getByRole('alert')).toContainText('„conform”');
  await page.getByLabel('Waarom kan het niet?').fill('Onder de baan ligt een kabel.');
  await official.tap(page.getByRole('button', { name: 'Antwoord', exact: true }));
  await expect(page.getByText('Dit wel: Een tappunt bij de school.')).toBeVisible();

  await amina.page.reload();
  await expect(asked.getByText(/ zegt: dit niet\. Onder de baan ligt een kabel\.$/)).toBeVisible();
  await expect(asked.getByText('Dit wel: Een tappunt bij de school.')).toBeVisible();
});
