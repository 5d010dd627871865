import { expect, test, type Page } from '@playwright/test';
import { ask, lettersTo, newPhone, officeOf, platformId, seen, tokenOf } from './neighbourhood';

interface SeenProjects {
  readonly platform: { readonly projects: readonly { readonly id: string }[] };
}

interface SeenSay {
  readonly say: { readonly mine: object | null };
  readonly project: { readonly contact: { readonly name: string } | null };
}

/** The newest code that was sent to an address; a letter goes out a moment after it was asked for. */
const codesTo = (email: string): string[] =>
  lettersTo(email).flatMap((letter) => /Je code is (\d{6})/.exec(letter)?.[1] ?? []);

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/werk');
  await expect(page.getByText('Voor wie bij de gemeente of in het tussenteam werkt.')).toBeVisible();
  const before = codesTo(email).length;
  await page.getByLabel('Je e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  const code = page.getByLabel('Welke zes cijfers staan in de mail?');
  await expect(code).toBeVisible();
  await expect.poll(() => codesTo(email).length).toBeGreaterThan(before);
  await code.fill(codesTo(email).at(-1) ?? '');
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

test('Sandra signs in by mail, says yes with one tap, and signs out; Karim answers for her, Lotte sees what falters', async ({
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
    const found = await ask<SeenSay>(request, decides, { id }, token);
    if (found.say.mine && found.project.contact?.name === 'Sandra') project = id;
  }
  const sentence = `Een bankje bij de kraan (${Date.now()})`;
  await ask(
    request,
    'mutation($p:ID!,$s:String!,$k:ID!){askFor(project:$p,kind:MATERIAL,sentence:$s,key:$k){__typename}}',
    { p: project, s: sentence, k: crypto.randomUUID() },
    token,
  );

  const sandra = await newPhone(browser);
  await signIn(sandra.page, 'sandra@gemeente.example');
  await expect(sandra.page.getByRole('heading', { name: 'Dag Sandra' })).toBeVisible();
  const here = sandra.page.getByRole('region', { name: 'Dit ligt bij jou' });
  const waits = here.getByRole('article').filter({ hasText: sentence });
  await expect(waits.getByText(/Vandaag gevraagd door Amina\. Antwoord graag uiterlijk/)).toBeVisible();
  // What neighbours may not know is shown before it goes out, and nothing was sent.
  await waits.getByRole('radio', { name: 'Ja, als…' }).check();
  await waits.getByLabel('Wat is daarvoor nodig?').fill('Het college moet zich beraden op het beleid');
  await sandra.tap(waits.getByRole('button', { name: 'Ja, dan regel ik het' }));
  await expect(waits.getByText('Voor „beleid” kun je ook zeggen: afspraken.')).toBeVisible();
  await expect(waits.getByRole('button', { name: 'Verstuur het toch zo' })).toBeVisible();
  await sandra.tap(waits.getByRole('button', { name: /^Ja, dat regel ik (deze|volgende) week/ }));
  await expect(seen(sandra.page).getByText('De doeners zien nu je naam en deze dag.')).toBeVisible();
  // It stays where it was, without a button: nothing slides under the finger.
  await expect(waits).toContainText('De doeners zien nu je naam en deze dag.');
  await expect(waits.getByRole('button')).toHaveCount(0);
  const promised = sandra.page.getByRole('region', { name: 'Dit heb je beloofd' });
  await expect(promised.getByRole('article').filter({ hasText: sentence })).toContainText('Je regelt het uiterlijk');

  // What the doers want to do themselves is written down here too, bit by bit.
  const toSweep = `Zelf vegen (${Date.now()})`;
  await ask(
    request,
    'mutation($p:ID!,$s:String!,$k:ID!){askFor(project:$p,kind:HANDOVER,sentence:$s,key:$k){__typename}}',
    { p: project, s: toSweep, k: crypto.randomUUID() },
    token,
  );
  await sandra.page.goto('/werk');
  const toWrite = here.getByRole('article').filter({ hasText: toSweep });
  await expect(toWrite.getByRole('radio', { name: 'Dit niet, dit wel' })).toBeVisible();
  await expect(toWrite.getByRole('radio', { name: 'Ja, als…' })).toHaveCount(0);
  await sandra.tap(toWrite.getByRole('link', { name: 'Schrijf op wat jullie afspreken' }));
  await sandra.page.getByLabel('Wat doet de buurt voortaan?').fill('De speeltuin vegen.');
  await sandra.tap(sandra.page.getByRole('button', { name: 'Bewaar' }));
  await expect(seen(sandra.page)).toContainText('Er ontbreekt nog: de eerste dag');
  await sandra.page.goto('/werk');
  await sandra.tap(sandra.page.getByRole('button', { name: 'Meld mij af op deze telefoon' }));
  await expect(sandra.page.getByLabel('Je e-mailadres')).toBeVisible();

  // Sandra is ill: a colleague answers for her.
  const second = `Een tafel bij de kraan (${Date.now()})`;
  await ask(
    request,
    'mutation($p:ID!,$s:String!,$k:ID!){askFor(project:$p,kind:MATERIAL,sentence:$s,key:$k){__typename}}',
    { p: project, s: second, k: crypto.randomUUID() },
    token,
  );
  const karim = await officeOf('Karim', browser, request);
  await karim.page.goto('/werk');
  await karim.tap(karim.page.getByText('Bij je collega’s'));
  const hers = karim.page.getByRole('group').getByRole('article').filter({ hasText: second });
  await expect(hers.getByText('Ligt bij Sandra.')).toBeVisible();
  await hers.getByRole('radio', { name: 'Dit niet, dit wel' }).check();
  await hers.getByLabel('Waarom kan het niet?').fill('Daar komt een pad.');
  await hers.getByLabel('Wat kan er wel?').fill('-');
  await hers.getByLabel('Wie kunnen ze bellen?').fill('Karim, 020 000 00 03');
  await karim.tap(hers.getByRole('button', { name: 'Antwoord', exact: true }));
  await expect(hers.getByText('Schrijf het in een paar woorden.')).toBeVisible();
  await hers.getByLabel('Wat kan er wel?').fill('Een tafel naast de zandbak.');
  await karim.tap(hers.getByRole('button', { name: 'Antwoord', exact: true }));
  await expect(hers).toContainText('Dank je wel. De buurt leest het nu.');

  const lotte = await newPhone(browser);
  await signIn(lotte.page, 'lotte@gemeente.example');
  await expect(lotte.page.getByRole('heading', { name: 'Dag Lotte' })).toBeVisible();
  await expect(lotte.page.getByRole('heading', { name: 'Hier hapert het' })).toBeVisible();
});
