import { text, useLanguage, useSay } from '../words/language';
import { euros } from '../words/written';

export interface Range {
  readonly lowCents: number;
  readonly likelyCents: number;
  readonly highCents: number;
}

/** An amount that is not certain: the likely one, with the low and high one beside it. */
export function Money({ range, brief = false }: { range: Range; brief?: boolean }) {
  const { language } = useLanguage();
  const say = useSay();
  const low = euros(range.lowCents, language, brief);
  const high = euros(range.highCents, language, brief);
  return (
    <span className="money">
      <strong>{euros(range.likelyCents, language, brief)}</strong>
      {low !== high && <span className="money__range"> ({say(text('{0} tot {1}', '{0} to {1}'), low, high)})</span>}
    </span>
  );
}

export interface Saved {
  readonly atLowRatesCents: number;
  readonly atLikelyRatesCents: number;
  readonly atHighRatesCents: number;
}

/** What is saved: at likely rates, and between which amounts when all rates are low or high. */
export function Savings({ amounts, brief = false }: { amounts: Saved; brief?: boolean }) {
  const all = [amounts.atLowRatesCents, amounts.atLikelyRatesCents, amounts.atHighRatesCents];
  return (
    <Money
      range={{
        lowCents: Math.min(...all),
        likelyCents: amounts.atLikelyRatesCents,
        highCents: Math.max(...all),
      }}
      brief={brief}
    />
  );
}
