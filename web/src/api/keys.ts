import type { QueryKey } from '@tanstack/react-query';

declare const made: unique symbol;

/** Under what something of the server is kept. Only [KEYS] makes one, so that no two things are kept under the same. */
type Key = readonly unknown[] & { readonly [made]: true };

declare module '@tanstack/react-query' {
  interface Register {
    queryKey: Key;
  }
}

const key = (...parts: readonly unknown[]): QueryKey => parts as unknown as Key;

/** Each thing that is asked of the server, once; those with more words are of the same thing, narrowed. */
export const KEYS = {
  session: key('session'),
  organisations: key('organisations'),
  areas: key('areas'),
  overview: key('overview'),
  allWorks: key('all-works'),
  places: (named: string, crs: string) => key('places', named, crs),
  areaOverview: (code: string) => key('area-overview', code),
  worksByArea: key('works-by-area'),
  opportunities: (...narrowed: unknown[]) => key('opportunities', ...narrowed),
  opportunitiesIn: (area: string) => key('opportunities-in', area),
  /** One opportunity, as [how] it was asked for; with none, all ways. */
  opportunity: (id?: string, ...how: unknown[]) => key('opportunity', ...(id === undefined ? [] : [id, ...how])),
  work: (id: string, ...how: unknown[]) => key('work', id, ...how),
  history: (work: string) => key('history', work),
  relations: (work: string) => key('relations', work),
  near: (box: unknown) => key('works-near', box),
  around: (bbox: string) => key('works-around', bbox),
  whatIf: (question: unknown) => key('what-if', question),
  runs: key('finding-runs'),
  goingRun: key('going-run'),
  views: key('views'),
  followed: (id?: string) => key('followed', ...(id === undefined ? [] : [id])),
  comments: (id: string) => key('comments', id),
  sources: key('sources'),
  profiles: key('profiles'),
  deliveries: key('deliveries'),
  delivery: (id: string, ...how: unknown[]) => key('delivery', id, ...how),
  changes: (id: string, ...narrowed: unknown[]) => key('changes', id, ...narrowed),
  opened: (id: string) => key('opened', id),
  changesForMap: (id: string) => key('changes-for-map', id),
  findings: (id: string, ...narrowed: unknown[]) => key('findings', id, ...narrowed),
  profileDraft: (file: File | undefined, language: string) =>
    key('profile-draft', language, file?.name, file?.size, file?.lastModified),
  firstRows: (file: File) => key('first-rows', file.name, file.size, file.lastModified),
  rowsOf: (delivery: string, files: readonly File[]) =>
    key('rows-of', delivery, ...files.map(({ name, size, lastModified }) => `${name} ${size} ${lastModified}`)),
  ownWorks: (...narrowed: unknown[]) => key('own-works', ...narrowed),
  staleWorks: (owner: string) => key('own-works', owner, 'stale'),
  ownOverview: (...owner: string[]) => key('own-overview', ...owner),
  ownOpportunities: (owner: string, limit: number) => key('own-opportunities', owner, limit),
  metres: key('metres'),
  tileGrid: key('tile-grid'),
  background: key('background'),
  geometry: (layer: string, id: string, crs: string) => key('geometry', layer, id, crs),
} as const;
