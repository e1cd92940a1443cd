import { endOf } from './files';
import type { CellChanges, Rows } from './rows';

const MARK = '\ufeff';

export const isTable = (name: string) => ['csv', 'txt', 'tsv'].includes(endOf(name));

/** Of a table of text; nothing where it cannot be told. */
export async function textRows(file: File): Promise<Rows | undefined> {
  const bytes = await file.arrayBuffer();
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return ofTable(content, (text) => new Blob([text]));
  } catch {
    return ofTable(WINDOWS.decode(bytes), inWindows);
  }
}

/** The first part of a file as text. */
export async function beginningOf(file: File, most: number): Promise<string> {
  const bytes = await file.slice(0, most).arrayBuffer();
  try {
    // As if more followed: a part may end within a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return WINDOWS.decode(bytes);
  }
}

/** What older programs on Windows write. It has a character for every byte, so that each becomes itself again. */
const WINDOWS = new TextDecoder('windows-1252');
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [WINDOWS.decode(new Uint8Array([byte])), byte] as const),
);

/** As its bytes; where something was typed that has none, as UTF-8 with the mark that says so. */
function inWindows(text: string): Blob {
  const bytes = Uint8Array.from(text, (char) => BYTES.get(char) ?? 0);
  return [...new Set(text)].every((char) => BYTES.has(char)) ? new Blob([bytes]) : new Blob([MARK + text]);
}

/** A line of a table, with where it stands in the text; its end of line is not part of it. */
interface Line {
  readonly cells: readonly string[];
  readonly from: number;
  readonly until: number;
}

/** The lines of a table that are not blank. Fields in quotes may hold separators and ends of lines. */
export function lines(content: string, separator: string, most = Infinity): readonly Line[] {
  const found: Line[] = [];
  for (let at = content.startsWith(MARK) ? 1 : 0; at < content.length && found.length < most;) {
    const cells: string[] = [];
    const from = at;
    let until = at;
    do {
      const [cell, after] = field(content, at, separator);
      cells.push(cell);
      until = after;
      at = after + 1;
    } while (content[until] === separator);
    at += content.startsWith('\r\n', until) ? 1 : 0;
    if (cells.some((cell) => cell.trim() !== '')) {
      found.push({ cells, from, until });
    }
  }
  return found;
}

/** One field, and where it ends. Quotes count only at its start; what follows a closing one belongs to it. */
function field(content: string, from: number, separator: string): [string, number] {
  let at = from;
  let cell = '';
  if (content[at] === '"') {
    for (at++; at < content.length && (content[at] !== '"' || content[at + 1] === '"'); at++) {
      cell += content[at];
      at += content[at] === '"' ? 1 : 0;
    }
    at = Math.min(at + 1, content.length);
  }
  let end = at;
  while (end < content.length && !isFieldEnd(content, end, separator)) {
    end++;
  }
  return [cell + content.slice(at, end), end];
}

const isFieldEnd = (content: string, at: number, separator: string): boolean =>
  content[at] === separator || content[at] === '\n' || content.startsWith('\r\n', at);

const SEPARATORS = [';', '\t', ',', '|'];
const FIRST_LINES = 30;

/** What parts the fields of a table: what gives most of its first lines the same number of them, and more than one. */
export function separatorOf(content: string): string {
  const alike = (separator: string) => {
    const first = lines(content, separator, FIRST_LINES);
    const width = usual(first);
    return width > 1 ? first.filter(({ cells }) => cells.length === width).length + width / 1_000 : 0;
  };
  return SEPARATORS.reduce((best, one) => (alike(one) > alike(best) ? one : best));
}

/** How many cells most lines have: lines before the headings have fewer. */
function usual(all: readonly Line[]): number {
  const counts = new Map<number, number>();
  all.forEach(({ cells }) => counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1));
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** @param written the text as the file is written */
function ofTable(content: string, written: (text: string) => Blob): Rows | undefined {
  const separator = separatorOf(content);
  const all = lines(content, separator);
  const width = usual(all);
  const heading = all.findIndex(({ cells }) => cells.length === width);
  const names = namesOf(all[heading]?.cells ?? []);
  const rows = all.slice(heading + 1);
  // A zero is in no text, and an end of line of another kind makes the server count other lines.
  if (names.length < 2 || /\0|\r(?!\n)/.test(content)) {
    return undefined;
  }
  const row = (number: number) => {
    const cells = rows[number - 1]?.cells;
    const length = Math.max(names.length, cells?.length ?? 0);
    return cells && Array.from({ length }, (_, i) => ({ name: names[i] ?? `(${i + 1})`, value: cells[i] ?? '' }));
  };
  const changed = (changes: ReadonlyMap<number, CellChanges>) => {
    let text = '';
    let at = 0;
    rows.forEach(({ from, until }, i) => {
      const become = changes.get(i + 1);
      if (become !== undefined) {
        const cells = (row(i + 1) ?? []).map(({ name, value }) => quoted(become[name] ?? value, separator));
        text += content.slice(at, from) + cells.join(separator);
        at = until;
      }
    });
    return written(text + content.slice(at));
  };
  return { count: rows.length, row, changed };
}

/** Each heading once; those that stand there again, or say nothing, with their number. */
function namesOf(headings: readonly string[]): readonly string[] {
  const trimmed = headings.map((name) => name.trim());
  return trimmed.map((name, i) =>
    name !== '' && trimmed.indexOf(name) === i ? name : `${name} (${i + 1})`.trim(),
  );
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
