import { expect, test, type APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { ask, newestBackingLink, newPhone, phoneOf, seen, tokenOf } from './neighbourhood';

/** A project of Ravi's own, so that these journeys can go again. */
async function projectOfRavi(api: APIRequestContext): Promise<string> {
  const platforms = await ask<{ platforms: { platforms: { id: string }[] } }>(api, '{platforms{platforms{id}}}');
  const platform = platforms.platforms.platforms[0]?.id;
  const makeProject =
    'mutation($platform:ID!$key:ID!){makeProject(platform:$platform,name:"Muur schilderen",firstTask:"Verf halen",key:$key){...on ProjectMade{project{id}}}}';
  type Made = { makeProject: { project: { id: string } } };
  const made = await ask<Made>(api, makeProject, { platform, key: randomUUID() }, await tokenOf('Ravi', api));
  return made.makeProject.project.id;
}

test('a doer and the liaison team ask together, an alderman says it, and everybody reads it', async ({
  browser,
  request,
}) => {
  const project = await projectOfRavi(request);
  const doer = (await phoneOf('Ravi', browser, request)).page;
  await doer.goto(`/project/${project}`);
  await doer.getByText('Vraag of iemand achter ons staat').click();
  await doer.getByLabel('Waarom is dat fijn?').fill('Dan durven we de gemeente te bellen.');
  await doer.getByRole('button', { name: 'Vraag het', exact: true }).click();
  await expect(seen(doer)).toContainText('Ravi vraagt of er iemand achter dit project staat.');

  const liaison = (await phoneOf('Lotte', browser, request)).page;
  await liaison.goto(`/project/${project}`);
  await liaison.getByRole('button', { name: 'Ik vraag mee' }).click();
  await expect(seen(liaison)).toContainText('Samen gevraagd. De brief is weg.');

  const alderman = (await newPhone(browser)).page;
  await alderman.goto(await newestBackingLink('Muur schilderen'));
  await expect(alderman.locator('main')).toContainText('Deze link is van Hans, wethouder.');
  await expect(alderman.locator('main')).toContainText('„Dan durven we de gemeente te bellen.” – Ravi');
  await alderman.getByLabel('In één zin, als je wilt').fill('Mooie muur.');
  await alderman.getByRole('button', { name: 'Ik sta hier achter' }).click();
  await expect(alderman.locator('main')).toContainText('„Ik sta hier achter. Mooie muur.” – Hans, wethouder');

  const stranger = await browser.newPage();
  await stranger.goto(`/project/${project}`);
  await expect(seen(stranger)).toContainText('„Ik sta hier achter. Mooie muur.” – Hans, wethouder');
  await expect(stranger.getByRole('button', { name: /vraag mee|Vraag het/ })).toHaveCount(0);

  await alderman.getByText('Ik neem het terug').click();
  await alderman.getByLabel('Waarom? (hoeft niet)').fill('De muur staat er al.');
  await alderman.getByRole('button', { name: 'Neem het terug' }).click();
  await expect(alderman.getByRole('status')).toContainText('Je nam je rugdekking terug');
  await expect(alderman.getByText('Sta je er toch weer achter?')).toBeVisible();
  await doer.reload();
  await expect(seen(doer)).toContainText('Hans nam de rugdekking terug');
  await expect(seen(doer)).toContainText('„De muur staat er al.” – Hans');
  await expect(seen(doer)).not.toContainText('De brief ging weg');
});
