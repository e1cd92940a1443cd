import { keys, number, oneOf, type StateOf, words, yes } from '../parts/searchState';

/** In which order the list stands; the first is how the server ranks. */
const SORTS = [
  '-expected',
  'expected',
  'where',
  '-where',
  'certainty',
  '-certainty',
  'days',
  '-days',
  'period',
  '-period',
] as const;

/** The state of the list, as it stands in its address. */
export const LIST = {
  owner: keys,
  discipline: keys,
  phase: keys,
  kind: keys,
  area: keys,
  from: number,
  until: number,
  saving: number,
  vanished: yes,
  sort: oneOf(SORTS),
  at: words(),
};
export type ListState = StateOf<typeof LIST>;

export const isRanked = (state: ListState): boolean => state.sort === '-expected';

/** What is asked of the server; years are whole, the last one included. */
export function asked(state: ListState) {
  const some = <T extends string>(chosen: readonly string[]) =>
    chosen.length > 0 ? ([...chosen] as T[]) : undefined;
  return defined({
    owner: some(state.owner),
    discipline: some<'road'>(state.discipline),
    phase: some<'idea'>(state.phase),
    kind: some<'couple-trench'>(state.kind),
    area: some(state.area),
    from: state.from === undefined ? undefined : `${state.from}-01-01`,
    until: state.until === undefined ? undefined : `${state.until + 1}-01-01`,
    leastSavingCents: state.saving === undefined ? undefined : String(Math.round(state.saving * 100)),
    vanished: state.vanished ? 'true' : undefined,
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(of: T): Defined<T> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** The same question as it stands behind an address. */
export function written(state: ListState): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked(state))) {
    for (const one of Array.isArray(value) ? value : [value]) {
      search.append(name, String(one));
    }
  }
  return search.toString();
}

/** Whether anything narrows the list. */
export const isNarrowed = (state: ListState): boolean => written(state) !== '';

/** The state without anything that narrows it. */
export const WIDE = {
  owner: [],
  discipline: [],
  phase: [],
  kind: [],
  area: [],
  from: undefined,
  until: undefined,
  saving: undefined,
  vanished: false,
};

/** All of them, as the server ranks them. */
export const EVERYTHING: ListState = { ...WIDE, sort: '-expected', at: '' };
