import type OlMap from 'ol/Map';
import { useEffect, useState } from 'react';
import { usePalette } from '../usePalette';
import type { BackgroundMap } from './background';
import type { Over } from './sourceOf';
import type { Underneath } from './Underneath';

/** A map on which a background can be laid. */
export interface Layable extends Over {
  readonly olMap: OlMap;
}

/** Keeps a background under a map as long as one is wanted; gives whether it fails to come through. */
export function useUnderneath(map: Layable | undefined, background: BackgroundMap | undefined): boolean {
  const { underneath: opacity } = usePalette();
  const [laid, set] = useState<Underneath>();
  const [isFailing, fail] = useState(false);
  useEffect(() => {
    if (map === undefined || background === undefined) {
      return undefined;
    }
    let isLeft = false;
    let made: Underneath | undefined;
    const lay = async () => {
      const { Underneath: Laid } = await import('./Underneath');
      const come = await Laid.under(map.olMap, background, map, opacity, (failing) => !isLeft && fail(failing));
      if (isLeft) {
        come.leave();
      } else {
        made = come;
        set(come);
      }
    };
    lay().catch(() => !isLeft && fail(true));
    return () => {
      isLeft = true;
      made?.leave();
      set(undefined);
      fail(false);
    };
  }, [map, background]);
  useEffect(() => laid?.dim(opacity), [laid, opacity]);
  return isFailing;
}
