import { expect, test } from '@playwright/test';
import { looked, opened, picture } from './page';
import { asked } from './walk';

/** Pages with nothing to show, for who may not see it, or with something odd in what is shown. */

test('an area without works', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'director' }, '/');
  await page.route(/\/areas\/KZ01\/overview/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as Record<string, object>;
    const works = { ...body['works'], planned: 0, byYear: [], byDiscipline: [], byPhase: [] };
    await route.fulfill({ response: answer, json: { ...body, works, leftOut: { needs: 0, worksDone: 0 } } });
  });
  await page.goto('/gebied/KZ01');
  await expect(page.getByText('In Ontdekkersbuurt is niets gepland')).toBeVisible();
  await looked(page, 'empty');
  await page.goto('/gebied/XX99');
  await expect(page.getByText('Er is geen gebied met de code XX99.')).toBeVisible();
  await looked(page, 'unknown');
});

for (const { address, who, says } of [
  { address: '/organisatie', who: undefined, says: 'Meld u eerst aan' },
  { address: '/aanleveren', who: undefined, says: 'Meld u eerst aan' },
  { address: '/aanleveren?work=new', who: undefined, says: 'Meld u eerst aan' },
  { address: '/aanleveren', who: 'director', says: 'U kunt hier niets aanleveren' },
  { address: '/aanleveren?work=new', who: 'core-team', says: 'U kunt geen voornemens vastleggen' },
  { address: '/aanleveren?work=drinkwater%3Axxx', who: 'programmer', says: 'Dit voornemen is er niet voor u' },
  {
    address: '/aanleveren?delivery=00000000-0000-0000-0000-000000000000',
    who: 'programmer',
    says: 'Deze levering is er niet voor u',
  },
  { address: '/koppelkansen/K0000000000', who: 'programmer', says: 'Deze koppelkans is er niet' },
] as const) {
  test(`without rights: ${address} ${who ?? 'as a visitor'}`, async ({ browser }) => {
    const page = await opened(browser, { language: 'nl', role: who }, address);
    await expect(page.locator('#main').getByText(says).first()).toBeVisible();
    await expect(
      page
        .locator('#main')
        .getByRole(who === undefined ? 'button' : 'link')
        .or(page.locator('#main').getByRole('button'))
        .first(),
    ).toBeVisible();
    await looked(page, 'without rights');
  });
}

test('somebody without a role at an organisation', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl' }, '/');
  await page.route(/\/api\/v1\/session$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as object;
    await route.fulfill({
      response: answer,
      json: { ...body, loggedIn: true, account: { id: 'nieuw', name: 'Nieuw Iemand' }, grants: [], rights: [] },
    });
  });
  await page.goto('/organisatie');
  await expect(page.getByText('U heeft nog geen rol bij een organisatie')).toBeVisible();
  await looked(page, 'no role');
});

test('a register with nothing in it', async ({ browser }) => {
  const page = await opened(browser, { language: 'nl', role: 'programmer' }, '/gebied');
  await page.route(/\/api\/v1\/overview$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), works: 0 } });
  });
  await page.goto('/');
  await expect(page.getByText('Het register is nog leeg')).toBeVisible();
  await expect(page.locator('.first-step a').first()).toHaveText('Lever uw plannen aan');
  await looked(page, 'empty');
});

const HTML = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>&lt;b&gt;';

test('markup in names and titles stays text', async ({ browser }) => {
  test.slow();
  const page = await opened(browser, { language: 'nl', role: 'core-team' }, '/');
  page.on('dialog', () => expect('a dialog').toBe('not opened'));
  await page.route(/\/api\/v1\/(opportunities|works|organisations|areas)/, async (route) => {
    const answer = await route.fetch();
    const body = spoilt(await answer.json());
    await route.fulfill({ response: answer, json: body });
  });
  const { items } = await asked<{ items: { id: string }[] }>(page, '/opportunities?limit=1');
  for (const address of [
    '/koppelkansen',
    `/koppelkansen/${items[0]?.id ?? ''}`,
    '/organisatie',
    '/gebied/KZ01',
    '/kaart',
  ]) {
    await page.goto(address);
    await expect(page.locator('#main')).toContainText(address === '/kaart' ? 'In beeld' : '<script>');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main img, main script').count(), address).toBe(0);
    expect(await page.evaluate(() => 'hurt' in window), address).toBe(false);
    await picture(page, address.split('/')[1]);
  }
});

/** The same answer with markup in what people write: names, titles, streets. */
function spoilt(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    return answer.map(spoilt);
  }
  if (typeof answer !== 'object' || answer === null) {
    return answer;
  }
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) =>
      typeof value === 'string' && ['name', 'title', 'street', 'where', 'project'].includes(name)
        ? [name, HTML + value]
        : [name, spoilt(value)],
    ),
  );
}
