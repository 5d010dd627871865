import { expect, test } from '@playwright/test';
import { ask, phoneOf, platformId, seen, tokenOf } from './neighbourhood';

/** A project at a place where Amina has the say, and somebody else of the example did something too. */
async function whereAminaTrusts(api: Parameters<typeof tokenOf>[1]) {
  const token = await tokenOf('Amina', api);
  const platform = await platformId(api);
  const { platform: found } = await ask<{ platform: { projects: { id: string }[] } }>(
    api,
    'query($id:ID!){platform(id:$id){projects{id}}}',
    { id: platform },
  );
  for (const { id } of found.projects) {
    const { keys } = await ask<{ keys: { mayBeGiven: { name: string | null }[] } | null }>(
      api,
      'query($id:ID!){keys(project:$id){mayBeGiven{name}}}',
      { id },
      token,
    );
    const names = keys?.mayBeGiven.flatMap(({ name }) => name ?? []) ?? [];
    const name = names.find((one) => ['Ben', 'Fatima', 'Kofi', 'Wim'].includes(one));
    if (name) return { project: id, name };
  }
  throw new Error('Amina has nobody to give a key to');
}

test('a doer gives a neighbour the key, they hear of it, and it can be taken back', async ({ browser, request }) => {
  const { project, name } = await whereAminaTrusts(request);
  const { page } = await phoneOf('Amina', browser, request);
  await page.goto(`/project/${project}`);
  await page.getByText('Geef iemand de sleutel').click();
  await page.getByRole('button', { name: `Geef ${name} de sleutel` }).click();
  await expect(seen(page)).toContainText('De sleutel is gegeven.');
  await expect(seen(page)).toContainText(`Amina gaf ${name} een sleutel op`);

  const theirs = (await phoneOf(name, browser, request)).page;
  await theirs.goto('/mijn');
  await expect(seen(theirs)).toContainText('Amina geeft jou de sleutel van');

  const stranger = await browser.newPage();
  await stranger.goto(`/project/${project}`);
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(stranger.getByText(`gaf ${name} een sleutel`)).toHaveCount(0);

  await page.getByRole('button', { name: 'Neem terug' }).first().click();
  await expect(seen(page)).toContainText('De sleutel is weer van de doeners.');
});
