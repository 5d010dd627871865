import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { ask, newPhone, officeOf, openTasks, phoneOf, seen, tokenOf } from './neighbourhood';

const day = (ahead: number) => new Date(Date.now() + ahead * 24 * 3600_000).toISOString().slice(0, 10);

/** Ravi makes a task of the playground and does it, so that there is a deed that nobody in office saw yet. */
async function raviDidSomething(api: APIRequestContext) {
  const token = await tokenOf('Ravi', api);
  const project = (await openTasks(api)).find((task) => task.project.name.startsWith('Speeltuin'))?.project;
  if (!project) throw new Error('There is no playground');
  const title = `Bankje schuren ${randomUUID().slice(0, 8)}`;
  const makeTask =
    'mutation($project:ID!$title:String!$key:ID!){makeTask(project:$project,title:$title,minutes:10,slots:1,key:$key){...on TaskMade{task{myClaim{id}}}}}';
  type Made = { makeTask: { task: { myClaim: { id: string } } } };
  const made = await ask<Made>(api, makeTask, { project: project.id, title, key: randomUUID() }, token);
  const sayDone = 'mutation($claim:ID!$key:ID!){sayDone(claim:$claim,key:$key){__typename}}';
  await ask(api, sayDone, { claim: made.makeTask.task.myClaim.id, key: randomUUID() }, token);
  return { project, title };
}

/** As if Karim was not here today yet, also when these journeys go again. */
async function karimWasNotHere(project: string, api: APIRequestContext) {
  const token = await tokenOf('Karim', api);
  type Found = { project: { visits: { visits: { id: string; iMayTakeBack: boolean }[] } } };
  const visits = 'query($id:ID!){project(id:$id){visits{visits{id iMayTakeBack}}}}';
  const found = await ask<Found>(api, visits, { id: project }, token);
  const own = found.project.visits.visits.find((visit) => visit.iMayTakeBack);
  const takeBack = 'mutation($id:ID!$key:ID!){takeVisitBack(visit:$id,key:$key){__typename}}';
  if (own) await ask(api, takeBack, { id: own.id, key: randomUUID() }, token);
}

test('an official logs a visit and says "We zien je", and the doer sees both', async ({ browser, request }) => {
  const { project, title } = await raviDidSomething(request);
  await karimWasNotHere(project.id, request);
  const official = (await phoneOf('Karim', browser, request)).page;
  await official.goto(`/project/${project.id}`);
  await official.getByRole('button', { name: 'Ik kwam kijken' }).click();
  await expect(seen(official)).toContainText('Karim (Groen en spelen) kwam kijken op');
  await expect(official.getByRole('button', { name: 'Ik kwam kijken' })).toHaveCount(0);

  await official.getByRole('button', { name: `We zien je, voor: ${title}` }).click();
  await expect(seen(official)).toContainText('Karim (Groen en spelen): We zien je');
  await expect(seen(official).getByRole('button', { name: /^Dank je wel voor/ })).toHaveCount(0);

  const doer = (await phoneOf('Ravi', browser, request)).page;
  await doer.goto('/mijn');
  await doer.getByRole('link', { name: `Karim van de gemeente zegt over ${title}: We zien je!` }).click();
  await expect(doer.getByRole('heading', { level: 1 })).toHaveText(project.name);
  await expect(seen(doer)).toContainText('Karim (Groen en spelen): We zien je');
  await expect(seen(doer)).toContainText('Karim (Groen en spelen) kwam kijken op');
  await expect(doer.getByRole('button', { name: /^(Ik kwam kijken|We zien je)/ })).toHaveCount(0);

  // Who is a neighbour here too keeps both hats apart.
  const both = (await phoneOf('Ravi', browser, request)).page;
  const karim = JSON.stringify({ key: await tokenOf('Karim', request), known: true, name: 'Karim' });
  await both.addInitScript((kept) => localStorage.setItem('buurtdaad.office', kept), karim);
  await both.goto(`/project/${project.id}`);
  const inOffice = both.getByRole('region', { name: 'Als Karim van Groen en spelen' });
  await expect(inOffice).toContainText('Je kwam vandaag kijken.');
  await expect(inOffice.getByRole('button', { name: 'Ik kwam kijken' })).toHaveCount(0);
  await expect(both.getByText('Nodig de gemeente uit')).toBeVisible();
  await inOffice.getByRole('button', { name: 'Ik was er toch niet' }).click();
  await expect(inOffice).toContainText('Dit bezoek staat er niet meer.');
  await inOffice.getByRole('button', { name: 'Ik kwam kijken' }).click();
  await expect(seen(both)).toContainText('Karim (Groen en spelen) kwam kijken op');

  // Taken back, for whoever logged it by mistake.
  await official.reload();
  await official.getByRole('button', { name: 'Ik was er toch niet' }).click();
  await expect(seen(official)).toContainText('Dit bezoek staat er niet meer.');
  await official.getByRole('button', { name: `Neem „We zien je” terug, voor: ${title}` }).click();
  await expect(seen(official)).toContainText('Het staat er niet meer bij.');
});

test('a doer says when they are there, and a stranger reads the first time', async ({ browser, request }) => {
  const { project } = await raviDidSomething(request);
  const { page } = await phoneOf('Ravi', browser, request);
  await page.goto(`/project/${project.id}`);
  await page.getByText('Nodig de gemeente uit').click();
  await page.getByRole('button', { name: 'Kom eens kijken' }).click();
  await expect(seen(page)).toContainText('Kies een dag en een tijd.');
  await page.getByLabel('Dan ben ik er').fill(`${day(9)}T15:00`);
  await page.getByLabel('Dan ook (hoeft niet)', { exact: true }).fill(`${day(8)}T15:00`);
  await page.getByRole('button', { name: 'Kom eens kijken' }).click();
  await expect(seen(page)).toContainText('Je uitnodiging staat er.');
  await expect(seen(page)).toContainText('15.00 uur is Ravi er. Het kan ook');

  const stranger = await browser.newPage();
  await stranger.goto(`/project/${project.id}`);
  await expect(seen(stranger)).toContainText('15.00 uur is Ravi er.');
  await expect(seen(stranger)).not.toContainText('Het kan ook');
  await expect(stranger.getByRole('button', { name: 'Ik kan toch niet' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Ik kan toch niet' }).click();
  await expect(seen(page)).toContainText('De uitnodiging is weg.');
});

test('at a sign an official says in one tap that they came to look, and nobody else can', async ({
  browser,
  request,
}) => {
  const { project } = await raviDidSomething(request);
  await karimWasNotHere(project.id, request);
  const button = { name: 'Ik ben hier komen kijken' };
  const official = (await officeOf('Karim', browser, request)).page;
  await official.goto('/s/TENNIS');
  await expect(official.locator('#kijken')).toContainText(project.name);
  await official.getByRole('button', button).click();
  await expect(official.locator('#kijken')).toContainText('Iedereen leest dat je vandaag kwam kijken.');
  await official.reload();
  await expect(official.locator('#kijken')).toContainText('Fijn dat je er was!');
  await expect(official.getByRole('button', button)).toHaveCount(0);
  await official.goto(`/project/${project.id}`);
  await expect(seen(official)).toContainText('Karim (Groen en spelen) kwam kijken op');
  await karimWasNotHere(project.id, request);

  // The phone of a resident or a stranger loads and asks nothing.
  for (const { page } of [await phoneOf('Ravi', browser, request), await newPhone(browser)]) {
    const loaded: string[] = [];
    page.on('request', (asked) => loaded.push(new URL(asked.url()).pathname));
    await page.goto('/s/TENNIS', { waitUntil: 'networkidle' });
    expect(loaded).not.toContain('/s/kijken.js');
    expect(loaded).not.toContain('/graphql');
    await expect(page.locator('#kijken')).toHaveCount(0);
  }
});
