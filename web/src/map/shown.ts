import { cellOf } from './cell';
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
 * them. What has no years, owner, discipline or phase cannot be held against them, unless somebody chose among those.
 */
export function shownOf(layer: LayerName, thing: Thing, shown: Shown): Thing | undefined {
  const { about } = thing;
  if (about['kind'] === 'count') {
    const count = countOf(thing, shown);
    return count === 0
      ? undefined
      : count === about['count']
        ? thing
        : { ...thing, about: { kind: 'count', count } };
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

/** How many works in a cell are shown: those of the owners, disciplines, phases and years that were chosen. */
function countOf(cell: Thing, shown: Shown): number {
  let count = 0;
  for (const { owner, discipline, phase, years } of cellOf(cell)) {
    if (areAmong(shown, owner, discipline, phase)) {
      for (let i = 0; i + 2 < years.length; i += 3) {
        if ((years[i] ?? 0) <= shown.until && (years[i + 1] ?? 0) >= shown.from) {
          count += years[i + 2] ?? 0;
        }
      }
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

/** The attribute of a work that decides its colour. */
export function colourKey(thing: Thing, colouring: Colouring): string {
  const value = thing.about[colouring === 'kind' ? 'intervention' : colouring];
  return typeof value === 'string' ? value : '';
}
