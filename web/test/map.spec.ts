import { expect, type Page } from '@playwright/test';
import { looked, picture } from './page';
import { expectFocusKept, reach, type Walker, walks } from './walk';

const CORE_TEAM = { role: 'core-team', address: '/kaart' } as const;

walks('map: layers, colours and filters', CORE_TEAM, async (walker) => {
  const { page, say, press, choose } = walker;
  const all = await works(page);
  expect(all).toBeGreaterThan(50);
  const layer = page.getByRole('checkbox', { name: say('voornemens', 'works'), exact: true });
  await press(layer);
  await expect.poll(() => works(page)).toBe(0);
  await expect(page).toHaveURL(/layers=/);
  await press(layer);
  await expect.poll(() => works(page)).toBe(all);

  await choose(page.getByLabel(say('Kleur op', 'Colour by')), 'owner');
  await expect(page.locator('.legend')).toContainText('Waterbedrijf De Waard');
  await expect(page).toHaveURL(/colour=owner/);

  const discipline = page.locator('.controls summary', { hasText: say('Discipline', 'Discipline') });
  await press(discipline);
  await press(page.getByRole('checkbox', { name: say('riool', 'sewer') }));
  await expect.poll(() => works(page)).toBeLessThan(all);
  expect(await works(page)).toBeGreaterThan(0);
  await looked(page, 'filter open');
  await page.keyboard.press('Escape');
  await press(page.getByRole('button', { name: say('Filters wissen', 'Clear filters') }));
  await expect.poll(() => works(page)).toBe(all);
  await expectFocusKept(walker);
});

walks('map: a street is found by its name', CORE_TEAM, async ({ page, say, way, press, write }) => {
  const all = await works(page);
  const search = page.getByRole('combobox', { name: say('Zoek een straat of gebied', 'Find a street or area') });
  await write(search, 'tasman');
  const street = page.getByRole('option', { name: /^Tasmanstraat/ }).first();
  await expect(street).toBeVisible();
  await looked(page, 'streets found');
  if (way === 'mouse') {
    await press(street);
  } else {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(street).toBeHidden();
  await expect.poll(() => works(page)).toBeLessThan(all);
  await expect(page.locator('.in-view')).toContainText('Tasmanstraat');
  await picture(page, 'names of streets');
  await write(search, 'xyzzy');
  await expect(page.getByText(say('Niets met die naam.', 'Nothing of that name.')).first()).toBeVisible();
});

walks('map: years', CORE_TEAM, async (walker) => {
  const { page, say, press } = walker;
  const all = await works(page);
  const said = page.locator('.years__said strong');
  const before = await said.innerText();
  await laterFrom(walker);
  await expect(said).not.toHaveText(before);
  await expect(page).toHaveURL(/from=20\d\d/);
  await expect.poll(() => works(page)).toBeLessThan(all);
  await picture(page, 'fewer years');
  await press(page.getByRole('button', { name: say('Alle jaren', 'All years') }));
  await expect(said).toHaveText(before);
  await expect.poll(() => works(page)).toBe(all);
  await expectFocusKept(walker);
});

/** Lets the years begin some years later: by dragging the handle, or by the arrow keys. */
async function laterFrom({ page, say, way }: Walker): Promise<void> {
  const handle = page.getByRole('slider', { name: say('Van jaar', 'From year') });
  if (way === 'keyboard') {
    await reach(page, handle);
    for (let years = 0; years < 10; years++) {
      await page.keyboard.press('ArrowRight');
    }
    return;
  }
  const box = await handle.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (box?.width ?? 0) * 0.6, y, { steps: 6 });
  await page.mouse.up();
}

walks('map: from the list to what it says, and on', CORE_TEAM, async (walker) => {
  const { page, say, press, way } = walker;
  const first = page.locator('.in-view__one--opportunities').first();
  const name = await first.locator('strong').innerText();
  await press(first);
  await expect(page.locator('.explained h2')).toHaveText(name);
  await expect(page).toHaveURL(/selected=opportunities/);
  await looked(page, 'explained');
  await press(page.locator('.explained__works button').first());
  await expect(page).toHaveURL(/selected=works/);
  await expect(page.locator('.explained h2')).not.toHaveText(name);
  await expectFocusKept(walker);
  await page.goBack();
  await expect(page.locator('.explained h2')).toHaveText(name);
  await press(page.getByRole('button', { name: say('Alles in beeld', 'All in sight') }));
  await expect(page.getByRole('heading', { name: say('In beeld', 'In sight') })).toBeVisible();
  if (way === 'keyboard') {
    await expect(first).toBeFocused();
  }
  await press(first);
  await press(page.getByRole('link', { name: say('Naar deze koppelkans', 'To this opportunity') }));
  await expect(page).toHaveURL(/koppelkansen\/K/);
  await expect(page.locator('#main')).toBeFocused();
});

walks('map: nearer, aside, and all of it', CORE_TEAM, async (walker) => {
  const { page, say, press } = walker;
  const search = (key: string) => new URL(page.url()).searchParams.get(key);
  await expect.poll(() => search('zoom')).not.toBeNull();
  const zoom = Number(search('zoom'));
  await press(page.getByRole('button', { name: say('Inzoomen', 'Zoom in') }));
  await expect.poll(() => Number(search('zoom'))).toBeGreaterThan(zoom);
  const at = search('at');
  await aside(walker);
  await expect.poll(() => search('at')).not.toBe(at);
  await press(page.getByRole('button', { name: say('Uitzoomen', 'Zoom out') }));
  await expect.poll(() => Number(search('zoom'))).toBe(zoom);
  await press(page.getByRole('button', { name: say('Hele gebied', 'Whole area') }));
  await expect.poll(() => works(page)).toBeGreaterThan(50);
});

async function aside({ page, way }: Walker): Promise<void> {
  const map = page.getByRole('application');
  if (way === 'keyboard') {
    await reach(page, map);
    await page.keyboard.press('ArrowRight');
    return;
  }
  const box = await map.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 40, { steps: 6 });
  await page.mouse.up();
}

/** How many works the list says are in sight. */
async function works(page: Page): Promise<number> {
  const said = await page.locator('.beside__head p[role="status"]').innerText();
  return parseInt(said.replace(/[.,]/g, ''), 10);
}
