import { expect, type Locator, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { looked, opened, picture } from './page';
import { asked, expectFocusKept, token, type Walker, walkerOn, walks } from './walk';

const CORE_TEAM = { role: 'core-team', address: '/koppelkansen' } as const;

const rows = (page: Page): Locator => page.locator('tr[data-row]');

walks('list: filter, look by kind, clear', CORE_TEAM, async (walker) => {
  const { page, say, press, write, way } = walker;
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(10);

  const owner = page.locator('summary', { hasText: say('Eigenaar', 'Owner') });
  await press(owner);
  await looked(page, 'filter open');
  const answer = page.waitForResponse((one) => one.url().includes('owner='));
  await press(page.getByRole('checkbox', { name: 'Waterbedrijf De Waard' }));
  const { items } = (await (await answer).json()) as { items: { id: string }[] };
  expect(items.length).toBeGreaterThan(0);
  expect(items.length).toBeLessThan(all);
  await expect(rows(page)).toHaveCount(items.length);
  expect(await rows(page).evaluateAll((found) => found.map((row) => row.getAttribute('data-row')))).toEqual(
    items.map(({ id }) => id),
  );
  await expect(owner).toContainText('1');
  await expect(page).toHaveURL(/owner=waterbedrijf-de-waard/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: 'Waterbedrijf De Waard' })).toBeHidden();
  if (way === 'keyboard') {
    await expect(owner).toBeFocused();
  }

  await press(page.getByRole('checkbox', { name: say('Alleen verdwenen', 'Only vanished') }));
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Essenstraat');
  await write(page.getByLabel(say('Vanaf jaar', 'From year')), '2150');
  await expect(
    page.getByText(say('Geen koppelkans past bij dit filter', 'No opportunity fits this filter')),
  ).toBeVisible();
  await expect(page.getByText(say('Kies minder filters, of zet', 'Choose fewer filters, or turn'))).toBeVisible();
  await looked(page, 'nothing fits');
  await press(page.getByRole('button', { name: say('Filter wissen', 'Clear filter') }));
  await expect(rows(page)).toHaveCount(all);
  await expectFocusKept(walker);
});

walks('list: sort, and open the first', CORE_TEAM, async (walker) => {
  const { page, say, press } = walker;
  const heading = page.getByRole('columnheader', { name: say('Zeker', 'Certain') });
  await press(heading.getByRole('button'));
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const down = await percentages(page);
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await press(heading.getByRole('button'));
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const up = await percentages(page);
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await expect(page).toHaveURL(/sort=certainty/);

  const first = rows(page).first().getByRole('link');
  const where = await first.innerText();
  await press(first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(where);
  await expect(page.locator('#main')).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
});

async function percentages(page: Page): Promise<number[]> {
  const written = await page.locator('tr[data-row] td:nth-child(3)').allInnerTexts();
  return written.map((one) => parseInt(one, 10));
}

walks('list: keep a view', CORE_TEAM, async (walker) => {
  const { page, say, press, write } = walker;
  const name = `Walk ${walker.way} ${walker.language} <b>&amp;</b>`;
  await forgetViews(page, name);
  await page.reload();
  await write(page.getByRole('textbox', { name: say('Besparing vanaf (€)', 'Saving from (€)') }), '50000');
  await expect(page).toHaveURL(/saving=50000/);
  const few = page.locator('.more p[role="status"]');
  await expect(few).toContainText(/alle|all/i);

  await press(page.locator('.views summary'));
  await write(page.getByRole('textbox', { name: say('Deze weergave bewaren als', 'Save this view as') }), name);
  await press(page.getByRole('button', { name: say('Bewaren', 'Save'), exact: true }));
  const view = page.getByRole('link', { name, exact: true });
  await expect(view).toBeVisible();
  await expectFocusKept(walker);
  await looked(page, 'views open');

  await press(page.getByRole('button', { name: say('Filter wissen', 'Clear filter') }));
  await expect(page).not.toHaveURL(/saving/);
  if (await view.isHidden()) {
    await press(page.locator('.views summary'));
  }
  await press(view);
  await expect(page).toHaveURL(/saving=50000/);
  await press(page.getByRole('button', { name: say(`Weergave ${name} verwijderen`, `Remove view ${name}`) }));
  await expect(view).toHaveCount(0);
  await expectFocusKept(walker);
});

/** What an earlier try of the same test left. */
async function forgetViews(page: Page, name: string): Promise<void> {
  const { items } = await asked<{ items: { id: string; name: string }[] }>(page, '/views');
  const headers = { 'X-XSRF-TOKEN': await token(page) };
  for (const { id } of items.filter((one) => one.name === name)) {
    await page.request.delete(`/api/v1/views/${id}`, { headers });
  }
}

walks('list: take it along as a file', CORE_TEAM, async ({ page, press }) => {
  for (const [name, beginning] of [
    ['Excel', 'PK'],
    ['GeoPackage', 'SQLite format 3'],
  ] as const) {
    const download = page.waitForEvent('download');
    await press(page.getByRole('button', { name }));
    const content = await readFile(await (await download).path());
    expect(content.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
  }
});

test('list: a dot of the map is a row of the list', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'core-team' }, '/koppelkansen');
  const dot = page.locator('.overview__one').last();
  await dot.hover();
  await expect(page.locator('tr[aria-current="true"]')).toHaveCount(1);
  await dot.click();
  await expect(page).toHaveURL(/at=K/);
  await expect(page.locator('tr[aria-current="true"]')).toBeInViewport();
});

test('list: finding anew can be stopped', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'core-team' }, '/koppelkansen');
  const walker: Walker = walkerOn(page, 'nl', 'keyboard');
  await walker.press(page.getByRole('button', { name: 'Opnieuw zoeken' }));
  await expect(page.getByRole('progressbar', { name: 'Koppelkansen worden gezocht' })).toBeVisible();
  await picture(page, 'going');
  await expectFocusKept(walker);
  await walker.press(page.getByRole('button', { name: 'Stoppen' }));
  await expect(page.getByText('Het zoeken is niet afgemaakt')).toBeVisible();
  await looked(page, 'stopped');
  await expectFocusKept(walker);
  expect(await rows(page).count()).toBeGreaterThan(10);
});
