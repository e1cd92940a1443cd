import { useEffect, useState } from 'react';
import { Files } from '../parts/Files';
import { Empty } from '../parts/Notice';
import { type Listing, More, NotAllInOrder } from '../parts/listing';
import { PageHead } from '../parts/PageHead';
import { useSearchState } from '../parts/searchState';
import { inOrder, Table } from '../parts/Table';
import { text, useSay } from '../words/language';
import { COLUMNS } from './columns';
import { Filters } from './Filters';
import { FindingRuns } from './FindingRuns';
import { type Opportunity, useOpportunities } from './list';
import { asked, isNarrowed, isRanked, LIST, type ListState } from './listState';
import { MapBeside } from './MapBeside';
import { FollowedOnes } from './marks/FollowedOnes';
import { Views } from './marks/Views';
import './marks/marks.css';
import './opportunities.css';

/** The opportunities, ranked by what they are expected to save, beside a map of where they are. */
export function Opportunities() {
  const say = useSay();
  const [state, change] = useSearchState(LIST);
  const listing = useOpportunities(state);
  const rows = isRanked(state) ? listing.items : inOrder(listing.items, COLUMNS, state.sort);
  const [pointed, point] = useState<string>();
  const marked = pointed ?? (state.at === '' ? undefined : state.at);
  useInSight(state.at, rows.length > 0);
  return (
    <div className="page opportunities">
      <PageHead
        title={say(text('Koppelkansen', 'Opportunities'))}
        lead={say(
          text(
            'Voornemens die samen kunnen. Bovenaan staat wat naar verwachting het meest bespaart: de besparing maal de kans dat alle voornemens doorgaan.',
            'Works that can be done together. First comes what is expected to save most: the saving times the chance that all works come about.',
          ),
        )}
      >
        <Files of="opportunities" what={say(text('Koppelkansen', 'Opportunities'))} asked={asked(state)} />
      </PageHead>
      <FindingRuns />
      <div className="filters opportunities__filters">
        <Filters state={state} change={change} />
        <Views />
        <FollowedOnes />
      </div>
      <div className="opportunities__parts">
        <MapBeside of={rows} marked={marked} onMark={point} onChoose={(at) => change({ at })} />
        <section className="opportunities__list" aria-label={say(text('Lijst', 'List'))}>
          {rows.some((row) => !row.whole) && <Hints />}
          <Rows
            rows={rows}
            listing={listing}
            state={state}
            marked={marked}
            onSort={(sort) => change({ sort: sort as ListState['sort'] })}
            onPoint={point}
          />
          {(rows.length > 0 || listing.isWaiting || listing.error !== null) && <More of={listing} />}
        </section>
      </div>
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly Opportunity[];
  readonly listing: Listing<Opportunity>;
  readonly state: ListState;
  readonly marked: string | undefined;
  readonly onSort: (sort: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

function Rows({ rows, listing, state, marked, onSort, onPoint }: RowsProps) {
  const say = useSay();
  if (rows.length === 0) {
    return listing.isWaiting || listing.error !== null ? null : <None state={state} />;
  }
  return (
    <>
      <NotAllInOrder of={listing} isRanked={isRanked(state)} />
      <Table
        caption={say(text('Koppelkansen', 'Opportunities'))}
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        sort={state.sort}
        onSort={onSort}
        onPoint={onPoint}
        {...(marked === undefined ? {} : { selected: marked })}
      />
    </>
  );
}

function None({ state }: { state: ListState }) {
  const say = useSay();
  if (state.vanished) {
    return (
      <Empty title={say(text('Geen koppelkans past bij dit filter', 'No opportunity fits this filter'))}>
        <p>
          {isNarrowed({ ...state, vanished: false })
            ? say(
                text(
                  'Er is niets verdwenen dat bij de rest van het filter past. Kies minder filters, of zet Alleen verdwenen uit.',
                  'Nothing vanished that fits the rest of the filter. Choose fewer filters, or turn Only vanished off.',
                ),
              )
            : say(
                text(
                  'Er is niets verdwenen: wat ooit is gevonden, kan nog. Zet Alleen verdwenen uit om dat te zien.',
                  'Nothing vanished: all that was ever found still stands. Turn Only vanished off to see it.',
                ),
              )}
        </p>
      </Empty>
    );
  }
  if (isNarrowed(state)) {
    return (
      <Empty title={say(text('Geen koppelkans past bij dit filter', 'No opportunity fits this filter'))}>
        <p>
          {say(
            text(
              'Neem de jaren ruimer, verlaag de besparing, of wis het filter.',
              'Take more years, a lower saving, or clear the filter.',
            ),
          )}
        </p>
      </Empty>
    );
  }
  return (
    <Empty title={say(text('Er zijn nog geen koppelkansen', 'There are no opportunities yet'))}>
      <p>
        {say(
          text(
            'Ze komen er als eigenaren plannen hebben aangeleverd en het kernteam opnieuw laat zoeken. Wat u mag zien hangt af van wie u bent.',
            'They come once owners have delivered plans and the core team has everything found anew. What you may see depends on who you are.',
          ),
        )}
      </p>
    </Empty>
  );
}

function Hints() {
  const say = useSay();
  return (
    <p className="hints">
      <span className="tag">{say(text('aanwijzing', 'hint'))}</span>{' '}
      {say(
        text(
          'Hier doet een voornemen mee dat zijn eigenaar niet laat zien. U ziet wie meedoet en ongeveer waar en wanneer; geen bedragen en geen redenen. Vraag die eigenaar ernaar.',
          'A work takes part that its owner does not show. You see who takes part, and roughly where and when; no amounts and no reasons. Ask that owner.',
        ),
      )}
    </p>
  );
}

/** Brings the row that was chosen on the map into sight. */
function useInSight(at: string, isThere: boolean): void {
  useEffect(() => {
    if (at !== '' && isThere) {
      document.querySelector(`[data-row="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [at, isThere]);
}
