import { expect, test, type Page } from '@playwright/test';
import { newPhone } from './neighbourhood';

const singel = { id: '5f0c1f4e-0000-4000-8000-000000000001', name: 'Buren aan de singel' };

interface Asked {
  readonly operationName: string;
  readonly variables: { readonly id?: string; readonly platform?: string | null };
}

/** The example has one platform; on this phone there is a second one beside it. Returns for which platform tasks were asked. */
async function withASecondPlatform(page: Page): Promise<(string | null)[]> {
  const askedFor: (string | null)[] = [];
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() as Asked;
    if (operationName === 'WhatNeedsDoing') askedFor.push(variables.platform ?? null);
    if (operationName !== 'WhereAmI' && operationName !== 'Platforms') return route.fallback();
    const response = await route.fetch();
    const body = (await response.json()) as { data: { platform?: unknown; platforms: { platforms: unknown[] } } };
    body.data.platforms.platforms.push(singel);
    if (variables.id === singel.id) body.data.platform = { ...singel, example: false, rest: null, projects: [] };
    return route.fulfill({ response, json: body });
  });
  return askedFor;
}

test('where there is one neighbourhood, nothing has to be chosen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('banner').getByText('Samen onder de metro')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link')).toHaveCount(1);
});

test('Sofie chooses her neighbourhood at the top, and the phone remembers it', async ({ browser }) => {
  const { page } = await newPhone(browser);
  const askedFor = await withASecondPlatform(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Kies je buurt' }).click();
  await expect(page.getByRole('heading', { name: 'Welke buurt is van jou?' })).toBeVisible();
  await page.getByRole('link', { name: singel.name }).click();
  await expect(page.getByRole('heading', { name: 'Wat kun je nu doen?' })).toBeVisible();
  await expect(page.getByRole('link', { name: /singel.*Andere buurt kiezen/ })).toBeVisible();
  await expect(page.getByText('Alles is gedaan')).toBeVisible();
  expect(askedFor[0]).toBeNull();
  expect(askedFor.at(-1)).toBe(singel.id);

  askedFor.length = 0;
  await page.reload();
  await expect(page.getByText('Alles is gedaan')).toBeVisible();
  await expect(page.getByRole('link', { name: /singel.*Andere buurt kiezen/ })).toBeVisible();
  expect(askedFor.every((platform) => platform === singel.id)).toBe(true);
});

test('who comes by a sign is in the neighbourhood of the sign; who looks around chose nothing', async ({ browser }) => {
  const kwame = await newPhone(browser);
  await withASecondPlatform(kwame.page);
  await kwame.page.goto('/s/TENNIS');
  await kwame.page
    .getByRole('link', { name: /Ik doe dit|Ik loop mee/ })
    .first()
    .click();
  await expect(kwame.page.getByRole('link', { name: /metro.*Andere buurt kiezen/ })).toBeVisible();

  const rosa = await newPhone(browser);
  await withASecondPlatform(rosa.page);
  await rosa.page.goto('/');
  await rosa.page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(rosa.page.getByRole('link', { name: /^Hoort bij/ })).toBeVisible();
  await expect(rosa.page.getByRole('link', { name: 'Kies je buurt' })).toBeVisible();
});
