import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { looked, picture } from './page';
import { asked, expectFocusKept, type Walker, walks } from './walk';
import { strFromU8, unzipSync } from 'fflate';
import { workbook } from './workbook';

const PROGRAMMER = { role: 'programmer', address: '/aanleveren' } as const;

/** Far from the town, so that what is taken in here touches nothing of what other tests look at. */
const plans = (street: string): string =>
  [
    'nummer;omschrijving;straat;discipline;ingreep;fase;start;einde;budget;geometrie',
    `W-1;Waterleiding ${street};${street};drinkwater;vervangen;gepland;01-03-2031;30-06-2031;45.000,00;LINESTRING (141000 500000, 141080 500040)`,
    `W-2;Hoofdleiding <i>${street}</i>;${street};drinkwater;vervangen;gepland;01-09-2031;01-04-2031;12.000,00;LINESTRING (141100 500060, 141160 500090)`,
    `W-3;Waterleiding zonder plaats;${street};drinkwater;vervangen;gepland;01-03-2032;30-06-2032;veel;`,
    '',
  ].join('\n');

walks('deliver: a file, its report, accept', PROGRAMMER, async (walker) => {
  const { page, say, press, write, choose } = walker;
  const source = nameOf('Walk', walker);
  await give(walker, `${source}.csv`, plans('Proefweg'));
  await write(page.getByRole('combobox', { name: say('Naam van de bron', 'Name of the source') }), source);
  await choose(page.getByLabel(say('Wie mag het zien?', 'Who may see it?')), 'owner-only');
  await looked(page, 'filled in');
  await press(page.getByRole('button', { name: say('Lezen en nakijken', 'Read and look over') }));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`Levering ${source}`, `Delivery ${source}`));
  await expect(page.locator('#main')).toBeFocused();
  await expect(page.locator('.rows__sum')).toContainText('3');
  await expect(page.locator('.change--added')).toHaveCount(3);
  await findings(walker);
  await looked(page, 'report');

  await press(page.getByRole('button', { name: say('Overnemen in het register', 'Accept into the register') }));
  await expect(
    page.getByText(say('Deze plannen staan in het register', 'These plans stand in the register')),
  ).toBeVisible();
  await expect(page.locator('#main')).toBeFocused();
  await picture(page, 'accepted');
  const { task } = await asked<{ task: { title: string } }>(page, `/works/${source}:W-2`);
  expect(task.title).toBe('Hoofdleiding <i>Proefweg</i>');
});

/** What is odd: by kind, and on the map as in the table. */
async function findings({ page, say, press }: Walker): Promise<void> {
  const table = page.getByRole('table', { name: say('Bevindingen per rij', 'Findings by row') });
  const swapped = page.locator('.kinds__one--repaired');
  await expect(page.locator('.found__map')).toBeVisible();
  await press(swapped);
  await expect(swapped).toHaveAttribute('aria-pressed', 'true');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await press(table.getByRole('button', { name: say('toon', 'show') }));
  await expect(page.locator('.found__map .places--selected')).toHaveCount(1);
  await expect(page).toHaveURL(/finding=dates-swapped/);
  await press(swapped);
  await expect(table.locator('tbody tr')).not.toHaveCount(1);
  for (const list of [say('Bevindingen', 'Findings'), say('Veranderingen', 'Changes')]) {
    const download = page.waitForEvent('download');
    const files = page.getByRole('group', { name: say(`${list} als bestand`, `${list} as a file`) });
    await press(files.getByRole('button', { name: /^Excel/ }));
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^${list}-.*\\.xlsx$`, 'i'));
  }
}

walks('deliver: a profile of one’s own, and not accepted', PROGRAMMER, async (walker) => {
  const { page, say, press, write, choose } = walker;
  const source = nameOf('Own', walker);
  await give(walker, `${source}.csv`, plans('Proefhof'));
  await write(page.getByRole('combobox', { name: say('Naam van de bron', 'Name of the source') }), source);
  await press(page.getByRole('radio', { name: say('Een eigen profiel', 'A profile of your own') }));
  await expect(page.getByText('Waterleiding Proefhof')).toBeVisible();
  const propose = page.getByRole('button', {
    name: say('Maak een voorstel van het bestand', 'Make a proposal from the file'),
  });
  await expect(propose).not.toHaveAttribute('aria-disabled', 'true');
  await press(propose);
  const is = (column: string) =>
    page.getByRole('combobox', { name: say(`Wat is de kolom ${column}?`, `What is the column ${column}?`) });
  await expect(is('omschrijving')).toHaveValue('title');
  await expect(page.getByRole('row', { name: /straat/ }).first()).toContainText('Proefhof');
  await expectFocusKept(walker);
  await choose(is('budget'), '');
  await choose(page.getByRole('combobox', { name: say('De einddatum is', 'The end date is') }), 'false');
  await press(page.getByText(say('Als tekst bekijken of wijzigen', 'Look at it as text, or change that')));
  const profile = page.getByRole('textbox', { name: say('Profiel (YAML)', 'Profile (YAML)') });
  await expect(profile).toHaveValue(/title: "omschrijving"[^]*end-inclusive: false/);
  await expect(profile).not.toHaveValue(/budget: "budget"/);
  await write(profile, (await profile.inputValue()).replace('street: "straat"', 'project: "straat"'));
  await expect(is('straat')).toHaveValue('project');
  await looked(page, 'own profile');
  await press(page.getByRole('button', { name: say('Lezen en nakijken', 'Read and look over') }));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`Levering ${source}`, `Delivery ${source}`));
  await press(page.getByRole('button', { name: say('Niet overnemen', 'Do not accept') }));
  await expect(page.locator('.page-head .state')).toHaveText(say('niet overgenomen', 'not accepted'));
  await expectFocusKept(walker);
  await picture(page, 'rejected');
  await press(page.getByRole('button', { name: say('Alle leveringen', 'All deliveries') }));
  await expect(page.locator('.card', { hasText: source }).first()).toContainText(
    say('niet overgenomen', 'not accepted'),
  );
});

walks('deliver: adapt the form, and read again', PROGRAMMER, async (walker) => {
  const { page, say, press, write, choose } = walker;
  const source = nameOf('Again', walker);
  await give(walker, `${source}.csv`, plans('Proefplein'));
  await write(page.getByRole('combobox', { name: say('Naam van de bron', 'Name of the source') }), source);
  await press(page.getByRole('button', { name: say('Lezen en nakijken', 'Read and look over') }));
  await press(
    page.getByRole('button', {
      name: say('Formulier aanpassen en opnieuw lezen', 'Change the form and read again'),
    }),
  );
  await expect(page.locator('.drop__files')).toContainText(`${source}.csv`);
  await expect(page.getByRole('combobox', { name: say('Naam van de bron', 'Name of the source') })).toHaveValue(
    source,
  );
  await press(page.getByRole('radio', { name: say('Een bekend profiel', 'A known profile') }));
  await choose(page.getByLabel(say('Profiel', 'Profile'), { exact: true }), 'generic');
  await press(page.getByRole('button', { name: say('Bekijken en aanpassen', 'Look and adapt') }));
  await press(page.getByText(say('Als tekst bekijken of wijzigen', 'Look at it as text, or change that')));
  await expect(page.getByRole('textbox', { name: say('Profiel (YAML)', 'Profile (YAML)') })).toHaveValue(
    /profile: generic/,
  );
  await expectFocusKept(walker);
  await press(page.getByRole('button', { name: say('Formulier leegmaken', 'Empty the form') }));
  await expect(page.getByRole('combobox', { name: say('Naam van de bron', 'Name of the source') })).toHaveValue('');
  await expectFocusKept(walker);
});

walks('deliver: change rows where they stand, and read again', PROGRAMMER, async (walker) => {
  const { page, say, press, write } = walker;
  const source = nameOf('Mend', walker);
  const rows = [
    'nummer;omschrijving;discipline;start;einde;geometrie',
    'M-1;"Leiding; eerste";drinkwater;ooit;ooit;LINESTRING (141000 501000, 141080 501040)',
    '',
    'M-2;Leiding twee;drinkwater;01-09-2031;01-04-2031;LINESTRING (141100 501060, 141160 501090)',
    'M-3;Leiding drie;drinkwater;01-03-2031;30-06-2031;LINESTRING (141200 501060, 141260 501090)',
    '',
  ].join('\r\n');
  await give(walker, `${source}.csv`, rows);
  await write(page.getByRole('combobox', { name: say('Naam van de bron', 'Name of the source') }), source);
  await press(page.getByRole('button', { name: say('Lezen en nakijken', 'Read and look over') }));
  await expect(page.locator('.change--added')).toHaveCount(2);

  const accept = page.getByRole('button', { name: say('Overnemen in het register', 'Accept into the register') });
  await mend(walker, 1, { start: '01-03-2031', einde: '30-06-2031' });
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await mend(walker, 2, { omschrijving: 'Leiding "twee"; beter', einde: '01-04-2032' });
  await expect(page.getByText(say('2 rijen zijn gewijzigd', '2 rows are changed'))).toBeVisible();
  await looked(page, 'mended');

  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: say('Gewijzigd bestand downloaden', 'Download the changed file') }));
  const kept = await readFile(await (await download).path(), 'utf8');
  expect(kept.replace('\ufeff', '')).toBe(
    rows
      .replace(';ooit;ooit;', ';01-03-2031;30-06-2031;')
      .replace(
        'M-2;Leiding twee;drinkwater;01-09-2031;01-04-2031',
        'M-2;"Leiding ""twee""; beter";drinkwater;01-09-2031;01-04-2032',
      ),
  );

  await page.reload();
  await expect(page.getByText(say('2 rijen zijn gewijzigd', '2 rows are changed'))).toBeVisible();
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await looked(page, 'loaded again');
  await press(page.getByRole('button', { name: say('Wijzigingen weggooien', 'Throw the changes away') }));
  await press(page.getByRole('button', { name: say('Terugzetten', 'Put them back') }));
  await page
    .getByLabel(say(`Kies ${source}.csv opnieuw`, `Choose ${source}.csv again`))
    .setInputFiles({ name: `${source}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await press(
    page.getByRole('button', { name: say('Opnieuw lezen met wijzigingen', 'Read again with the changes') }),
  );
  await expect(page.locator('.change--added')).toHaveCount(3);
  await expect(page.getByText('Leiding "twee"; beter')).toBeVisible();
  await expect(page.locator('.mend')).toHaveCount(0);
  await expect(accept).not.toHaveAttribute('aria-disabled', 'true');
});

walks('deliver: change rows of workbooks', PROGRAMMER, async (walker) => {
  const { page, say, press, write } = walker;
  const source = nameOf('Sheet', walker);
  const book = workbook([planning(source)]);
  await give(walker, `${source}.xlsx`, book);
  await write(page.getByRole('combobox', { name: say('Naam van de bron', 'Name of the source') }), source);
  await press(page.getByRole('button', { name: say('Lezen en nakijken', 'Read and look over') }));
  await expect(page.locator('.change--added')).toHaveCount(1);

  const end = `einde (${say('formule', 'formula')})`;
  await mend(walker, 1, { start: '01-03-2031', budget: '45000,5', [end]: '2031-06-30' });
  await mend(walker, 2, { einde: '01-04-2032' });
  await looked(page, 'workbook mended');
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: say('Gewijzigd bestand downloaden', 'Download the changed file') }));
  const kept = unzipSync(await readFile(await (await download).path()));
  const was = unzipSync(book);
  expect(strFromU8(kept['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>45000.5</v>');
  expect(kept['xl/sharedStrings.xml']).toEqual(was['xl/sharedStrings.xml']);

  await press(
    page.getByRole('button', { name: say('Opnieuw lezen met wijzigingen', 'Read again with the changes') }),
  );
  await expect(page.locator('.change--added')).toHaveCount(2);
  await expect(page.locator('.mend')).toHaveCount(0);
  await press(page.getByRole('button', { name: say('Overnemen in het register', 'Accept into the register') }));
  await expect(
    page.getByText(say('Deze plannen staan in het register', 'These plans stand in the register')),
  ).toBeVisible();
  expect(await asked(page, `/works/${source}:S-1`)).toMatchObject({
    planning: { budgetCents: 4500050 },
    window: { wishedStart: '2031-03-01', durationDays: 122 },
  });
});

/** A sheet under a title, with days, amounts and a formula: one row says no start, of the other it comes after the end. */
function planning(title: string) {
  const place = (y: number) => `LINESTRING (142000 ${y}, 142080 ${y + 40})`;
  const texts = (row: number, ...cells: string[]) =>
    cells.map((cell, i) => (cell === '' ? '' : `<c r="${'ABCDEFG'[i]}${row}" t="s"><v>'${cell}'</v></c>`)).join('');
  return {
    name: 'Planning',
    rows: [
      `<row r="1">${texts(1, title)}</row>`,
      `<row r="3">${texts(3, 'nummer', 'omschrijving', 'discipline', 'start', 'einde', 'budget', 'geometrie')}</row>`,
      `<row r="4">${texts(4, 'S-1', 'Leiding een', 'drinkwater', 'ooit')}<c r="E4" s="1"><f>D4+30</f><v>0</v></c><c r="F4" s="2"><v>12.5</v></c><c r="G4" t="s"><v>'${place(502000)}'</v></c></row>`,
      `<row r="6">${texts(6, 'S-2', 'Leiding twee', 'drinkwater')}<c r="D6" s="1"><v>48092</v></c><c r="E6" s="1"><v>47939</v></c><c r="F6" s="2"><v>12000</v></c><c r="G6" t="s"><v>'${place(502100)}'</v></c></row>`,
    ].join(''),
  };
}

/** Types other values in the cells of a row. */
async function mend(
  { page, say, press, write }: Walker,
  row: number,
  cells: Record<string, string>,
): Promise<void> {
  const one = page
    .locator('.mend', {
      has: page.getByRole('button', { name: say(`Wijzig rij ${row} hier`, `Change row ${row} here`) }),
    })
    .first();
  await press(one.getByRole('button', { expanded: false }));
  for (const [name, value] of Object.entries(cells)) {
    await write(one.getByRole('textbox', { name, exact: true }), value);
  }
}

/** Gives a file as people do: by the button that opens a window for it. */
export async function give(walker: Walker, name: string, content: string | Buffer): Promise<void> {
  const { page, say, way } = walker;
  const chooser = page.waitForEvent('filechooser');
  if (way === 'mouse') {
    await page.getByText(say('Kies een bestand', 'Choose a file'), { exact: true }).click();
  } else {
    await walker.press(page.locator('#files'));
  }
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await expect(page.locator('.drop__files')).toContainText(name);
}

/** A name for what one try of one walk makes. */
const nameOf = (what: string, { way, language }: Walker): string =>
  `${what}-${way}-${language}-${Date.now().toString(36)}`;
