import { text, useSay } from '../words/language';
import type { Grid } from './grid';
import type { TownMap } from './TownMap';
import { wholeExtent } from './whole';

/** Nearer, farther, and all of it. */
export function MapButtons({ town, grid }: { town: TownMap | undefined; grid: Grid }) {
  const say = useSay();
  const all = () => void wholeExtent(grid).then((extent) => extent !== undefined && town?.fit(extent));
  return (
    <div className="map-buttons">
      <button type="button" aria-label={say(text('Inzoomen', 'Zoom in'))} onClick={() => town?.zoom(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={say(text('Uitzoomen', 'Zoom out'))} onClick={() => town?.zoom(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={say(text('Hele gebied', 'Whole area'))} onClick={all}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
    </div>
  );
}
