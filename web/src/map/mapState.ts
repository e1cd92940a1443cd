import { BETWEEN, type Field, keys, number, oneOf, words } from '../parts/searchState';
import { COLOURINGS, type LayerName, LAYERS } from './shown';

const USUAL: readonly LayerName[] = ['areas', 'opportunities', 'works'];

const layers: Field<readonly LayerName[]> = {
  read: (written) => (written === null ? USUAL : LAYERS.filter((name) => written.split(BETWEEN).includes(name))),
  write: (value) => (value.join() === USUAL.join() ? null : value.join(BETWEEN)),
};

const unlessOff: Field<boolean> = {
  read: (written) => written !== '0',
  write: (value) => (value ? null : '0'),
};

/** A place in whole metres, as `121000_487000`. */
const place: Field<readonly [number, number] | undefined> = {
  read: (written) => {
    const found = /^(-?\d+)_(-?\d+)$/.exec(written ?? '');
    return found === null ? undefined : [Number(found[1]), Number(found[2])];
  },
  write: (value) => (value === undefined ? null : value.map(Math.round).join(BETWEEN)),
};

/** The state of the map page, as it stands in its address. */
export const MAP_STATE = {
  at: place,
  zoom: number,
  from: number,
  until: number,
  owner: keys,
  discipline: keys,
  phase: keys,
  colour: oneOf(COLOURINGS),
  layers,
  /** Whether the background is seen, where there is one. */
  background: unlessOff,
  /** Kind and id of what is explained: `works W-12`. */
  selected: words(),
};
