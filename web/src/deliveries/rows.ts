import { endOf } from './files';

/** What stands in a row under one heading. */
export interface Cell {
  readonly name: string;
  readonly value: string;
}

/** What becomes of cells, by their names. */
export type CellChanges = Readonly<Record<string, string>>;

/** A file of rows, of which single ones can be changed. */
export interface Rows {
  /** By its number from 1, as the server counts: headings and blank lines are none. */
  readonly row: (number: number) => readonly Cell[] | undefined;
  /** The whole file with other cells in some rows; all else stays as it was. */
  readonly changed: (changes: ReadonlyMap<number, CellChanges>) => string;
}

const MOST_BYTES = 20 * 2 ** 20;

/** Of a file that is text and not too large to look through here; nothing for other kinds. */
export async function rowsOf(file: File): Promise<Rows | undefined> {
  const end = endOf(file.name);
  if (file.size > MOST_BYTES) {
    return undefined;
  }
  if (isTable(file.name)) {
    return ofTable(await textOf(file));
  }
  return end === 'geojson' || end === 'json' ? ofFeatures(await textOf(file)) : undefined;
}

export const isTable = (name: string) => ['csv', 'txt', 'tsv'].includes(endOf(name));

/** As UTF-8, or else as what older programs on Windows write. */
export async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    // As if more followed: a part of a file may end within a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
  for (let at = 0; at < content.length && found.length < most;) {
    const cells: string[] = [];
    const from = at;
    let until = at;
    for (let isEnd = false; !isEnd;) {
      const [cell, after] = field(content, at, separator);
      cells.push(cell);
      until = after;
      isEnd = content[after] !== separator;
      at = after + 1;
    }
    if (content[until] === '\r' && content[until + 1] === '\n') {
      at++;
    }
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
    at++;
  }
  let end = at;
  while (end < content.length && !isFieldEnd(content, end, separator)) {
    end++;
  }
  return [cell + content.slice(at, end), end];
}

const isFieldEnd = (content: string, at: number, separator: string): boolean =>
  content[at] === separator || content[at] === '\n' || (content[at] === '\r' && content[at + 1] === '\n');

/** What parts the fields of a table: what its first line has most of. */
export function separatorOf(content: string): string {
  const [first = ''] = content.split('\n', 1);
  return [';', '\t', ',', '|'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
}

function ofTable(content: string): Rows | undefined {
  const separator = separatorOf(content);
  const all = lines(content, separator);
  const heading = all.findIndex(({ cells }) => cells.length === usual(all));
  const headings = all[heading]?.cells ?? [];
  const rows = all.slice(heading + 1);
  const nameOf = (i: number): string => {
    const name = headings[i]?.trim() ?? '';
    return name !== '' && headings.indexOf(headings[i] ?? '') === i ? name : `${name} (${i + 1})`.trim();
  };
  const row = (number: number) => {
    const cells = rows[number - 1]?.cells;
    return (
      cells &&
      Array.from({ length: Math.max(headings.length, cells.length) }, (_, i) => ({
        name: nameOf(i),
        value: cells[i] ?? '',
      }))
    );
  };
  return headings.length < 2
    ? undefined
    : {
        row,
        changed: (changes) => {
          let written = '';
          let at = 0;
          rows.forEach(({ from, until }, i) => {
            const become = changes.get(i + 1);
            if (become !== undefined) {
              const cells = (row(i + 1) ?? []).map(({ name, value }) => quoted(become[name] ?? value, separator));
              written += content.slice(at, from) + cells.join(separator);
              at = until;
            }
          });
          return written + content.slice(at);
        },
      };
}

/** How many cells most lines have: lines before the headings have fewer. */
function usual(all: readonly Line[]): number {
  const counts = new Map<number, number>();
  all.forEach(({ cells }) => counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1));
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

interface Features {
  readonly features?: readonly { properties?: Record<string, unknown> | null }[];
}

function ofFeatures(content: string): Rows | undefined {
  const read = () => JSON.parse(content) as Features;
  const { features } = read();
  return features === undefined
    ? undefined
    : {
        row: (number) =>
          features[number - 1] &&
          Object.entries(features[number - 1]?.properties ?? {})
            .filter(([, value]) => typeof value !== 'object' || value === null)
            .map(([name, value]) => ({ name, value: value === null ? '' : String(value) })),
        changed: (changes) => {
          const anew = read();
          changes.forEach((become, number) => {
            const properties = anew.features?.[number - 1]?.properties ?? {};
            Object.entries(become).forEach(([name, value]) => {
              properties[name] = like(properties[name], value);
            });
          });
          return JSON.stringify(anew);
        },
      };
}

/** A number or a truth stays one where what was typed is one. */
function like(before: unknown, typed: string): unknown {
  if (typeof before === 'number' && typed.trim() !== '' && Number.isFinite(Number(typed))) {
    return Number(typed);
  }
  if (typeof before === 'boolean' && ['true', 'false'].includes(typed)) {
    return typed === 'true';
  }
  return before === null && typed === '' ? null : typed;
}
