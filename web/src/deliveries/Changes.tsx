import { Heading } from '@nl-design-system-candidate/heading-react';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';
import { Files } from '../parts/Files';
import { More, useListing } from '../parts/listing';
import { oneOf, useSearchState } from '../parts/searchState';
import { type Column, Table } from '../parts/Table';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import type { Change, Delivery } from './order';
import { Difference } from './Difference';
import { CHANGES } from './words';

type Counts = NonNullable<Delivery['changes']>;

const KINDS = ['all', 'added', 'changed', 'returned', 'withdrawn'] as const;
const FIELDS = { change: oneOf(KINDS) };
const AT_ONCE = 100;

interface ChangesProps {
  readonly id: string;
  readonly counts: Counts;
  /** Whether it has been taken in already. */
  readonly isDone: boolean;
}

/** What a delivery would change in the register, or changed, work by work. */
export function Changes({ id, counts, isDone }: ChangesProps) {
  const say = useSay();
  const [{ change: kind }, change] = useSearchState(FIELDS);
  const list = useListing(KEYS.changes(id, kind), (cursor) =>
    content(
      server.GET('/deliveries/{id}/changes', {
        params: {
          path: { id },
          query: {
            limit: AT_ONCE,
            ...(kind !== 'all' && { kind: [kind] }),
            ...(cursor !== undefined && { cursor }),
          },
        },
      }),
    ),
  );
  return (
    <section aria-labelledby="changes-title">
      <Heading level={2} id="changes-title">
        {isDone
          ? say(text('Wat er veranderde', 'What changed'))
          : say(text('Wat er zou veranderen', 'What would change'))}
      </Heading>
      <Summary counts={counts} />
      {(list.items.length > 0 || kind !== 'all') && (
        <>
          <div className="list-head">
            <div className="tabs" role="group" aria-label={say(text('Soort verandering', 'Kind of change'))}>
              {KINDS.filter((one) => one === 'all' || counts[one] > 0).map((one) => (
                <button key={one} type="button" aria-pressed={kind === one} onClick={() => change({ change: one })}>
                  {one === 'all' ? say(text('alle', 'all')) : say(CHANGES[one])}
                </button>
              ))}
            </div>
            <Files
              of={`deliveries/${id}/changes`}
              what={say(text('Veranderingen', 'Changes'))}
              asked={kind === 'all' ? {} : { kind }}
            />
          </div>
          <Table
            caption={say(text('Veranderingen per voornemen', 'Changes by work'))}
            columns={COLUMNS}
            rows={list.items}
            rowKey={(row) => row.work}
          />
          <More of={list} />
        </>
      )}
    </section>
  );
}

function Summary({ counts }: { counts: Counts }) {
  const say = useSay();
  const { language } = useLanguage();
  const parts = [
    { count: counts.added, name: text('nieuw', 'added') },
    { count: counts.changed, name: text('veranderd', 'changed') },
    { count: counts.withdrawn, name: text('vervallen', 'withdrawn') },
    { count: counts.returned, name: text('terug', 'returned') },
    { count: counts.unchanged, name: text('gelijk gebleven', 'unchanged') },
    { count: counts.kept, name: text('behouden, hoewel de rij is afgewezen', 'kept, though the row is rejected') },
  ];
  return (
    <>
      <dl className="figures">
        {parts
          .filter((part, i) => i < 3 || part.count > 0)
          .map((part) => (
            <div key={part.name.en}>
              <dt>{say(part.name)}</dt>
              <dd>{number(part.count, language)}</dd>
            </div>
          ))}
      </dl>
      {counts.overwritten > 0 && (
        <p className="field__warning">
          {say(
            text(
              'Bij {0} voornemens wordt daarbij iets overschreven dat met de hand was veranderd.',
              'With {0} works something is overwritten that was changed by hand.',
            ),
            number(counts.overwritten, language),
          )}
        </p>
      )}
    </>
  );
}

const COLUMNS: readonly Column<Change>[] = [
  { key: 'work', heading: text('Voornemen', 'Work'), isName: true, cell: (row) => <Named change={row} /> },
  { key: 'kind', heading: text('Verandering', 'Change'), cell: (row) => <Kind change={row} /> },
  { key: 'what', heading: text('Zo is het gelezen', 'Read as'), cell: (row) => <Difference change={row} /> },
];

function Named({ change }: { change: Change }) {
  const work = change.after ?? change.before ?? {};
  const title = typeof work['title'] === 'string' ? work['title'] : change.work;
  return (
    <>
      {title}
      <span className="hint">{change.work}</span>
    </>
  );
}

function Kind({ change }: { change: Change }) {
  const say = useSay();
  return (
    <>
      <span className={`change change--${change.kind}`}>{say(CHANGES[change.kind])}</span>
      {change.overwritten && (
        <span className="hint">
          {say(text('overschrijft een handmatige wijziging', 'overwrites a change by hand'))}
        </span>
      )}
    </>
  );
}
