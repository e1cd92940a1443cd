import { useMemo } from 'react';
import { titleOf } from '../../api/works';
import { disciplineColour } from '../../words/colours';
import { HARDNESS, word } from '../../words/keys';
import { text, useLanguage, useSay } from '../../words/language';
import { day, number } from '../../words/written';
import { dayNumber, lastDay, percentage, type Years, yearsRound } from './calendar';
import type { Change, Tried } from './regrouping';
import { Start } from './Start';
import type { InFull, Work } from './told';

interface TimeLineProps {
  readonly works: readonly Work[];
  readonly of: InFull;
  readonly tried: Tried;
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  /** Absent where nothing can be tried. */
  readonly change?: Change;
}

/** When each work may happen, when its owner would start, and when all can. */
export function TimeLine({ works, of, tried, pointed, onPoint, change }: TimeLineProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { common } = of.opportunity.times;
  const years = useMemo(
    () =>
      yearsRound([
        common.from,
        lastDay(common.until),
        ...works.flatMap(({ window }) => [window.from, lastDay(window.until), window.wishedStart]),
        ...Object.values(tried.move).filter((iso) => /^\d{4}-\d{2}-\d{2}$/.test(iso)),
      ]),
    [common, works, tried.move],
  );
  return (
    <div className="time-line">
      <ul className="plain">
        {works.map((work) => (
          <li
            key={work.id}
            className={[
              'time-line__row',
              pointed === work.id && 'is-pointed',
              tried.drop.includes(work.id) && 'is-out',
            ]
              .filter(Boolean)
              .join(' ')}
            onPointerEnter={() => onPoint(work.id)}
            onPointerLeave={() => onPoint(undefined)}
          >
            <span className="time-line__name">{titleOf(work)}</span>
            <span className="time-line__bar">
              <Joint years={years} of={of} />
              <Window work={work} years={years} />
              <Start
                work={work}
                years={years}
                moved={tried.move[work.id]}
                {...(change === undefined ? {} : { change, move: tried.move })}
              />
            </span>
          </li>
        ))}
        <li className="time-line__row time-line__axis" aria-hidden="true">
          <span className="time-line__name" />
          <span className="time-line__bar">
            <Axis years={years} />
          </span>
        </li>
      </ul>
      <p className="time-line__key">
        <span>
          <span className="time-line__sign time-line__sign--window" />
          {say(text('mag in deze periode', 'may be done in this period'))}
        </span>
        <span>
          <span className="time-line__sign time-line__sign--wished" />
          {say(text('zo wil de eigenaar', 'as the owner wishes'))}
        </span>
        <span>
          <span className="time-line__sign time-line__sign--joint" />
          {say(
            text('alle samen: {0} – {1}', 'all together: {0} – {1}'),
            day(common.from, language),
            day(lastDay(common.until), language),
          )}
        </span>
      </p>
      {change !== undefined && (
        <p className="soft">
          {say(
            text(
              'Versleep een balk om een voornemen te verschuiven, of gebruik de pijltoetsen: het effect staat bij Wie doet mee.',
              'Drag a bar to move a work, or use the arrow keys: the effect stands with Who takes part.',
            ),
          )}
        </p>
      )}
      <Heard works={works} />
    </div>
  );
}

function Joint({ years, of }: { years: Years; of: InFull }) {
  const { from, until } = of.opportunity.times.common;
  return <span className="time-line__joint" style={between(from, until, years)} />;
}

function Window({ work, years }: { work: Work; years: Years }) {
  const { from, until } = work.window;
  return (
    <span
      className="time-line__window"
      style={{ ...between(from, until, years), borderColor: disciplineColour(work.task.discipline) }}
    />
  );
}

function between(from: string, until: string, years: Years) {
  const left = percentage(dayNumber(from), years);
  return { left: `${left}%`, width: `${percentage(dayNumber(until), years) - left}%` };
}

function Axis({ years }: { years: Years }) {
  const span = years.last - years.first + 1;
  const step = Math.ceil(span / 8);
  return Array.from({ length: Math.ceil(span / step) }, (_, order) => years.first + order * step).map((year) => (
    <span
      key={year}
      className="time-line__year"
      style={{ left: `${percentage(dayNumber(`${year}-01-01`), years)}%` }}
    >
      {year}
    </span>
  ));
}

/** The same as a table, for who hears the page. */
function Heard({ works }: { works: readonly Work[] }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <div className="only-heard">
      <table>
        <caption>{say(text('Perioden van de voornemens', 'Periods of the works'))}</caption>
        <thead>
          <tr>
            <th scope="col">{say(text('Voornemen', 'Work'))}</th>
            <th scope="col">{say(text('Niet eerder dan', 'Not before'))}</th>
            <th scope="col">{say(text('Gewenste start', 'Wished start'))}</th>
            <th scope="col">{say(text('Klaar vóór', 'Done before'))}</th>
            <th scope="col">{say(text('Dagen werk', 'Days of work'))}</th>
            <th scope="col">{say(text('Hardheid', 'Hardness'))}</th>
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <tr key={work.id}>
              <th scope="row">{titleOf(work)}</th>
              <td>{day(work.window.from, language)}</td>
              <td>{day(work.window.wishedStart, language)}</td>
              <td>{day(work.window.until, language)}</td>
              <td>{number(work.window.durationDays, language)}</td>
              <td>{say(word(HARDNESS, work.window.hardness))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
