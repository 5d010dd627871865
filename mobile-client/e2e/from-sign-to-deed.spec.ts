import { expect, test } from '@playwright/test';
import { Neighbour, firstFree, newPhone, openTasks, somebodyClaims, taskById, seen } from './neighbourhood';

test('Joyce scans the sign, claims in two taps and one field, and does it together with Marlon', async ({
  browser,
  page,
  request,
}) => {
  // Four phones take their time.
  test.slow();
  const joyce = new Neighbour(page);
  await page.goto('/s/TENNIS');
  await joyce.tap(page.getByRole('link', { name: 'Ik doe dit' }).first());

  await page.waitForURL(/\/klus\/[^/]+\/doen$/);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const before = await taskById(request, id);
  // Marlon looks at the same moment, when there is still a place.
  const marlon = await newPhone(browser);
  await marlon.page.goto(`/klus/${id}/doen`);
  await marlon.fillIn(marlon.page.getByLabel('Hoe heet je?'), 'Marlon');
  await joyce.fillIn(page.getByLabel('Hoe heet je?'), 'Joyce');
  await joyce.tap(page.getByRole('button', { name: 'Ik doe dit' }));
  await expect(seen(page).getByText(/^Fijn, Joyce! Jij/)).toBeVisible();
  expect(joyce.taps).toBeLessThanOrEqual(2);
  expect(joyce.fields).toBe(1);

  const claimed = await taskById(request, id);
  expect(claimed.doers.map((doer) => doer.name)).toContain('Joyce');
  expect(claimed.stillNeeded).toBe(before.stillNeeded - 1);
  for (let place = claimed.stillNeeded; place > 0; place -= 1) await somebodyClaims(`Buur ${place}`, id, request);
  await marlon.tap(marlon.page.getByRole('button', { name: 'Ik doe dit' }));
  await expect(seen(marlon.page).getByText(/Joyce.* (doet|doen) dit al\.|doen dit al\./)).toBeVisible();
  await expect(seen(marlon.page).getByText('Doen jullie het samen?')).toBeVisible();
  await marlon.tap(marlon.page.getByRole('button', { name: 'Ja, samen' }));
  await expect(seen(marlon.page).getByText(/^Fijn, Marlon! Jij(,| en) .*Joyce.* doen dit samen\./)).toBeVisible();

  // Who sees that it is full is asked once.
  const kofi = await newPhone(browser);
  await kofi.page.goto(`/klus/${id}`);
  await kofi.tap(kofi.page.getByRole('button', { name: /^Samen doen/ }));
  await kofi.fillIn(kofi.page.getByLabel('Hoe heet je?'), 'Kofi');
  await kofi.tap(kofi.page.getByRole('dialog').getByRole('button', { name: 'Samen doen' }));
  await expect(seen(kofi.page).getByText(/^Fijn, Kofi! Jij, .*Joyce.* doen dit samen\./)).toBeVisible();
  expect(kofi.taps).toBe(2);
  const sofie = await newPhone(browser);
  await sofie.page.goto(`/klus/${id}/doen`);
  await expect(seen(sofie.page).getByText(/Joyce.* doen dit al\./)).toBeVisible();
  await expect(sofie.page.getByRole('button', { name: 'Samen doen' })).toBeVisible();

  await joyce.tap(page.getByRole('button', { name: /^(Nu|Goed)$/ }));
  await joyce.tap(page.getByRole('button', { name: 'Het is gedaan' }));
  await expect(page.getByRole('heading', { name: 'Gedaan. Dank je wel!' })).toBeVisible();
  await expect(seen(page).getByText(`Jij bepaalt nu mee over ${claimed.project.name}.`)).toBeVisible();

  await joyce.tap(page.getByRole('button', { name: 'Toch nog niet klaar' }));
  await joyce.tap(page.getByRole('button', { name: 'Het is gedaan' }));
  await expect(page.getByRole('heading', { name: 'Gedaan. Dank je wel!' })).toBeVisible();

  await marlon.page.goto(`/project/${claimed.project.id}`);
  const deed = marlon.page.getByRole('listitem').filter({ hasText: 'Joyce' }).filter({ hasText: claimed.title });
  await expect(deed.first()).toBeVisible();
  await marlon.tap(deed.getByRole('button', { name: /^Dank je wel/ }).first());
  await expect(deed.getByText(/^Je zei dank je wel/).first()).toBeVisible();

  const after = await taskById(request, id);
  expect(after.doers.find((doer) => doer.name === 'Joyce')).toMatchObject({ joined: false, done: true });
  expect(after.doers.find((doer) => doer.name === 'Marlon')).toMatchObject({ joined: true, done: false });
  expect(after.doers.filter((doer) => !doer.joined)).toHaveLength(after.slots);
});

test('who is known claims with one tap, and lets it go again without blame', async ({ browser, request }) => {
  const phone = await newPhone(browser);
  const { page } = phone;
  await page.goto('/ik');
  await page.getByLabel('Hoe heet je?').fill('Sofie');
  await page.getByRole('button', { name: 'Zo heet ik' }).click();
  await expect(page.getByRole('heading', { name: 'Dag Sofie' })).toBeVisible();

  await page.goto('/');
  await phone.tap(firstFree(page).getByRole('button', { name: /^Ik doe dit/ }));
  await expect(seen(page).getByText(/^Fijn, Sofie!/)).toBeVisible();
  expect(phone.taps).toBe(1);
  expect(phone.fields).toBe(0);

  await page.getByRole('button', { name: 'Straks' }).click();
  await expect(page.getByRole('heading', { name: 'Mijn klussen' })).toBeVisible();
  await page.getByRole('button', { name: 'Nu even niet' }).click();
  await expect(seen(page).getByText('Je hebt nu geen klus')).toBeVisible();
  await expect(page.locator('#live')).toHaveText('De klus is weer vrij. Geeft niks.');
  expect((await request.get('/observe/health/ready')).status()).toBe(200);
});

test('who wants to be reachable comes to where that is said, and the talk is gone', async ({ browser }) => {
  const { page } = await newPhone(browser);
  await page.goto('/');
  await firstFree(page)
    .getByRole('button', { name: /^Ik doe dit/ })
    .click();
  await page.getByLabel('Hoe heet je?').fill('Femke');
  await page.getByRole('dialog').getByRole('button', { name: 'Ik doe dit' }).click();
  await page.getByRole('link', { name: 'Ja, met e-mail' }).click();
  await expect(page.getByLabel('Wat is je e-mailadres?')).toBeInViewport();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();
});

test('a task at a fixed time ends with "see you then", and is not done before it began', async ({
  browser,
  request,
}) => {
  const later = (await openTasks(request)).find((task) => task.startsAt && task.stillNeeded > 0);
  if (!later) throw new Error('The example has no task at a fixed time that is free');
  const { page } = await newPhone(browser);
  await page.goto(`/klus/${later.id}`);
  await page.getByRole('button', { name: /^Ik doe dit/ }).click();
  await page.getByLabel('Hoe heet je?').fill('Dani');
  await page.getByRole('dialog').getByRole('button', { name: 'Ik doe dit' }).click();
  const talk = page.getByRole('dialog');
  await expect(talk.getByText(/^Tot (straks|morgen|\w+dag \d+ \w+), .+ uur!/)).toBeVisible();
  await expect(talk.getByText(/We houden je plek vast|Wanneer begin je/)).toHaveCount(0);
  await expect(talk.getByRole('button', { name: 'Straks' })).toHaveCount(0);
  await talk.getByRole('button', { name: 'Goed' }).click();
  await expect(page.getByRole('button', { name: 'Het is gedaan' })).toHaveClass('quiet');
  await expect(page.locator('main').getByText(/^Tot (straks|morgen|\w+dag \d+ \w+), .+ uur!/)).toBeVisible();
});

test('looking at the page of a task claims nothing, also on a phone that is known', async ({ browser, request }) => {
  const phone = await newPhone(browser);
  const { page } = phone;
  await page.goto('/');
  await firstFree(page)
    .getByRole('button', { name: /^Ik doe dit/ })
    .click();
  await page.getByLabel('Hoe heet je?').fill('');
  await page.getByRole('dialog').getByRole('button', { name: 'Ik doe dit' }).click();
  await expect(seen(page).getByText('Vul hier nog iets in.')).toBeVisible();
  await page.getByLabel('Hoe heet je?').fill('Kwame');
  await page.getByRole('dialog').getByRole('button', { name: 'Ik doe dit' }).click();
  await expect(seen(page).getByText(/^Fijn, Kwame!/)).toBeVisible();

  await page.getByRole('button', { name: 'Nu', exact: true }).click();
  await page.waitForURL(/\/klus\//);
  const mine = new URL(page.url()).pathname.split('/')[2];
  await page.goto('/');
  const other = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Ik doe dit/ }) })
    .first();
  const href = (await other.getByRole('link').first().getAttribute('href')) ?? '';
  const id = href.split('/')[2] ?? '';
  expect(id).not.toBe(mine);
  const before = await taskById(request, id);
  await page.goto(`/klus/${id}/doen`);
  await expect(page.getByRole('button', { name: 'Ik doe dit' })).toBeVisible();
  expect(await taskById(request, id)).toEqual(before);
});

test('an answer that is lost is asked again by itself, and the claim is made once', async ({ browser, request }) => {
  const phone = await newPhone(browser);
  const { page } = phone;
  await page.goto('/ik');
  await page.getByLabel('Hoe heet je?').fill('Rosa');
  await page.getByRole('button', { name: 'Zo heet ik' }).click();
  await expect(page.getByRole('heading', { name: 'Dag Rosa' })).toBeVisible();

  const keys: string[] = [];
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as { operationName: string; variables: { key?: string } };
    if (body.operationName !== 'ClaimTask') return route.fallback();
    keys.push(body.variables.key ?? '');
    if (keys.length > 1) return route.fallback();
    // The server heard it; the phone never hears the answer.
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.goto('/');
  const tile = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Ik doe dit/ }) })
    .first();
  const id = ((await tile.getByRole('link').first().getAttribute('href')) ?? '').split('/')[2] ?? '';
  await tile.getByRole('button', { name: /^Ik doe dit/ }).click();
  await expect(seen(page).getByText(/We bewaren het op je telefoon/)).toBeVisible();
  await page.getByRole('button', { name: 'Goed' }).first().click();
  await expect(page.getByRole('complementary').getByText(/^Fijn, Rosa!/)).toBeVisible({ timeout: 15_000 });
  await page.getByRole('complementary').getByRole('button', { name: 'Goed' }).click();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  expect(new Set(keys).size).toBe(1);
  expect(keys.length).toBeGreaterThan(1);
  const doers = (await taskById(request, id)).doers.filter((doer) => doer.name === 'Rosa');
  expect(doers).toHaveLength(1);
});
