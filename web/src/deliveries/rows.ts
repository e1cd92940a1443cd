import { endOf } from './files';
import { isTable, textRows } from './textRows';

/** What stands in a row under one heading. */
export interface Cell {
  readonly name: string;
  readonly value: string;
  /** Of a cell that is computed: whether what is typed may take the place of its formula, or others need that. */
  readonly formula?: 'replaceable' | 'fixed';
}

/** What becomes of cells, by their names. */
export type CellChanges = Readonly<Record<string, string>>;

/** A table, of which single rows can be changed. */
export interface Rows {
  readonly count: number;
  /** By its number from 1, as the server counts: headings and blank lines are none. */
  readonly row: (number: number) => readonly Cell[] | undefined;
  /** The whole file with other cells in some rows; all else stays as it was. */
  readonly changed: (changes: ReadonlyMap<number, CellChanges>) => Blob;
}

const MOST_BYTES = 20 * 2 ** 20;

/** The tables in a file: a file of text is one, a workbook has one on each sheet. None of other kinds, and of large ones. */
export async function rowsOf(file: File): Promise<readonly Rows[]> {
  if (file.size > MOST_BYTES) {
    return [];
  }
  if (endOf(file.name) === 'xlsx') {
    const { workbookRows } = await import('./workbook/rows');
    return workbookRows(new Uint8Array(await file.arrayBuffer()));
  }
  const rows = isTable(file.name) ? await textRows(file) : undefined;
  return rows === undefined ? [] : [rows];
}
