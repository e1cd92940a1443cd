import { type QueryClient, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { KEYS } from '../../api/keys';
import { content, Refusal, type Schemas, server } from '../../api/server';
import { metres } from '../../api/metres';
import { keepOwn, readOwn, useWhose } from '../../api/whose';
import type { Box, Geometry } from '../../parts/geometry';
import { type Lacking, lackingOf } from '../../parts/NotAll';

export type InFull = Schemas['OpportunityInFull'];
export type Work = Schemas['WholeWork'];
export type Amounted = Schemas['Amounted'];
export type Range = Schemas['Amounts'];

/** One who pays for works, with what those cost where that may be known. */
export type Payer = Schemas['Party'];

const ASK_AGAIN = 60_000;

export function useOpportunity(id: string) {
  const query = useQuery({
    queryKey: KEYS.opportunity(id, 'metres'),
    queryFn: async ({ client }) => {
      const query = { crs: await metres(client) };
      return content(server.GET('/opportunities/{id}', { params: { path: { id }, query } }));
    },
    refetchInterval: ASK_AGAIN,
  });
  const where = query.data?.opportunity.where;
  // It is kept for who looks, which may be known only after what is looked at.
  const { account } = useWhose();
  useEffect(() => {
    if (where !== undefined) {
      keepOwn(`opened ${id}`, where);
    }
  }, [id, where, account]);
  return query;
}

/** Where an opportunity was that was open here before. */
export const openedBefore = (id: string): string | null => readOwn(`opened ${id}`);

export const isGone = (error: Error | null): boolean => error instanceof Refusal && error.status === 404;

interface Works {
  /** The works that may be seen wholly, by id; those that are known so far. */
  readonly works: ReadonlyMap<string, Work>;
  readonly lacking: Lacking;
}

export function useWorks(ids: readonly string[]): Works {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: KEYS.work(id, 'metres'),
      queryFn: async ({ client }: { client: QueryClient }) => {
        const query = { crs: await metres(client) };
        return content(server.GET('/works/{id}', { params: { path: { id }, query } }));
      },
      staleTime: 30_000,
    })),
    combine: (answers) => ({
      works: new Map(answers.flatMap(({ data }) => (data?.sight === 'whole' ? [[data.id, data] as const] : []))),
      // One that is not there for who looks is none that did not come.
      lacking: lackingOf(answers.filter(({ error }) => !isGone(error))),
    }),
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
  const { relations, failed } = useQueries({
    queries: members.map((work) => ({
      queryKey: KEYS.relations(work),
      queryFn: async () =>
        (await content(server.GET('/relations', { params: { query: { work, limit: 200 } } }))).items,
      staleTime: 60_000,
      enabled: isAsked,
    })),
    combine: (answers) => ({
      relations: answers.flatMap(({ data }) => data ?? []),
      failed: answers.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
  const works = useQuery({
    queryKey: KEYS.near(box),
    enabled: isAsked && box !== undefined,
    queryFn: async ({ client }) => around(box as Box, await metres(client)),
    staleTime: 60_000,
  });
  const near = (works.data ?? [])
    .filter((work) => !members.includes(work.id))
    .map((work) => ({ work, relations: relations.filter(({ sides }) => names(sides, work.id)) }))
    .sort((a, b) => coupling(b) - coupling(a));
  return { near, isWaiting: works.isLoading, error: works.error ?? failed };
}

const names = (sides: Schemas['Sides'], id: string) => sides.first === id || sides.second === id;

const coupling = ({ relations }: Near): number => relations.filter(({ kind }) => kind.startsWith('couple')).length;

async function around(box: Box, crs: string): Promise<readonly Work[]> {
  const bbox = [
    box.minX - AROUND_METRES,
    box.minY - AROUND_METRES,
    box.maxX + AROUND_METRES,
    box.maxY + AROUND_METRES,
  ].join(',');
  const query = { bbox, bboxCrs: crs, crs, limit: 100 };
  const { items } = await content(server.GET('/works', { params: { query } }));
  return items.flatMap((work) => (work.sight === 'whole' ? [work] : []));
}
