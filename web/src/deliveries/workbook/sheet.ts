import { type Book, type Value, valueOf, within } from './cell';

/** A cell, and where it stands in the text of its sheet. */
export interface SheetCell {
  readonly value: Value;
  readonly formula: 'replaceable' | 'fixed' | undefined;
  readonly place: Place;
}

/** From where to where an element stands in a text, and how it begins. */
interface Place {
  readonly from: number;
  readonly until: number;
  readonly name: string;
  readonly attributes: string;
}

export interface SheetRow {
  /** From 1, as it stands in the sheet. */
  readonly number: number;
  /** By column, from 0; where none stands, it is empty. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** Where the text of its cells ends. */
  readonly end: number;
  /** The style of cells that are not there. */
  readonly style: string | null;
}

export interface Sheet {
  readonly text: string;
  readonly rows: readonly SheetRow[];
  /** The style of cells that are not there, by column. */
  readonly styles: readonly (string | null)[];
}

/** The document in a text; one with mistakes is none. */
export function documentOf(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) {
    throw new Error('no XML');
  }
  return document;
}

/** The elements of a name anywhere in a document. */
export const named = (document: Document | Element, name: string): readonly Element[] => [
  ...document.getElementsByTagNameNS('*', name),
];

/** All that stands on a sheet. What the document says and the text shows must be one another's equal. */
export function sheetOf(text: string, book: Book): Sheet {
  const document = documentOf(text);
  const [data] = named(document, 'sheetData');
  const elements = data === undefined ? [] : within(data, 'row');
  const places = placesIn(text);
  const fixed = rangesOf(document);
  const hasNumbers = elements.some((row) => row.hasAttribute('r'));
  if (places.length !== elements.length || elements.some((row) => row.hasAttribute('r') !== hasNumbers)) {
    throw new Error('rows are not clear');
  }
  const rows = elements.map((row, i) => rowOf(row, i + 1, places[i], book, fixed));
  return { text, rows, styles: columnStyles(document) };
}

function rowOf(
  row: Element,
  at: number,
  place: RowPlace | undefined,
  book: Book,
  fixed: readonly Range[],
): SheetRow {
  const elements = within(row, 'c');
  const number = Number(row.getAttribute('r') ?? at);
  const cells: (SheetCell | undefined)[] = [];
  let column = -1;
  elements.forEach((cell, i) => {
    const one = place?.cells[i];
    const name = cell.getAttribute('r');
    column = name === null ? column + 1 : columnOf(name);
    if (one === undefined || cells[column] !== undefined || !one.attributes.includes(name ?? '')) {
      throw new Error('cells are not clear');
    }
    cells[column] = { value: valueOf(cell, book), formula: formulaOf(cell, number, column, fixed), place: one };
  });
  if (place?.cells.length !== elements.length) {
    throw new Error('cells are not clear');
  }
  const isStyled = ['1', 'true'].includes(row.getAttribute('customFormat') ?? '');
  return { number, cells, end: place.end, style: isStyled ? row.getAttribute('s') : null };
}

/** Others need a formula that is said for more cells than its own. */
function formulaOf(cell: Element, row: number, column: number, fixed: readonly Range[]): SheetCell['formula'] {
  const [formula] = within(cell, 'f');
  const isInRange = fixed.some(
    ({ first, last }) => row >= first.row && row <= last.row && column >= first.column && column <= last.column,
  );
  return isInRange || formula?.hasAttribute('ref') ? 'fixed' : formula && 'replaceable';
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

interface Range {
  readonly first: Corner;
  readonly last: Corner;
}

/** The cells that are computed together, of which none can be changed alone. */
const rangesOf = (document: Document): readonly Range[] =>
  named(document, 'f')
    .filter((formula) => ['array', 'dataTable'].includes(formula.getAttribute('t') ?? ''))
    .map((formula) => {
      const [first = '', last = first] = (formula.getAttribute('ref') ?? '').split(':');
      return { first: cornerOf(first), last: cornerOf(last) };
    });

const cornerOf = (name: string): Corner => ({ row: Number(name.replace(/\D/g, '')), column: columnOf(name) });

const LETTERS = 26;
const FIRST_LETTER = 64;

/** The column of `AB12`, from 0. */
function columnOf(name: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(name)?.[0];
  if (letters === undefined) {
    throw new Error(`no cell: ${name}`);
  }
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER, 0) - 1;
}

/** What stands above a column, from 0. */
export const lettersOf = (column: number): string =>
  (column < LETTERS ? '' : lettersOf(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(FIRST_LETTER + 1 + (column % LETTERS));

const MOST_COLUMNS = 500;

function columnStyles(document: Document): readonly (string | null)[] {
  const styles: (string | null)[] = [];
  named(document, 'col').forEach((column) => {
    const last = Math.min(Number(column.getAttribute('max')), MOST_COLUMNS);
    for (let i = Number(column.getAttribute('min')) - 1; i < last; i++) {
      styles[i] = column.getAttribute('style');
    }
  });
  return styles;
}

interface RowPlace {
  readonly cells: Place[];
  /** Where the text of its cells ends. */
  end: number;
}

/** The beginning or end of a row or a cell. What is no mark has no `<` in it; a value may have a `>`. */
const MARKS = /<(\/?)((?:[\w.-]+:)?(row|c))((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Where the rows of a sheet stand in its text, and their cells. */
function placesIn(text: string): readonly RowPlace[] {
  const begin = text.search(/<(?:[\w.-]+:)?sheetData[\s>]/);
  const rows: RowPlace[] = [];
  let cell: Place | undefined;
  // In a remark could stand what looks like a row.
  const data = begin < 0 || text.includes('<!') ? '' : text.slice(begin, text.lastIndexOf('sheetData>'));
  for (const mark of data.matchAll(MARKS)) {
    const [whole, closes, name = '', what, attributes = '', isWhole] = mark;
    const from = begin + mark.index;
    const until = from + whole.length;
    const row = rows.at(-1);
    if (what === 'row' && closes === '') {
      rows.push({ cells: [], end: until });
    } else if (what === 'row' && row !== undefined) {
      row.end = from;
    } else if (closes === '') {
      cell = { from, until, name, attributes };
    }
    if (what === 'c' && (closes !== '' || isWhole !== '') && cell !== undefined) {
      row?.cells.push({ ...cell, until });
    }
  }
  return rows;
}
