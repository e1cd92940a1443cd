import { expect, test } from '@playwright/test';
import { euros } from '../src/words/written';
import { looked, opened, settled } from './page';
import { asked, expectFocusKept, type Walker, walks } from './walk';

const PAGES = [
  { nl: 'Kaart', en: 'Map', address: '/kaart' },
  { nl: 'Koppelkansen', en: 'Opportunities', address: '/koppelkansen' },
  { nl: 'Aanleveren', en: 'Deliver', address: '/aanleveren' },
  { nl: 'Mijn organisatie', en: 'My organisation', address: '/organisatie' },
  { nl: 'Gebied', en: 'Area', address: '/gebied' },
];

walks('start: choose who you are', { address: '/' }, async (walker) => {
  const { page, say, press } = walker;
  await press(
    page.getByRole('button', { name: say('Programmeur van het waterbedrijf', 'Programmer at the water') }),
  );
  await expect(
    page.getByRole('heading', { name: say('Waar wilt u heen?', 'Where would you like to go?') }),
  ).toBeVisible();
  await expectFocusKept(walker);
  await expect(page.locator('.first-step a').first()).toHaveText(say('Lever uw plannen aan', 'Deliver your plans'));

  const who = page.locator('.who summary');
  await expect(who).toHaveText('Programmeur bij Waterbedrijf De Waard');
  await press(who);
  await expect(page.locator('.who__grants')).toHaveText(
    say('programmeur bij Waterbedrijf De Waard', 'programmer at Waterbedrijf De Waard'),
  );
  await looked(page, 'menu');
  await press(page.getByRole('button', { name: say('Kernteam van de gemeente', 'Core team of the city') }));
  await expect(who).toHaveText('Kernteam van Koggenwaard');
  await expectFocusKept(walker);

  await press(who);
  await press(page.getByRole('button', { name: say('Afmelden', 'Log out') }));
  await expect(
    page.getByRole('heading', { name: say('Kies wie u bent in Koggenwaard', 'Choose who you are in Koggenwaard') }),
  ).toBeVisible();
  await expectFocusKept(walker);
});

test('start: the town as the server counts it, and into its best opportunity', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl' }, '/');
  const { works, opportunities } = await asked<{ works: number; opportunities: Record<string, number> }>(
    page,
    '/overview',
  );
  await expect(page.locator('.figures dd')).toHaveText([
    String(works),
    String(opportunities['seenWholly']),
    euros(opportunities['expectedSavingCents'] ?? 0, 'nl', true),
  ]);
  const { items } = await asked<{ items: { id: string; where: string }[] }>(page, '/opportunities?limit=50');
  await expect(page.locator('.overview__one')).toHaveCount(items.length);
  expect(await page.locator('.overview__work').count()).toBeGreaterThan(100);
  const best = page.locator('.in-register__best a').first();
  await best.hover();
  await expect(page.locator('.overview__name')).toHaveText(items[0]?.where ?? '');
  await best.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(items[0]?.where ?? '');
});

walks('start: the way to every page', { role: 'core-team', address: '/' }, async (walker) => {
  const { page, say, press } = walker;
  for (const { nl, en, address } of PAGES) {
    await press(
      page.getByRole('navigation', { name: say('Pagina’s', 'Pages') }).getByRole('link', { name: say(nl, en) }),
    );
    await expect(page).toHaveURL(new RegExp(`${address}(\\?|$)`));
    await expect(page).toHaveTitle(/Koppelkansen$/);
    await expect(page.locator('#main')).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  }
  await skipToContent(walker);
  await speakOther(walker);
});

/** Who uses the keyboard need not go through the header on every page. */
async function skipToContent({ page, say, way }: Walker): Promise<void> {
  if (way === 'keyboard') {
    await page.reload();
    await settled(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: say('Naar de inhoud', 'To the content') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  }
}

async function speakOther({ page, language, press }: Walker): Promise<void> {
  const other = language === 'nl' ? 'en' : 'nl';
  await press(page.getByRole('button', { name: other === 'en' ? 'English' : 'Nederlands' }));
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other === 'en' ? 'Area' : 'Gebied');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other === 'en' ? 'Area' : 'Gebied');
}
