import { cellOf, isCell, type Sort } from './cell';
import type { Thing } from './decode';

/** From the ground up. */
export const LAYERS = ['areas', 'opportunities', 'works', 'findings'] as const;
export type LayerName = (typeof LAYERS)[number];

export const COLOURINGS = ['discipline', 'owner', 'kind', 'phase'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What of all that there is somebody wants to see. No choice means all. */
export interface Shown {
  readonly from: number;
  readonly until: number;
  readonly owners: readonly string[];
  readonly disciplines: readonly string[];
  readonly phases: readonly string[];
}

/**
 * What is shown of a thing of a layer: nothing, the thing itself, or, of a cell in which works are counted, how many of
 * them and what most of them are. What has no years, owner, discipline or phase cannot be held against them, unless
 * somebody chose among those.
 */
export function shownOf(layer: LayerName, thing: Thing, shown: Shown, colouring: Colouring): Thing | undefined {
  const { about } = thing;
  if (isCell(thing)) {
    return shownOfCell(thing, shown, colouring);
  }
  const { fromYear, untilYear } = about;
  const isThen =
    typeof fromYear !== 'number' ||
    typeof untilYear !== 'number' ||
    (fromYear <= shown.until && untilYear >= shown.from);
  const isChosen =
    layer === 'opportunities'
      ? someAmong(shown.owners, about['owners']) && someAmong(shown.disciplines, about['disciplines'])
      : layer !== 'works' || areAmong(shown, about['owner'], about['discipline'], about['phase']);
  return isThen && isChosen ? thing : undefined;
}

/** The works in a cell of the owners, disciplines, phases and years that were chosen. */
function shownOfCell(cell: Thing, shown: Shown, colouring: Colouring): Thing | undefined {
  let count = 0;
  let most = { key: '', count: 0 };
  const byKey = new Map<string, number>();
  for (const sort of cellOf(cell)) {
    const here = areAmong(shown, sort.owner, sort.discipline, sort.phase) ? countWithin(sort.years, shown) : 0;
    const key = colouring === 'kind' ? '' : sort[colouring];
    const alike = (byKey.get(key) ?? 0) + here;
    byKey.set(key, alike);
    most = alike > most.count ? { key, count: alike } : most;
    count += here;
  }
  // Of what kind the works are is not told from so far.
  const about = colouring === 'kind' ? { kind: 'count', count } : { kind: 'count', count, [colouring]: most.key };
  return count === 0 ? undefined : { ...cell, about };
}

function countWithin(years: Sort['years'], shown: Shown): number {
  let count = 0;
  for (let i = 0; i + 2 < years.length; i += 3) {
    if ((years[i] ?? 0) <= shown.until && (years[i + 1] ?? 0) >= shown.from) {
      count += years[i + 2] ?? 0;
    }
  }
  return count;
}

/** Whether one of those that take part is chosen. */
const someAmong = (chosen: readonly string[], written: unknown) =>
  chosen.length === 0 || parted(written).some((one) => chosen.includes(one));

/** What stands in one attribute with bars between. */
export const parted = (written: unknown): readonly string[] =>
  typeof written === 'string' ? written.split('|') : [];

function areAmong(shown: Shown, owner: unknown, discipline: unknown, phase: unknown): boolean {
  return among(shown.owners, owner) && among(shown.disciplines, discipline) && among(shown.phases, phase);
}

function among(chosen: readonly string[], value: unknown): boolean {
  return chosen.length === 0 || (typeof value === 'string' && chosen.includes(value));
}

/** The attribute of a work, or of most works of a cell, that decides its colour. */
export function colourKey(thing: Thing, colouring: Colouring): string {
  const value = thing.about[colouring === 'kind' ? 'intervention' : colouring];
  return typeof value === 'string' ? value : '';
}
