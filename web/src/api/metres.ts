import type { QueryClient } from '@tanstack/react-query';
import { KEYS } from './keys';
import { content, server } from './server';

/** The system of this register in metres, in which its map is cut too: `EPSG:28992`. */
export function metres(known: QueryClient): Promise<string> {
  return known.fetchQuery({ queryKey: KEYS.metres, queryFn: ask, staleTime: Infinity });
}

async function ask(): Promise<string> {
  const [first] = (await content(server.GET('/tile-grids'))).items;
  const { crs } = await content(server.GET('/tile-grids/{id}', { params: { path: { id: first?.id ?? '' } } }));
  return `EPSG:${crs.split('/').pop() ?? ''}`;
}
