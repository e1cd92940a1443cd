import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';
import { titleOf, type WholeWork } from '../api/works';
import { DisciplineBadge, PhaseBadge } from '../parts/Badge';
import { Choices } from '../parts/Choices';
import { Files } from '../parts/Files';
import { More, useListing } from '../parts/listing';
import { Empty } from '../parts/Notice';
import { OneOf } from '../parts/OneOf';
import { keys, oneOf, type StateOf, useSearchState } from '../parts/searchState';
import { type Column, Table } from '../parts/Table';
import { capital, DISCIPLINES, INTERVENTIONS, PHASES, word, type Words } from '../words/keys';
import { type Language, type Say, text, useLanguage, useSay } from '../words/language';
import { euros, period } from '../words/written';

type Query = NonNullable<Parameters<typeof ask>[1]>;

const STANDINGS = ['present', 'stale', 'withdrawn'] as const;
const STANDING_WORDS = {
  present: text('in het register', 'in the register'),
  stale: text('niet bevestigd', 'not confirmed'),
  withdrawn: text('vervallen', 'withdrawn'),
};
/** The columns by which the server puts works in order. */
const SORTED = ['title', 'discipline', 'street', 'from', 'phase', 'budget'] as const;
const FIELDS = {
  discipline: keys,
  phase: keys,
  standing: oneOf(STANDINGS),
  works: oneOf(['', ...SORTED, ...SORTED.map((one) => `-${one}` as const)]),
};
type Sort = StateOf<typeof FIELDS>['works'];

interface OwnWorksProps {
  readonly owner: string;
  readonly mayEdit: boolean;
}

/** All works of an organisation, with filters; who may, changes one from here. */
export function OwnWorks({ owner, mayEdit }: OwnWorksProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [{ discipline, phase, standing, works: sort }, change] = useSearchState(FIELDS);
  const query: Query = { discipline, phase, standing };
  const list = useListing(KEYS.ownWorks(owner, { ...query, sort }), (cursor) => ask(owner, query, sort, cursor));
  // What changes between two pages may stand on both.
  const rows = [
    ...new Map(list.items.flatMap((work) => (work.sight === 'whole' ? [[work.id, work] as const] : []))).values(),
  ];
  const columns = useMemo(() => columnsOf(mayEdit, language, say), [mayEdit, language, say]);
  const hasBudget = sort.endsWith('budget') || rows.some((work) => work.planning.budgetCents !== undefined);
  return (
    <section aria-labelledby="works-title">
      <div className="list-head">
        <Heading level={2} id="works-title">
          {say(text('Onze voornemens', 'Our works'))}
        </Heading>
        <div className="files">
          {mayEdit && (
            <Link className="quiet" to="/aanleveren?work=new">
              {say(text('Voornemen toevoegen', 'Add a work'))}
            </Link>
          )}
          {rows.length > 0 && (
            <Files
              of="works"
              what={say(text('Onze voornemens', 'Our works'))}
              asked={{ owner, ...query, ...(sort !== '' && { sort }) }}
            />
          )}
        </div>
      </div>
      <div className="filters own-filters">
        <Choices
          title={say(text('Discipline', 'Discipline'))}
          choices={choices(DISCIPLINES, say)}
          chosen={discipline}
          onChange={(chosen) => change({ discipline: chosen })}
        />
        <Choices
          title={say(text('Fase', 'Phase'))}
          choices={choices(PHASES, say)}
          chosen={phase}
          onChange={(chosen) => change({ phase: chosen })}
        />
        <label className="own-filters__standing">
          <span className="only-heard">{say(text('Stand', 'Standing'))}</span>
          <OneOf
            value={standing}
            choices={STANDINGS.map((one) => [one, capital(say(STANDING_WORDS[one]))] as const)}
            onChange={(chosen) => change({ standing: chosen })}
          />
        </label>
      </div>
      {rows.length === 0 && !list.isWaiting && list.error === null ? (
        <Nothing mayEdit={mayEdit} isFiltered={discipline.length + phase.length > 0 || standing !== 'present'} />
      ) : (
        <>
          <Table
            caption={say(text('Onze voornemens', 'Our works'))}
            columns={columns.filter(({ key }) => key !== 'budget' || hasBudget)}
            rows={rows}
            rowKey={(work) => work.id}
            sort={sort}
            onSort={(by) => change({ works: by as Sort })}
          />
          <More of={list} />
        </>
      )}
    </section>
  );
}

function Nothing({ mayEdit, isFiltered }: { mayEdit: boolean; isFiltered: boolean }) {
  const say = useSay();
  return isFiltered ? (
    <Empty title={say(text('Geen voornemens die hieraan voldoen', 'No works that fit'))}>
      <p>{say(text('Kies minder filters.', 'Choose fewer filters.'))}</p>
    </Empty>
  ) : (
    <Empty
      title={say(
        text('Er staan nog geen voornemens van uw organisatie', 'There are no works of your organisation yet'),
      )}
    >
      {mayEdit && (
        <p>
          <Link to="/aanleveren">{say(text('Plannen aanleveren', 'Deliver plans'))}</Link>
        </p>
      )}
    </Empty>
  );
}

const choices = (words: Words, say: Say) => Object.entries(words).map(([key, said]) => ({ key, label: say(said) }));

function ask(
  owner: string,
  filter: { discipline: readonly string[]; phase: readonly string[]; standing: string },
  sort: Sort,
  cursor: string | undefined,
) {
  const query = {
    owner: [owner],
    limit: 50,
    standing: filter.standing,
    ...(sort !== '' && { sort }),
    ...(filter.discipline.length > 0 && { discipline: filter.discipline as WholeWork['task']['discipline'][] }),
    ...(filter.phase.length > 0 && { phase: filter.phase as WholeWork['planning']['phase'][] }),
    ...(cursor !== undefined && { cursor }),
  };
  return content(server.GET('/works', { params: { query } }));
}

function columnsOf(mayEdit: boolean, language: Language, say: Say): readonly Column<WholeWork>[] {
  return [
    {
      key: 'title',
      heading: text('Voornemen', 'Work'),
      isName: true,
      sortBy: true,
      cell: (work) => (
        <>
          <Link to={`/aanleveren?work=${encodeURIComponent(work.id)}`}>{titleOf(work)}</Link>
          {work.registration.standing.stale && (
            <span className="hint own-works__stale">{say(text('niet bevestigd', 'not confirmed'))}</span>
          )}
          {!mayEdit && <span className="hint">{work.id}</span>}
        </>
      ),
    },
    {
      key: 'discipline',
      heading: text('Wat', 'What'),
      sortBy: true,
      cell: (work) => (
        <>
          <DisciplineBadge of={work.task.discipline} />
          <span className="hint">{say(word(INTERVENTIONS, work.task.intervention))}</span>
        </>
      ),
    },
    {
      key: 'street',
      heading: text('Straat', 'Street'),
      sortBy: true,
      cell: (work) => work.place?.street ?? '–',
    },
    {
      key: 'from',
      heading: text('Periode', 'Period'),
      sortBy: true,
      cell: (work) => period(work.window.from, work.window.until, language),
    },
    {
      key: 'phase',
      heading: text('Fase', 'Phase'),
      sortBy: true,
      cell: (work) => <PhaseBadge of={work.planning.phase} />,
    },
    {
      key: 'budget',
      heading: text('Budget', 'Budget'),
      isNumber: true,
      sortBy: true,
      cell: (work) => (work.planning.budgetCents === undefined ? '–' : euros(work.planning.budgetCents, language)),
    },
  ];
}
