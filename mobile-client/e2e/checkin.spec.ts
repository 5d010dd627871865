import { expect, test } from '@playwright/test';
import { ask, officeOf, phoneOf, platformId, seen, tokenOf } from './neighbourhood';

/** Somebody with the say in the platform: what they may do is asked, not guessed. */
async function aDoer(api: Parameters<typeof tokenOf>[1], platform: string): Promise<string> {
  for (const name of ['Amina', 'Fatima', 'Ben', 'Ravi', 'Akosua']) {
    const { checkin } = await ask<{ checkin: { iMaySet: boolean } }>(
      api,
      'query($id:ID!){checkin(platform:$id){iMaySet}}',
      { id: platform },
      await tokenOf(name, api),
    );
    if (checkin.iMaySet) return name;
  }
  throw new Error('Nobody has the say in the platform');
}

test('a neighbour, an official and the liaison add a line; a doer sets the hour and puts a line away', async ({
  browser,
  request,
}, info) => {
  const platform = await platformId(request);
  const said = `De bakken bij de hub zijn vol ${Date.now() % 100_000}`;
  const small = { viewport: { width: 390, height: 844 } };

  const kofi = (await phoneOf('Kofi', browser, request, small)).page;
  await kofi.goto(`/buurt/${platform}`);
  await kofi.getByRole('link', { name: /uur.*Wat speelt er/ }).click();
  await expect(kofi.getByRole('heading', { level: 1 })).toHaveText('Het uurtje');
  await kofi.getByLabel('Waar wil je het over hebben?').fill(said);
  await kofi.getByRole('button', { name: 'Zet het erbij' }).click();
  await expect(seen(kofi)).toContainText('Het staat erbij.');
  await expect(kofi.getByText('Verander wanneer en waar')).toHaveCount(0);

  const lotte = (await officeOf('Lotte', browser, request)).page;
  await lotte.goto(`/buurt/${platform}/uurtje`);
  const called = `Ik belde met Afval ${Date.now() % 100_000}`;
  await lotte.getByLabel('Waar wil je het over hebben?').fill(called);
  await lotte.getByRole('button', { name: 'Zet het erbij' }).click();
  await expect(seen(lotte)).toContainText('Het staat erbij.');

  const doer = (await phoneOf(await aDoer(request, platform), browser, request, small)).page;
  await doer.goto(`/buurt/${platform}/uurtje`);
  await expect(seen(doer)).toContainText('Lotte (tussenteam)');
  await doer.getByText('Verander wanneer en waar').click();
  await doer.getByRole('radio', { name: 'donderdag' }).check({ force: true });
  await doer.getByLabel('Hoe laat?').fill('19:30');
  await doer.getByLabel('Waar?').fill('ftp://praten.example');
  await doer.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(doer.getByText('Dit is geen link naar een pagina.').first()).toBeVisible();
  await doer.getByLabel('Waar?').fill('https://praten.example/k-buurt');
  await doer.getByRole('button', { name: 'Zo doen we het' }).click();
  await expect(seen(doer)).toContainText('donderdag 19.30 uur');
  await expect(doer.getByRole('link', { name: 'Meedoen' })).toHaveAttribute('href', 'https://praten.example/k-buurt');
  await doer.screenshot({ path: info.outputPath('checkin.png'), fullPage: true });

  await doer.getByRole('button', { name: `Besproken: ${said}`, exact: true }).click();
  await expect(seen(doer)).toContainText('De zin is weg uit de lijst.');
  await expect(doer.getByRole('button', { name: `Besproken: ${said}`, exact: true })).toHaveCount(0);
  await doer.getByText('Net besproken').click();
  await doer.getByRole('button', { name: `Toch nog niet besproken: ${said}` }).click();
  await expect(doer.getByRole('button', { name: `Besproken: ${said}`, exact: true })).toBeVisible();

  await kofi.reload();
  await kofi.getByRole('button', { name: `Haal weg: ${said}` }).click();
  await expect(kofi.getByText(said)).toHaveCount(0);

  const calendar = await request.get(`/buurt/${platform}/uurtje.ics`);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain('RRULE:FREQ=WEEKLY;BYDAY=TH');

  await lotte.reload();
  await lotte.getByRole('button', { name: `Besproken: ${called}` }).click();
  await expect(seen(lotte)).toContainText('De zin is weg uit de lijst.');
});
