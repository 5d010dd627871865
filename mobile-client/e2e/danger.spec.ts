import { expect, test, type APIRequestContext } from '@playwright/test';
import { ask, newPhone, openTasks, phoneOf, seen, taskById, tokenOf } from './neighbourhood';
import { randomUUID } from 'node:crypto';

const glass = 'Er ligt glas bij het net.';

let task = '';

async function warningsOf(id: string, api: APIRequestContext): Promise<readonly string[]> {
  const query = 'query($id:ID!){task(id:$id){warnings{id}}}';
  const data = await ask<{ task: { warnings: { id: string }[] } }>(api, query, { id });
  return data.task.warnings.map((warning) => warning.id);
}

/** Whatever happened here, the tennis court is good for the other journeys. */
test.afterAll(async ({ request }) => {
  if (!task) return;
  const token = await tokenOf('Amina', request);
  const good = 'mutation($id:ID!$key:ID!){sayAllGood(warning:$id,sentence:"Nagekeken.",key:$key){__typename}}';
  for (const id of await warningsOf(task, request)) await ask(request, good, { id, key: randomUUID() }, token);
});

test('somebody without an account warns at the sign, doing waits, and when it is good again it goes on', async ({
  browser,
  request,
}) => {
  const passerBy = await newPhone(browser, { javaScriptEnabled: false });
  const sign = passerBy.page;
  await sign.goto('/s/TENNIS');
  const link = await sign.getByRole('link', { name: /^Ik doe dit/ }).getAttribute('href');
  task = link?.split('/')[2] ?? '';
  await passerBy.tap(sign.getByText('Iets kapot of gevaarlijk?'));
  await passerBy.fillIn(sign.getByLabel('Wat is er aan de hand?'), glass);
  await passerBy.tap(sign.getByRole('button', { name: 'Het is gevaarlijk' }));
  await expect(sign.getByText('Dank je. Iedereen ziet het nu.')).toBeVisible();
  await expect(sign.getByText('GEVAAR', { exact: true })).toBeVisible();
  await expect(sign.getByText(glass).first()).toBeVisible();
  await expect(sign.getByRole('link', { name: /^Ik doe dit/ }).and(sign.locator(`[href*="${task}"]`))).toHaveCount(0);
  expect(passerBy.taps).toBeLessThanOrEqual(2);
  expect(passerBy.fields).toBe(1);
  expect(await sign.context().cookies()).toEqual([]);

  const fatima = await phoneOf('Fatima', browser, request);
  await fatima.page.goto(`/klus/${task}`);
  await expect(seen(fatima.page).getByText('GEVAAR', { exact: true })).toBeVisible();
  await expect(seen(fatima.page).getByText('Even niet: er is gevaar.')).toBeVisible();
  await expect(fatima.page.getByRole('button', { name: /^Ik doe dit/ })).toHaveCount(0);
  await fatima.page.goto(`/klus/${task}/doen`);
  await expect(seen(fatima.page).getByText(glass)).toBeVisible();
  await expect(fatima.page.getByRole('button', { name: 'Ik doe dit' })).toHaveCount(0);

  const ravi = await newPhone(browser);
  const { title } = await taskById(request, task);
  await ravi.page.goto(`/klus/${task}`);
  await expect(ravi.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ravi.page.getByText('Weer goed?').click();
  await ravi.page.getByLabel('Wat heb je gezien?').fill('Het glas is opgeruimd.');
  await ravi.page.getByRole('button', { name: 'Het is weer goed' }).click();
  await ravi.page.getByLabel('Hoe heet je?').fill('Ravi');
  await ravi.page.getByRole('button', { name: 'Zeg het' }).click();
  await expect(seen(ravi.page).getByText('Fijn. Dan kan alles weer.')).toBeVisible();
  await expect(seen(ravi.page).getByText('GEVAAR', { exact: true })).toHaveCount(0);

  await sign.goto('/s/TENNIS');
  await expect(sign.getByText('WEER GOED', { exact: true })).toBeVisible();
  await expect(sign.getByRole('link', { name: /^Ik doe dit/ }).first()).toBeVisible();
  await fatima.page.goto(`/klus/${task}/doen`);
  await fatima.page.getByRole('button', { name: 'Ik doe dit' }).click();
  await expect(seen(fatima.page).getByText(/^Fijn, Fatima!/)).toBeVisible();
  await fatima.page.goto('/mijn');
  await fatima.page.getByRole('button', { name: 'Nu even niet' }).first().click();
  await expect(seen(fatima.page).getByText('De klus is weer vrij. Geeft niks.')).toBeVisible();
});

test('who taps just after a warning is told why not now; who does it already says that it is done', async ({
  browser,
  request,
}) => {
  const ben = await phoneOf('Ben', browser, request);
  const title = `Doelpaal vastzetten ${Date.now()}`;
  const own = await taskMadeBy('Ben', title, request);
  const joyce = await newPhone(browser);
  await joyce.page.goto(`/klus/${own}/doen`);
  await expect(joyce.page.getByLabel('Hoe heet je?')).toBeVisible();

  await ben.page.goto(`/klus/${own}`);
  await seen(ben.page).getByText('Iets kapot of gevaarlijk?').click();
  await ben.page.getByRole('button', { name: 'Het is gevaarlijk' }).click();
  await expect(seen(ben.page).getByText('Vul hier nog iets in.')).toBeVisible();
  await ben.page.getByLabel('Wat is er aan de hand?').fill('De paal staat los.');
  await ben.page.getByRole('button', { name: 'Het is gevaarlijk' }).click();
  await expect(seen(ben.page).getByText('Dank je. Iedereen ziet het nu.')).toBeVisible();
  await expect(seen(ben.page).getByText('GEVAAR', { exact: true })).toBeVisible();

  await joyce.page.getByLabel('Hoe heet je?').fill('Joyce');
  await joyce.page.getByRole('button', { name: 'Ik doe dit' }).click();
  await expect(seen(joyce.page).getByText('Even niet: er is gevaar. De paal staat los.')).toBeVisible();
  await expect(joyce.page.getByRole('button', { name: 'Liever iets anders' })).toBeVisible();
  await expect(joyce.page.getByRole('button', { name: 'Naar de klus' })).toBeVisible();

  await ben.page.getByRole('button', { name: 'Het is gedaan' }).click();
  await expect(ben.page.getByRole('heading', { name: 'Gedaan. Dank je wel!' })).toBeVisible();
});

async function taskMadeBy(name: string, title: string, api: APIRequestContext): Promise<string> {
  const project = (await openTasks(api))[0]?.project;
  if (!project) throw new Error('The example has no open task');
  const make =
    'mutation($project:ID!$title:String!$key:ID!){makeTask(project:$project,title:$title,minutes:10,slots:2,key:$key){__typename ...on TaskMade{task{id}}}}';
  const variables = { project: project.id, title, key: randomUUID() };
  const made = await ask<{ makeTask: { task: { id: string } } }>(api, make, variables, await tokenOf(name, api));
  return made.makeTask.task.id;
}
