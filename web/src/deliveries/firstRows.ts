import { endOf } from './files';
import { beginningOf, isTable, lines, separatorOf } from './textRows';

/** The first rows of a file as they stand in it. */
export interface Sample {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ROWS = 4;
const BYTES = 200_000;
const LONGEST = 60;

/** Of a file that is text; nothing for other kinds, or where it cannot be told. */
export async function sampleOf(file: File): Promise<Sample | undefined> {
  const end = endOf(file.name);
  if (isTable(file.name)) {
    return ofTable(await beginningOf(file, BYTES));
  }
  return (end === 'geojson' || end === 'json') && file.size < 20 * 2 ** 20
    ? ofFeatures(await file.text())
    : undefined;
}

function ofTable(content: string): Sample | undefined {
  const [headings, ...rest] = lines(content, separatorOf(content), ROWS + 1).map(({ cells }) => cells);
  return headings === undefined || headings.length < 2
    ? undefined
    : { headings, rows: rest.map((row) => row.map(brief)) };
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
