import { Button } from '@nl-design-system-candidate/button-react';
import { useSession } from '../app/session';
import { Refused } from '../app/LogIn';
import { Notice } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { moment, number } from '../words/written';
import { type Finding, type Run, useFinding, useRuns } from './runs';

/** When everything was found last, whether that is still true, and for who may: finding it anew. */
export function FindingRuns() {
  const say = useSay();
  const runs = useRuns();
  const finding = useFinding();
  const may = useSession()?.rights.includes('run-finding') === true;
  const last = runs.data?.find((one) => one.current);
  return (
    <div className="finding">
      <p className="finding__last">
        {last !== undefined && <Last run={last} />}
        {may && !finding.isGoing && (
          <Button purpose={last?.outdated === false ? 'subtle' : 'secondary'} onClick={finding.start}>
            {say(text('Opnieuw zoeken', 'Find anew'))}
          </Button>
        )}
      </p>
      {finding.isGoing && <Going of={finding} />}
      <Ended of={finding} />
    </div>
  );
}

function Last({ run }: { run: Run }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <span>
      {say(text('Gezocht op {0}.', 'Found on {0}.'), moment(run.run.endedAt, language))}{' '}
      {run.outdated &&
        say(
          text(
            'Sindsdien zijn er plannen veranderd; die tellen pas mee als opnieuw is gezocht.',
            'Plans have changed since; they count once everything is found anew.',
          ),
        )}
    </span>
  );
}

function Going({ of }: { of: Finding }) {
  const say = useSay();
  const far = of.job?.progress;
  const label = say(text('Koppelkansen worden gezocht', 'Opportunities are being found'));
  return (
    <div className="finding__going" role="status">
      <span>{label} …</span>
      <progress
        aria-label={label}
        {...(far !== undefined && far.total > 0 ? { value: far.done, max: far.total } : {})}
      />
      <Button purpose="subtle" onClick={of.stop}>
        {say(text('Stoppen', 'Stop'))}
      </Button>
    </div>
  );
}

function Ended({ of }: { of: Finding }) {
  const say = useSay();
  const { language } = useLanguage();
  const last = useRuns().data?.[0];
  if (of.error !== null) {
    return <Refused error={of.error} />;
  }
  if (of.job === undefined || of.isGoing) {
    return null;
  }
  if (of.job.state !== 'done') {
    return (
      <Notice tone="warning" title={say(text('Het zoeken is niet afgemaakt', 'Finding was not finished'))}>
        <p>
          {of.job.outcome?.detail ??
            say(text('Wat eerder gevonden was, staat er nog.', 'What was found before is still there.'))}
        </p>
      </Notice>
    );
  }
  if (last === undefined || Date.parse(last.run.endedAt) < Date.parse(of.job.times.askedAt)) {
    return null;
  }
  const { found, appeared, changed, vanished } = last.opportunities;
  return (
    <Notice tone="good" title={say(text('Opnieuw gezocht', 'Found anew'))}>
      <p>
        {say(
          text(
            '{0} koppelkansen: {1} nieuw, {2} veranderd, {3} verdwenen.',
            '{0} opportunities: {1} new, {2} changed, {3} vanished.',
          ),
          ...[found, appeared, changed, vanished].map((count) => number(count, language)),
        )}
      </p>
    </Notice>
  );
}
