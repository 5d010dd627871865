import { expect, test } from '@playwright/test';
import { ask, phoneOf, seen, tokenOf } from './neighbourhood';

const project = 'e93e99f2-a798-3b94-94d5-f41c051582b6';

test('a doer says in one tap that it does not run well, and only the liaison team reads the rest', async ({
  browser,
  request,
}, info) => {
  const small = { viewport: { width: 390, height: 844 } };
  const said = `Er belt niemand terug ${Date.now() % 100_000}`;

  // Somebody who may, whoever did something there.
  let doer = '';
  for (const name of ['Amina', 'Fatima', 'Ben', 'Ravi', 'Akosua']) {
    const answer = await ask<{ project: { iMaySayFriction: boolean } }>(
      request,
      'query($id:ID!){project(id:$id){iMaySayFriction}}',
      { id: project },
      await tokenOf(name, request),
    );
    if (answer.project.iMaySayFriction) doer ||= name;
  }
  const { page } = await phoneOf(doer, browser, request, small);
  await page.goto(`/project/${project}`);
  await page.getByRole('button', { name: 'Dit loopt niet lekker', exact: true }).click();
  await expect(seen(page)).toContainText('Fijn dat je het zegt.');
  const part = page.getByRole('region', { name: 'Loopt niet lekker', exact: true });
  await part.getByText('Wil je er iets bij zeggen?').click();
  await part.getByLabel('Wat wil je erbij zeggen?').fill(said);
  await page.getByRole('button', { name: 'Zeg het erbij' }).click();
  await expect(seen(page)).toContainText('Alleen jij en het tussenteam lezen dit.');
  await page.screenshot({ path: info.outputPath('said.png'), fullPage: true });

  const neighbour = (await phoneOf('Kofi', browser, request, small)).page;
  await neighbour.goto(`/project/${project}`);
  await neighbour.getByRole('link', { name: 'Naar het uurtje' }).click();
  await expect(seen(neighbour)).toContainText('Bij de doeners loopt dit niet lekker.');
  await expect(seen(neighbour)).not.toContainText(said);

  const lotte = (await phoneOf('Lotte', browser, request, small)).page;
  await lotte.goto(neighbour.url());
  const rub = lotte.getByRole('listitem').filter({ hasText: said });
  await rub.getByRole('button', { name: 'Ik bel even' }).click();
  await expect(rub).toContainText('Het tussenteam belt er vandaag over.');
  await lotte.screenshot({ path: info.outputPath('lotte.png'), fullPage: true });

  await page.reload();
  await page.getByRole('button', { name: 'Het loopt weer' }).click();
  await expect(page.getByText(said)).toHaveCount(0);
});
