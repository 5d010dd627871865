import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { ask, phoneOf, platformId, seen, tokenOf } from './neighbourhood';

const shots = process.env['SHOTS'];
const standIn = '(verborgen door doeners)';

/** A task of Amina's that Ben does with her, under a name that hurts. */
async function taskOfAminaAndBen(title: string, api: APIRequestContext): Promise<string> {
  const amina = await tokenOf('Amina', api);
  const ben = await tokenOf('Ben', api);
  const found = await ask<{ platform: { projects: { id: string; name: string }[] } }>(
    api,
    'query($id:ID!){platform(id:$id){projects{id name}}}',
    { id: await platformId(api) },
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

async function picture(page: Page, name: string): Promise<void> {
  if (!shots) return;
  await page.evaluate(() => document.fonts.ready);
  for (const [size, viewport] of Object.entries({
    small: { width: 320, height: 640 },
    phone: { width: 390, height: 844 },
    desktop: { width: 1280, height: 800 },
  })) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: `${shots}/${name}-${size}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

test('Amina finds that something does not belong here, Ben too, nobody reads it, and Ben shows it again', async ({
  browser,
  request,
}) => {
  test.slow();
  const title = `Jan is een dief ${Date.now()}`;
  const task = await taskOfAminaAndBen(title, request);
  const { page: amina } = await phoneOf('Amina', browser, request, { reducedMotion: 'reduce' });
  const { page: ben } = await phoneOf('Ben', browser, request, { reducedMotion: 'reduce' });
  const { page: fatima } = await phoneOf('Fatima', browser, request, { reducedMotion: 'reduce' });

  await amina.goto(`/klus/${task}`);
  await expect(amina.getByRole('heading', { name: title })).toBeVisible();
  await seen(amina).getByText('Iets hoort hier niet').click();
  await amina.getByRole('button', { name: 'Vraag het de andere doeners' }).click();
  await expect(seen(amina).getByText('Kies wat hier niet hoort, en waarom.')).toBeVisible();
  await amina.getByLabel('We doen elkaar geen pijn, ook niet met woorden.').check();
  await picture(amina, 'hiding-ask');
  await amina.getByRole('button', { name: 'Vraag het de andere doeners' }).click();
  await expect(seen(amina).getByText('Goed. De andere doeners krijgen nu de vraag.')).toBeVisible();
  await expect(seen(amina).getByText(/^Jij vindt dat dit hier niet hoort/)).toBeVisible();

  // Who is no doer of it reads it as before, and hears nothing of the question.
  await fatima.goto(`/klus/${task}`);
  await expect(fatima.getByRole('heading', { name: title })).toBeVisible();
  await expect(fatima.getByText('Hoort dit hier?')).toHaveCount(0);
  await expect(fatima.getByText('Iets hoort hier niet')).toHaveCount(0);

  await ben.goto(`/klus/${task}`);
  await expect(seen(ben).getByText('Een buurtgenoot vindt dat dit hier niet hoort:')).toBeVisible();
  await picture(ben, 'hiding-question');
  await ben.getByRole('button', { name: 'Ja, verberg het' }).click();
  await expect(seen(ben).getByText('Het is verborgen. Niemand kan het nu lezen.')).toBeVisible();
  await expect(ben.getByRole('heading', { name: standIn })).toBeVisible();
  await picture(ben, 'hiding-hidden');

  // Nobody begins what they cannot read.
  await fatima.goto(`/klus/${task}/doen`);
  await fatima.getByRole('button', { name: 'Ik doe dit' }).click();
  await expect(seen(fatima).getByText('De naam van deze klus is verborgen.')).toBeVisible();
  await picture(fatima, 'hiding-claim');
  await expect(fatima.getByText(title)).toHaveCount(0);

  // Readable without an account, from a quiet place on the platform's page.
  const stranger = await browser.newPage();
  await stranger.goto(`/buurt/${await platformId(request)}`);
  await stranger.getByText('Zo doen we het hier').click();
  await expect(stranger.getByText('We doen elkaar geen pijn, ook niet met woorden.')).toBeVisible();
  await picture(stranger, 'hiding-platform');
  await stranger.getByRole('link', { name: 'Wat is verborgen' }).click();
  await expect(stranger.getByRole('heading', { name: 'Wat is verborgen' })).toBeVisible();
  await expect(stranger.getByText('De woorden van een klus').first()).toBeVisible();
  await expect(stranger.getByText(title)).toHaveCount(0);
  await picture(stranger, 'hiding-log');

  await amina.goto(`/klus/${task}`);
  await amina.getByRole('button', { name: 'Laat het weer zien' }).click();
  await expect(seen(amina).getByText('Dit schreef je zelf.')).toBeVisible();
  await ben.getByRole('button', { name: 'Laat het weer zien' }).click();
  await expect(ben.getByRole('heading', { name: title })).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByText(/weer zichtbaar/).first()).toBeVisible();
});

test('Fatima hears nothing more from Ben, who is not told, and later she does again', async ({ browser, request }) => {
  const task = await taskOfAminaAndBen(`Zand harken ${Date.now()}`, request);
  const ben = await tokenOf('Ben', request);
  const fatimas = await tokenOf('Fatima', request);
  await ask(
    request,
    'mutation($id:ID!$key:ID!){joinTask(task:$id,key:$key){__typename}}',
    { id: task, key: randomUUID() },
    fatimas,
  );
  const found = await ask<{ task: { myClaim: { id: string } } }>(
    request,
    'query($id:ID!){task(id:$id){myClaim{id}}}',
    { id: task },
    ben,
  );
  const line = `Schiet eens op ${Date.now()}`;
  await ask(
    request,
    'mutation($claim:ID!$line:String!$key:ID!){tellDoers(claim:$claim,line:$line,key:$key){__typename}}',
    { claim: found.task.myClaim.id, line, key: randomUUID() },
    ben,
  );
  const { page: fatima } = await phoneOf('Fatima', browser, request, { reducedMotion: 'reduce' });
  await fatima.goto(`/klus/${task}`);
  await expect(fatima.getByText(line).first()).toBeVisible();
  await fatima.getByText('Niets meer horen van iemand?').click();
  await picture(fatima, 'blocks-ask');
  await fatima.getByRole('button', { name: 'Niets meer van Ben' }).click();
  await expect(seen(fatima).getByText('Goed. Je hoort niets meer van deze buurtgenoot.')).toBeVisible();
  await expect(fatima.getByText(line)).toHaveCount(0);
  await fatima.goto('/mijn');
  await expect(fatima.getByRole('heading', { name: 'Mijn klussen' })).toBeVisible();
  await expect(fatima.getByText(line)).toHaveCount(0);

  await fatima.goto('/ik');
  await expect(fatima.getByText(/^Ben, sinds /)).toBeVisible();
  await picture(fatima, 'blocks-me');
  await fatima.getByRole('button', { name: 'Toch weer horen' }).click();
  await expect(seen(fatima).getByText('Je hoort weer van deze buurtgenoot.')).toBeVisible();
  await fatima.goto(`/klus/${task}`);
  await expect(fatima.getByText(line).first()).toBeVisible();
});
