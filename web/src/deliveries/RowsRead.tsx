import { text, useLanguage, useSay } from '../words/language';
import { MEMBERS } from '../words/members';
import { day, number, percent } from '../words/written';
import { word } from '../words/keys';
import type { Delivery } from './order';
import { PROFILES } from './profileWords';

type Quality = Delivery['quality'];

const OUTCOMES = [
  { key: 'accepted', name: text('zo overgenomen', 'accepted') },
  { key: 'repaired', name: text('hersteld', 'repaired') },
  { key: 'rejected', name: text('afgewezen', 'rejected') },
] as const;

/** How many rows were read, and what became of them. */
export function RowsRead({ quality }: { quality: Quality }) {
  const say = useSay();
  const { language } = useLanguage();
  const { rows } = quality;
  let from = 0;
  return (
    <>
      <p className="rows__sum">
        <strong>{number(rows.read, language)}</strong>{' '}
        {say(rows.read === 1 ? text('rij gelezen', 'row read') : text('rijen gelezen', 'rows read'))}
        {!quality.complete && ` (${say(text('niet het hele bestand', 'not the whole file'))})`}
        {rows.read > 0 && ' = '}
        {(rows.read > 0 ? OUTCOMES : []).map((one, i) => (
          <span key={one.key}>
            {i > 0 && ' + '}
            <span className={`rows__key rows__key--${one.key}`} aria-hidden="true" />
            <strong>{number(rows[one.key], language)}</strong> {say(one.name)}
          </span>
        ))}
      </p>
      {rows.read > 0 && (
        <svg className="rows" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          {OUTCOMES.map((one) => {
            const width = (100 * rows[one.key]) / rows.read;
            const x = from;
            from += width;
            return <rect key={one.key} className={`rows__${one.key}`} x={x} width={width} height={4} />;
          })}
        </svg>
      )}
      {quality.sources.map((source) => (
        <PartRead key={source.name} part={source} />
      ))}
    </>
  );
}

/** Which columns were found in one file, and how well they are filled. */
function PartRead({ part }: { part: Quality['sources'][number] }) {
  const say = useSay();
  const { language } = useLanguage();
  const { oldestStart, newestStart, overdue } = part.freshness;
  const filled = Object.entries(part.completeness);
  return (
    <details className="part" open={part.rows.read > 0 && filled.some(([, share]) => share < 0.5)}>
      <summary>
        {say(
          text('{0}, gelezen met profiel ‘{1}’', '{0}, read with profile ‘{1}’'),
          part.name,
          say(word(PROFILES, part.profile)),
        )}
      </summary>
      <p>
        {oldestStart !== undefined &&
          newestStart !== undefined &&
          say(
            text('Starts van {0} tot {1}. ', 'Starts from {0} to {1}. '),
            day(oldestStart, language),
            day(newestStart, language),
          )}
        {overdue > 0 &&
          say(
            text('{0} hadden al begonnen moeten zijn.', '{0} should have begun already.'),
            number(overdue, language),
          )}
      </p>
      <dl className="filled">
        {filled.map(([name, share]) => (
          <div key={name} className={share === 0 ? 'filled__none' : undefined}>
            <dt>{say(FILLED[name] ?? MEMBERS[name as keyof typeof MEMBERS] ?? text(name, name))}</dt>
            <dd>{percent(share, language)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const FILLED: Readonly<Record<string, ReturnType<typeof text>>> = {
  id: text('nummer', 'number'),
  owner: text('eigenaar', 'owner'),
  start: text('start', 'start'),
  end: text('einde', 'end'),
  budget: text('budget', 'budget'),
};
