import { equals } from 'ol/extent';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Grid } from './grid';
import type { Look } from './looks';
import type { LayerName, Shown } from './shown';
import { type Happenings, TownMap } from './TownMap';
import { rememberedExtent, wholeExtent } from './whole';

interface Wanted {
  readonly grid: Grid;
  readonly shown: Shown;
  readonly look: Look;
  readonly layers: readonly LayerName[];
  /** Where the page's address says that the map is; nowhere in particular before it has been put somewhere. */
  readonly at: readonly [number, number] | undefined;
  readonly zoom: number | undefined;
  readonly happenings: Happenings;
}

/** The map on an element of the page, kept as is wanted; `undefined` until it is there. */
export function useTownMap(element: RefObject<HTMLElement | null>, wanted: Wanted): TownMap | undefined {
  const [town, set] = useState<TownMap>();
  const now = useRef(wanted);
  useEffect(() => {
    now.current = wanted;
  });
  useEffect(() => {
    const made = open(now, element.current);
    set(made.town);
    return made.close;
  }, [wanted.grid, element]);
  useEffect(() => town?.show(wanted.shown, wanted.look), [town, wanted.shown, wanted.look]);
  useEffect(() => town?.turn(now.current.layers), [town, wanted.layers.join()]);
  useEffect(() => {
    if (wanted.at !== undefined && wanted.zoom !== undefined) {
      town?.follow(wanted.at, wanted.zoom);
    }
  }, [town, wanted.at?.join(), wanted.zoom]);
  return town;
}

/** Says nothing of where it is before it has been put somewhere. */
function open(now: RefObject<Wanted>, element: HTMLElement | null) {
  let isPlaced = false;
  let isClosed = false;
  const { grid, shown, look, at, zoom } = now.current;
  const town = new TownMap(grid, shown, look, {
    onView: (centre, zoom) => {
      if (isPlaced) {
        now.current.happenings.onView(centre, zoom);
      }
    },
    onTouch: (found) => now.current.happenings.onTouch(found),
    onFailure: () => now.current.happenings.onFailure(),
  });
  const place = async () => {
    const isKnown = at !== undefined && zoom !== undefined;
    const before = isKnown ? undefined : rememberedExtent(grid);
    const whole = isKnown ? undefined : wholeExtent(grid).catch(() => undefined);
    const first = before ?? (await whole);
    if (isClosed) {
      return;
    }
    town.turn(now.current.layers);
    town.showOn(element ?? undefined);
    if (isKnown) {
      town.place(at, zoom);
    } else if (first !== undefined) {
      town.fit(first);
    }
    isPlaced = true;
    const last = await whole;
    if (before !== undefined && last !== undefined && !equals(before, last) && !isClosed) {
      town.fit(last);
    }
  };
  void place();
  return {
    town,
    close: () => {
      isClosed = true;
      town.showOn(undefined);
    },
  };
}
