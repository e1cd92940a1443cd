import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { titleOf } from '../../api/works';
import { disciplineColour } from '../../words/colours';
import { text, useLanguage, useSay } from '../../words/language';
import { day } from '../../words/written';
import { dayNumber, isoDay, percentage, plusMonths, type Years } from './calendar';
import { type Change, type Tried, withOne } from './regrouping';
import type { Work } from './told';

interface StartProps {
  readonly work: Work;
  readonly years: Years;
  readonly moved: string | undefined;
  readonly change?: Change;
  readonly move?: Tried['move'];
}

const LEAST_WIDTH = 1.2;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** When the owner would do it, as a bar that can be moved where things can be tried: by mouse, finger or arrow keys. */
export function Start({ work, years, moved, change, move = {} }: StartProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [dragged, drag] = useState<string>();
  const grip = useRef<{ x: number; day: number; width: number }>(undefined);
  const at = dragged ?? moved ?? work.window.wishedStart;
  const left = percentage(dayNumber(at), years);
  const width = percentage(dayNumber(at) + work.window.durationDays, years) - left;
  const style = {
    left: `${left}%`,
    width: `${Math.max(LEAST_WIDTH, width)}%`,
    background: disciplineColour(work.task.discipline),
  };
  if (change === undefined) {
    return <span className="time-line__start" style={style} />;
  }
  const put = (to: string) =>
    change({ move: withOne(move, work.id, to === work.window.wishedStart ? undefined : to) });
  const hold = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const frame = event.currentTarget.parentElement?.clientWidth ?? 1;
    grip.current = { x: event.clientX, day: dayNumber(at), width: frame };
  };
  const pull = (event: PointerEvent) => {
    if (grip.current !== undefined) {
      const { x, day: from, width: frame } = grip.current;
      drag(isoDay(from + Math.round(((event.clientX - x) / frame) * (years.until - years.from))));
    }
  };
  const release = () => {
    grip.current = undefined;
    if (dragged !== undefined) {
      put(dragged);
      drag(undefined);
    }
  };
  const step = (event: KeyboardEvent) => {
    const months = STEPS[event.key];
    if (months !== undefined || event.key === 'Home') {
      event.preventDefault();
      put(months === undefined ? work.window.wishedStart : plusMonths(at, months));
    }
  };
  return (
    <span
      className={moved === undefined ? 'time-line__start' : 'time-line__start is-moved'}
      style={style}
      role="slider"
      tabIndex={0}
      aria-label={say(text('Start van {0}', 'Start of {0}'), titleOf(work))}
      aria-valuemin={years.from}
      aria-valuemax={years.until}
      aria-valuenow={dayNumber(at)}
      aria-valuetext={day(at, language)}
      title={say(text('{0}: start {1}', '{0}: starts {1}'), titleOf(work), day(at, language))}
      onPointerDown={hold}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={step}
    />
  );
}
