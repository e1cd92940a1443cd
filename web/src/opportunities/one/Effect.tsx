import type { UseQueryResult } from '@tanstack/react-query';
import type { Schemas } from '../../api/server';
import { Notice, Waiting, Failure } from '../../parts/Notice';
import { OneOf } from '../../parts/OneOf';
import { Button } from '../../parts/Button';
import { type Language, type Say, type Text, text, useLanguage, useSay } from '../../words/language';
import { euros, number, period } from '../../words/written';
import { RULES, SHARING } from '../words';
import { AS_IT_IS, type Change, isTried, type Tried } from './regrouping';
import type { InFull } from './told';
import { word } from '../../words/keys';
import { useId } from 'react';

type Weighed = Schemas['Weighed'];

interface EffectProps {
  readonly whatIf: UseQueryResult<Schemas['Answered']>;
  readonly tried: Tried;
  readonly change: Change;
  readonly of: InFull;
}

/** What is tried, beside how it is now. */
export function Effect({ whatIf, tried, change }: EffectProps) {
  const say = useSay();
  if (!isTried(tried)) {
    return (
      <div className="effect effect--none">
        <h3>{say(text('Wat verandert er', 'What changes'))}</h3>
        <p className="soft">
          {say(
            text(
              'Nog niets: u ziet de koppelkans zoals die is gevonden.',
              'Nothing yet: you see the opportunity as it was found.',
            ),
          )}
        </p>
      </div>
    );
  }
  return (
    <div className="effect" aria-busy={whatIf.isFetching}>
      <h3>{say(text('Wat verandert er', 'What changes'))}</h3>
      {whatIf.error !== null && <Failure error={whatIf.error} retry={() => void whatIf.refetch()} />}
      {whatIf.isFetching && <Waiting what={say(text('Wordt doorgerekend …', 'Being worked out …'))} />}
      {whatIf.data?.after !== undefined && whatIf.error === null && (
        <Beside
          before={whatIf.data.before}
          after={whatIf.data.after}
          answered={whatIf.data}
          tried={tried}
          change={change}
        />
      )}
      <Button purpose="secondary" onClick={() => change(AS_IT_IS, { remember: true })}>
        {say(text('Terug naar hoe het is', 'Back to how it is'))}
      </Button>
    </div>
  );
}

interface BesideProps {
  readonly before: Weighed;
  readonly after: Weighed;
  readonly answered: Schemas['Answered'];
  readonly tried: Tried;
  readonly change: Change;
}

function Beside({ before, after, answered, tried, change }: BesideProps) {
  const say = useSay();
  const { language } = useLanguage();
  const differs = (of: (weighed: Weighed) => number | undefined) => difference(of(before), of(after), A_EURO);
  const more = differs(({ amounts }) => amounts.saving?.amounts.atLikelyRatesCents);
  const expected = differs(({ amounts }) => amounts.saving?.expectedCents);
  return (
    <>
      {after.refused !== undefined && (
        <Notice tone="warning" title={say(text('Zo kan het niet samen', 'Not together like this'))}>
          <p>{say(after.refused)}</p>
        </Notice>
      )}
      <div role="status">
        {more !== undefined && (
          <p className="effect__sum">{compared(more, text('bespaard dan nu', 'saved than now'), say, language)}</p>
        )}
        {expected !== undefined && (
          <p>
            {say(
              text(
                'Naar verwachting, met de kans dat alles doorgaat:',
                'Expected, with the chance that all come about:',
              ),
            )}{' '}
            {compared(expected, text('dan nu', 'than now'), say, language)}
          </p>
        )}
      </div>
      <Figures before={before} after={after} />
      <Gains before={before} after={after} tried={tried} change={change} />
      {answered.remarks.length + after.findings.length > 0 && (
        <ul className="effect__remarks">
          {answered.remarks.map((remark) => (
            <li key={remark.nl}>{say(remark)}</li>
          ))}
          {after.findings.map((odd) => (
            <li key={`${odd.code} ${odd.work}`}>{say(odd.sentence)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const A_EURO = 100;

/** Between two amounts as they are written, in whole units; so that it is what is seen beside it. */
function difference(before: number | undefined, after: number | undefined, unit: number): number | undefined {
  return before === undefined || after === undefined
    ? undefined
    : (Math.round(after / unit) - Math.round(before / unit)) * unit;
}

function compared(cents: number, than: Text, say: Say, language: Language): string {
  if (cents === 0) {
    return say(text('geen verschil', 'no difference'));
  }
  const words = cents > 0 ? text('{0} meer {1}', '{0} more {1}') : text('{0} minder {1}', '{0} less {1}');
  return say(words, euros(Math.abs(cents), language), say(than));
}

interface Row {
  readonly name: string;
  readonly of: (weighed: Weighed) => number | undefined;
  readonly written: (value: number, language: Language) => string;
  /** What it is written in wholes of. */
  readonly unit: number;
  /** Whether more is better; neither where absent. */
  readonly better?: 'more' | 'less';
}

function Figures({ before, after }: { before: Weighed; after: Weighed }) {
  const say = useSay();
  const { language } = useLanguage();
  const saved = (name: string, key: 'atLowRatesCents' | 'atLikelyRatesCents' | 'atHighRatesCents'): Row => ({
    name,
    of: ({ amounts }) => amounts.saving?.amounts[key],
    written: (value) => euros(value, language),
    unit: A_EURO,
    better: 'more',
  });
  const rows: Row[] = [
    saved(say(text('Bespaard bij waarschijnlijke tarieven', 'Saved at likely rates')), 'atLikelyRatesCents'),
    saved(say(text('bij lage tarieven', 'at low rates')), 'atLowRatesCents'),
    saved(say(text('bij hoge tarieven', 'at high rates')), 'atHighRatesCents'),
    {
      name: say(text('Naar verwachting', 'Expected')),
      of: ({ amounts }) => amounts.saving?.expectedCents,
      written: (value) => euros(value, language),
      unit: A_EURO,
      better: 'more',
    },
    {
      name: say(text('Straatdagen apart', 'Street days apart')),
      of: ({ amounts }) => amounts.saving?.streetDaysApart,
      written: number,
      unit: 1,
    },
    {
      name: say(text('Straatdagen samen', 'Street days together')),
      of: ({ ground }) => ground.together?.streetDays,
      written: number,
      unit: 1,
      better: 'less',
    },
    {
      name: say(text('Gedeelde grond (m²)', 'Shared ground (m²)')),
      of: ({ ground }) => ground.sharedSquareMetres,
      written: number,
      unit: 1,
      better: 'more',
    },
  ];
  const when = (weighed: Weighed) =>
    weighed.ground.together === undefined
      ? '–'
      : period(weighed.ground.together.period.from, weighed.ground.together.period.until, language);
  return (
    <table className="effect__table">
      <Heads what={say(text('Wat', 'What'))} />
      <tbody>
        {rows.map((row) => (
          <Compared key={row.name} {...row} before={row.of(before)} after={row.of(after)} />
        ))}
        <tr>
          <th scope="row">{say(text('Wanneer', 'When'))}</th>
          <td>{when(before)}</td>
          <td colSpan={2}>{when(after)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Heads({ what }: { what: string }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col">{what}</th>
        <th scope="col">{say(text('Nu', 'Now'))}</th>
        <th scope="col">{say(text('Zo', 'Like this'))}</th>
        <th scope="col">{say(text('Verschil', 'Difference'))}</th>
      </tr>
    </thead>
  );
}

interface ComparedProps extends Omit<Row, 'of'> {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

function Compared({ name, before, after, written, unit, better }: ComparedProps) {
  const { language } = useLanguage();
  const shown = (value: number | undefined) => (value === undefined ? '–' : written(value, language));
  const change = difference(before, after, unit);
  const isGood = better === undefined || !change ? undefined : change > 0 === (better === 'more');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{shown(before)}</td>
      <td>{shown(after)}</td>
      <td className={isGood === undefined ? undefined : isGood ? 'gain' : 'loss'}>
        {change !== undefined && change > 0 && '+'}
        {shown(change)}
      </td>
    </tr>
  );
}

type GainsProps = Omit<BesideProps, 'answered'>;

/** Who gains what, by a rule of choice. */
function Gains({ before, after, tried, change }: GainsProps) {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const gains = (weighed: Weighed) => {
    const shares = weighed.amounts.shares.find(({ rule }) => rule === tried.rule);
    return new Map(shares?.parties.map((one) => [one.party, one.gainCents]) ?? []);
  };
  const [now, then] = [gains(before), gains(after)];
  const parties = [...new Set([...now.keys(), ...then.keys()])].sort();
  const told = after.amounts.shares.filter(({ parties: some }) => some.length > 0).map(({ rule }) => rule);
  const refused = after.amounts.shares.find(({ rule }) => rule === tried.rule)?.refused;
  return (
    <>
      <p className="effect__rule">
        <label htmlFor={id}>{say(text('Wie wint, verdeeld', 'Who gains, shared'))}</label>
        <OneOf
          id={id}
          value={tried.rule}
          choices={RULES.filter((rule) => told.includes(rule) || rule === tried.rule).map(
            (rule) => [rule, say(word(SHARING, rule))] as const,
          )}
          onChange={(rule) => change({ rule })}
        />
      </p>
      {refused !== undefined && <p className="soft">{say(refused)}</p>}
      {parties.length > 0 && (
        <table className="effect__table">
          <Heads what={say(text('Partij', 'Party'))} />
          <tbody>
            {parties.map((party) => (
              <Compared
                key={party}
                name={party}
                before={now.get(party) ?? 0}
                after={then.get(party) ?? 0}
                written={(value) => euros(value, language)}
                unit={A_EURO}
                better="more"
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
