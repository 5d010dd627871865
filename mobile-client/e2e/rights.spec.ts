import { expect, test, type APIRequestContext } from '@playwright/test';
import { ask, phoneOf, platformId, tokenOf } from './neighbourhood';

/** A project where Fatima decides and something is fine already. */
async function projectOf(api: APIRequestContext): Promise<string> {
  const token = await tokenOf('Fatima', api);
  const query = 'query($id:ID!){platform(id:$id){projects{id}}}';
  const { platform } = await ask<{ platform: { projects: { id: string }[] } }>(api, query, {
    id: await platformId(api),
  });
  const asked = 'query($id:ID!){say(of:{project:$id}){mine{me}}}';
  for (const { id } of platform.projects) {
    const { say } = await ask<{ say: { mine: object | null } }>(api, asked, { id }, token);
    if (say.mine) return id;
  }
  throw new Error('Fatima decides nowhere');
}

test('what may be done already needs no question, and a right that was named shows what came of it', async ({
  browser,
  request,
}) => {
  const fatima = await phoneOf('Fatima', browser, request);
  const { page } = fatima;
  await page.goto(`/project/${await projectOf(request)}`);
  await page.getByText('Vraag iets aan de gemeente').click();
  await page.getByRole('radio', { name: 'Toestemming' }).click();
  const sentence = page.getByLabel('Wat hebben jullie nodig?');
  await sentence.fill('Mogen we twee bordjes ophangen?');
  await expect(page.getByRole('status').filter({ hasText: 'Dit mag al:' })).toContainText('Een bordje ophangen');
  await expect(page.getByRole('button', { name: 'Toch vragen' })).toBeVisible();
  await page.getByRole('button', { name: 'Fijn, dan hoeft vragen niet' }).click();
  await expect(page.getByText('Fijn! Je kunt gewoon beginnen.').last()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mogen we twee bordjes ophangen?' })).toHaveCount(0);

  const fence = `Een hek om het zand (${Date.now()})`;
  await sentence.fill(fence);
  await page.getByText('Noem er een recht of afspraak bij').click();
  await page.getByRole('radio', { name: 'Buurtplanrecht' }).click();
  await page.getByRole('button', { name: 'Vraag het' }).click();
  const asked = page.getByRole('article').filter({ hasText: fence }).last();
  await asked.getByRole('link', { name: 'Buurtplanrecht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buurtplanrecht');
  const use = page.getByRole('listitem').filter({ hasText: fence });
  await expect(use).toContainText('Er is nog geen antwoord.');
  await expect(page.getByText('Fatima')).toHaveCount(0);
});
