import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isEnded, type Job, useJob } from '../api/job';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { useSession } from '../api/session';

export type Run = Schemas['SeenRun'];

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
  readonly isAsking: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  /** Follows it anew after that broke off. */
  readonly lookAgain: () => void;
}

/** Has everything found anew, and follows that; also what was begun before, here or by somebody else who may. */
export function useFinding(): Finding {
  const known = useQueryClient();
  const going = useGoing();
  const [begun, begin] = useState<string>();
  const found = going.data?.id;
  const id = begun ?? found;
  useEffect(() => {
    if (found !== undefined) {
      begin(found);
    }
  }, [found]);
  const { job, error } = useJob(id);
  const start = useMutation({
    mutationFn: () => content(server.POST('/finding-runs')),
    onSuccess: (made) => begin(made.id),
    // Somebody else was first, perhaps: then that one is followed.
    onError: () => void going.refetch(),
  });
  const stop = useMutation({
    mutationFn: () => server.POST('/jobs/{id}/cancellations', { params: { path: { id: id ?? '' } } }),
  });
  const over = isEnded(job);
  useEffect(() => {
    if (over) {
      for (const queryKey of [KEYS.opportunities(), KEYS.opportunity(), KEYS.runs]) {
        void known.invalidateQueries({ queryKey });
      }
    }
  }, [over, known]);
  return {
    job,
    error: error ?? start.error ?? stop.error,
    isGoing: error === undefined && (start.isPending || (id !== undefined && !over)),
    isAsking: start.isPending || stop.isPending,
    start: () => start.mutate(),
    stop: () => stop.mutate(),
    lookAgain: () => {
      start.reset();
      stop.reset();
      begin(undefined);
      void going.refetch();
    },
  };
}

/** A run that goes on already when somebody comes to the page. */
function useGoing() {
  const may = useSession()?.rights.includes('run-finding') === true;
  return useQuery({
    queryKey: KEYS.goingRun,
    queryFn: async () => {
      const { items } = await content(server.GET('/jobs', { params: { query: { limit: 100 } } }));
      return items.find((job) => job.about.kind === 'finding' && !isEnded(job)) ?? null;
    },
    enabled: may,
    staleTime: 0,
    gcTime: 0,
  });
}
