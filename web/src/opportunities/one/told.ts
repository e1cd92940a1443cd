import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { KEYS } from '../../api/keys';
import { content, Refusal, type Schemas, server } from '../../api/server';
import type { Box, Geometry } from '../../parts/geometry';
import { keepOwn, readOwn } from '../../api/whose';

export type InFull = Schemas['OpportunityInFull'];
export type Work = Schemas['WholeWork'];
export type Amounted = Schemas['Amounted'];
export type Range = Schemas['Amounts'];

/** One who pays for works, with what those cost where that may be known. */
export type Payer = Schemas['Party'];

/** The register's own system, in metres. */
export const METRES = 'EPSG:28992';
const ASK_AGAIN = 60_000;

export function useOpportunity(id: string) {
  const query = useQuery({
    queryKey: KEYS.opportunity(id, METRES),
    queryFn: () => content(server.GET('/opportunities/{id}', { params: { path: { id }, query: { crs: METRES } } })),
    refetchInterval: ASK_AGAIN,
  });
  const where = query.data?.opportunity.where;
  useEffect(() => {
    if (where !== undefined) {
      keepOwn(`opened ${id}`, where);
    }
  }, [id, where]);
  return query;
}

/** Where an opportunity was that was open here before. */
export const openedBefore = (id: string): string | null => readOwn(`opened ${id}`);

export const isGone = (error: Error | null): boolean => error instanceof Refusal && error.status === 404;

/** The works that may be seen wholly, by id; those that are known so far. */
export function useWorks(ids: readonly string[]): ReadonlyMap<string, Work> {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: KEYS.work(id, METRES),
      queryFn: () => content(server.GET('/works/{id}', { params: { path: { id }, query: { crs: METRES } } })),
      staleTime: 30_000,
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }) => (data?.sight === 'whole' ? [[data.id, data] as const] : [])),
      ) as ReadonlyMap<string, Work>,
  });
}

export const placeOf = (work: Work): Geometry | undefined => work.place?.geometry;

export interface Near {
  readonly work: Work;
  /** What it is to the works that take part. */
  readonly relations: readonly Schemas['ToldRelation'][];
}

const AROUND_METRES = 40;

/** Works round an opportunity that do not take part; those that can couple with most of its works first. */
export function useNear(box: Box | undefined, members: readonly string[], isAsked: boolean) {
  const relations = useQueries({
    queries: members.map((work) => ({
      queryKey: KEYS.relations(work),
      queryFn: async () =>
        (await content(server.GET('/relations', { params: { query: { work, limit: 200 } } }))).items,
      staleTime: 60_000,
      enabled: isAsked,
    })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const works = useQuery({
    queryKey: KEYS.near(box),
    enabled: isAsked && box !== undefined,
    queryFn: () => around(box as Box),
    staleTime: 60_000,
  });
  const near = (works.data ?? [])
    .filter((work) => !members.includes(work.id))
    .map((work) => ({ work, relations: relations.filter(({ sides }) => names(sides, work.id)) }))
    .sort((a, b) => coupling(b) - coupling(a));
  return { near, isWaiting: works.isLoading, error: works.error };
}

const names = (sides: Schemas['Sides'], id: string) => sides.first === id || sides.second === id;

const coupling = ({ relations }: Near): number => relations.filter(({ kind }) => kind.startsWith('couple')).length;

async function around(box: Box): Promise<readonly Work[]> {
  const bbox = [
    box.minX - AROUND_METRES,
    box.minY - AROUND_METRES,
    box.maxX + AROUND_METRES,
    box.maxY + AROUND_METRES,
  ].join(',');
  const query = { bbox, bboxCrs: METRES, crs: METRES, limit: 100 };
  const { items } = await content(server.GET('/works', { params: { query } }));
  return items.flatMap((work) => (work.sight === 'whole' ? [work] : []));
}
