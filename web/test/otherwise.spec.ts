import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers, expectNoSidewaysScrolling, opened, picture, settled } from './page';
import { asked, reach } from './walk';

/** The page on paper, in the colours of the person's own, zoomed in far, and without movement. */

const PAGES = ['/koppelkansen', '/organisatie', '/gebied/KZ01', 'one', 'delivery', '/kaart'] as const;

async function addressOf(page: Page, what: (typeof PAGES)[number]): Promise<string> {
  if (what === 'one') {
    const { items } = await asked<{ items: { id: string }[] }>(
      page,
      '/opportunities?owner=waterbedrijf-de-waard&limit=1',
    );
    return `/koppelkansen/${items[0]?.id ?? ''}`;
  }
  if (what === 'delivery') {
    const { items } = await asked<{ items: { id: string; about: { source: string } }[] }>(
      page,
      '/deliveries?limit=200',
    );
    return `/aanleveren?delivery=${items.find(({ about }) => about.source === 'drinkwater')?.id ?? ''}`;
  }
  return what;
}

for (const what of PAGES) {
  test(`on paper: ${what}`, async ({ browser }) => {
    const page = await opened(browser, { language: 'nl', role: 'programmer', width: 1000 }, '/organisatie');
    await page.goto(await addressOf(page, what));
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await picture(page);
    await expect(page.getByRole('navigation', { name: 'Pagina’s' })).toBeHidden();
    await expect(page.locator('.nl-button:visible, .footer:visible, .filters:visible')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    const cut = await page
      .locator('.table-frame')
      .evaluateAll((frames) =>
        frames
          .filter(
            (frame) =>
              frame.scrollHeight > frame.clientHeight + 1 && getComputedStyle(frame).overflowY !== 'visible',
          )
          .map((frame) => frame.getAttribute('aria-label')),
      );
    expect(cut, 'tables of which a part is hidden').toEqual([]);
  });
}

for (const what of ['/koppelkansen', 'one', '/kaart', '/aanleveren'] as const) {
  test(`in one’s own colours: ${what}`, async ({ browser }) => {
    const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/organisatie');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(what === '/aanleveren' ? what : await addressOf(page, what));
    await settled(page);
    await picture(page);
    await reach(page, page.getByRole('main').getByRole('button').first());
  });
}

test('zoomed in four times, the header gives way', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer', width: 320 }, '/koppelkansen');
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScrolling(page);
  await page.mouse.wheel(0, 600);
  await expect(page.getByRole('banner')).not.toBeInViewport();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.locator('.opportunity-filters summary').first().click();
  await expectNoSidewaysScrolling(page);
  await expectNoBarriers(page);
  await picture(page);
});

test('without movement for who wants none', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'director' }, '/');
  await page.route(/\/areas\/KZ01\/overview/, () => new Promise<void>(() => undefined));
  await page.goto('/gebied/KZ01');
  await expect(page.getByText('Wordt geladen …')).toBeVisible();
  await expect(page.locator('.waiting__sign')).toHaveCSS('animation-duration', '0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(page.locator('.waiting__sign')).not.toHaveCSS('animation-duration', '0s');
});

test('a page looks the same, wherever one came from', async ({ browser }) => {
  test.slow();
  // A director’s own works stay as they are while other tests enter and deliver works.
  const page = await opened(browser, { language: 'nl', role: 'director' }, '/koppelkansen');
  const go = async (name: keyof typeof ADDRESSES) => {
    // The page that one leaves stays until the next is there.
    await page.locator('main h1').evaluate((heading) => heading.setAttribute('data-left', ''));
    await page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${ADDRESSES[name]}(\\?|$)`));
    await expect(page.locator('h1[data-left]')).toHaveCount(0);
    await settled(page);
  };
  await page.locator('tr[data-row] a').first().click();
  await settled(page);
  for (const name of ['Kaart', 'Gebied', 'Aanleveren', 'Mijn organisatie', 'Koppelkansen'] as const) {
    await go(name);
  }
  const fresh = await page.context().newPage();
  for (const name of ['Gebied', 'Mijn organisatie', 'Koppelkansen'] as const) {
    await go(name);
    const after = await page.evaluate(sizes);
    await fresh.goto(page.url());
    await settled(fresh);
    await expect.poll(() => fresh.evaluate(sizes), name).toEqual(after);
  }
});

const ADDRESSES = {
  Kaart: 'kaart',
  Koppelkansen: 'koppelkansen',
  Aanleveren: 'aanleveren',
  'Mijn organisatie': 'organisatie',
  Gebied: 'gebied',
};

/** In the page: how large its parts are, and how far from the left. */
function sizes(): string[] {
  return [...document.querySelectorAll('main h1, main h2, main dl, main ul, main table, main form')].map((one) => {
    const { x, width, height } = one.getBoundingClientRect();
    return `${one.tagName} ${one.className} ${[x, width, height].map(Math.round).join(' ')}`;
  });
}
