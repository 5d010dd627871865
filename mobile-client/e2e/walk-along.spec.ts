import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { ask, newPhone, openTasks, seen, taskById } from './neighbourhood';

const small = { viewport: { width: 390, height: 844 } };

interface Maker {
  readonly page: Page;
  readonly key: string;
}

/** Somebody new, so that the example's people keep their hands free for other journeys. */
async function moveIn(name: string, browser: Browser, api: APIRequestContext): Promise<Maker> {
  const key = randomBytes(32).toString('base64url');
  const introduce =
    'mutation($name:String!$phoneKey:ID!$key:ID!){introduce(name:$name,phoneKey:$phoneKey,key:$key){__typename}}';
  await ask(api, introduce, { name, phoneKey: key, key: randomUUID() });
  const { page } = await newPhone(browser, small);
  await page.addInitScript(
    (kept) => localStorage.setItem('buurtdaad.phone', kept),
    JSON.stringify({ key, known: true, name }),
  );
  return { page, key };
}

async function makeTask({ key: token }: Maker, title: string, slots: number, api: APIRequestContext): Promise<string> {
  const playground = (await openTasks(api)).find((task) => task.project.name === 'Speeltuin onder de metro')?.project;
  const make =
    'mutation($project:ID!$title:String!$slots:Int!$key:ID!){' +
    'makeTask(project:$project,title:$title,minutes:60,slots:$slots,key:$key){...on TaskMade{task{id}}}}';
  const variables = { project: playground?.id, title, slots, key: randomUUID() };
  const made = await ask<{ makeTask: { task: { id: string } } }>(api, make, variables, token);
  return made.makeTask.task.id;
}

async function newcomersWalkAlong(page: Page, id: string): Promise<void> {
  await page.goto(`/klus/${id}`);
  await seen(page).getByText('Tijd of aanpak veranderen', { exact: true }).click();
  await seen(page).locator('form').getByText('Eerst meelopen', { exact: true }).click();
  await page.getByRole('radio', { name: 'eerst meelopen' }).check();
  await page.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(page.getByRole('heading', { name: 'Eerst meelopen' })).toBeVisible();
}

test('Joyce walks along with Zohra, hears that she can do it herself, and takes a slot', async ({
  browser,
  request,
}) => {
  test.slow();
  const title = `Op de kleintjes passen ${Date.now()}`;
  const maker = await moveIn('Zohra', browser, request);
  const { page: zohra } = maker;
  const id = await makeTask(maker, title, 2, request);
  await newcomersWalkAlong(zohra, id);
  const { page: joyce } = await newPhone(browser, small);

  await joyce.goto(`/klus/${id}/doen`);
  await expect(seen(joyce).getByText(/^Dit leer je door een keer mee te lopen\. Dat kan met .*Zohra/)).toBeVisible();
  await joyce.getByLabel('Hoe heet je?').fill('Joyce');
  await joyce.getByRole('button', { name: 'Ik loop mee' }).click();
  await expect(seen(joyce).getByText('Fijn, Joyce! Jij loopt mee.')).toBeVisible();
  expect((await taskById(request, id)).stillNeeded).toBe(1);

  const { page: other } = await newPhone(browser, small);
  await other.goto(`/klus/${id}`);
  await expect(seen(other).getByText('Joyce loopt nu mee.')).toBeVisible();
  await expect(seen(other).getByText('Er loopt al iemand mee.')).toBeVisible();
  await expect(other.getByRole('button', { name: /^Ik (doe dit|loop mee)/ })).toHaveCount(0);

  await zohra.reload();
  await zohra.getByRole('button', { name: 'Joyce kan het nu zelf' }).click();
  await expect(seen(zohra).getByText('Joyce kan het nu zelf.')).toBeVisible();
  await expect(zohra.getByRole('button', { name: 'Joyce kan het nu zelf' })).toHaveCount(0);

  await joyce.goto('/mijn');
  await expect(seen(joyce).getByText(`Zohra zegt over ${title}: jij kan het nu zelf.`)).toBeVisible();
  const next = await makeTask(maker, `${title}, morgen`, 2, request);
  await newcomersWalkAlong(zohra, next);
  await joyce.goto(`/klus/${next}/doen`);
  await joyce.getByRole('button', { name: 'Ik doe dit' }).click();
  await expect(seen(joyce).getByText(/^Fijn, Joyce! Jij en Zohra doen dit samen\./)).toBeVisible();
  const taken = await taskById(request, next);
  expect(taken.stillNeeded).toBe(0);
  expect(taken.doers).toContainEqual({ name: 'Joyce', joined: false, done: false });
});

test('there is room for one, Zohra says why, and Kwame hears what else he can do', async ({ browser, request }) => {
  const title = `De kar duwen ${Date.now()}`;
  const maker = await moveIn('Zohra', browser, request);
  const { page: zohra } = maker;
  const id = await makeTask(maker, title, 1, request);
  const { page: kwame } = await newPhone(browser, small);
  await kwame.goto(`/klus/${id}`);
  await expect(kwame.getByRole('button', { name: `Samen doen: ${title}` })).toBeVisible();

  await zohra.goto(`/klus/${id}`);
  await seen(zohra).getByText('Tijd of aanpak veranderen', { exact: true }).click();
  await seen(zohra).getByText('Hoeveel mensen kunnen erbij?').click();
  await zohra.getByRole('radio', { name: 'meer past er niet' }).check();
  await zohra.getByLabel('Er kan niemand bij, want …').fill('de kar is klein');
  await zohra.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(seen(zohra).getByText('Er is plek voor 1 mens: „de kar is klein”')).toBeVisible();

  await kwame.getByRole('button', { name: `Samen doen: ${title}` }).click();
  await kwame.getByLabel('Hoe heet je?').fill('Kwame');
  await kwame.getByRole('dialog').getByRole('button', { name: 'Samen doen' }).click();
  const talk = kwame.getByRole('dialog');
  await expect(talk.getByText('Er is plek voor 1 mens: „de kar is klein”')).toBeVisible();
  await expect(talk.getByText('Doe je iets anders mee?')).toBeVisible();
  await talk.getByRole('listitem').first().getByRole('link').click();
  await expect(kwame.getByRole('button', { name: /^Ik (doe dit|loop mee)/ }).first()).toBeVisible();

  await kwame.goto(`/klus/${id}/doen`);
  await expect(seen(kwame).getByText('Er is plek voor 1 mens: „de kar is klein”')).toBeVisible();
  await expect(kwame.getByRole('link', { name: 'Doe je iets anders mee?' })).toBeVisible();
});
