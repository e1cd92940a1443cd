import type { Extent } from 'ol/extent';
import type { Narrowed } from '../api/files';
import type { StateOf } from '../parts/searchState';
import type { Grid } from './grid';
import type { MAP_STATE } from './mapState';

/** How the works in sight are asked for as a file: where, and with the filters and the years of the map. */
export function inSightAsFile(state: StateOf<typeof MAP_STATE>, extent: Extent, grid: Grid): Narrowed {
  const { owner, discipline, phase, from, until } = state;
  return {
    bbox: extent.map(Math.round).join(),
    bboxCrs: grid.code,
    owner,
    discipline,
    phase,
    ...(from !== undefined && { from: `${String(from)}-01-01` }),
    ...(until !== undefined && { until: `${String(until + 1)}-01-01` }),
  };
}
