import { useMemo } from 'react';
import type { Schemas } from '../api/server';
import type { StateOf } from '../parts/searchState';
import { useLanguage } from '../words/language';
import { colours, type Look } from './looks';
import type { MAP_STATE } from './mapState';
import type { Shown } from './shown';
import { usePalette } from './usePalette';

export interface Years {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** What is to be seen on the map and how, of the page's state; the same objects as long as nothing of it changes. */
export function usePicture(
  state: StateOf<typeof MAP_STATE>,
  years: Years,
  organisations: ReadonlyMap<string, Schemas['Organisation']>,
  isOnBackground: boolean,
): { readonly look: Look; readonly shown: Shown } {
  const { language } = useLanguage();
  const palette = usePalette();
  const look = useMemo<Look>(
    () => ({
      palette,
      language,
      colouring: state.colour,
      colour: colours(state.colour, [...organisations.keys()]),
      isOnBackground,
    }),
    [palette, language, state.colour, organisations, isOnBackground],
  );
  const { owner, discipline, phase } = useSame(state);
  const shown = useMemo<Shown>(
    () => ({
      from: years.from ?? -Infinity,
      until: years.until ?? Infinity,
      owners: owner,
      disciplines: discipline,
      phases: phase,
    }),
    [years, owner, discipline, phase],
  );
  return { look, shown };
}

/** The lists of the state, which stay the same objects while what they hold does. */
function useSame({ owner, discipline, phase }: StateOf<typeof MAP_STATE>) {
  const written = [owner, discipline, phase].map((list) => list.join()).join(' ');
  return useMemo(() => ({ owner, discipline, phase }), [written]);
}
