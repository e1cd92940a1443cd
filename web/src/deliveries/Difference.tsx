import {
  capital,
  CONFIDENTIALITY,
  DISCIPLINES,
  HARDNESS,
  INTERVENTIONS,
  PHASES,
  word,
  type Words,
} from '../words/keys';
import { type Language, type Say, text, useLanguage, useSay } from '../words/language';
import { day, euros, number, percent } from '../words/written';
import { asGeometry, kindOf } from '../works/geometry';
import type { Change } from './order';
import { MEMBERS } from './words';

type Written = Readonly<Record<string, unknown>>;

const WORDS: Readonly<Record<string, Words>> = {
  discipline: DISCIPLINES,
  intervention: INTERVENTIONS,
  phase: PHASES,
  hardness: HARDNESS,
  confidentiality: CONFIDENTIALITY,
};
const DAYS = ['earliest', 'wishedStart', 'latest'];
const IN_BRIEF = ['street', 'discipline', 'intervention', 'phase', 'earliest', 'latest', 'budgetCents'];

const SHAPES = {
  Point: text('punt', 'point'),
  LineString: text('lijn', 'line'),
  Polygon: text('vlak', 'area'),
};

/** One member of a work, as people write it. */
export function memberWritten(name: string, value: unknown, say: Say, language: Language): string {
  const words = WORDS[name];
  if (value === undefined || value === null) {
    return say(text('leeg', 'empty'));
  }
  if (name === 'geometry') {
    const kind = kindOf(asGeometry(value));
    return kind === undefined ? say(text('geen', 'none')) : say(SHAPES[kind]);
  }
  if (words !== undefined) {
    return say(word(words, String(value)));
  }
  if (DAYS.includes(name)) {
    return day(String(value), language);
  }
  if (name === 'budgetCents') {
    return euros(Number(value), language);
  }
  if (name === 'certainty') {
    return percent(Number(value), language);
  }
  return typeof value === 'number' ? number(value, language, 2) : String(value);
}

/** What a change comes to: the members that differ, before and after; of a new work those that matter most. */
export function Difference({ change }: { change: Change }) {
  const say = useSay();
  const { language } = useLanguage();
  const { before, after } = change;
  if (before === undefined || after === undefined || change.kind === 'withdrawn') {
    const work: Written = after ?? before ?? {};
    const place = asGeometry(work['geometry']);
    const said = IN_BRIEF.filter((name) => work[name] !== undefined).map((name) =>
      name === 'earliest' || name === 'latest'
        ? `${say(MEMBERS[name])} ${memberWritten(name, work[name], say, language)}`
        : memberWritten(name, work[name], say, language),
    );
    return (
      <>
        {said.join(' · ')}
        {place === undefined && ` · ${say(text('zonder plaats', 'without a place'))}`}
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
