import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';

export type Run = Schemas['SeenRun'];
type Job = Schemas['JobAnswer'];

/** The runs that found what is there, the latest first. */
export function useRuns() {
  return useQuery({
    queryKey: KEYS.runs,
    queryFn: async () => (await content(server.GET('/finding-runs', { params: { query: { limit: 20 } } }))).items,
    staleTime: 30_000,
  });
}

export interface Finding {
  readonly job: Job | undefined;
  readonly error: Error | null;
  readonly isGoing: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

const OVER = ['done', 'failed', 'cancelled', 'interrupted'];

/** Has everything found anew, and follows that as the server tells of it. */
export function useFinding(): Finding {
  const known = useQueryClient();
  const [job, tell] = useState<Job>();
  const [error, fail] = useState<Error | null>(null);
  const [isAsking, ask] = useState(false);
  const isGoing = isAsking || (job !== undefined && !OVER.includes(job.state));
  const href = job === undefined || OVER.includes(job.state) ? undefined : job.href;
  useEffect(() => {
    if (href === undefined) {
      return undefined;
    }
    const events = new EventSource(`${href}/events`);
    const hear = (event: MessageEvent<string>) => tell(JSON.parse(event.data) as Job);
    events.addEventListener('progress', hear);
    events.addEventListener('ended', (event: MessageEvent<string>) => {
      events.close();
      hear(event);
      for (const queryKey of [KEYS.opportunities(), KEYS.opportunity(), KEYS.runs]) {
        void known.invalidateQueries({ queryKey });
      }
    });
    return () => events.close();
  }, [href, known]);
  const act = (what: () => Promise<void>) => {
    fail(null);
    ask(true);
    what()
      .catch((refused: Error) => fail(refused))
      .finally(() => ask(false));
  };
  return {
    job,
    error,
    isGoing,
    start: () => act(async () => tell(await content(server.POST('/finding-runs')))),
    stop: () =>
      act(
        async () =>
          void (await server.POST('/jobs/{id}/cancellations', { params: { path: { id: job?.id ?? '' } } })),
      ),
  };
}
