import { type PointerEvent, useRef, useState } from 'react';
import { text, useSay } from '../words/language';

interface YearBrushProps {
  /** How many works have a day in each year. */
  readonly counts: ReadonlyMap<number, number>;
  /** The years chosen; without them all. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** Called while it moves. */
  readonly onChange: (from: number | undefined, until: number | undefined) => void;
  /** Called when it comes to rest. */
  readonly onDone: (from: number | undefined, until: number | undefined) => void;
}

const NOW = new Date().getFullYear();
const AHEAD = 14;
/** Years that are written out, and the only ones where there is little room. */
const ROUND = 5;
/** Half as wide as a handle, so that handles stand in the middle of their years. */
const THUMB = '12px';

/** From which year until which: two handles to drag or move by the arrow keys, and what lies between to drag along. */
export function YearBrush({ counts, from, until, onChange, onDone }: YearBrushProps) {
  const say = useSay();
  const [least, most] = useAxis(counts, from, until);
  const low = Math.max(least, from ?? least);
  const high = Math.min(most, until ?? most);
  const set = (a: number, b: number, done: boolean) => {
    const [first, last] = a <= least && b >= most ? [undefined, undefined] : [a, b];
    onChange(first, last);
    if (done) {
      onDone(first, last);
    }
  };
  const drag = useDragged(most - least + 1, (years, start, done) => {
    const by = Math.max(least - start.low, Math.min(most - start.high, years));
    set(start.low + by, start.high + by, done);
  });
  const cell = 100 / (most - least + 1);
  const along = {
    left: `calc(${String(cell / 2)}% - ${THUMB})`,
    width: `calc(${String(100 - cell)}% + 2 * ${THUMB})`,
  };
  const part = (year: number) => `${String((100 * (year - least)) / (most - least + 1))}%`;
  return (
    <section className="years" aria-label={say(text('Jaren', 'Years'))}>
      <p className="years__said" aria-live="polite">
        <strong>
          {low === high ? String(low) : say(text('{0} t/m {1}', '{0} to {1}'), String(low), String(high))}
        </strong>
        {(from !== undefined || until !== undefined) && (
          <button type="button" className="quiet" onClick={() => set(least, most, true)}>
            {say(text('Alle jaren', 'All years'))}
          </button>
        )}
      </p>
      <div className="years__axis" ref={drag.axis}>
        <Bars counts={counts} least={least} most={most} low={low} high={high} />
        <div
          className="years__window"
          style={{ left: part(low), right: `calc(100% - ${part(high + 1)})` }}
          onPointerDown={(event) => drag.begin(event, { low, high })}
        />
        <input
          type="range"
          aria-label={say(text('Van jaar', 'From year'))}
          min={least}
          max={most}
          value={low}
          onChange={(event) => set(Math.min(Number(event.target.value), high), high, false)}
          onPointerUp={() => onDone(from, until)}
          onKeyUp={() => onDone(from, until)}
          className={low > (least + most) / 2 ? 'years__from years__from--above' : 'years__from'}
          style={along}
        />
        <input
          type="range"
          aria-label={say(text('Tot en met jaar', 'Up to and including year'))}
          min={least}
          max={most}
          value={high}
          onChange={(event) => set(low, Math.max(Number(event.target.value), low), false)}
          onPointerUp={() => onDone(from, until)}
          onKeyUp={() => onDone(from, until)}
          className="years__until"
          style={along}
        />
      </div>
    </section>
  );
}

/** The years that can be chosen: those to come, and all that anything in sight so far has. It only grows. */
function useAxis(counts: ReadonlyMap<number, number>, from?: number, until?: number): readonly [number, number] {
  const [axis, grow] = useState([NOW - 1, NOW + AHEAD] as const);
  const years = [...counts.keys(), ...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [until])];
  const least = Math.max(NOW - 15, Math.min(axis[0], ...years));
  const most = Math.min(NOW + 40, Math.max(axis[1], ...years));
  if (least < axis[0] || most > axis[1]) {
    grow([least, most]);
  }
  return [least, most];
}

function Bars(props: {
  counts: ReadonlyMap<number, number>;
  least: number;
  most: number;
  low: number;
  high: number;
}) {
  const { counts, least, most, low, high } = props;
  const highest = Math.max(1, ...counts.values());
  const years = Array.from({ length: most - least + 1 }, (_, place) => least + place);
  return (
    <div className="years__bars" aria-hidden="true">
      {years.map((year) => (
        <div key={year} className={looks(year, low, high)}>
          <span style={{ height: `${String((100 * (counts.get(year) ?? 0)) / highest)}%` }} />
          <small>{year % ROUND === 0 ? year : `’${String(year % 100).padStart(2, '0')}`}</small>
        </div>
      ))}
    </div>
  );
}

function looks(year: number, low: number, high: number): string {
  return ['years__bar', year >= low && year <= high && 'years__bar--in', year % ROUND === 0 && 'years__bar--round']
    .filter((one) => one !== false)
    .join(' ');
}

interface Window {
  readonly low: number;
  readonly high: number;
}

/** Dragging along the axis, in whole years from where it began. */
function useDragged(years: number, move: (years: number, start: Window, done: boolean) => void) {
  const axis = useRef<HTMLDivElement>(null);
  const begin = (event: PointerEvent<HTMLElement>, start: Window) => {
    const held = event.currentTarget;
    const wide = axis.current?.clientWidth ?? 1;
    const x = event.clientX;
    const by = (now: globalThis.PointerEvent) => Math.round(((now.clientX - x) / wide) * years);
    const onMove = (now: globalThis.PointerEvent) => move(by(now), start, false);
    const onEnd = (now: globalThis.PointerEvent) => {
      held.removeEventListener('pointermove', onMove);
      move(by(now), start, true);
    };
    held.setPointerCapture(event.pointerId);
    held.addEventListener('pointermove', onMove);
    held.addEventListener('pointerup', onEnd, { once: true });
  };
  return { axis, begin };
}
