import type { Schemas } from '../../api/server';
import { Certain } from '../../parts/Saved';
import { capital, word } from '../../words/keys';
import { text, useLanguage, useSay } from '../../words/language';
import { euros, isLoss } from '../../words/written';
import { COSTS } from '../words';
import { RangeChart, type RangeRow } from './RangeChart';
import { type Amounted, type Payer, type Range } from './told';

/** What is saved at low, likely and high rates; what it costs alone and together, as far as that may be known. */
export function Costs({ of }: { of: Amounted }) {
  const say = useSay();
  const payers = of.parties;
  const own = payers.filter((payer) => payer.own !== undefined);
  return (
    <>
      {of.saving === undefined ? (
        <p className="soft">{say(text('De besparing is niet te zien.', 'The saving cannot be seen.'))}</p>
      ) : (
        <Saving of={of.saving} />
      )}
      {of.costs !== undefined ? (
        <All of={of.costs} payers={payers} />
      ) : (
        own.map((one) => <Own key={one.owner} of={one} />)
      )}
      {of.costs === undefined && (
        <p className="soft">
          {own.length === 0
            ? say(
                text(
                  'Wat de voornemens kosten is van hun eigenaren. U ziet de besparing; de kosten zelf als u bij een eigenaar kosten mag zien, of als die ze vrijgeeft.',
                  'What the works cost is their owners’ own. You see the saving; the costs themselves if you may see costs at an owner, or once that owner releases them.',
                ),
              )
            : say(
                text(
                  'Hier staan alleen de kosten die u mag zien. De rest, en dus ook wat het samen kost, ziet u zodra de eigenaren die vrijgeven.',
                  'Here are only the costs that you may see. The rest, and so what it costs together, follows once the owners release it.',
                ),
              )}
        </p>
      )}
    </>
  );
}

function Saving({ of: { amounts, expectedCents } }: { of: Schemas['Saving'] }) {
  const say = useSay();
  const { language } = useLanguage();
  const rows = [
    { name: text('lage tarieven', 'low rates'), cents: amounts.atLowRatesCents },
    { name: text('waarschijnlijke tarieven', 'likely rates'), cents: amounts.atLikelyRatesCents },
    { name: text('hoge tarieven', 'high rates'), cents: amounts.atHighRatesCents },
  ];
  const least = Math.min(0, ...rows.map(({ cents }) => cents));
  const span = Math.max(1, Math.max(0, ...rows.map(({ cents }) => cents)) - least);
  return (
    <div className="saving">
      <p>
        {say(text('Samen bespaart naar verwachting', 'Together saves an expected'))}{' '}
        <strong>{euros(expectedCents, language)}</strong>. <Certain saved={amounts} />
      </p>
      <ul className="plain saving__bars">
        {rows.map(({ name, cents }) => (
          <li key={name.en}>
            <span>{say(text('bij {0}', 'at {0}'), say(name))}</span>
            <span className="saving__frame" aria-hidden="true">
              <span
                className={isLoss(cents) ? 'saving__bar saving__bar--loss' : 'saving__bar'}
                style={{
                  left: `${(100 * (Math.min(0, cents) - least)) / span}%`,
                  width: `${(100 * Math.abs(cents)) / span}%`,
                }}
              />
            </span>
            <strong className={isLoss(cents) ? 'loss' : undefined}>{euros(cents, language)}</strong>
          </li>
        ))}
      </ul>
      <p className="soft">
        {say(
          text(
            'Dit is geen marge van laag naar hoog: duurdere tarieven maken apart én samen duurder, zodat de besparing ook kan omslaan.',
            'This is no range from low to high: dearer rates make both apart and together dearer, so that the saving can turn round.',
          ),
        )}
      </p>
    </div>
  );
}

const NOTHING: Range = { lowCents: 0, likelyCents: 0, highCents: 0 };

const plus = (a: Range, b: Range): Range => ({
  lowCents: a.lowCents + b.lowCents,
  likelyCents: a.likelyCents + b.likelyCents,
  highCents: a.highCents + b.highCents,
});

/** Sums by kind of the projects of some payers. */
function apartByKind(payers: readonly Payer[]): ReadonlyMap<string, Range> {
  const sums = new Map<string, Range>();
  for (const { kind, cost } of payers.flatMap(({ own }) => own?.apart.flatMap(({ kinds }) => kinds) ?? [])) {
    sums.set(kind, plus(sums.get(kind) ?? NOTHING, cost));
  }
  return sums;
}

function All({ of, payers }: { of: Schemas['Sheets']; payers: readonly Payer[] }) {
  const say = useSay();
  const apart = apartByKind(payers);
  const together = new Map(of.together?.kinds.map(({ kind, cost }) => [kind as string, cost]) ?? []);
  const isEveryOwn = payers.every(({ own }) => own !== undefined);
  const kinds = Object.keys(COSTS).filter((kind) => apart.has(kind) || together.has(kind));
  const rows: RangeRow[] = [
    row('total', say(text('totaal', 'total')), of.apart, of.together?.total),
    ...kinds.map((kind) =>
      row(kind, say(word(COSTS, kind)), isEveryOwn ? apart.get(kind) : undefined, together.get(kind)),
    ),
  ];
  return <RangeChart caption={say(text('Kosten apart en samen', 'Costs apart and together'))} rows={rows} />;
}

function Own({ of }: { of: Payer }) {
  const say = useSay();
  const sums = apartByKind([of]);
  const total = [...sums.values()].reduce(plus, NOTHING);
  const rows = [
    row('total', say(text('totaal', 'total')), total, undefined),
    ...Object.keys(COSTS)
      .filter((kind) => sums.has(kind))
      .map((kind) => row(kind, say(word(COSTS, kind)), sums.get(kind), undefined)),
  ];
  return (
    <RangeChart
      caption={say(text('Kosten van {0}, apart van de anderen', 'Costs of {0}, without the others'), of.name)}
      rows={rows}
    />
  );
}

function row(key: string, name: string, apart: Range | undefined, together: Range | undefined): RangeRow {
  return {
    key,
    name: capital(name),
    ...(apart === undefined ? {} : { apart }),
    ...(together === undefined ? {} : { together }),
  };
}
