import { useQueries } from '@tanstack/react-query';
import { KEYS } from '../../api/keys';
import { content, type Schemas, server } from '../../api/server';
import { titleOf } from '../../api/works';
import { Files } from '../../parts/Files';
import { lackingOf, NotAll } from '../../parts/NotAll';
import { word } from '../../words/keys';
import { text, useLanguage, useSay } from '../../words/language';
import { MEMBERS } from '../../words/members';
import { moment, number } from '../../words/written';
import type { Opportunity } from '../list';
import { DEEDS } from '../words';
import { isGone, type Work } from './told';

type Entry = Schemas['JournalEntry'];

const SHOWN = 30;

/** What happened to it and to its works, the latest first. */
export function History({ of, works }: { of: Opportunity; works: ReadonlyMap<string, Work> }) {
  const say = useSay();
  const { language } = useLanguage();
  const { entries, lacking } = useEntries(of.taking.works);
  const { firstFound, lastFound, vanished } = of.times;
  const events = [
    ...entries.map((entry) => ({
      at: entry.at,
      key: String(entry.number),
      what: <OfWork of={entry} works={works} />,
    })),
    ...found(firstFound, text('Koppelkans voor het eerst gevonden', 'Opportunity found first')),
    ...(lastFound === firstFound ? [] : found(lastFound, text('Voor het laatst gevonden', 'Found last'))),
    ...found(vanished, text('Niet meer gevonden', 'No longer found')),
  ].sort((a, b) => b.at.localeCompare(a.at));

  function found(at: string | undefined, what: ReturnType<typeof text>) {
    return at === undefined ? [] : [{ at, key: what.en, what: <strong>{say(what)}</strong> }];
  }

  if (events.length === 0) {
    return <p className="soft">{say(text('Hierover is niets te zien.', 'Nothing can be seen of this.'))}</p>;
  }
  return (
    <>
      <NotAll lacking={lacking} />
      <ol className="history plain">
        {events.slice(0, SHOWN).map((event) => (
          <li key={event.key}>
            <time dateTime={event.at}>{moment(event.at, language)}</time>
            <span>{event.what}</span>
          </li>
        ))}
      </ol>
      <div className="list-head list-head--line">
        {events.length > SHOWN &&
          say(
            text(
              'De {0} laatste van {1}; in de bestanden staan ze alle.',
              'The last {0} of {1}; the files have all.',
            ),
            SHOWN,
            number(events.length, language),
          )}
        <Files
          of={`opportunities/${encodeURIComponent(of.id)}/history`}
          what={say(text('Geschiedenis', 'History'))}
        />
      </div>
    </>
  );
}

function useEntries(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: KEYS.history(id),
      queryFn: async () =>
        (await content(server.GET('/works/{id}/history', { params: { path: { id }, query: { limit: 100 } } })))
          .items,
      staleTime: 60_000,
    })),
    combine: (answers) => ({
      entries: answers.flatMap(({ data }) => data ?? []),
      lacking: lackingOf(answers.filter(({ error }) => !isGone(error))),
    }),
  });
}

function OfWork({ of, works }: { of: Entry; works: ReadonlyMap<string, Work> }) {
  const say = useSay();
  const work = works.get(of.subject.id);
  const members = changed(of.difference);
  return (
    <>
      {work === undefined ? of.subject.id : titleOf(work)}: {say(word(DEEDS, of.deed))}
      {members.length > 0 && ` (${members.map((member) => say(word(MEMBERS, member))).join(', ')})`}
      {of.who?.name !== undefined && <span className="soft"> · {of.who.name}</span>}
      {of.why !== undefined && of.why !== '' && <span className="soft"> · ‘{of.why}’</span>}
    </>
  );
}

/** Names of the members that differ; none where it was new or is gone. The document has no type for these. */
function changed(difference: unknown): string[] {
  const { before, after } = difference as { before?: object; after?: object };
  return before === undefined || after === undefined
    ? []
    : [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
