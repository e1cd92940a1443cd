import type { Thing } from './decode';

/** Whether a thing stands for the works of a cell, which are counted there. */
export const isCell = ({ about }: Thing): boolean => about['kind'] === 'count';

/** Works of one kind in a cell: of each span of years the first, the last, and how many there are. */
export interface Sort {
  readonly owner: string;
  /** Empty of needs, as is the phase. */
  readonly discipline: string;
  readonly phase: string;
  readonly years: Int16Array;
}

const SORTS = new WeakMap<Thing['about'], readonly Sort[]>();
/** Many cells have the same spans. */
const YEARS = new Map<string, Int16Array>();
const MOST_YEARS = 50_000;

/** Of which works the number in a cell is made; read once. */
export function cellOf(cell: Thing): readonly Sort[] {
  let sorts = SORTS.get(cell.about);
  if (sorts === undefined) {
    sorts = Object.entries(cell.about).flatMap(([key, value]) => {
      const [owner, discipline, phase] = key.split('/');
      return owner !== undefined && discipline !== undefined && phase !== undefined
        ? [{ owner, discipline, phase, years: yearsOf(String(value)) }]
        : [];
    });
    SORTS.set(cell.about, sorts);
  }
  return sorts;
}

/** `2027-2029*3 2028`: three from 2027 until 2029, one within 2028. */
function yearsOf(written: string): Int16Array {
  let years = YEARS.get(written);
  if (years === undefined) {
    const spans = [...written.matchAll(/(-?\d+)(?:-(-?\d+))?(?:\*(\d+))?/g)];
    years = Int16Array.from(spans.flatMap(([, from, until = from, count = 1]) => [from, until, count].map(Number)));
    if (YEARS.size > MOST_YEARS) {
      YEARS.clear();
    }
    YEARS.set(written, years);
  }
  return years;
}
