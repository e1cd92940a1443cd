import { useQuery } from '@tanstack/react-query';
import { KEYS } from './keys';
import { content, type Schemas, server } from './server';

/** All organisations by their id; empty until they are known. */
export function useOrganisations(): ReadonlyMap<string, Schemas['Organisation']> {
  return (
    useQuery({
      queryKey: KEYS.organisations,
      queryFn: all,
      staleTime: 300_000,
    }).data ?? new Map()
  );
}

async function all(): Promise<ReadonlyMap<string, Schemas['Organisation']>> {
  const found = new Map<string, Schemas['Organisation']>();
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? { limit: 500 } : { limit: 500, cursor };
    const page = await content(server.GET('/organisations', { params: { query } }));
    page.items.forEach((one) => found.set(one.id, one));
    const next = page._links.next?.href;
    cursor =
      next === undefined ? undefined : (new URL(next, location.href).searchParams.get('cursor') ?? undefined);
  } while (cursor !== undefined);
  return found;
}
