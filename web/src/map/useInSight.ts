import { useCallback, useEffect, useState } from 'react';
import { createEmpty, type Extent } from 'ol/extent';
import type { Found } from './DrawnTiles';
import type { Colouring, LayerName, Shown } from './shown';
import type { TownMap } from './TownMap';

/** What is in sight, as the list beside the map and the years under it tell it. */
export interface InSight {
  readonly found: readonly Found[];
  readonly years: ReadonlyMap<number, number>;
  /** In metres; empty until the map is there. */
  readonly extent: Extent;
}

const REST_MILLIS = 200;
const NOTHING: InSight = { found: [], years: new Map(), extent: createEmpty() };

/** Goes through what is in sight when somebody has chosen otherwise and rests, and when it is told to look. */
export function useInSight() {
  const [sight, set] = useState(NOTHING);
  const look = useCallback((town: TownMap | undefined) => {
    if (town !== undefined) {
      set({ found: town.inView(), years: town.worksByYear(), extent: town.extent() });
    }
  }, []);
  /** When something else is shown of the same, the years are what they were: all works count for them. */
  const lookAgain = useCallback((town: TownMap | undefined) => {
    if (town !== undefined) {
      set((before) => ({ ...before, found: town.inView() }));
    }
  }, []);
  return { sight, look, lookAgain };
}

/** Looks again after a rest when something else is to be shown. */
export function useLookAgain(
  town: TownMap | undefined,
  shown: Shown,
  layers: readonly LayerName[],
  colouring: Colouring,
  look: (town: TownMap | undefined) => void,
): void {
  const on = layers.join();
  useEffect(() => {
    const timer = window.setTimeout(() => look(town), REST_MILLIS);
    return () => window.clearTimeout(timer);
  }, [town, shown, on, colouring, look]);
}
