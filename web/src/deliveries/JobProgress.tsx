import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isEnded, type Job, useJob } from '../api/job';
import { content, server } from '../api/server';
import { Button } from '../parts/Button';
import { Failure, Notice } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';

interface JobProgressProps {
  readonly id: string;
  /** Called once, when it is over. */
  readonly onEnd: (job: Job) => void;
  readonly onBack: () => void;
}

/** How far a job of the server is, with the way to stop it. */
export function JobProgress({ id, onEnd, onBack }: JobProgressProps) {
  const say = useSay();
  const { job, error } = useJob(id);
  const over = isEnded(job);
  useEffect(() => {
    if (over && job !== undefined) {
      onEnd(job);
    }
    // Only that it is over matters, not what else of it changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over, job?.id]);
  if (error !== undefined) {
    return (
      <>
        <Failure error={error} />
        <Button purpose="secondary" onClick={onBack}>
          {say(text('Terug naar het formulier', 'Back to the form'))}
        </Button>
      </>
    );
  }
  if (job !== undefined && over && job.state !== 'done') {
    return <Ended job={job} onBack={onBack} />;
  }
  return <Going job={job} id={id} />;
}

function Going({ job, id }: { job: Job | undefined; id: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const cancel = useMutation({
    mutationFn: () => content(server.POST('/jobs/{id}/cancellations', { params: { path: { id } } })),
  });
  const far = job?.progress;
  const isMeasured = far !== undefined && far.total > 0;
  return (
    <section className="job" aria-label={say(text('Voortgang', 'Progress'))}>
      <p role="status">
        <strong>{job?.about.subject ?? say(text('Wordt verstuurd', 'Being sent'))}</strong>
        {': '}
        {job?.state === 'waiting' || job === undefined
          ? say(text('wacht op zijn beurt …', 'waiting for its turn …'))
          : (far?.step ?? say(text('wordt gelezen …', 'being read …')))}
        {isMeasured && ` ${number(far.done, language)} / ${number(far.total, language)}`}
      </p>
      <progress
        aria-label={say(text('Voortgang', 'Progress'))}
        {...(isMeasured && { value: far.done, max: far.total })}
      />
      <Button purpose="secondary" onClick={() => cancel.mutate()} busy={cancel.isPending}>
        {say(text('Stoppen', 'Stop'))}
      </Button>
      {cancel.error !== null && <Failure error={cancel.error} />}
    </section>
  );
}

const WHY_ENDED: Record<'failed' | 'cancelled' | 'interrupted', ReturnType<typeof text>> = {
  failed: text('Het lezen lukte niet', 'The reading failed'),
  cancelled: text('Gestopt; er is niets van bewaard', 'Stopped; nothing of it was kept'),
  interrupted: text(
    'De server is tussendoor gestopt; er is niets van bewaard. Begin opnieuw.',
    'The server stopped meanwhile; nothing of it was kept. Begin again.',
  ),
};

function Ended({ job, onBack }: { job: Job; onBack: () => void }) {
  const say = useSay();
  const state = job.state as keyof typeof WHY_ENDED;
  return (
    <>
      <Notice tone={state === 'failed' ? 'bad' : 'warning'} title={say(WHY_ENDED[state])}>
        {job.outcome?.detail !== undefined && <p>{job.outcome.detail}</p>}
      </Notice>
      <Button purpose="primary" onClick={onBack}>
        {say(text('Terug naar het formulier', 'Back to the form'))}
      </Button>
    </>
  );
}
