import { text, useLanguage, useSay } from '../words/language';
import { day } from '../words/written';
import { type Opportunity } from './list';
import { useRuns } from './runs';

/** In what state an opportunity is: new since the last run, changed, vanished, or seen only in part. */
export function States({ of }: { of: Opportunity }) {
  const say = useSay();
  const runs = useRuns();
  const last = runs.data?.find((one) => one.current)?.run;
  const isNew = last !== undefined && last.number > 1 && of.times.firstFound === last.endedAt;
  const { language } = useLanguage();
  const changed = of.taking.changed.length;
  return (
    <span className="states">
      {!of.whole && <span className="tag">{say(text('aanwijzing', 'hint'))}</span>}
      {of.times.vanished !== undefined && (
        <span className="tag tag--bad">
          {say(text('verdwenen op {0}', 'vanished on {0}'), day(of.times.vanished, language))}
        </span>
      )}
      {isNew && <span className="tag tag--good">{say(text('nieuw', 'new'))}</span>}
      {changed > 0 && (
        <span className="tag tag--warning">
          {changed === 1
            ? say(text('1 voornemen gewijzigd', '1 work changed'))
            : say(text('{0} voornemens gewijzigd', '{0} works changed'), changed)}
        </span>
      )}
    </span>
  );
}
