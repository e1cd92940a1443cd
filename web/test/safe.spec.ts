import { expect, type Page, test } from '@playwright/test';
import { opened, settled } from './page';

const MENU = [
  'Kaart',
  'Koppelkansen',
  'Gebied',
  'Aanleveren',
  'Mijn organisatie',
  'Koppelkansen',
  'Kaart',
  'Gebied',
];

test('the pages after each other in one tab', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/');
  for (const name of MENU) {
    await page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link', { name }).click();
    await settled(page);
    await expect(page.getByText('Deze pagina werkt nu niet')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Koppelkansen', exact: true }).nth(1).click();
  await expect(page.locator('.overview__area').first()).toBeAttached();
  await page.getByRole('link', { name: 'Gebied' }).click();
  await expect(
    page.getByRole('region', { name: /Wijken/ }).or(page.locator('.choose-area li').first()),
  ).toBeVisible();
});

async function logOut(page: Page): Promise<void> {
  await page.locator('.who summary').click();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.locator('.who summary')).toHaveText('Niet aangemeld');
}

async function become(page: Page, name: string): Promise<void> {
  await page.locator('.who summary').click();
  await page.locator('.who__card').getByRole('button', { name }).click();
}

const PROGRAMMER = 'Programmeur van het waterbedrijf';
const CORE_TEAM = 'Kernteam van de gemeente';
const kept = (page: Page) => page.evaluate(() => Object.entries(sessionStorage).flat().join('\n'));

test('who logs out leaves nothing for the next', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren?work=new');
  await page.getByLabel('Omschrijving').fill('Geheime afsluiter');
  await page.getByRole('button', { name: 'Naar aanleveren' }).click();
  await page.locator('#files').setInputFiles({
    name: 'geheim.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id;omschrijving\n1;x\n'),
  });
  await page.getByLabel('Naam van de bron').fill('geheime bron');
  await expect(page.getByText('geheim.csv')).toBeVisible();
  expect(await kept(page)).toContain('Geheime afsluiter');

  await logOut(page);
  expect(await kept(page)).not.toMatch(/geheim/i);
  await become(page, PROGRAMMER);
  await expect(page.getByLabel('Naam van de bron')).toHaveValue('');
  await expect(page.getByText('geheim.csv')).toHaveCount(0);
  await page.getByRole('button', { name: 'Eén voornemen tekenen' }).click();
  await expect(page.getByLabel('Omschrijving')).toHaveValue('');
});

test('who becomes somebody else leaves nothing either', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren?work=new');
  await page.getByLabel('Omschrijving').fill('Geheime afsluiter');
  await become(page, CORE_TEAM);
  await expect(page.locator('.who summary')).toHaveText('Kernteam van Koggenwaard');
  expect(await kept(page)).not.toMatch(/geheim/i);
});

test('a second click sends nothing', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'core-team' }, '/koppelkansen');
  await page
    .getByRole('link', { name: /straat|laan|weg|kade|plein|gracht/ })
    .first()
    .click();
  const said = `Dubbel ${Date.now()}`;
  let sent = 0;
  await page.route('**/comments', async (route) => {
    if (route.request().method() === 'POST') {
      sent++;
      await new Promise((resume) => setTimeout(resume, 700));
    }
    await route.continue();
  });
  await page.getByLabel('Uw reactie').fill(said);
  const post = page.getByRole('button', { name: 'Plaatsen' });
  await post.dblclick();
  await post.click({ force: true });
  await page.getByLabel('Uw reactie').fill(`${said}, en verder`);
  await expect(page.getByText(said, { exact: true })).toHaveCount(1);
  expect(sent).toBe(1);
  // What was typed while it was on its way stays.
  await expect(page.getByLabel('Uw reactie')).toHaveValue(`${said}, en verder`);
  await page.locator('.comment', { hasText: said }).getByRole('button').click();
  await expect(page.getByText(said, { exact: true })).toHaveCount(0);
});

/** The server then knows nothing of the session any more, as after an hour. */
async function expire(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const session = cookies.filter((cookie) => cookie.httpOnly);
  expect(session).toHaveLength(1);
  await page.context().addCookies(session.map((cookie) => ({ ...cookie, value: 'over' })));
}

test('a session that ends takes nothing away, and gives nothing to another', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren?work=new');
  await page.getByLabel('Omschrijving').fill('Vervangen hoofdleiding');
  await page.getByLabel('Discipline').selectOption('drinking-water');
  await page.getByLabel('Ingreep').selectOption({ index: 1 });
  await page.getByLabel('Niet eerder dan').fill('2028-03-01');
  await page.getByLabel('Klaar uiterlijk op').fill('2028-09-30');
  await expire(page);
  await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
  await expect(page.getByText('U bent niet meer aangemeld')).toBeVisible();
  await expect(page.getByLabel('Omschrijving')).toHaveValue('Vervangen hoofdleiding');
  await expect(page.locator('.who summary')).toHaveText('Programmeur bij Waterbedrijf De Waard');

  await page.locator('.session-over').getByRole('button', { name: PROGRAMMER }).click();
  await expect(page.getByText('U bent niet meer aangemeld')).toHaveCount(0);
  await expect(page.getByLabel('Omschrijving')).toHaveValue('Vervangen hoofdleiding');
  await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vervangen hoofdleiding' })).toBeVisible();
  await page.getByRole('button', { name: 'Het gaat niet door' }).click();
  await expect(page.getByText('Dit voornemen is vervallen')).toBeVisible();
});

test('lists are held, not shown as to nobody, when the session ends', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/organisatie');
  await expect(page.getByRole('table', { name: 'Onze voornemens' }).getByRole('row').nth(3)).toBeVisible();
  await expire(page);
  await page.getByRole('link', { name: 'Gebied' }).click();
  await expect(page.getByText('U bent niet meer aangemeld')).toBeVisible();
  await page.locator('.session-over').getByRole('button', { name: CORE_TEAM }).click();
  await expect(page.locator('.who summary')).toHaveText('Kernteam van Koggenwaard');
  await expect(page.getByText('U bent niet meer aangemeld')).toHaveCount(0);
  await expect(page.locator('.choose-area li').first()).toBeVisible();
});
