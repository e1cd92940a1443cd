import { useQuery } from '@tanstack/react-query';
import { KEYS } from '../../api/keys';
import { content, type Schemas, server } from '../../api/server';

/** Somebody else's map, which who runs the server chose to lie under the town. */
export type BackgroundMap = Schemas['BackgroundMap'];

/** The map under the town; `undefined` where there is none, or it is not known yet. */
export function useBackground(): BackgroundMap | undefined {
  return (
    useQuery({
      queryKey: KEYS.background,
      queryFn: async () => (await content(server.GET('/background'))).map ?? null,
      staleTime: Infinity,
    }).data ?? undefined
  );
}
