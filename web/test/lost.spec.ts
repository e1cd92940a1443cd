import { type Browser, expect, type Page, test } from '@playwright/test';
import { looked, opened, picture, settled } from './page';
import { asked } from './walk';

/** Nothing that somebody typed is ever lost. */

const SESSION = 'koppelkansen';
const AGAIN = 'U bent niet meer aangemeld';

/** The session ends at the server, as after an hour of doing nothing; the page does not know yet. */
async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: SESSION });
}

async function logInAgain(page: Page): Promise<void> {
  const notice = page.locator('.notice', { hasText: AGAIN });
  await notice.getByRole('button', { name: 'Programmeur van het waterbedrijf' }).click();
  await expect(notice).toHaveCount(0);
}

async function opportunity(browser: Browser, street: string, language: 'nl' | 'en' = 'nl'): Promise<Page> {
  const page = await opened(browser, { language, role: 'programmer' }, '/organisatie');
  const { items } = await asked<{ items: { id: string; where: string }[] }>(
    page,
    '/opportunities?owner=waterbedrijf-de-waard&limit=100',
  );
  await page.goto(`/koppelkansen/${items.find(({ where }) => where === street)?.id ?? ''}`);
  await expect(comment(page)).toBeVisible();
  return page;
}

const comment = (page: Page) => page.getByRole('textbox', { name: /Uw reactie|Your comment/ });
const post = (page: Page) => page.getByRole('button', { name: /^(Plaatsen|Post)$/ });

/** Takes back what a test said, so that it does not stand in the way of another. */
async function takeBack(page: Page, said: string): Promise<void> {
  await page.locator('.comment', { hasText: said }).getByRole('button').click();
  await expect(page.getByText(said)).toHaveCount(0);
}

const unlike = (what: string): string => `${what} ${String(Date.now())}`;

test('session over: a comment', async ({ browser }) => {
  const page = await opportunity(browser, 'Kielstraat');
  const said = unlike('Halverwege');
  await comment(page).fill(said);
  await endSession(page);
  await post(page).click();
  await expect(page.getByText(AGAIN)).toBeVisible();
  await expect(page.locator('.comments__write').getByText('Dit kan weer zodra u opnieuw')).toBeVisible();
  await expect(comment(page)).toHaveValue(said);
  await looked(page, 'over');
  await logInAgain(page);
  await expect(comment(page)).toHaveValue(said);
  await post(page).click();
  await expect(page.locator('.comment', { hasText: said })).toBeVisible();
  await expect(comment(page)).toHaveValue('');
  await takeBack(page, said);
});

test('session over, and the page finds out by itself: a comment', async ({ browser }) => {
  const page = await opportunity(browser, 'Kielstraat');
  const said = unlike('Vanzelf');
  await comment(page).fill(said);
  await endSession(page);
  // Another tab asks who is logged in, and so this one hears of it.
  const other = await page.context().newPage();
  await other.goto('/gebied');
  await expect(page.getByText(AGAIN)).toBeVisible();
  await expect(comment(page)).toHaveValue(said);
  await looked(page, 'over');
  await logInAgain(page);
  await expect(comment(page)).toHaveValue(said);
});

test('session over: a work', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren?work=new');
  const title = unlike('Sessie');
  await fillWork(page, title);
  await endSession(page);
  await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
  await expect(page.getByText(AGAIN)).toBeVisible();
  await expect(field(page, 'title')).toHaveValue(title);
  await looked(page, 'over');
  await logInAgain(page);
  await expect(field(page, 'title')).toHaveValue(title);
  await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('button', { name: 'Het gaat niet door' }).click();
});

test('session over: a delivery', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren');
  const source = unlike('Sessie');
  await giveFile(page, 'sessie.csv');
  await page.getByLabel('Naam van de bron').fill(source);
  await endSession(page);
  await page.getByRole('button', { name: 'Lezen en nakijken' }).click();
  await expect(page.getByText(AGAIN)).toBeVisible();
  await expect(page.getByLabel('Naam van de bron')).toHaveValue(source);
  await logInAgain(page);
  await expect(page.getByLabel('Naam van de bron')).toHaveValue(source);
  await expect(page.getByText('sessie.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Lezen en nakijken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Levering ${source}`);
  await page.getByRole('button', { name: 'Niet overnemen' }).click();
});

test('no connection while something is sent', async ({ browser }) => {
  const page = await opportunity(browser, 'Heemskerkstraat', 'en');
  const said = unlike('Offline');
  await comment(page).fill(said);
  await page.context().setOffline(true);
  await expect(page.getByText('There is no connection.')).toBeVisible();
  await post(page).click();
  await expect(page.getByText('The server does not answer.')).toBeVisible();
  await expect(comment(page)).toHaveValue(said);
  await looked(page, 'offline');
  await page.context().setOffline(false);
  await expect(page.getByText('There is no connection.')).toHaveCount(0);
  await post(page).click();
  await expect(page.locator('.comment', { hasText: said })).toBeVisible();
  await takeBack(page, said);
});

test('session over, then no connection: the map fetches by itself what did not come through', async ({
  browser,
}) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/kaart');
  const missed = page.getByText('Een deel van de kaart kwam niet door.');
  const inSight = page.locator('.beside__head > [role=status]');
  const nearer = page.getByRole('button', { name: 'Inzoomen' });
  // As the server answers when it knows the session no more: nothing, rather than less.
  await page.context().addCookies([{ name: SESSION, value: 'b3Zlcg', url: page.url() }]);
  await nearer.click();
  await expect(page.getByText(AGAIN)).toBeVisible();
  await expect(missed).toBeVisible();
  await logInAgain(page);
  await expect(missed).toHaveCount(0);
  await expect(inSight).toHaveText(/^[1-9]\d* voornemens/);
  await page.context().setOffline(true);
  await nearer.click();
  await expect(missed).toBeVisible();
  await page.context().setOffline(false);
  await expect(missed).toHaveCount(0);
  await expect(inSight).toHaveText(/^[1-9]\d* voornemens/);
});

test('no connection while a page is opened', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'core-team' }, '/');
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Gebied' }).first().click();
  await expect(page.getByRole('heading', { name: 'Er is geen verbinding' })).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw laden' }).click();
  await expect(page.getByText('De server antwoordt niet.')).toBeVisible();
  await looked(page, 'offline');
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gebied');
});

test('out of a half-filled form and back: a work', async ({ browser }) => {
  const page = await opened(browser, { language: 'en', role: 'programmer' }, '/aanleveren');
  await page.getByRole('button', { name: 'Draw one work' }).click();
  const title = unlike('Terug');
  await fillWork(page, title);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'New delivery' })).toBeVisible();
  await page.goForward();
  await expect(field(page, 'title')).toHaveValue(title);
  await expect(field(page, 'from')).toHaveValue('2033-02-23');
  await page.reload();
  await expect(field(page, 'title')).toHaveValue(title);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(field(page, 'title')).toHaveValue('');
});

test('out of a half-filled form and back: coordinates, a delivery and a comment', async ({ browser }) => {
  const page = await opportunity(browser, 'Kielstraat');
  const said = unlike('Terug');
  await comment(page).fill(said);
  await page.getByRole('link', { name: 'Aanleveren', exact: true }).click();
  await page.getByLabel('Naam van de bron').fill('half');
  await giveFile(page, 'half.csv');
  await page.getByRole('button', { name: 'Eén voornemen tekenen' }).click();
  await page.locator('.typed summary').click();
  await page.getByLabel('Coördinaten').fill('141000 500000');
  await page.goBack();
  await expect(page.getByLabel('Naam van de bron')).toHaveValue('half');
  await expect(page.getByText('half.csv')).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel('Coördinaten')).toHaveValue('141000 500000');
  await page.goBack();
  await page.goBack();
  await expect(comment(page)).toHaveValue(said);
});

test('two tabs change one work', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren?work=new');
  const title = unlike('Twee tabs');
  await fillWork(page, title);
  await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await field(other, 'title').fill(`${title} van de ander`);
  await field(other, 'project').fill('Anderproject');
  await other.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(other.getByText('Bewaard.')).toBeVisible();

  await page.bringToFront();
  await field(page, 'title').fill(`${title} van mij`);
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  const conflict = page.getByRole('region', { name: 'Iemand anders was u voor' });
  await expect(conflict).toBeVisible();
  await expect(conflict).toBeFocused();
  await expect(conflict.getByRole('radio', { name: `${title} van mij` })).toBeChecked();
  await expect(conflict.getByRole('radio', { name: `${title} van de ander` })).not.toBeChecked();
  await expect(conflict.getByRole('radio', { name: 'Anderproject' })).toBeChecked();
  await looked(page, 'both versions');
  await conflict.getByRole('button', { name: 'Verder met deze keuze' }).click();
  await expect(field(page, 'title')).toHaveValue(`${title} van mij`);
  await expect(field(page, 'project')).toHaveValue('Anderproject');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await page.getByRole('button', { name: 'Het gaat niet door' }).click();
  await expect(page.getByText('Dit voornemen is vervallen')).toBeVisible();
});

test('somebody else in another tab', async ({ browser }) => {
  const page = await opportunity(browser, 'Kielstraat');
  const said = unlike('Als programmeur');
  await comment(page).fill(said);
  const other = await page.context().newPage();
  await other.goto('/');
  await settled(other);
  await other.locator('.who summary').click();
  await other.getByRole('button', { name: 'Directeur bij de gemeente' }).click();
  await expect(other.locator('.who summary')).toHaveText('Directeur bij Gemeente Koggenwaard');

  await expect(page.getByText('U bent nu iemand anders')).toBeVisible();
  await expect(page.locator('.who summary')).toHaveText('Directeur bij Gemeente Koggenwaard');
  await expect(page.locator('.regroup')).toHaveCount(0);
  await settled(page);
  await looked(page, 'as a director');
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByText('U bent nu iemand anders')).toHaveCount(0);
  const typed = await page
    .locator('textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  expect(typed).not.toContain(said);

  await page.locator('.who summary').click();
  await page.getByRole('button', { name: 'Programmeur van het waterbedrijf' }).click();
  await expect(comment(page)).toHaveValue(said);
  await other.locator('.who summary').click();
  await other.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.locator('.who summary')).toHaveText('Niet aangemeld');
  const kept = await page.evaluate(() => Object.values(sessionStorage).join());
  expect(kept, 'nothing stays after logging out').not.toContain(said);
});

test('an opportunity vanishes while somebody comments on it', async ({ browser }) => {
  const page = await opportunity(browser, 'Kielstraat');
  const said = unlike('Te laat');
  await comment(page).fill(said);
  const gone = { status: 404, contentType: 'application/problem+json', body: JSON.stringify(NOT_FOUND) };
  await page.route(/\/api\/v1\/opportunities\/K/, (route) => route.fulfill(gone));
  await post(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze koppelkans is er niet meer');
  await expect(page.getByRole('textbox', { name: 'Uw reactie, die nog niet is geplaatst' })).toHaveValue(said);
  await looked(page, 'gone');
  await page.getByRole('link', { name: 'Naar de koppelkansen van nu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppelkansen');
});

test('an opportunity vanishes while somebody regroups it', async ({ browser }) => {
  const page = await opportunity(browser, 'Kielstraat');
  const gone = { status: 404, contentType: 'application/problem+json', body: JSON.stringify(NOT_FOUND) };
  await page.route('**/api/v1/what-ifs', (route) => route.fulfill(gone));
  await page.locator('.regroup input[data-take]').first().click();
  await expect(page.locator('.effect').getByText(NOT_FOUND.detail)).toBeVisible();
  await picture(page, 'refused');
  await page.unroute('**/api/v1/what-ifs');
  await page.locator('.effect').getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.locator('.effect__sum')).toBeVisible();
});

const NOT_FOUND = {
  type: '/problems/not-found',
  title: 'Niet gevonden',
  status: 404,
  detail: 'Deze koppelkans is er niet, of u mag haar niet zien.',
  code: 'not-found',
};

const field = (page: Page, name: string) => page.locator(`.work-form [name="${name}"]`);

async function fillWork(page: Page, title: string): Promise<void> {
  await field(page, 'title').fill(title);
  await field(page, 'discipline').selectOption('drinking-water');
  await field(page, 'intervention').selectOption('replace');
  await field(page, 'from').fill('2033-02-23');
  await field(page, 'last').fill('2034-10-28');
  await field(page, 'confidentiality').selectOption('owner-only');
}

async function giveFile(page: Page, name: string): Promise<void> {
  const content = 'nummer;omschrijving;discipline;start;einde\nS-1;Leiding;drinkwater;01-03-2031;30-06-2031\n';
  await page.locator('#files').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}
