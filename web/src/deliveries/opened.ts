import { useQuery } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import { nextCursor } from '../api/next';
import { content, server } from '../api/server';
import { CONFIDENTIALITY } from '../words/keys';
import type { Change, Confidentiality, Delivery } from './order';

const LEVELS = Object.keys(CONFIDENTIALITY) as Confidentiality[];
const AT_ONCE = 500;
const MOST_ASKED = 20;

/** Whether more people see a thing at one level than at another. */
export const isMoreOpen = (one: unknown, than: unknown): boolean =>
  LEVELS.indexOf(one as Confidentiality) < LEVELS.indexOf(than as Confidentiality);

/** How many works more people would see than now, by the level that they get. */
export interface Opened {
  readonly works: number;
  readonly levels: readonly Confidentiality[];
  /** Whether there can be more of them, among the works that were not looked at. */
  readonly isLeast: boolean;
}

/** What a delivery would open to more people than see it now, once that is known. */
export function useOpened(delivery: Delivery) {
  const { changes } = delivery;
  return useQuery({
    queryKey: KEYS.opened(delivery.id),
    queryFn: () => opened(delivery.id),
    enabled: changes !== undefined && changes.changed + changes.returned > 0,
  });
}

async function opened(id: string): Promise<Opened> {
  const found: Change[] = [];
  let cursor: string | undefined;
  for (let asked = 0; asked < MOST_ASKED && (asked === 0 || cursor !== undefined); asked++) {
    const query = { limit: AT_ONCE, ...(cursor !== undefined && { cursor }) };
    const page = await content(server.GET('/deliveries/{id}/changes', { params: { path: { id }, query } }));
    found.push(
      ...page.items.filter(
        ({ before, after }) => before && after && isMoreOpen(after['confidentiality'], before['confidentiality']),
      ),
    );
    cursor = nextCursor(page);
  }
  const levels = new Set(found.map(({ after }) => after?.['confidentiality'] as Confidentiality));
  return {
    works: found.length,
    levels: LEVELS.filter((level) => levels.has(level)),
    isLeast: cursor !== undefined,
  };
}
