import type { Schemas } from '../../api/server';
import { titleOf } from '../../api/works';
import { disciplineColour } from '../../words/colours';
import { capital, word } from '../../words/keys';
import { text, useLanguage, useSay } from '../../words/language';
import { number, period } from '../../words/written';
import { MODES } from '../words';
import type { InFull, Work } from './told';

interface GroundProps {
  readonly of: InFull;
  readonly works: ReadonlyMap<string, Work>;
}

/** How long the street is open apart and together, whom that hinders, and which ground is shared. */
export function GroundShared({ of, works }: GroundProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { ground, amounts } = of;
  if (ground === undefined) {
    return <p className="soft">{say(text('Hierover is niets te zien.', 'Nothing can be seen of this.'))}</p>;
  }
  const apart = amounts.saving?.apart ?? [];
  const together = ground.together;
  return (
    <>
      {together !== undefined && (
        <>
          <p>
            {say(
              text(
                'Samen gaat het van {0}: {1} dagen werk, {2} weken van één ploeg.',
                'Together it goes from {0}: {1} days of work, {2} weeks of one crew.',
              ),
              period(together.period.from, together.period.until, language),
              number(together.days, language),
              number(together.crewWeeks.likely, language),
            )}
          </p>
          <Days apart={apart} together={together} works={works} />
        </>
      )}
      <h3>{say(text('Hinder als samen wordt gewerkt', 'Hindrance when done together'))}</h3>
      <ul className="hindrance plain">
        {ground.hindrance.map((one) => (
          <li key={one.mode}>
            <strong>{capital(say(word(MODES, one.mode)))}</strong>
            <Index of={one} />
            <span className="soft">{say(one.why)}</span>
          </li>
        ))}
      </ul>
      <Cells of={ground} works={works} />
    </>
  );
}

interface DaysProps {
  readonly apart: readonly Schemas['Doing'][];
  readonly together: Schemas['Doing'];
  readonly works: ReadonlyMap<string, Work>;
}

function Days({ apart, together, works }: DaysProps) {
  const say = useSay();
  const { language } = useLanguage();
  const sum = apart.reduce((days, doing) => days + doing.streetDays, 0);
  const most = Math.max(1, sum, together.streetDays);
  const title = (doing: Schemas['Doing']) =>
    doing.works
      .map((id) => works.get(id))
      .map((work) => (work === undefined ? '?' : titleOf(work)))
      .join(' + ');
  return (
    <dl className="street-days">
      {apart.length > 0 && (
        <>
          <dt>{say(text('Straatdagen apart: {0}', 'Street days apart: {0}'), number(sum, language))}</dt>
          <dd>
            {apart.map((doing) => (
              <span
                key={doing.works.join()}
                className="street-days__bar"
                style={{
                  width: `${(100 * doing.streetDays) / most}%`,
                  background: disciplineColour(works.get(doing.works[0] ?? '')?.task.discipline ?? 'other'),
                }}
                title={`${title(doing)}: ${number(doing.streetDays, language)}`}
              >
                <span className="only-heard">
                  {title(doing)}: {number(doing.streetDays, language)};
                </span>
              </span>
            ))}
          </dd>
        </>
      )}
      <dt>
        {say(text('Straatdagen samen: {0}', 'Street days together: {0}'), number(together.streetDays, language))}
      </dt>
      <dd>
        <span
          className="street-days__bar street-days__bar--together"
          style={{ width: `${(100 * together.streetDays) / most}%` }}
        />
      </dd>
    </dl>
  );
}

const MOST_INDEX = 5;

function Index({ of }: { of: Schemas['Hindrance'] }) {
  const say = useSay();
  const { language } = useLanguage();
  if (of.index === undefined) {
    return <span className="soft">{say(text('niet bekend', 'not known'))}</span>;
  }
  return (
    <span className="nowrap">
      <span className="hindrance__bar" aria-hidden="true">
        <span style={{ width: `${(100 * of.index) / MOST_INDEX}%` }} />
      </span>
      {say(
        of.least ? text('ten minste {0} van 5', 'at least {0} of 5') : text('{0} van 5', '{0} of 5'),
        number(of.index, language, 1),
      )}
    </span>
  );
}

/** The shared ground, summed by who opens it. */
function Cells({ of, works }: { of: Schemas['Ground']; works: GroundProps['works'] }) {
  const say = useSay();
  const { language } = useLanguage();
  const sums = new Map<string, number>();
  for (const { opened, squareMetres } of of.sharedCells) {
    const who = opened
      .map((id) => works.get(id))
      .map((work) => (work === undefined ? '?' : titleOf(work)))
      .join(' + ');
    sums.set(who, (sums.get(who) ?? 0) + squareMetres);
  }
  const rows = [...sums].filter(([, metres]) => metres >= 1).sort(([, a], [, b]) => b - a);
  if (rows.length === 0) {
    return null;
  }
  return (
    <>
      <h3>
        {say(
          text('Grond die meer dan één opent: {0} m²', 'Ground that more than one opens: {0} m²'),
          number(of.sharedSquareMetres, language),
        )}
      </h3>
      <ul className="cells plain">
        {rows.map(([who, metres]) => (
          <li key={who}>
            <span>{who}</span>
            <span className="number">{number(metres, language)} m²</span>
          </li>
        ))}
      </ul>
    </>
  );
}
