import { useMutation, useQuery } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import { useDraft } from '../parts/draft';
import { choose } from './chosen';
import { deliver, type Delivery, type Finding } from './order';
import { type Cell, type CellChanges, type Rows, rowsOf } from './rows';
import { rememberSent, sentFor } from './sent';

/** What somebody changed in the rows of a delivery’s files, by file and number. */
interface Mended {
  readonly rows: Readonly<Record<string, CellChanges>>;
}

const NOTHING: Mended = { rows: {} };

/** Mends rows of a delivery that was not taken in yet, in the files from which it came. */
export interface Mending {
  /** The row that a finding is about, as it stands in its file; nothing where it cannot be told for certain. */
  readonly cells: (about: Finding) => readonly Cell[] | undefined;
  readonly changes: (about: Finding) => CellChanges;
  readonly change: (about: Finding, changes: CellChanges) => void;
  /** How many rows are otherwise than in their files. */
  readonly count: number;
  readonly clear: () => void;
  /** The files as they become. */
  readonly files: () => readonly File[];
  /** Has the mended files read. */
  readonly again: { readonly begin: () => void; readonly isBusy: boolean; readonly error: Error | null };
}

/** @param onJob hears of the job that reads what was mended */
export function useMending(delivery: Delivery, onJob: (id: string) => void): Mending {
  const isOpen = delivery.state === 'set-aside' || delivery.state === 'unusable';
  const sent = isOpen ? sentFor(delivery.id) : undefined;
  const draft = useDraft<Mended>(`mended ${delivery.id}`, NOTHING);
  const known =
    useQuery({
      queryKey: KEYS.rowsOf(delivery.id, sent?.files ?? []),
      queryFn: () => read(sent?.files ?? []),
      enabled: (sent?.files.length ?? 0) > 0,
      staleTime: Infinity,
    }).data ?? [];
  const rowsIn = (file: string) => known.find((one) => one.file.name === file)?.rows;
  const ofFile = (file: string): ReadonlyMap<number, CellChanges> =>
    new Map(
      Object.entries(draft.value.rows).flatMap(([key, changes]) =>
        key.startsWith(`${file}\n`) ? [[Number(key.slice(file.length + 1)), changes] as const] : [],
      ),
    );
  const files = () =>
    known.map(({ file, rows }) => {
      const changes = ofFile(file.name);
      return rows === undefined || changes.size === 0 ? file : written(file, rows.changed(changes));
    });
  const again = useMutation({
    mutationFn: async () => {
      if (sent === undefined) {
        throw new Error('nothing was sent');
      }
      const order = { ...sent.order, organisation: delivery.about.organisation, source: delivery.about.source };
      const mended = files();
      const job = await deliver(order, mended);
      choose(mended);
      rememberSent(job.id, sent.order, mended);
      return job;
    },
    onSuccess: (job) => {
      draft.clear();
      onJob(job.id);
    },
  });
  return {
    cells: (about) => certain(about, about.row === undefined ? undefined : rowsIn(about.file)?.row(about.row)),
    changes: (about) => draft.value.rows[keyOf(about)] ?? {},
    change: (about, changes) => {
      const { [keyOf(about)]: _, ...others } = draft.value.rows;
      draft.change({ rows: Object.keys(changes).length === 0 ? others : { ...others, [keyOf(about)]: changes } });
    },
    count: known.reduce((sum, { file }) => sum + ofFile(file.name).size, 0),
    clear: draft.clear,
    files,
    again: { begin: () => again.mutate(), isBusy: again.isPending, error: again.error },
  };
}

interface Known {
  readonly file: File;
  readonly rows: Rows | undefined;
}

const read = (files: readonly File[]): Promise<readonly Known[]> =>
  Promise.all(files.map(async (file) => ({ file, rows: await rowsOf(file).catch(() => undefined) })));

const keyOf = (about: Finding): string => `${about.file}\n${about.row ?? 0}`;

/** With the mark by which every program knows the text for UTF-8, where the file was a table. */
function written(file: File, content: string): File {
  const isJson = /json$/i.test(file.name);
  return new File([isJson ? content : `\ufeff${content}`], file.name, { type: file.type });
}

/** Only a row that says of itself what the finding says: the server may have counted otherwise. */
function certain(about: Finding, cells: readonly Cell[] | undefined): readonly Cell[] | undefined {
  const isIt = about.subject === '' || cells?.some(({ value }) => value.trim() === about.subject);
  return isIt === true ? cells : undefined;
}
