import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { build } from 'vite';
import type { Cell, CellChanges, Rows } from '../src/deliveries/rows';
import { workbook } from './workbook';

/** Workbooks as people keep them, and what becomes of them where cells are changed: read in a browser, as the page does. */

const HEAD = `<row r="4" spans="1:6"><c r="A4" t="s"><v>'nummer'</v></c><c r="B4" t="s"><v>'naam'</v></c><c r="C4" t="s"><v>'start'</v></c><c r="D4" t="s"><v>'bedrag'</v></c><c r="E4" t="s"><v>'vast'</v></c></row>`;
const FIRST = `<row r="5" ht="20" customHeight="1" x14ac:dyDescent="0.3"><c r="A5"><v>1</v></c><c r="B5" s="3" t="s"><v>0</v></c><c r="C5" s="1"><v>46082</v></c><c r="D5" s="2"><v>1.00055E3</v></c><c r="E5" t="b"><v>1</v></c></row>`;
const SECOND = `<row r="7"><c r="A7"><v>2</v></c><c r="B7" t="inlineStr"><is><t>a &amp; b &gt; c</t></is></c><c r="E7" t="b"><v>0</v></c><c r="F7" t="str"><v> los </v></c></row>`;
const THIRD = `<row r="8"><c r="A8"><v>0.10000000000000001</v></c><c r="B8" s="3"/><c r="C8" s="4" t="s"><v>'ooit'</v></c><c r="D8" s="2" t="s"><v>'veel'</v></c></row>`;
const LAST = `<row r="9"><c r="A9"><v>4</v></c><c r="D9" s="2"><v>5</v></c></row>`;
const TITLED = {
  name: 'Planning',
  before: '<cols><col min="3" max="3" width="12" style="1"/></cols>',
  rows: `<row r="1"><c r="A1" t="s"><v>'Planning 2026'</v></c></row><row r="2"/>${HEAD}${FIRST}<row r="6"><c r="A6" s="3"/><c r="B6" t="str"><v> </v></c></row>${SECOND}${THIRD}${LAST}`,
  after: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
};

test('rows are counted and said as the server does', async ({ page }) => {
  const [table, ...others] = await opened(page, workbook([TITLED]), [1, 2, 3, 5]);
  expect(others).toHaveLength(0);
  expect(table?.count).toBe(4);
  expect(values(table, 0)).toEqual({
    nummer: '1',
    naam: 'Leiding één',
    start: '2026-03-01',
    bedrag: '1000.55',
    vast: 'true',
  });
  expect(values(table, 1)).toEqual({
    nummer: '2',
    naam: 'a & b > c',
    start: '',
    bedrag: '',
    vast: 'false',
    '#6': ' los ',
  });
  expect(values(table, 2)).toEqual({
    nummer: '0.10000000000000001',
    naam: '',
    start: 'ooit',
    bedrag: 'veel',
    vast: '',
  });
  expect(table?.rows[3]).toBeUndefined();
});

test('only the cells that were changed are written anew, each as what it was', async ({ page }) => {
  const before = workbook([TITLED], { 'docProps/own.xml': '<own/>' });
  const after = await changed(page, before, {
    1: { naam: 'b < c\u0001', start: '1-4-2031', bedrag: '1200,5', vast: 'FALSE' },
    2: { start: '2031-04-01', bedrag: '7', '#6': '' },
    3: { nummer: '0012', start: 'later', bedrag: '12.000' },
  });
  expectSame(before, after, 'xl/worksheets/sheet1.xml');
  const text = (one: string) => `t="inlineStr"><is><t xml:space="preserve">${one}</t></is></c>`;
  const become = [
    ['<c r="B5" s="3" t="s"><v>0</v></c>', `<c r="B5" s="3" ${text('b &lt; c')}`],
    ['<v>46082</v>', '<v>47939</v>'],
    ['<v>1.00055E3</v>', '<v>1200.5</v>'],
    ['<c r="E5" t="b"><v>1</v>', '<c r="E5" t="b"><v>0</v>'],
    ['<c r="E7" t="b">', '<c r="C7" s="1"><v>47939</v></c><c r="D7"><v>7</v></c><c r="E7" t="b">'],
    ['<c r="F7" t="str"><v> los </v></c>', '<c r="F7"/>'],
    ['<c r="A8"><v>0.10000000000000001</v></c>', `<c r="A8" ${text('0012')}`],
    [/<c r="C8" s="4" t="s"><v>\d+<\/v><\/c>/, `<c r="C8" s="4" ${text('later')}`],
    [/<c r="D8" s="2" t="s"><v>\d+<\/v><\/c>/, `<c r="D8" s="2" ${text('12.000')}`],
  ] as const;
  const sheet = become.reduce((all, [from, to]) => all.replace(from, to), part(before, 'xl/worksheets/sheet1.xml'));
  expect(part(after, 'xl/worksheets/sheet1.xml')).toBe(sheet);
  const again = await opened(page, after, [1]);
  expect(values(again[0], 0)).toMatchObject({
    naam: 'b < c',
    start: '2031-04-01',
    bedrag: '1200.5',
    vast: 'false',
  });
});

test('a formula gives way to what is typed, unless others need it', async ({ page }) => {
  const cells = `<c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f t="shared" ref="B2:B3" si="0">UPPER("x")</f><v>X</v></c><c r="C2"><f t="array" ref="C2:C3">{1;2}</f><v>1</v></c>`;
  const next = `<c r="A3"><v>3</v></c><c r="B3" t="str"><f t="shared" si="0"/><v>X</v></c><c r="C3"><v>2</v></c>`;
  const before = workbook(
    [
      { name: 'leeg', rows: '' },
      {
        name: 'sommen',
        rows: `<row r="1"><c r="A1" t="s"><v>'a'</v></c><c r="B1" t="s"><v>'b'</v></c><c r="C1" t="s"><v>'c'</v></c></row><row r="2">${cells}</row><row r="3">${next}</row>`,
      },
      {
        name: 'oud',
        state: 'hidden',
        rows: `<row><c t="s"><v>'x'</v></c></row><row><c t="s"><v>'y'</v></c></row>`,
      },
    ],
    { 'xl/calcChain.xml': '<calcChain><c r="A2" i="2"/><c r="B2"/><c r="B3"/></calcChain>' },
  );
  const [table, hidden] = await opened(page, before, [1, 2]);
  expect(hidden?.count).toBe(1);
  expect(table?.rows.map((row) => row?.map(({ formula }) => formula))).toEqual([
    ['replaceable', 'fixed', 'fixed'],
    [undefined, 'replaceable', 'fixed'],
  ]);
  const kept = await changed(page, before, { 2: { a: '4', c: 'not this' } });
  expectSame(before, kept, 'xl/worksheets/sheet2.xml', 'xl/workbook.xml');
  expect(part(kept, 'xl/worksheets/sheet2.xml')).toContain(next.replace('<v>3</v>', '<v>4</v>'));
  expect(part(kept, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  const after = await changed(page, before, { 1: { a: '5' }, 2: { b: 'y' } });
  const sheet = part(after, 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<c r="A2"><v>5</v></c>');
  expect(sheet).toContain('<c r="B3" t="inlineStr"><is><t xml:space="preserve">y</t></is></c>');
  expect(unzipSync(after)).not.toHaveProperty(['xl/calcChain.xml']);
  expect(part(after, '[Content_Types].xml') + part(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('what is no workbook, or not clear, is left alone', async ({ page }) => {
  const refused = async (rows: string) =>
    opened(page, workbook([{ name: 'x', rows }]), []).then(
      () => false,
      () => true,
    );
  const head = `<row r="1"><c r="A1" t="s"><v>'a'</v></c></row>`;
  expect(await refused(`${head}<row r="2"><c r="A2"><v>1</v></c></row>`)).toBe(false);
  expect(await refused(`${head}<!-- <row r="2"> --><row r="2"><c r="A2"><v>1</v></c></row>`)).toBe(true);
  expect(await refused(`${head}<row r="2"><c r="A2" t="d"><v>2026-01-01</v></c></row>`)).toBe(true);
  expect(await refused(`${head}<row r="2"><c r="A2"><v>veel</v></c></row>`)).toBe(true);
  expect(await refused(`${head}<row r="2"><c r="A2" t="s"><v>${10 ** 6}</v></c></row>`)).toBe(true);
  expect(await refused(`${head}<row r="2"><c r="A2"><v>1</c></row>`)).toBe(true);
  expect(await refused(`${head}<row r="2"><c r="A2" t="str"><v>${'x'.repeat(21 * 2 ** 20)}</v></c></row>`)).toBe(
    true,
  );
  expect(await opened(page, Buffer.from('PK, maar geen zip'), []).catch(() => [])).toEqual([]);
});

interface Table {
  readonly count: number;
  readonly rows: readonly (readonly Cell[] | undefined)[];
}

declare const workbooks: { readonly workbookRows: (packed: Uint8Array) => readonly Rows[] };

let script: Promise<string> | undefined;

/** What the page reads workbooks with, as a script of its own. */
async function built(): Promise<string> {
  const lib = { entry: 'src/deliveries/workbook/rows.ts', formats: ['iife' as const], name: 'workbooks' };
  const made = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [first] = Array.isArray(made) ? made : [made];
  return first !== undefined && 'output' in first ? first.output[0].code : '';
}

async function load(page: Page): Promise<void> {
  if ((await page.evaluate('typeof workbooks')) === 'undefined') {
    await page.addScriptTag({ content: await (script ??= built()) });
  }
}

/** All tables of a workbook, with some of their rows. */
async function opened(page: Page, packed: Buffer, which: readonly number[]): Promise<readonly Table[]> {
  await load(page);
  return page.evaluate(
    ([content, rows]) =>
      workbooks
        .workbookRows(Uint8Array.from(atob(content), (char) => char.charCodeAt(0)))
        .map(({ count, row }) => ({ count, rows: rows.map(row) })),
    [packed.toString('base64'), which] as const,
  );
}

/** A workbook with other cells in its first table. */
async function changed(page: Page, packed: Buffer, changes: Record<number, CellChanges>): Promise<Buffer> {
  await load(page);
  const bytes = await page.evaluate(
    async ([content, become]) => {
      const [first] = workbooks.workbookRows(Uint8Array.from(atob(content), (char) => char.charCodeAt(0)));
      const blob = first?.changed(new Map(Object.entries(become).map(([row, cells]) => [Number(row), cells])));
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? [])];
    },
    [packed.toString('base64'), changes] as const,
  );
  return Buffer.from(bytes);
}

const part = (packed: Buffer, name: string): string => strFromU8(unzipSync(packed)[name] ?? new Uint8Array());

/** The same parts in the same order, and all but some say the same. */
function expectSame(before: Buffer, after: Buffer, ...but: readonly string[]): void {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(is)).toEqual(Object.keys(was));
  const others = Object.keys(was).filter((name) => !but.includes(name));
  others.forEach((name) => expect(is[name], name).toEqual(was[name]));
}

const values = (table: Table | undefined, row: number) =>
  Object.fromEntries((table?.rows[row] ?? []).map(({ name, value }) => [name, value]));
