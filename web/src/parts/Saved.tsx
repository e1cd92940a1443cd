import type { Schemas } from '../api/server';
import { text, useLanguage, useSay } from '../words/language';
import { euros, isLoss } from '../words/written';

/** What is saved at low, likely and high rates, which is no range: dearer rates can turn it round. */
export function AtRates({ saved, brief = false }: { saved: Schemas['SavedAmounts']; brief?: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  const [low, likely, high] = [saved.atLowRatesCents, saved.atLikelyRatesCents, saved.atHighRatesCents].map(
    (cents) => euros(cents, language, brief),
  );
  return (
    <span
      className="at-rates"
      title={say(text('Bij lage, waarschijnlijke en hoge tarieven', 'At low, likely and high rates'))}
    >
      <span className="only-heard">{say(text('bij lage tarieven', 'at low rates'))}</span>
      <span className={isLoss(saved.atLowRatesCents) ? 'loss' : undefined}>{low}</span>
      <span aria-hidden="true"> · </span>
      <span className="only-heard">{say(text(', bij waarschijnlijke', ', at likely'))}</span>
      <strong className={isLoss(saved.atLikelyRatesCents) ? 'loss' : undefined}>{likely}</strong>
      <span aria-hidden="true"> · </span>
      <span className="only-heard">{say(text(', bij hoge', ', at high'))}</span>
      <span className={isLoss(saved.atHighRatesCents) ? 'loss' : undefined}>{high}</span>
    </span>
  );
}

/** Whether it saves whatever the rates turn out to be. */
export function Certain({ saved }: { saved: Schemas['SavedAmounts'] }) {
  const say = useSay();
  return saved.alwaysSaves ? (
    <span className="tag tag--good">{say(text('bij elk tarief voordelig', 'saves at any rates'))}</span>
  ) : (
    <span className="tag tag--warning">{say(text('kan meer kosten', 'may cost more'))}</span>
  );
}
