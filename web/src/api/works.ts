import { content, type Schemas, server } from './server';

/** A work of which the asker may know everything. */
export type WholeWork = Schemas['WholeWork'];

/** What a work is called by its owner, or else where it is, or else its id. */
export const titleOf = (work: WholeWork): string => work.task.title ?? work.place?.street ?? work.id;

/** Changes some of a work, where it still is the version that is known. */
export async function patchWork(id: string, version: number, change: object): Promise<WholeWork> {
  const saved = await content(
    server.PATCH('/works/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: change,
      headers: { 'Content-Type': 'application/merge-patch+json' },
    }),
  );
  return saved as WholeWork;
}
