import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { ask, phoneOf, platformId, seen, tokenOf } from './neighbourhood';

const folder = process.env['PICTURES'] ? new URL('../../docs/pictures/', import.meta.url).pathname : null;

/** A task of Amina's that Ben does with her. */
async function taskOfAminaAndBen(title: string, api: APIRequestContext): Promise<string> {
  const amina = await tokenOf('Amina', api);
  const ben = await tokenOf('Ben', api);
  const platform = await platformId(api);
  const found = await ask<{ platform: { projects: { id: string; name: string }[] } }>(
    api,
    'query($id:ID!){platform(id:$id){projects{id name}}}',
    { id: platform },
  );
  const playground = found.platform.projects.find((project) => project.name.startsWith('Speeltuin'));
  const id = randomUUID();
  const make =
    'mutation($project:ID!$title:String!$key:ID!){makeTask(project:$project,title:$title,minutes:30,slots:3,key:$key){__typename}}';
  await ask(api, make, { project: playground?.id, title, key: id }, amina);
  const claim = 'mutation($id:ID!$key:ID!){claimTask(task:$id,key:$key){__typename}}';
  await ask(api, claim, { id, key: randomUUID() }, ben);
  return id;
}

async function letGoOf(task: string, names: readonly string[], api: APIRequestContext): Promise<void> {
  for (const name of names) {
    const token = await tokenOf(name, api);
    const mine = await ask<{ myClaims: { id: string; task: { id: string } }[] }>(
      api,
      '{myClaims{id task{id}}}',
      {},
      token,
    );
    const claim = mine.myClaims.find((each) => each.task.id === task);
    if (claim)
      await ask(
        api,
        'mutation($id:ID!$key:ID!){releaseClaim(claim:$id,key:$key){__typename}}',
        { id: claim.id, key: randomUUID() },
        token,
      );
  }
}

test('Ben changes it, Amina wants to talk first, Ben changes it again, and it stands', async ({ browser, request }) => {
  const title = folder ? 'Hek verven' : `Hek verven ${Date.now()}`;
  const task = await taskOfAminaAndBen(title, request);
  const ben = await phoneOf('Ben', browser, request, { reducedMotion: 'reduce' });
  const amina = await phoneOf('Amina', browser, request, { reducedMotion: 'reduce' });

  await ben.page.goto(`/klus/${task}`);
  await seen(ben.page)
    .getByText(/^(Anders doen|Tijd of aanpak veranderen)$/)
    .click();
  await ben.page.getByLabel('Hoe doen we het?').fill('Rood, met de brede kwast.');
  await ben.page.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(seen(ben.page).locator('.how').getByText('Rood, met de brede kwast.')).toBeVisible();

  await amina.page.goto(`/klus/${task}`);
  await expect(seen(amina.page).getByText('Ben schreef hoe: Rood, met de brede kwast.').first()).toBeVisible();
  if (folder) await amina.page.screenshot({ path: `${folder}change-phone.png` });
  await amina.tap(amina.page.getByRole('button', { name: 'Even overleggen' }));
  await expect(seen(amina.page).getByText('Goed. Het blijft nog even zoals het was.')).toBeVisible();
  await expect(seen(amina.page).getByRole('heading', { name: /^Ben wil het zo doen: Rood/ })).toBeVisible();
  await expect(seen(amina.page).locator('.how')).toHaveCount(0);
  await expect(seen(amina.page).getByText(/^Zegt niemand nee\? Dan doen we het zo vanaf /)).toBeVisible();
  expect(amina.taps).toBe(1);

  await amina.page.getByRole('button', { name: 'Ik zie een probleem' }).click();
  await amina.page.getByRole('button', { name: 'Toch niet' }).click();
  await expect(amina.page.getByRole('button', { name: 'Prima', exact: true })).toBeVisible();
  await amina.page.getByRole('button', { name: 'Ik zie een probleem' }).click();
  await amina.page.getByLabel('Wat is het probleem?').fill('Rood is te fel voor de slaapkamers.');
  await amina.page.getByLabel('Wat zou wel kunnen?').fill('Groen, dat past bij de bomen.');
  await amina.page.getByRole('region', { name: 'Even afstemmen' }).getByRole('button', { name: 'Zeg het' }).click();
  await expect(seen(amina.page).getByText('Wat wel kan: Groen, dat past bij de bomen.')).toBeVisible();
  if (folder) await amina.page.screenshot({ path: `${folder}proposal-phone.png` });

  await ben.page.goto(`/klus/${task}`);
  await expect(seen(ben.page).getByText(/ziet een probleem: Rood is te fel/)).toBeVisible();
  await seen(ben.page).getByText('Zo misschien?').click();
  await ben.page.getByLabel('Hoe dan?').fill('Groen, met de brede kwast.');
  await ben.page.getByRole('button', { name: 'Stel het zo voor' }).click();
  await expect(seen(ben.page).getByRole('heading', { name: /^Jij wil het zo doen: Groen/ })).toBeVisible();

  await amina.page.goto(`/klus/${task}`);
  await amina.tap(amina.page.getByRole('button', { name: 'Prima', exact: true }));
  await expect(seen(amina.page).getByText('Iedereen vindt het prima. Zo doen we het.')).toBeVisible();
  await expect(seen(amina.page).locator('.how').getByText('Groen, met de brede kwast.')).toBeVisible();
  await seen(amina.page)
    .getByText(/zo doen we het: Groen, met de brede kwast\./)
    .click();
  await expect(seen(amina.page).getByText(`Ben bepaalde mee door bezig te zijn met: ${title}.`)).toBeVisible();

  await seen(amina.page).locator('details[open]').getByRole('button', { name: 'Zet terug' }).click();
  await expect(seen(amina.page).getByText('Teruggezet. De anderen zien het.')).toBeVisible();
  await expect(seen(amina.page).locator('.how')).toHaveCount(0);
  await expect(seen(amina.page).getByText('(nu is het weer anders)')).toBeVisible();
  await expect(seen(amina.page).getByText(`Jij bepaalde mee door bezig te zijn met: ${title}.`)).toBeVisible();
  await letGoOf(task, ['Amina', 'Ben'], request);
});

test('each has a task of their own, and the one who made it is told so there', async ({ browser, request }) => {
  const task = await taskOfAminaAndBen(`Hek lakken ${Date.now()}`, request);
  const ben = await phoneOf('Ben', browser, request);
  const amina = await phoneOf('Amina', browser, request);
  const change = 'mutation($task:ID!$key:ID!){changeTask(task:$task,change:{how:"Rood."},key:$key){__typename}}';
  await ask(request, change, { task, key: randomUUID() }, await tokenOf('Ben', request));
  await amina.page.goto(`/klus/${task}`);
  await amina.page.getByRole('button', { name: 'Even overleggen' }).click();
  await amina.page.getByRole('button', { name: 'Ik zie een probleem' }).click();
  await amina.page.getByLabel('Wat is het probleem?').fill('Te fel.');
  await amina.page.getByLabel('Wat zou wel kunnen?').fill('Groen.');
  await amina.page.getByRole('region', { name: 'Even afstemmen' }).getByRole('button', { name: 'Zeg het' }).click();
  await expect(seen(amina.page).getByText('Goed dat je het zegt. Het wacht nu.')).toBeVisible();

  await ben.page.goto(`/klus/${task}`);
  await ben.page.getByRole('button', { name: 'Ieder een eigen klus' }).click();
  await expect(ben.page).not.toHaveURL(new RegExp(task));
  await expect(seen(ben.page).getByText('Er zijn nu twee klussen. Deze is van jou.')).toBeVisible();
  const own = ben.page.url().split('/').at(-1) ?? '';
  await letGoOf(task, ['Amina'], request);
  await letGoOf(own, ['Ben'], request);
});

test('who does not decide reads it all and gives a tip', async ({ browser, request }) => {
  const title = `Hek schuren ${Date.now()}`;
  const task = await taskOfAminaAndBen(title, request);
  const ben = await tokenOf('Ben', request);
  await ask(
    request,
    'mutation($task:ID!$key:ID!){changeTask(task:$task,change:{how:"Met de machine."},key:$key){__typename}}',
    { task, key: randomUUID() },
    ben,
  );
  const changed = await ask<{ decisions: { changes: { id: string }[] } }>(
    request,
    'query($task:ID!){decisions(of:{task:$task}){changes{id}}}',
    { task },
  );
  await ask(
    request,
    'mutation($change:ID!$key:ID!){talkFirst(change:$change,key:$key){__typename}}',
    { change: changed.decisions.changes[0]?.id, key: randomUUID() },
    await tokenOf('Amina', request),
  );

  const wim = await phoneOf('Wim', browser, request);
  await wim.page.goto(`/klus/${task}`);
  await expect(seen(wim.page).getByRole('heading', { name: 'Ben wil het zo doen: Met de machine.' })).toBeVisible();
  await expect(wim.page.getByRole('button', { name: 'Prima', exact: true })).toHaveCount(0);
  await seen(wim.page).getByText('Geef een tip').click();
  await wim.page.getByLabel('Jouw tip').fill('De machine ligt bij mij.');
  await wim.page.getByRole('button', { name: 'Stuur de tip' }).click();
  await expect(seen(wim.page).getByText('Tip van Wim: De machine ligt bij mij.')).toBeVisible();

  const stranger = await browser.newPage();
  await stranger.goto(`/klus/${task}`);
  await expect(seen(stranger).getByText('Tip van Wim: De machine ligt bij mij.')).toBeVisible();
  await letGoOf(task, ['Amina', 'Ben'], request);
});
