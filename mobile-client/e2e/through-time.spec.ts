import { type Browser, expect, test } from '@playwright/test';
import { ask, type Neighbour, newPhone, phoneOf, platformId, seen, tokenOf } from './neighbourhood';
import { Town } from './town';

const town = new Town();
const key = 'Een sleutel van de waterkraan';
const soup = 'Een vaste plek voor de soeppan op de stoep';

test.afterAll(() => town.remove());

interface SeenCase {
  readonly kind: string;
  readonly state: string;
  readonly openedAt: string;
}

async function projectOf(name: string): Promise<string> {
  const { platform } = await ask<{ platform: { projects: { id: string; name: string }[] } }>(
    town.api,
    'query($id:ID!){platform(id:$id){projects{id name}}}',
    { id: await platformId(town.api) },
  );
  const found = platform.projects.find((project) => project.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found.id;
}

async function casesOf(sentence: string): Promise<SeenCase[]> {
  type Open = SeenCase & { request: { sentence: string } | null };
  const { openCases } = await ask<{ openCases: Open[] }>(
    town.api,
    '{openCases{kind state openedAt request{sentence}}}',
    {},
    await tokenOf('Lotte', town.api),
  );
  return openCases.filter((one) => one.request?.sentence === sentence);
}

const toTheTeam = (sentence: string): string[] =>
  town.lettersTo('lotte@gemeente.example').filter((letter) => letter.includes(sentence));

async function answerLink(email: string, sentence: string): Promise<string> {
  let link: string | undefined;
  await expect(() => {
    const letter = town.lettersTo(email).find((one) => one.includes(sentence));
    link = /\/antwoord\/[\w-]+/.exec(letter ?? '')?.[0];
    expect(link).toBeDefined();
  }).toPass();
  return String(link);
}

/** A phone on which it is now what the town's clock says. */
async function phone(browser: Browser, now: string, name?: string): Promise<Neighbour> {
  const options = { baseURL: town.url };
  const neighbour = name ? await phoneOf(name, browser, town.api, options) : await newPhone(browser, options);
  await neighbour.page.clock.setSystemTime(new Date(now));
  return neighbour;
}

test('silence over Hemelvaart becomes one case and one letter, though the server is killed in between', async ({
  browser,
}, info) => {
  test.setTimeout(300_000);
  const picture = (name: string) => ({ path: info.outputPath(`${name}.png`), fullPage: true });

  await town.begin('2026-04-29T10:00');
  const playground = await projectOf('Speeltuin onder de metro');
  const hub = await projectOf('Warm wonen');
  let amina = await phone(browser, '2026-04-29T10:00:00+02:00', 'Amina');
  await amina.page.goto(`/project/${playground}`);
  await amina.tap(amina.page.getByText('Vraag iets aan de gemeente'));
  await amina.tap(amina.page.getByRole('radio', { name: 'Materiaal' }));
  await amina.fillIn(amina.page.getByLabel('Wat hebben jullie nodig?'), key);
  await amina.page.screenshot(picture('asked'));
  await amina.tap(amina.page.getByRole('button', { name: 'Vraag het' }));
  expect(amina.fields).toBe(1);
  await expect(
    amina.page.getByRole('article').filter({ hasText: key }).getByText('Nog geen antwoord', { exact: true }),
  ).toBeVisible();
  await ask(
    town.api,
    'mutation($p:ID!,$s:String!,$k:ID!){askFor(project:$p,kind:PERMISSION,sentence:$s,key:$k){__typename}}',
    { p: hub, s: soup, k: crypto.randomUUID() },
    await tokenOf('Akosua', town.api),
  );
  const toSandra = await answerLink('sandra@gemeente.example', key);
  const toMarije = await answerLink('marije@gemeente.example', soup);
  await town.kill();

  // Ten working days, without 5 May and Hemelvaart: to the end of Friday 15 May.
  await town.begin('2026-05-16T00:05');
  await expect.poll(() => casesOf(key), { timeout: 30_000 }).toHaveLength(1);
  expect(await casesOf(key)).toMatchObject([{ kind: 'NO_ANSWER', state: 'NEW', openedAt: '2026-05-15T22:05:00.000Z' }]);
  expect(toTheTeam(key)).toHaveLength(0);
  await town.kill();

  await town.begin('2026-05-18T08:00');
  await expect.poll(() => toTheTeam(key), { timeout: 30_000 }).toHaveLength(1);
  // Killed before it is noted that a letter went out, it goes out again (server/decisions/letters-wait-in-the-graph).
  await new Promise((noted) => setTimeout(noted, 2_000));
  await town.kill();

  const hour = '2026-05-20T17:00:00+02:00';
  await town.begin('2026-05-20T17:00');
  // Nobody picked it up within two working days.
  const reminder = 'Jullie zouden dit oppakken vóór het eind van dinsdag 19 mei.';
  await expect.poll(() => toTheTeam(reminder), { timeout: 30_000 }).toEqual([expect.stringContaining(soup)]);
  const lotte = await phone(browser, hour, 'Lotte');
  await lotte.page.goto(`/buurt/${await platformId(town.api)}/uurtje`);
  await expect(lotte.page.getByRole('heading', { level: 1 })).toHaveText('Het uurtje');
  await lotte.page.screenshot(picture('hour'));
  const waiting = lotte.page.getByRole('listitem').filter({ hasText: key });
  await lotte.tap(waiting.getByRole('button', { name: 'Ik bel even' }));
  await expect(seen(lotte.page)).toContainText('De buurt ziet nu dat jij belt.');

  amina = await phone(browser, hour, 'Amina');
  await amina.page.goto(`/project/${playground}`);
  const asked = amina.page.getByRole('article').filter({ hasText: key });
  await expect(asked.getByText('Het tussenteam belt vandaag met Groen en spelen.').first()).toBeVisible();
  await lotte.tap(waiting.getByText('Leg uit wat er gebeurt'));
  await lotte.fillIn(waiting.getByLabel('Wat gebeurt er nu?'), 'Er komt donderdag iemand kijken.');
  await lotte.fillIn(
    waiting.getByLabel('Waarom hoorden jullie niets?'),
    'De vraag lag bij de verkeerde afdeling. Sorry.',
  );
  await lotte.tap(waiting.getByRole('button', { name: 'Vertel het de buurt' }));
  await expect(seen(lotte.page)).toContainText('De buurt leest het nu.');
  await amina.page.reload();
  await expect(asked.getByText('Er komt donderdag iemand kijken.').first()).toBeVisible();
  await expect(asked.getByText('De vraag lag bij de verkeerde afdeling. Sorry.').first()).toBeVisible();
  await amina.page.screenshot(picture('explained'));

  // A no costs more than a yes, also after the server was killed; nobody of this department ever came to look.
  const marije = await phone(browser, hour);
  await marije.page.goto(toMarije);
  await marije.tap(marije.page.getByText('Dit niet, dit wel'));
  await marije.page.getByLabel('Waarom kan het niet?').fill('Op de stoep is te weinig ruimte voor een rolstoel.');
  await marije.tap(marije.page.getByRole('button', { name: 'Antwoord', exact: true }));
  await expect(marije.page.getByRole('alert')).toContainText('Vul alle drie in');
  await marije.page.getByLabel('Wat kan er wel?').fill('De soeppan onder het afdak van de hub.');
  await marije.tap(marije.page.getByRole('button', { name: 'Antwoord', exact: true }));
  await expect(marije.page.getByText('Dit wel: De soeppan onder het afdak van de hub.')).toBeVisible();
  const akosua = await phone(browser, hour, 'Akosua');
  await akosua.page.goto(`/project/${hub}`);
  const refused = akosua.page.getByRole('article').filter({ hasText: soup });
  await expect(refused.getByText('Er is nog niemand van de gemeente komen kijken').first()).toBeVisible();
  await akosua.page.screenshot(picture('no-but'));

  // A late yes is still a yes.
  const sandra = await phone(browser, hour);
  await sandra.page.goto(toSandra);
  await sandra.tap(sandra.page.getByRole('button', { name: /(deze|volgende) week/i }));
  await amina.page.reload();
  await expect(asked.getByText(/^Sandra regelt het, uiterlijk /).first()).toBeVisible();
  expect(await casesOf(key)).toHaveLength(0);
  // The first letter did not come a second time.
  expect(toTheTeam(key)).toEqual([expect.stringContaining(reminder)]);
});
