import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { KEYS } from '../api/keys';
import { useDraft } from '../parts/draft';
import { choose } from './chosen';
import { deliver, type Delivery, EMPTY_ORDER, type Finding, rowIdOf } from './order';
import { type Cell, type CellChanges, type Rows, rowsOf } from './rows';
import { rememberSent, sentFor } from './sent';

/** What somebody changed in the rows of files, by file and number. */
export type Changed = Readonly<Record<string, CellChanges>>;

const NOTHING: { readonly rows: Changed } = { rows: {} };

/** Changes rows of a delivery that was not taken in yet, in the files from which it came. */
export interface Mending {
  /** The row that a finding is about, as it stands in its file; nothing where it cannot be told for certain. */
  readonly cells: (about: Finding) => readonly Cell[] | undefined;
  readonly changesOf: (about: Finding) => CellChanges;
  readonly change: (about: Finding, changes: CellChanges) => void;
  readonly changed: Changed;
  /** How many rows are otherwise than in their files. */
  readonly count: number;
  readonly put: (changed: Changed) => void;
  /** Names of files of which rows were changed and that are not at hand: a browser keeps none over a reload. */
  readonly lacking: readonly string[];
  readonly give: (files: readonly File[]) => void;
  /** The files of which rows were changed, as they become. */
  readonly filesChanged: () => readonly File[];
  /** Makes the files as they become those of the form. */
  readonly toForm: () => void;
  /** Has the files read as they become. */
  readonly again: { readonly begin: () => void; readonly isBusy: boolean; readonly error: Error | null };
}

/** @param onJob hears of the job that reads what was changed */
export function useMending(delivery: Delivery, onJob: (id: string) => void): Mending {
  const isOpen = delivery.state === 'set-aside' || delivery.state === 'unusable';
  const sent = isOpen ? sentFor(delivery.id) : undefined;
  const [given, give] = useState<readonly File[]>();
  const files = given ?? sent?.files ?? [];
  const draft = useDraft(`mended ${delivery.id}`, NOTHING);
  const changed = isOpen ? draft.value.rows : {};
  const put = (rows: Changed) => draft.change({ rows });
  const read = useQuery({
    queryKey: KEYS.rowsOf(delivery.id, files),
    queryFn: () => readAll(files),
    enabled: isOpen && files.length > 0,
    staleTime: Infinity,
  });
  const known = certainly(delivery, read.data ?? []);
  const become = () => known.map((one) => ({ ...one, file: changedFile(one, changed) }));
  const again = useMutation({
    mutationFn: async () => {
      const all = become().map(({ file }) => file);
      const order = sent?.order ?? EMPTY_ORDER;
      const { organisation, source } = delivery.about;
      const job = await deliver({ ...order, organisation, source }, all);
      choose(all);
      rememberSent(job.id, order, all);
      return job;
    },
    onSuccess: (job) => {
      draft.clear();
      onJob(job.id);
    },
  });
  return {
    cells: (about) => {
      const cells = known.find(({ name }) => name === about.file)?.rows.row(about.row ?? 0);
      return saysOfItself(cells, about, delivery) ? cells : undefined;
    },
    changesOf: (about) => changed[keyOf(about)] ?? {},
    change: (about, changes) => {
      const { [keyOf(about)]: _, ...others } = changed;
      put(Object.keys(changes).length === 0 ? others : { ...others, [keyOf(about)]: changes });
    },
    changed,
    count: Object.keys(changed).length,
    put,
    lacking: read.isFetching ? [] : fileNames(changed).filter((file) => !known.some(({ name }) => name === file)),
    give,
    filesChanged: () =>
      become()
        .filter(({ name }) => fileNames(changed).includes(name))
        .map(({ file }) => file),
    toForm: () => choose(become().map(({ file }) => file)),
    // While the files are looked through there is nothing to send yet.
    again: { begin: () => again.mutate(), isBusy: again.isPending || read.isFetching, error: again.error },
  };
}

interface Read {
  readonly file: File;
  readonly tables: readonly Rows[];
}

interface Known {
  readonly name: string;
  readonly file: File;
  readonly rows: Rows;
}

const readAll = (files: readonly File[]): Promise<readonly Read[]> =>
  Promise.all(files.map(async (file) => ({ file, tables: await rowsOf(file).catch(() => []) })));

/**
 * Only where one table of each file has as many rows as the server read of it: else the server counts otherwise, or
 * read another sheet, and a number is another row.
 */
function certainly({ quality }: Delivery, read: readonly Read[]): readonly Known[] {
  const known = read.flatMap(({ file, tables }) => {
    const part = quality.sources.find(({ name }) => name === file.name);
    const [rows, ...others] = tables.filter(({ count }) => count === part?.rows.read);
    return rows === undefined || others.length > 0 ? [] : [{ name: file.name, file, rows }];
  });
  const areNamedApart = new Set(known.map(({ name }) => name)).size === read.length;
  return areNamedApart ? known : [];
}

/** Whether a row says the id that the finding says; of a row without one nothing can be asked. */
function saysOfItself(cells: readonly Cell[] | undefined, about: Finding, delivery: Delivery): boolean {
  const id = rowIdOf(about, delivery);
  return id === '' || (cells ?? []).some(({ value }) => value.trim() === id);
}

const keyOf = (about: Finding): string => `${about.file}\n${about.row ?? 0}`;
const fileNames = (changed: Changed): readonly string[] => [
  ...new Set(Object.keys(changed).map((key) => key.slice(0, key.lastIndexOf('\n')))),
];

function changedFile({ name, file, rows }: Known, changed: Changed): File {
  const here = Object.entries(changed).flatMap(([key, changes]) =>
    key.startsWith(`${name}\n`) ? [[Number(key.slice(name.length + 1)), changes] as const] : [],
  );
  return here.length === 0 ? file : new File([rows.changed(new Map(here))], name, { type: file.type });
}
