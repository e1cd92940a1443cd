import { asGeometry } from '../parts/geometry';
import { memberWritten } from '../parts/members';
import { capital } from '../words/keys';
import { text, useLanguage, useSay } from '../words/language';
import { MEMBERS } from '../words/members';
import type { Change } from './order';

type Written = Readonly<Record<string, unknown>>;

const IN_BRIEF = ['street', 'discipline', 'intervention', 'phase', 'earliest', 'latest', 'budgetCents'];

/** What a change comes to: the members that differ, before and after; of a new work those that matter most. */
export function Difference({ change }: { change: Change }) {
  const say = useSay();
  const { language } = useLanguage();
  const { before, after } = change;
  if (before === undefined || after === undefined || change.kind === 'withdrawn') {
    const work: Written = after ?? before ?? {};
    const place = asGeometry(work['geometry']);
    const why = work[language === 'nl' ? 'originNl' : 'originEn'];
    const said = IN_BRIEF.filter((name) => work[name] !== undefined).map((name) =>
      name === 'earliest' || name === 'latest'
        ? `${say(MEMBERS[name])} ${memberWritten(name, work[name], say, language)}`
        : memberWritten(name, work[name], say, language),
    );
    return (
      <>
        {said.join(' · ')}
        {place === undefined &&
          ` · ${say(text('zonder plaats, en dus ook zonder straat', 'without a place, and so without a street'))}`}
        {typeof why === 'string' && why !== '' && (
          <span className="hint">{say(text('Periode: {0}', 'Window: {0}'), why)}</span>
        )}
      </>
    );
  }
  const names = (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).filter(
    (name) => JSON.stringify((before as Written)[name]) !== JSON.stringify((after as Written)[name]),
  );
  return (
    <ul className="difference">
      {names.map((name) => (
        <li key={name}>
          {capital(say(MEMBERS[name]))}: <del>{memberWritten(name, (before as Written)[name], say, language)}</del>
          <span aria-hidden="true"> → </span>
          <ins>{memberWritten(name, (after as Written)[name], say, language)}</ins>
        </li>
      ))}
    </ul>
  );
}
