import { expect, type Page, type Route, test } from '@playwright/test';
import { looked, opened, picture } from './page';
import { asked } from './walk';

/** What comes in is not as it should be: a server in trouble or slow, or a wrong file. */

const problem = (status: number, detail: string) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: `/problems/p${String(status)}`, title: 'Fout', status, detail, code: 'x' }),
  });

const page502 = (route: Route) =>
  route.fulfill({ status: 502, contentType: 'text/html', body: '<html><h1>Bad Gateway</h1></html>' });

/** Works through one answer at a time: each time as it is said, and at last by the server itself. */
async function answering(page: Page, url: RegExp, answers: ((route: Route) => Promise<void>)[]): Promise<void> {
  const left = [...answers];
  await page.route(url, (route) => (left.shift() ?? ((one) => one.continue()))(route));
}

const FAILED = 'Dit lukte niet';

test('a server in trouble: the page is asked for again', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'director' }, '/');
  await answering(page, /\/areas\/KZ01\/overview/, [
    problem(500, 'Er brak iets af.'),
    problem(429, 'Te veel vragen.'),
    page500,
  ]);
  await page.goto('/gebied/KZ01');
  await expect(page.getByText('Er brak iets af.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ontdekkersbuurt');
  await looked(page, '500');
  const again = page.getByRole('button', { name: 'Opnieuw proberen' });
  await again.click();
  await expect(page.getByText('Te veel vragen.')).toBeVisible();
  await again.click();
  await expect(page.getByText('Er ging iets mis op de server.')).toBeVisible();
  await again.click();
  await expect(page.locator('.figures')).toBeVisible();
  await expect(page.getByText(FAILED)).toHaveCount(0);
});

const page500 = (route: Route) =>
  route.fulfill({ status: 500, contentType: 'text/plain', body: 'Internal Server Error' });

test('a server that is away for a moment: asked again by itself', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'director' }, '/');
  await answering(page, /\/areas\/KZ01\/overview/, [problem(503, 'Nog even.')]);
  await page.goto('/gebied/KZ01');
  await expect(page.locator('.figures')).toBeVisible();
  await expect(page.getByText(FAILED)).toHaveCount(0);
});

for (const { name, answer, says } of [
  { name: '500 as a problem', answer: problem(500, 'Er brak iets af.'), says: 'Er brak iets af.' },
  {
    name: '429 as a problem',
    answer: problem(429, 'Te veel vragen; wacht even.'),
    says: 'Te veel vragen; wacht even.',
  },
  { name: '502 of a proxy', answer: page502, says: 'De server is even niet bereikbaar' },
  {
    name: 'no answer',
    answer: (route: Route) => route.abort('connectionreset'),
    says: 'De server antwoordt niet.',
  },
]) {
  test(`a server in trouble while something is sent: ${name}`, async ({ browser }) => {
    const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren?work=new');
    const title = `Fout ${name} ${String(Date.now())}`;
    await answering(page, /\/api\/v1\/works$/, [answer]);
    await page.locator('[name="title"]').fill(title);
    await page.locator('[name="discipline"]').selectOption('drinking-water');
    await page.locator('[name="intervention"]').selectOption('replace');
    await page.locator('[name="from"]').fill('2033-02-23');
    await page.locator('[name="last"]').fill('2034-10-28');
    await page.locator('[name="confidentiality"]').selectOption('owner-only');
    await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
    await expect(page.getByRole('alert').getByText(says)).toBeVisible();
    await expect(page.locator('[name="title"]')).toHaveValue(title);
    await picture(page);
    await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('button', { name: 'Het gaat niet door' }).click();
    await expect(page.getByText('Dit voornemen is vervallen')).toBeVisible();
  });
}

test('the network itself answers in place of the server', async ({ browser }) => {
  const page = await opened(browser, { language: 'en', role: 'director' }, '/');
  await answering(page, /\/areas\/KZ01\/overview/, [
    (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome to Free Wifi</h1>' }),
  ]);
  await page.goto('/gebied/KZ01');
  await expect(page.getByText('something other than the server gave it')).toBeVisible();
  await picture(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.figures')).toBeVisible();
});

test('a slow server: it says so, and the page stays usable', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/koppelkansen');
  const held: (() => void)[] = [];
  await page.route(/\/opportunities\?|\/what-ifs/, async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue().catch(() => undefined);
  });
  await page.getByLabel('Besparing vanaf (€)').fill('50000');
  await expect(page.getByText('Wordt geladen …')).toBeVisible();
  await picture(page, 'list');
  await page.locator('summary', { hasText: 'Fase' }).click();
  await page.getByRole('checkbox', { name: 'Idee' }).click();
  await expect(page).toHaveURL(/phase=idea/);
  held.splice(0).forEach((go) => go());
  await expect.poll(() => held.length).toBeGreaterThanOrEqual(0);
  await page.unroute(/\/opportunities\?|\/what-ifs/);
});

test('a slow server: after a while it says why, and asks once more', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'director' }, '/');
  let asked = 0;
  await page.route(/\/opportunities\?/, async (route) => {
    asked++;
    if (asked > 1) {
      await route.continue();
    }
  });
  await page.goto('/koppelkansen');
  await expect(page.getByText('de server heeft het druk')).toBeVisible();
  await looked(page, 'slow');
  await page.getByRole('button', { name: 'Nog eens vragen' }).click();
  await expect(page.locator('tr[data-row]').first()).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  await page.unroute(/\/opportunities\?/);
});

test('a server in trouble: an empty list says nothing of how many there are', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'director' }, '/');
  await answering(page, /\/opportunities\?/, [problem(500, 'Er brak iets af.')]);
  await page.goto('/koppelkansen');
  await expect(page.getByText('Er brak iets af.')).toBeVisible();
  await expect(page.getByText('Alle 0 getoond')).toBeHidden();
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.locator('tr[data-row]').first()).toBeVisible();
});

test('a slow server: regrouping', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/');
  const { items } = await asked<{ items: { id: string }[] }>(
    page,
    '/opportunities?owner=waterbedrijf-de-waard&limit=1',
  );
  await page.goto(`/koppelkansen/${items[0]?.id ?? ''}`);
  let answer: () => void = () => undefined;
  await page.route('**/api/v1/what-ifs', async (route) => {
    await new Promise<void>((go) => (answer = go));
    await route.continue().catch(() => undefined);
  });
  await page.locator('.regroup input[data-take]').first().click();
  await expect(page.locator('.effect').getByText('Wordt doorgerekend …')).toBeVisible();
  await picture(page, 'waiting');
  await expect(page.getByRole('button', { name: 'Terug naar hoe het is' })).toBeEnabled();
  answer();
  await expect(page.locator('.effect__sum')).toBeVisible();
  await expect(page.getByText('Wordt doorgerekend …')).toHaveCount(0);
});

test('a slow server: what the map still writes in its address does not call off the next page', async ({
  browser,
}) => {
  const page = await opened(browser, { language: 'nl', role: 'core-team' }, '/kaart');
  const before = page.url();
  const held: (() => void)[] = [];
  await page.route(/\/assets\/OneArea/, async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link', { name: 'Gebied' }).click();
  await expect(page.locator('.connection__coming')).toBeVisible();
  await picture(page, 'on its way');
  const more = page.waitForResponse(/tiles/);
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  await more;
  expect(page.url()).toBe(before);
  held.forEach((go) => go());
  await expect(page).toHaveURL(/\/gebied$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gebied');
});

test('a slow server: sending', async ({ browser }) => {
  const page = await opened(browser, { language: 'en', role: 'programmer' }, '/aanleveren');
  let answer: () => void = () => undefined;
  await page.route('**/api/v1/deliveries', async (route) => {
    if (route.request().method() === 'POST') {
      await new Promise<void>((go) => (answer = go));
    }
    await route.abort().catch(() => undefined);
  });
  await page.locator('#files').setInputFiles(csv('slow.csv', 'nummer;omschrijving\n1;Slow\n'));
  await page.getByRole('button', { name: 'Read and look over' }).click();
  await expect(page.getByRole('button', { name: 'Being sent …' })).toBeVisible();
  await page.getByLabel('Name of the source').fill('Still usable');
  await picture(page, 'waiting');
  answer();
  await expect(page.getByText('The server does not answer.')).toBeVisible();
  await expect(page.getByLabel('Name of the source')).toHaveValue('Still usable');
});

const csv = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

test('a file of the wrong kind is not sent', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren');
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  const send = page.getByRole('button', { name: 'Lezen en nakijken' });
  for (const { name, content, says } of [
    { name: 'plan.pdf', content: '%PDF-1.7', says: 'is geen soort bestand dat gelezen wordt' },
    { name: 'plan.docx', content: 'PK', says: 'kan niet worden gelezen' },
    { name: 'plan.xlsx', content: 'nummer;naam', says: 'heet .xlsx, maar is dat niet' },
    { name: 'plan.csv', content: '%PDF-1.7', says: 'heet .csv, maar is dat niet' },
    { name: 'leeg.csv', content: '', says: 'is leeg' },
    { name: 'deel.dbf', content: 'x', says: 'het .shp-bestand zelf ontbreekt' },
    { name: '<img src=x onerror=alert(1)>.exe', content: 'MZ', says: 'is geen soort bestand' },
  ]) {
    await page.locator('#files').setInputFiles(csv(name, content));
    await expect(page.getByText(says)).toBeVisible();
    await expect(send).toBeDisabled();
  }
  await looked(page, 'refused');
  expect(await page.locator('.drop img').count()).toBe(0);
  await page.locator('#files').setInputFiles(csv('goed.csv', 'nummer;naam\n1;goed\n'));
  await expect(send).toBeEnabled();
  expect(sent).toEqual([]);
});

test('a file let go beside the place for it leaves the page as it is', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren');
  await page.getByLabel('Naam van de bron').fill('half');
  const isKept = await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['a;b\n1;2\n'], 'ernaast.csv', { type: 'text/csv' }));
    const kinds = ['dragover', 'drop'].map((kind) =>
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true })),
    );
    return kinds.every((isUnhindered) => isUnhindered === false);
  });
  expect(isKept, 'the browser would open the file in place of the page').toBe(true);
  await expect(page.getByLabel('Naam van de bron')).toHaveValue('half');
});

test('a street without a place is asked about, not dropped', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/aanleveren?work=new');
  await page.locator('[name="discipline"]').selectOption('drinking-water');
  await page.locator('[name="intervention"]').selectOption('replace');
  await page.locator('[name="from"]').fill('2033-02-23');
  await page.locator('[name="last"]').fill('2032-02-23');
  await page.locator('[name="street"]').fill('Nergensweg');
  await page.getByRole('button', { name: 'Voornemen vastleggen' }).click();
  await expect(page.getByText('Zeg ook waar het is')).toBeVisible();
  await expect(page.getByText('Dit ligt voor de eerste dag.')).toBeVisible();
  await looked(page, 'asked');
  await expect(page.locator('[name="street"]')).toHaveValue('Nergensweg');
});
