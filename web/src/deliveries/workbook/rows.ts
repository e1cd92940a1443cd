import type { Cell, CellChanges, Rows } from '../rows';
import { type Book, formatOf, NONE, written } from './cell';
import { bookOf, type OpenedBook, recalculated, sheetsOf } from './book';
import { partsOf } from './parts';
import { lettersOf, type Sheet, sheetOf, type SheetRow } from './sheet';

/** The tables of a workbook, one for each sheet that has rows under headings. */
export function workbookRows(packed: Uint8Array): readonly Rows[] {
  const parts = partsOf(packed);
  const book = bookOf(parts);
  const sheets = sheetsOf(parts).map((name) => ({ name, sheet: sheetOf(parts.text(name), book) }));
  const rows = sheets.flatMap(({ sheet }) => sheet.rows);
  const hasFormulas = rows.some(({ cells }) => cells.some((cell) => cell?.formula));
  const opened: OpenedBook = { parts, hasFormulas };
  return sheets.flatMap(({ name, sheet }) => {
    const table = tableOf(sheet);
    const changed = (changes: ReadonlyMap<number, CellChanges>) => {
      const edits = editsOf(table, sheet, book, changes);
      const isFormulaGone = edits.some(({ isFormula }) => isFormula);
      return parts.changed(recalculated(opened, isFormulaGone).set(name, edited(sheet.text, edits)));
    };
    return table.rows.length === 0 ? [] : [{ count: table.rows.length, row: (at) => rowOf(table, at), changed }];
  });
}

interface Table {
  readonly names: readonly string[];
  /** Which columns have a heading; of others only the cells that say something are shown. */
  readonly isNamed: readonly boolean[];
  readonly rows: readonly SheetRow[];
}

const LOOKED_AT = 40;

/** What is blank for the server: a space that may not be broken is not. */
const BLANK = '[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
const BLANK_WHOLE = new RegExp(`^${BLANK}*$`);
const BLANK_ENDS = new RegExp(`^${BLANK}+|${BLANK}+$`, 'g');
const isBlank = (text: string): boolean => BLANK_WHOLE.test(text);

const textAt = ({ cells }: SheetRow, column: number): string => cells[column]?.value.text ?? '';
const filled = ({ cells }: SheetRow): number =>
  cells.filter((cell) => cell !== undefined && !isBlank(cell.value.text)).length;

/** The headings are the first row that fills nearly as many cells as the fullest does, mostly with text. */
function tableOf({ rows }: Sheet): Table {
  const some = rows.filter((row) => filled(row) > 0);
  const first = some.slice(0, LOOKED_AT);
  const fullest = Math.max(0, ...first.map(filled));
  const heading =
    first.find((row) => {
      const texts = row.cells.filter((cell) => cell?.value.kind === 'text').length;
      return filled(row) * 10 >= fullest * 6 && texts * 2 >= filled(row);
    }) ?? first[0];
  if (heading === undefined) {
    return { names: [], isNamed: [], rows: [] };
  }
  const headings = Array.from({ length: heading.cells.length }, (_, i) => textAt(heading, i));
  return {
    names: namesOf(headings),
    isNamed: headings.map((name) => !isBlank(name)),
    rows: some.filter(({ number }) => number > heading.number),
  };
}

/** The headings as the server tells them apart. */
function namesOf(headings: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  headings.forEach((heading, i) => {
    const bare = heading.replace(BLANK_ENDS, '').replace(/[ \t-\r]+/g, ' ');
    let name = bare === '' ? `#${i + 1}` : bare;
    for (let again = 2; seen.has(name); again++) {
      name = `${bare} (${again})`;
    }
    seen.add(name);
  });
  return [...seen];
}

const nameOf = ({ names }: Table, column: number): string => names[column] ?? `#${column + 1}`;

function rowOf(table: Table, at: number): readonly Cell[] | undefined {
  const row = table.rows[at - 1];
  const length = Math.max(table.names.length, row?.cells.length ?? 0);
  return (
    row &&
    Array.from({ length }, (_, column): Cell => {
      const formula = row.cells[column]?.formula;
      return { name: nameOf(table, column), value: textAt(row, column), ...(formula && { formula }) };
    }).filter(({ value }, column) => table.isNamed[column] || !isBlank(value))
  );
}

/** What is put in the place of a part of a text. */
interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
  readonly isFormula: boolean;
}

function editsOf(
  table: Table,
  sheet: Sheet,
  book: Book,
  changes: ReadonlyMap<number, CellChanges>,
): readonly Edit[] {
  const edits = table.rows.flatMap((row, i) => {
    const become = changes.get(i + 1) ?? {};
    const length = Math.max(table.names.length, row.cells.length);
    return Array.from({ length }, (_, column) => {
      const typed = become[nameOf(table, column)];
      const isSame = typed === textAt(row, column) || row.cells[column]?.formula === 'fixed';
      return typed === undefined || isSame ? [] : [editOf(row, column, typed, table, sheet, book)];
    }).flat();
  });
  return edits.sort((a, b) => a.from - b.from);
}

/** What says of a cell of which type it is, or more of what it held. */
const OF_VALUE = /\s+(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Where no cell stands, one comes before the next, or at the end of the row. */
function editOf(row: SheetRow, column: number, typed: string, table: Table, sheet: Sheet, book: Book): Edit {
  const cell = row.cells[column];
  const next = row.cells.find((one, i) => i > column && one !== undefined)?.place.from ?? row.end;
  const style = row.style ?? sheet.styles[column] ?? null;
  const place = cell?.place ?? {
    from: next,
    until: next,
    name: row.cells.find((one) => one !== undefined)?.place.name ?? 'c',
    attributes: ` r="${lettersOf(column)}${row.number}"${style === null ? '' : ` s="${style}"`}`,
  };
  const attributes = place.attributes.replace(OF_VALUE, '');
  const before = {
    value: cell?.value ?? NONE,
    format: formatOf(/\ss\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? null, book),
    isAmongNumbers: isOfNumbers(table, column),
  };
  const [type, content] = written(typed, before, book);
  const prefix = place.name.slice(0, -1);
  const begin = `<${place.name}${attributes}${type === '' ? '' : ` t="${type}"`}`;
  const text = `${begin}>${content.replace(/<(\/?)/g, `<$1${prefix}`)}</${place.name}>`;
  return { ...place, text: content === '' ? `${begin}/>` : text, isFormula: cell?.formula !== undefined };
}

/** Whether most cells of a column are numbers. */
function isOfNumbers({ rows }: Table, column: number): boolean {
  const kinds = rows.flatMap(({ cells }) => cells[column]?.value.kind ?? []).filter((kind) => kind !== 'none');
  return kinds.filter((kind) => kind === 'number').length * 2 > kinds.length;
}

function edited(text: string, edits: readonly Edit[]): string {
  let become = '';
  let at = 0;
  edits.forEach((edit) => {
    become += text.slice(at, edit.from) + edit.text;
    at = edit.until;
  });
  return become + text.slice(at);
}
