import { expect, type Locator, type Page, test } from '@playwright/test';
import { euros } from '../src/words/written';
import { looked, opened, picture } from './page';
import { asked, expectFocusKept, reach, token, type Walker, walks } from './walk';

interface Listed {
  readonly id: string;
  readonly where: string;
}

interface Weighed {
  readonly amounts: { readonly saving: { readonly amounts: { readonly atLikelyRatesCents: number } } };
}

/** Each walk has a street of its own, so that walks at the same time do not meet. */
const STREETS = {
  'keyboard nl': 'Cassiopeiastraat',
  'mouse en': 'Boterbloemstraat',
  'mouse nl': 'Orionstraat',
  'keyboard en': 'Tasmanstraat',
};

const PROGRAMMER = { role: 'programmer', address: '/' } as const;

walks('one: take a work out and in, and see the effect', PROGRAMMER, async (walker) => {
  const { page, say, press, choose } = walker;
  await openOwn(walker);
  const work = (await page.locator('.regroup input[data-take]').first().getAttribute('data-take')) ?? '';
  const moved = page.locator(`input[data-take="${work}"]`);
  const title = await page.locator('.regroup .card', { has: moved }).locator('label').first().innerText();

  const answer = page.waitForResponse((one) => one.url().endsWith('/what-ifs'));
  await press(moved);
  const { before, after } = (await (await answer).json()) as Record<'before' | 'after', Weighed>;
  const [was, will] = [before, after].map((one) => Math.round(one.amounts.saving.amounts.atLikelyRatesCents / 100));
  const effect = page.locator('.effect');
  await expect(effect.locator('.effect__sum')).toContainText(
    euros(100 * Math.abs((will ?? 0) - (was ?? 0)), walker.language),
  );
  await expect(page).toHaveURL(/drop=/);
  await expect(moved).not.toBeChecked();
  await expect(drop(walker, 'Doet niet mee', 'Takes no part')).toContainText(title.split('\n')[0] ?? '');
  if (walker.way === 'keyboard') {
    await expect(moved).toBeFocused();
  }
  await looked(page, 'without a work');

  await choose(effect.getByRole('combobox'), 'equal');
  await expect(page).toHaveURL(/rule=equal/);
  await press(effect.getByRole('button', { name: say('Terug naar hoe het is', 'Back to how it is') }));
  await expect(page).not.toHaveURL(/drop=/);
  await expect(moved).toBeChecked();
  await expectFocusKept(walker);
});

walks('one: look for works nearby, and another moment', PROGRAMMER, async (walker) => {
  const { page, say, press } = walker;
  await openOwn(walker);
  await press(page.getByRole('button', { name: say('Zoek voornemens in de buurt', 'Look for works nearby') }));
  const near = drop(walker, 'Doet niet mee', 'Takes no part').locator('.card');
  await expect(near.first()).toBeVisible();
  await expectFocusKept(walker);
  const title = await near.first().locator('strong').innerText();
  await press(near.filter({ hasText: title }).first().getByRole('checkbox'));
  await expect(drop(walker, 'Doet mee', 'Takes part')).toContainText(title);
  await expect(page).toHaveURL(/add=/);
  await expect(page.locator('.effect table').first()).toBeVisible();
  await picture(page, 'with another work');
  await moveStart(walker);
  await expect(page).toHaveURL(/move=/);
  await expect(page.locator('.effect__table').first()).toBeVisible();
  await looked(page, 'another moment');
});

/** The bar on the time line: dragged, or moved by the arrow keys. */
async function moveStart({ page, way, say }: Walker): Promise<void> {
  const bar = page.getByRole('slider', { name: say('Start van', 'Start of') }).first();
  const before = await bar.getAttribute('aria-valuetext');
  if (way === 'mouse') {
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 4 });
    await page.mouse.up();
  } else {
    await reach(page, bar);
    await page.keyboard.press('ArrowRight');
  }
  await expect(bar).not.toHaveAttribute('aria-valuetext', before ?? '');
}

walks('one: follow, say something, take it back', PROGRAMMER, async (walker) => {
  const { page, say, press, write } = walker;
  const id = await openOwn(walker);
  await page.request.delete(`/api/v1/opportunities/${id}/following`, {
    headers: { 'X-XSRF-TOKEN': await token(page) },
  });
  await page.reload();
  await press(page.getByRole('button', { name: say('Volgen', 'Follow'), exact: true }));
  const stop = page.getByRole('button', { name: say('Niet meer volgen', 'Stop following') });
  await expect(stop).toBeVisible();

  const said = `Walk ${walker.way} ${String(Date.now())} <img src=x onerror=alert(1)>`;
  const field = page.getByRole('textbox', { name: say('Uw reactie', 'Your comment') });
  await write(field, said);
  await press(page.getByRole('button', { name: say('Plaatsen', 'Post') }));
  const comment = page.locator('.comment', { hasText: said });
  await expect(comment).toContainText('Programmeur bij Waterbedrijf De Waard');
  await expect(field).toHaveValue('');
  await expectFocusKept(walker);
  await looked(page, 'commented');

  const withdrawn = page.getByText(say('Deze reactie is ingetrokken.', 'This comment was withdrawn.'));
  const before = await withdrawn.count();
  await press(comment.getByRole('button', { name: say('Intrekken', 'Withdraw') }));
  await expect(withdrawn).toHaveCount(before + 1);
  await expect(page.getByText(said)).toHaveCount(0);
  await expectFocusKept(walker);
  await press(stop);
  await expect(page.getByRole('button', { name: say('Volgen', 'Follow'), exact: true })).toBeVisible();
  await expectFocusKept(walker);
});

walks('one: rules side by side, link and report', PROGRAMMER, async (walker) => {
  const { page, say, press } = walker;
  const id = await openOwn(walker);
  const { amounts } = await asked<{ amounts: { shares: { rule: string; parties: object[] }[] } }>(
    page,
    `/opportunities/${id}`,
  );
  const rules = amounts.shares.filter(({ parties }) => parties.length > 0);
  const table = page.getByRole('table', {
    name: say('Wat ieder wint, per verdeelsleutel', 'What each gains, by sharing rule'),
  });
  await expect(table.locator('tbody tr')).toHaveCount(rules.length);
  await expect(table).toContainText(say('gelijk voordeel', 'equal savings'), { ignoreCase: true });

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page.getByRole('button', { name: say('Link kopiëren', 'Copy link') }));
  await expect(page.getByText(say('Adres gekopieerd', 'Address copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: say('Rapport (PDF)', 'Report (PDF)') }));
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);

  await press(page.getByRole('link', { name: say('Op de kaart', 'On the map') }));
  await expect(page).toHaveURL(/at=\d+_\d+/);
  await expect(page.locator('.explained h2')).toBeVisible();
});

test('one: a work dragged out and back', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/');
  await page.goto(`/koppelkansen/${(await own(page, 'Lindelaan')).id}`);
  // High enough for both lists at once: while something is dragged, nothing scrolls in a test.
  await page.setViewportSize({ width: 1440, height: 2000 });
  const out = page.locator('.drop', { has: page.getByRole('heading', { name: 'Doet niet mee' }) });
  const card = page.locator('.regroup .card').first();
  const title = await card.locator('strong').innerText();
  await card.dragTo(out, { steps: 8 });
  await expect(out).toContainText(title);
  await expect(page.locator('.effect__sum')).toBeVisible();
  await picture(page, 'dragged');
  const into = page.locator('.drop', { has: page.getByRole('heading', { name: 'Doet mee' }) });
  await out.locator('.card', { hasText: title }).dragTo(into, { steps: 8 });
  await expect(into).toContainText(title);
  await expect(page).not.toHaveURL(/drop=/);
});

const drop = ({ page, say }: Walker, nl: string, en: string): Locator =>
  page.locator('.drop', { has: page.getByRole('heading', { name: say(nl, en), exact: true }) });

/** Opens the opportunity of this walk, in which the own organisation has a work. */
async function openOwn({ page, way, language }: Walker): Promise<string> {
  const { id, where } = await own(page, STREETS[`${way} ${language}`]);
  await page.goto(`/koppelkansen/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(where);
  await expect(page.locator('.regroup .card').first()).toBeVisible();
  return id;
}

async function own(page: Page, street: string): Promise<Listed> {
  const { items } = await asked<{ items: Listed[] }>(page, '/opportunities?owner=waterbedrijf-de-waard&limit=100');
  const found = items.find(({ where }) => where === street);
  expect(found, `an opportunity in ${street}`).toBeDefined();
  return found ?? { id: '', where: '' };
}

const RELEASED = {
  'keyboard nl': 'Markerwaardlaan (Zuiderkade t/m Noorderweg)',
  'mouse en': 'Barentszstraat',
  'mouse nl': 'Noorderweg',
  'keyboard en': 'Lindelaan',
};

walks('one: release what our works cost', { role: 'director', address: '/' }, async (walker) => {
  const { page, say, press, way, language } = walker;
  const { items } = await asked<{ items: readonly Listed[] }>(
    page,
    '/opportunities?owner=gemeente-koggenwaard-wegen&limit=100',
  );
  const { id } = items.find(({ where }) => where === RELEASED[`${way} ${language}`]) ?? { id: '' };
  await page.goto(`/koppelkansen/${id}`);
  const work = page.locator('.release').getByRole('checkbox').first();
  const save = page.locator('.release').getByRole('button', { name: say('Bewaren', 'Save') });
  await expect(work).not.toBeChecked();
  await press(work);
  await press(save);
  await expect(page.locator('.release')).toContainText(say('Bewaard.', 'Saved.'));
  await page.reload();
  await expect(work).toBeChecked();
  await expect(page.getByText(say('Plannen zijn veranderd', 'Plans have changed'))).toHaveCount(0);
  await looked(page, 'released');
  await press(work);
  await press(save);
  await expect(page.locator('.release')).toContainText(say('Bewaard.', 'Saved.'));
  await expect(work).not.toBeChecked();
});

walks(
  'one: costs apart and together, where all owners released them',
  { role: 'core-team', address: '/' },
  async (walker) => {
    const { page, say, press } = walker;
    const { items } = await asked<{ items: readonly Listed[] }>(page, '/opportunities?limit=100');
    const { id } = items.find(({ where }) => where === 'Touwslagerstraat') ?? { id: '' };
    await page.goto(`/koppelkansen/${id}`);
    const { amounts } = await asked<{ amounts: { costs: { together: { total: { likelyCents: number } } } } }>(
      page,
      `/opportunities/${id}`,
    );
    const chart = page.locator('figure', { hasText: say('Kosten apart en samen', 'Costs apart and together') });
    await press(chart.getByText(say('Dezelfde bedragen als tabel', 'The same amounts as a table')));
    await expect(chart.getByRole('row', { name: say('Totaal, samen', 'Total, together') })).toContainText(
      euros(amounts.costs.together.total.likelyCents, walker.language),
    );
    await looked(page, 'all costs');
  },
);
