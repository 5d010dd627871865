import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { ask, openTasks, phoneOf, seen, tokenOf } from './neighbourhood';

const day = (ahead: number) => new Date(Date.now() + ahead * 24 * 3600_000).toISOString().slice(0, 10);

/** Ravi does something and says so, so that there is a deed that nobody in office saw yet. */
async function raviDidSomething(api: APIRequestContext) {
  const token = await tokenOf('Ravi', api);
  const [free] = (await openTasks(api)).filter((task) => task.startsAt === null && task.stillNeeded > 0);
  if (!free) throw new Error('Nothing is left to do');
  const claim = randomUUID();
  const claimTask = 'mutation($id:ID!$key:ID!){claimTask(task:$id,key:$key){__typename}}';
  await ask(api, claimTask, { id: free.id, key: claim }, token);
  const sayDone = 'mutation($id:ID!$key:ID!){sayDone(claim:$id,key:$key){__typename}}';
  await ask(api, sayDone, { id: claim, key: randomUUID() }, token);
  return free;
}

test('an official logs a visit and says "We zien je", and the doer sees both', async ({ browser, request }) => {
  const { project, title } = await raviDidSomething(request);
  const official = (await phoneOf('Karim', browser, request)).page;
  await official.goto(`/project/${project.id}`);
  await official.getByRole('button', { name: 'Ik kwam kijken' }).click();
  await expect(seen(official)).toContainText('Karim (Groen en spelen) kwam kijken op');
  await expect(official.getByRole('button', { name: 'Ik kwam kijken' })).toHaveCount(0);

  await official
    .getByRole('button', { name: `We zien je, voor: ${title}` })
    .first()
    .click();
  await expect(seen(official)).toContainText('Karim (Groen en spelen): We zien je');
  await expect(seen(official).getByRole('button', { name: /^Dank je wel voor/ })).toHaveCount(0);

  const doer = (await phoneOf('Ravi', browser, request)).page;
  await doer.goto('/mijn');
  await doer.getByRole('link', { name: `Karim van de gemeente zegt over ${title}: We zien je!` }).click();
  await expect(doer.getByRole('heading', { level: 1 })).toHaveText(project.name);
  await expect(seen(doer)).toContainText('Karim (Groen en spelen): We zien je');
  await expect(seen(doer)).toContainText('Karim (Groen en spelen) kwam kijken op');
  await expect(doer.getByRole('button', { name: /^(Ik kwam kijken|We zien je)/ })).toHaveCount(0);

  // Taken back, for whoever logged it by mistake.
  await official.getByRole('button', { name: 'Ik was er toch niet' }).click();
  await expect(seen(official)).toContainText('Dit bezoek staat er niet meer.');
  await official
    .getByRole('button', { name: `Neem „We zien je” terug, voor: ${title}` })
    .first()
    .click();
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
