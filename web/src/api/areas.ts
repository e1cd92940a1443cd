import { useQuery } from '@tanstack/react-query';
import { KEYS } from './keys';
import { content, type Schemas, server } from './server';

export type Area = Schemas['Area'];

/** All areas with their outlines, for who looks; empty until they are known. */
export function useAreas() {
  return useQuery({ queryKey: KEYS.areas, queryFn: all, staleTime: 300_000 });
}

/** The same; empty until they are known. */
export function useKnownAreas(): readonly Area[] {
  return useAreas().data ?? NONE;
}

const NONE: readonly Area[] = [];

async function all(): Promise<readonly Area[]> {
  const found: Area[] = [];
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? { limit: 500 } : { limit: 500, cursor };
    const page = await content(server.GET('/areas', { params: { query } }));
    found.push(...page.items);
    const next = page._links.next?.href;
    cursor =
      next === undefined ? undefined : (new URL(next, location.href).searchParams.get('cursor') ?? undefined);
  } while (cursor !== undefined);
  return found;
}
