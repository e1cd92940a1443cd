import { expect, type Page, test } from '@playwright/test';
import { looked, picture } from './page';
import { asked, expectFocusKept, reach, type Walker, walks } from './walk';

const PROGRAMMER = { role: 'programmer', address: '/aanleveren' } as const;

walks('work: draw one, enter it, change it, take it back', PROGRAMMER, async (walker) => {
  const { page, say, press, write, date, choose } = walker;
  const title = `Walk ${walker.way} ${walker.language} ${String(test.info().retry)} <b>vet</b>`;
  await press(page.getByRole('button', { name: say('Eén voornemen tekenen', 'Draw one work') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    say('Een voornemen vastleggen', 'Register a work'),
  );
  const save = page.getByRole('button', { name: say('Voornemen vastleggen', 'Register the work') });
  await press(save);
  const lacking = page.getByText(say('Dit moet nog worden ingevuld.', 'This is still to be filled in.'));
  await expect(lacking).toHaveCount(4);
  await expect(field(page, 'discipline')).toBeFocused();
  await looked(page, 'what is lacking');

  await place(walker);
  await write(field(page, 'title'), title);
  await choose(field(page, 'discipline'), 'drinking-water');
  await choose(field(page, 'intervention'), 'replace');
  await write(field(page, 'street'), 'Proefdijk');
  await date(field(page, 'from'), '2033-02-23');
  await date(field(page, 'last'), '2034-10-28');
  await write(field(page, 'budget'), '12.500,50');
  await choose(field(page, 'confidentiality'), 'owner-only');
  await expect(lacking).toHaveCount(0);
  await picture(page, 'filled in');
  await press(save);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveURL(/work=(?!new)/);
  await expect(page.locator('#main')).toBeFocused();
  const id = new URL(page.url()).searchParams.get('work') ?? '';
  const made = await asked<Made>(page, `/works/${encodeURIComponent(id)}`);
  expect(made).toMatchObject({
    task: { title },
    window: { from: '2033-02-23', until: '2034-10-29' },
    planning: { budgetCents: 1250050 },
  });
  await looked(page, 'entered');

  await choose(field(page, 'phase'), 'programmed');
  await press(page.getByRole('button', { name: say('Bewaren', 'Save'), exact: true }));
  await expect(page.getByText(say('Bewaard.', 'Saved.'))).toBeVisible();
  await expectFocusKept(walker);
  expect((await asked<Made>(page, `/works/${encodeURIComponent(id)}`)).planning.phase).toBe('programmed');

  await press(page.getByRole('button', { name: say('Het gaat niet door', 'It will not happen') }));
  await expect(page.getByText(say('Dit voornemen is vervallen', 'This work is withdrawn'))).toBeVisible();
  await expectFocusKept(walker);
  await looked(page, 'withdrawn');
});

interface Made {
  readonly planning: { readonly phase: string };
}

const field = (page: Page, name: string) => page.locator(`.work-form [name="${name}"]`);

/** By mouse it is drawn on the map; by keyboard its coordinates are typed. */
async function place(walker: Walker): Promise<void> {
  const { page, say, way, press, write } = walker;
  const map = page.locator('.draw__map');
  await expect(map.locator('canvas').first()).toBeVisible();
  if (way === 'mouse') {
    await press(page.getByRole('button', { name: say('Lijn', 'Line') }));
    const box = await map.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 90];
    await page.mouse.click(x, y);
    await page.mouse.move(x + 30, y + 4, { steps: 3 });
    await page.mouse.dblclick(x + 40, y + 5);
  } else {
    await press(page.getByRole('button', { name: say('Lijn', 'Line') }));
    await press(page.locator('.typed summary'));
    await write(page.getByRole('textbox', { name: say('Coördinaten', 'Coordinates') }), '141000 500000');
    await press(page.getByRole('button', { name: say('Op de kaart zetten', 'Put on the map') }));
    await expect(page.getByText(say('Dit is niet te lezen', 'This cannot be read'))).toBeVisible();
    await write(
      page.getByRole('textbox', { name: say('Coördinaten', 'Coordinates') }),
      '141000 500000\n141080 500040',
    );
    await press(page.getByRole('button', { name: say('Op de kaart zetten', 'Put on the map') }));
    await reach(page, page.getByRole('button', { name: say('Inzoomen', 'Zoom in') }));
    await page.keyboard.press('Enter');
  }
  await expect(
    page.getByText(say('Sleep aan een punt om het te verplaatsen.', 'Drag a point to move it.')),
  ).toBeVisible();
}
