import { expect, test } from '@playwright/test';
import { type CellChanges, type Rows, rowsOf } from '../src/deliveries/rows';
import { separatorOf } from '../src/deliveries/textRows';

/** Tables as people export them, and what becomes of them where one row is changed. */

const HEAD = 'id;naam;start';

test('only the row that was changed is written anew', async () => {
  const content = `${HEAD}\r\n1; "a" ;x\r\n\r\n2;"b;\n""c""";y\r\n3;d;z`;
  expect(await changed(content, { 2: { naam: 'e "f"' } })).toBe(content.replace('"b;\n""c"""', '"e ""f"""'));
  expect(await changed(content, { 3: { start: 'last' } })).toBe(content.replace(/z$/, 'last'));
  expect(await changed(content, {})).toBe(content);
  expect(await cells(content, 2)).toEqual(['2', 'b;\n"c"', 'y']);
});

test('lines before the headings, and lines that are blank, are no rows', async () => {
  const content = `Planning 2026, riool\n\n${HEAD}\n1;a;x\n;;\n2;b;y\n`;
  expect(separatorOf(content)).toBe(';');
  expect(await cells(content, 2)).toEqual(['2', 'b', 'y']);
  expect(await changed(content, { 1: { naam: 'c' } })).toBe(content.replace(';a;', ';c;'));
});

test('headings that are there twice, or say nothing, are told apart', async () => {
  const rows = await read('naam;naam ;;id\na;b;c;1\n');
  expect(rows?.row(1)?.map(({ name }) => name)).toEqual(['naam', 'naam (2)', '(3)', 'id']);
  expect(await changed('naam;naam ;;id\na;b;c;1\n', { 1: { 'naam (2)': 'd' } })).toBe('naam;naam ;;id\na;d;c;1\n');
});

test('a row that is too short gets the cells that it lacks', async () => {
  expect(await cells(`${HEAD}\n1;a\n2;b;y\n`, 1)).toEqual(['1', 'a', '']);
  expect(await changed(`${HEAD}\n1;a\n2;b;y\n`, { 1: { start: 'x' } })).toBe(`${HEAD}\n1;a;x\n2;b;y\n`);
});

test('bytes stay what they were in every encoding', async () => {
  const windows = Buffer.from(`${HEAD}\n1;Caf\xe9;x\n2;b;\xe9`, 'latin1');
  const [rows] = await rowsOf(file(windows));
  expect(rows?.row(1)?.[1]?.value).toBe('Café');
  const become = (naam: string) => bytes(rows?.changed(new Map([[2, { naam }]])));
  expect((await become('ë')).toString('latin1')).toBe(`${HEAD}\n1;Caf\xe9;x\n2;\xeb;\xe9`);
  expect((await become('ł')).toString('utf8')).toBe(`\ufeff${HEAD}\n1;Café;x\n2;ł;é`);
  const marked = `\ufeff${HEAD}\n1;a;x\n`;
  expect(await changed(marked, { 1: { naam: 'é' } })).toBe(marked.replace(';a;', ';é;'));
  expect(await rowsOf(file(Buffer.from(`\ufeff${HEAD}\n1;a;x\n`, 'utf16le')))).toEqual([]);
});

test('what the server would count otherwise is left alone', async () => {
  expect(await read(`${HEAD}\r1;a;x\r2;b;y\r`)).toBeUndefined();
  expect(await read('geen tabel\nhelemaal niet\n')).toBeUndefined();
  expect(await rowsOf(new File([`${HEAD}\n1;a;x`], 'plannen.geojson'))).toEqual([]);
});

const file = (content: string | Buffer): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], 'plannen.csv');
const bytes = async (blob = new Blob()) => Buffer.from(await blob.arrayBuffer());
const read = async (content: string): Promise<Rows | undefined> => (await rowsOf(file(content)))[0];
const cells = async (content: string, row: number) => (await read(content))?.row(row)?.map(({ value }) => value);

async function changed(content: string, changes: Record<number, CellChanges>): Promise<string> {
  const become = (await read(content))?.changed(
    new Map(Object.entries(changes).map(([row, change]) => [Number(row), change])),
  );
  return (await bytes(become)).toString('utf8');
}
