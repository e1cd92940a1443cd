import { expect } from '@playwright/test';
import { looked } from './page';
import { expectFocusKept, walks } from './walk';

const PROGRAMMER = { role: 'programmer', address: '/organisatie' } as const;

walks('organisation: our works, filtered and in order', PROGRAMMER, async (walker) => {
  const { page, say, press, choose, way } = walker;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waterbedrijf De Waard');
  const table = page.getByRole('table', { name: say('Onze voornemens', 'Our works') });
  const rows = table.locator('tbody tr');
  const all = await rows.count();
  expect(all).toBeGreaterThan(10);

  const phase = page.locator('.own-filters summary', { hasText: say('Fase', 'Phase') });
  await press(phase);
  const answer = page.waitForResponse((one) => one.url().includes('phase=prepared'));
  await press(page.getByRole('checkbox', { name: say('voorbereid', 'prepared') }));
  const { items } = (await (await answer).json()) as { items: object[] };
  await expect(rows).toHaveCount(items.length);
  await looked(page, 'filter open');
  await page.keyboard.press('Escape');
  if (way === 'keyboard') {
    await expect(phase).toBeFocused();
  }
  await choose(page.getByRole('combobox', { name: say('Stand', 'Standing') }), 'stale');
  await expect(page).toHaveURL(/standing=stale/);
  await page.goto('/organisatie');

  const heading = table.getByRole('columnheader', { name: say('Straat', 'Street') });
  await press(heading.getByRole('button'));
  await press(heading.getByRole('button'));
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const streets = (await rows.locator('td:nth-child(3)').allInnerTexts()).filter((street) => street !== '–');
  expect(streets).toEqual([...streets].sort((a, b) => a.localeCompare(b, 'nl')));

  const first = rows.first().getByRole('link');
  const title = await first.innerText();
  await press(first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expectFocusKept(walker);
});

walks('organisation: what coupling brings us', PROGRAMMER, async (walker) => {
  const { page, say, press } = walker;
  const brings = page.locator('section', {
    has: page.getByRole('heading', {
      name: say('Wat elke koppelkans ons brengt', 'What each opportunity brings us'),
    }),
  });
  await expect(brings.locator('tbody tr').first()).toBeVisible();
  await looked(page, 'brings');
  const link = brings.locator('tbody tr').first().getByRole('link').first();
  const where = await link.innerText();
  await press(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(where);
  await expect(page.locator('#main')).toBeFocused();
});
