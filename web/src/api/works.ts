import type { Schemas } from './server';

/** A work of which the asker may know everything. */
export type WholeWork = Schemas['WholeWork'];

/** What a work is called by its owner, or else where it is, or else its id. */
export const titleOf = (work: WholeWork): string => work.task.title ?? work.place?.street ?? work.id;
