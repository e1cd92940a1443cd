import { useId, useState } from 'react';
import { titleOf } from '../../api/works';
import { DisciplineBadge, HardnessBadge, PhaseBadge } from '../../parts/Badge';
import { INTERVENTIONS, word } from '../../words/keys';
import { text, useLanguage, useSay } from '../../words/language';
import { readNumber, typedNumber } from '../../words/readNumber';
import { day, number, percent, period } from '../../words/written';
import { type Change, type Tried, withOne } from './regrouping';
import type { Work } from './told';

interface WorkCardProps {
  readonly work: Work;
  readonly isIn: boolean;
  readonly canTry: boolean;
  readonly tried: Tried;
  readonly change: Change;
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  readonly onTake: (isIn: boolean) => void;
}

/** One work: whose, what, when; with what can be tried with it. */
export function WorkCard({ work, isIn, canTry, tried, change, pointed, onPoint, onTake }: WorkCardProps) {
  const say = useSay();
  const id = useId();
  const look = ['card', pointed === work.id && 'is-pointed', !isIn && 'is-out'].filter(Boolean).join(' ');
  return (
    <li
      className={look}
      draggable={canTry}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', work.id)}
      onPointerEnter={() => onPoint(work.id)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <div className="card__head">
        {canTry && (
          <input
            id={id}
            type="checkbox"
            data-take={work.id}
            checked={isIn}
            onChange={(event) => onTake(event.target.checked)}
          />
        )}
        <label htmlFor={canTry ? id : undefined}>
          <strong>{titleOf(work)}</strong> <span className="soft">{work.owner.name}</span>
          {canTry && <span className="only-heard">{say(text(', doet mee', ', takes part'))}</span>}
        </label>
      </div>
      <p className="card__facts">
        <DisciplineBadge of={work.task.discipline} />
        <span>{say(word(INTERVENTIONS, work.task.intervention))}</span>
        <PhaseBadge of={work.planning.phase} />
        <HardnessBadge of={work.window.hardness} />
      </p>
      <When work={work} />
      {canTry && isIn && <Otherwise work={work} tried={tried} change={change} />}
    </li>
  );
}

function When({ work: { window, task } }: { work: Work }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <p className="soft card__when">
      {say(
        text(
          '{0}, liefst vanaf {1}; {2} dagen werk; {3} zeker',
          '{0}, preferably from {1}; {2} days of work; {3} certain',
        ),
        period(window.from, window.until, language),
        day(window.wishedStart, language),
        number(window.durationDays, language),
        percent(window.certainty, language),
      )}
      {task.depthMetres !== undefined &&
        say(text('; {0} m diep', '; {0} m deep'), number(task.depthMetres, language, 1))}
    </p>
  );
}

interface OtherwiseProps {
  readonly work: Work;
  readonly tried: Tried;
  readonly change: Change;
}

const LEAST_DEPTH = 0.1;
const MOST_DEPTH = 50;

/** The same work at another time, or dug deeper. */
function Otherwise({ work, tried, change }: OtherwiseProps) {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const [typed, type] = useState<string>();
  const moved = tried.move[work.id];
  const deepened = tried.deepen[work.id];
  const deepen = (now: string) => {
    const { value, why } = readNumber(now, language, false);
    type(now);
    if (why === undefined && (value === undefined || (value >= LEAST_DEPTH && value <= MOST_DEPTH))) {
      change({ deepen: withOne(tried.deepen, work.id, value === undefined ? undefined : String(value)) });
    }
  };
  const read = readNumber(typed ?? '', language, false);
  const isBeyond = read.value !== undefined && (read.value < LEAST_DEPTH || read.value > MOST_DEPTH);
  const wrong =
    read.why !== undefined
      ? say(read.why)
      : isBeyond
        ? say(text('Van 0,1 tot 50 meter.', 'From 0.1 to 50 metres.'))
        : undefined;
  return (
    <details className="card__otherwise" open={moved !== undefined || deepened !== undefined ? true : undefined}>
      <summary>{say(text('Proberen: later, eerder of dieper', 'Try it later, earlier or deeper'))}</summary>
      <div className="card__fields">
        <label htmlFor={`${id}-start`}>{say(text('Start op', 'Starts on'))}</label>
        <input
          id={`${id}-start`}
          type="date"
          value={moved ?? work.window.wishedStart}
          onChange={({ target }) =>
            change({
              move: withOne(
                tried.move,
                work.id,
                target.value === work.window.wishedStart ? undefined : target.value,
              ),
            })
          }
        />
        <label htmlFor={`${id}-depth`}>{say(text('Diepte (m)', 'Depth (m)'))}</label>
        <input
          id={`${id}-depth`}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? (deepened === undefined ? '' : typedNumber(Number(deepened)))}
          placeholder={work.task.depthMetres === undefined ? '' : typedNumber(work.task.depthMetres)}
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
          onChange={({ target }) => deepen(target.value.trim())}
          onBlur={() => type(undefined)}
        />
        {wrong !== undefined && (
          <p id={`${id}-wrong`} className="field__error" role="status">
            {wrong}
          </p>
        )}
      </div>
    </details>
  );
}
