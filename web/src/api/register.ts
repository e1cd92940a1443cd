import { useQuery } from '@tanstack/react-query';
import { KEYS } from './keys';
import { registerOverview } from './overviews';
import { content, server } from './server';
import type { WholeWork } from './works';

/** No more are fetched to draw them all at once. */
const MOST = 500;

/** What is in the register, in figures. */
export function useRegister() {
  return useQuery({ queryKey: KEYS.overview, queryFn: registerOverview, staleTime: 60_000 });
}

/** Every work that is seen wholly, where there are few enough to draw them all; else none. */
export function useFewWorks(): readonly WholeWork[] {
  const isFew = (useRegister().data?.works ?? Infinity) <= MOST;
  return useQuery({ queryKey: KEYS.allWorks, queryFn: ask, staleTime: 300_000, enabled: isFew }).data ?? NONE;
}

const NONE: readonly WholeWork[] = [];

async function ask(): Promise<readonly WholeWork[]> {
  const { items } = await content(server.GET('/works', { params: { query: { limit: MOST } } }));
  return items.filter((work) => work.sight === 'whole');
}
