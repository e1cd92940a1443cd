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

/** Whether a thing of a layer is shown. What has no years, owner, discipline or phase cannot be held against them. */
export function passes(layer: LayerName, thing: Thing, shown: Shown): boolean {
  const { about } = thing;
  if (typeof about['fromYear'] === 'number' && typeof about['untilYear'] === 'number') {
    if (about['untilYear'] < shown.from || about['fromYear'] > shown.until) {
      return false;
    }
  }
  return (
    layer !== 'works' ||
    about['kind'] === 'count' ||
    (among(shown.owners, about['owner']) &&
      among(shown.disciplines, about['discipline']) &&
      among(shown.phases, about['phase']))
  );
}

function among(chosen: readonly string[], value: unknown): boolean {
  return chosen.length === 0 || (typeof value === 'string' && chosen.includes(value));
}

/** The attribute of a work that decides its colour. */
export function colourKey(thing: Thing, colouring: Colouring): string {
  const value = thing.about[colouring];
  return typeof value === 'string' ? value : '';
}
