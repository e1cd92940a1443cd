import { Link } from 'react-router';
import { DisciplineBadge } from '../parts/Badge';
import { AtRates, Certain } from '../parts/Saved';
import type { Column } from '../parts/Table';
import { word, type Words } from '../words/keys';
import { type Text, text, useLanguage, useSay } from '../words/language';
import { day, euros, number, percent, period } from '../words/written';
import type { Opportunity } from './list';
import { lastDay } from './one/calendar';
import { States } from './States';

type Of = { readonly of: Opportunity };

function Where({ of }: Of) {
  const say = useSay();
  return (
    <span className="opportunity-where">
      <Link to={`/koppelkansen/${encodeURIComponent(of.id)}`}>
        {of.where === '' ? say(text('Zonder straatnaam', 'Without a street name')) : of.where}
      </Link>
      <span className="opportunity-where__disciplines">
        {of.taking.disciplines.map((discipline) => (
          <DisciplineBadge key={discipline} of={discipline} />
        ))}
      </span>
      <span className="soft">{of.taking.owners.map((owner) => owner.name).join(' · ')}</span>
      <States of={of} />
    </span>
  );
}

const HOW = {
  'couple-trench': text('één sleuf', 'one trench'),
  'couple-site': text('één werkterrein', 'one site'),
} as const satisfies Words;

function Kinds({ of }: Of) {
  const say = useSay();
  return (
    <ul className="plain">
      {of.taking.kinds.map((kind) => (
        <li key={kind}>{say(word(HOW, kind))}</li>
      ))}
    </ul>
  );
}

function Unknown({ why }: { why: Text }) {
  const say = useSay();
  return <span className="soft">{say(why)}</span>;
}

const HIDDEN = text('niet te zien', 'not shown');

function Saving({ of }: Of) {
  const { language } = useLanguage();
  return of.worth === undefined ? (
    <Unknown why={HIDDEN} />
  ) : (
    <span className="opportunity-saving">
      <strong>{euros(of.worth.expectedSavingCents, language)}</strong>
      <AtRates saved={of.worth.saving} />
      <Certain saved={of.worth.saving} />
    </span>
  );
}

function Certainty({ of }: Of) {
  const { language } = useLanguage();
  return of.worth === undefined ? <Unknown why={text('–', '–')} /> : <>{percent(of.worth.certainty, language)}</>;
}

function Days({ of }: Of) {
  const { language } = useLanguage();
  const say = useSay();
  if (of.worth === undefined) {
    return <Unknown why={text('–', '–')} />;
  }
  return (
    <span className="nowrap">
      {number(of.worth.streetDaysApart, language)}
      <span aria-hidden="true"> → </span>
      <span className="only-heard">{say(text('apart, samen', 'apart, together'))}</span>
      {number(of.worth.streetDaysTogether, language)}
    </span>
  );
}

function Common({ of }: Of) {
  const { language } = useLanguage();
  const { from, until } = of.times.common;
  return (
    <span title={`${day(from, language)} – ${day(lastDay(until), language)}`}>{period(from, until, language)}</span>
  );
}

/** The columns of the list; those that tell of money come first, since the list is ranked by it. */
export const COLUMNS: readonly Column<Opportunity>[] = [
  {
    key: 'where',
    heading: text('Waar', 'Where'),
    cell: (row) => <Where of={row} />,
    sortBy: (row) => (row.where === '' ? undefined : row.where),
    isName: true,
  },
  {
    key: 'expected',
    heading: text(
      'Verwachte besparing; bij lage · waarschijnlijke · hoge tarieven',
      'Expected saving; at low · likely · high rates',
    ),
    cell: (row) => <Saving of={row} />,
    sortBy: (row) => row.worth?.expectedSavingCents,
    isNumber: true,
  },
  {
    key: 'certainty',
    heading: text('Zeker', 'Certain'),
    cell: (row) => <Certainty of={row} />,
    sortBy: (row) => row.worth?.certainty,
    isNumber: true,
  },
  {
    key: 'days',
    heading: text('Straatdagen apart → samen', 'Street days apart → together'),
    cell: (row) => <Days of={row} />,
    sortBy: (row) =>
      row.worth === undefined ? undefined : row.worth.streetDaysApart - row.worth.streetDaysTogether,
    isNumber: true,
  },
  {
    key: 'period',
    heading: text('Kan samen in', 'Together in'),
    cell: (row) => <Common of={row} />,
    sortBy: (row) => row.times.common.from,
  },
  { key: 'kinds', heading: text('Hoe', 'How'), cell: (row) => <Kinds of={row} /> },
];
