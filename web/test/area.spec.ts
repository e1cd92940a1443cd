import { expect } from '@playwright/test';
import { looked } from './page';
import { asked, expectFocusKept, walks } from './walk';

walks('area: find one, and read it', { role: 'director', address: '/gebied' }, async (walker) => {
  const { page, say, press, write } = walker;
  const search = page.getByRole('searchbox', { name: say('Zoek een gebied', 'Find an area') });
  await write(search, 'nergensbuurt');
  await expect(page.getByText(say('Geen gebied met die naam', 'No area of that name'))).toBeVisible();
  await looked(page, 'none');
  await write(search, 'ontdekkers');
  await expect(page.locator('.areas li')).toHaveCount(1);
  await press(page.getByRole('link', { name: 'Ontdekkersbuurt' }));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ontdekkersbuurt');
  await expect(page.locator('#main')).toBeFocused();
  const { works, streets } = await asked<Overview>(page, '/areas/KZ01/overview');
  await expect(page.locator('.figures')).toContainText(String(works.planned));
  const table = page.getByRole('table', { name: say('Keer open per straat', 'Openings by street') });
  const whole = page.getByRole('button', {
    name: say(`Alle ${streets.items.length} straten`, `All ${streets.items.length} streets`),
  });
  if (streets.items.length > 12) {
    await press(whole);
    await expectFocusKept(walker);
  }
  await expect(table.locator('tbody tr')).toHaveCount(streets.items.length);
  await looked(page, 'one');

  await press(
    page
      .getByRole('navigation', { name: say('Gebieden', 'Areas') })
      .getByRole('link', { name: 'Koggenwaard-Zuid' }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koggenwaard-Zuid');
  await expect(page.locator('#main')).toBeFocused();
  await press(page.getByRole('link', { name: say('Op de kaart', 'On the map') }));
  await expect(page).toHaveURL(/kaart\?at=\d+_\d+&zoom=/);
});

walks(
  'area: by mouse on the map or by key in the list, and its files',
  { role: 'director', address: '/gebied' },
  async (walker) => {
    const { page, way, say, press } = walker;
    if (way === 'mouse') {
      const box = await page.locator('.places__name', { hasText: 'Houtbuurt' }).boundingBox();
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    } else {
      await press(page.getByRole('link', { name: 'Houtbuurt' }));
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Houtbuurt');
    for (const [name, end] of [
      [say('Rapport (PDF)', 'Report (PDF)'), /\.pdf$/],
      [say('Excel Voornemens', 'Excel Works'), /\.xlsx$/],
    ] as const) {
      const download = page.waitForEvent('download');
      await press(page.getByRole('button', { name }));
      expect((await download).suggestedFilename()).toMatch(end);
    }
  },
);

interface Overview {
  readonly works: { readonly planned: number };
  readonly streets: { readonly items: readonly object[] };
}
