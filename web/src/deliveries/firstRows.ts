import { endOf } from './files';

/** The first rows of a file as they stand in it. */
export interface Sample {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ROWS = 4;
const CHARS = 200_000;
const LONGEST = 60;

/** Of a file that is text; nothing for other kinds, or where it cannot be told. */
export async function sampleOf(file: File): Promise<Sample | undefined> {
  const end = endOf(file.name);
  if (end === 'csv' || end === 'txt' || end === 'tsv') {
    return ofTable(await file.slice(0, CHARS).text());
  }
  return (end === 'geojson' || end === 'json') && file.size < 20 * 2 ** 20
    ? ofFeatures(await file.text())
    : undefined;
}

function ofTable(content: string): Sample | undefined {
  const first = content.slice(0, content.indexOf('\n'));
  const separator = [';', '\t', ',', '|'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
  const rows = split(content.replace(/^\ufeff/, ''), separator);
  const [headings, ...rest] = rows;
  return headings === undefined || headings.length < 2
    ? undefined
    : { headings, rows: rest.map((row) => row.map(brief)) };
}

/** Fields in quotes may hold separators and ends of lines. */
function split(content: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < content.length && rows.length <= ROWS; i++) {
    const char = content[i] ?? '';
    if (char === '"') {
      if (isQuoted && content[i + 1] === '"') {
        cell += char;
        i++;
      } else {
        isQuoted = !isQuoted;
      }
    } else if (!isQuoted && (char === separator || char === '\n')) {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else {
      cell += char;
    }
  }
  return rows;
}

function ofFeatures(content: string): Sample | undefined {
  const read = JSON.parse(content) as { features?: { properties?: Record<string, unknown> }[] };
  const first = read.features?.slice(0, ROWS).map((feature) => feature.properties ?? {});
  if (first === undefined || first.length === 0) {
    return undefined;
  }
  const headings = [...new Set(first.flatMap((one) => Object.keys(one)))];
  return { headings, rows: first.map((one) => headings.map((name) => brief(String(one[name] ?? '')))) };
}

const brief = (cell: string) => (cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell);
