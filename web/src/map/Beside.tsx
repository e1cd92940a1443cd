import { memo, useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import type { Narrowed } from '../api/files';
import type { Schemas } from '../api/server';
import { text, useSay } from '../words/language';
import type { Found } from './DrawnTiles';
import { ExplainedFinding } from './ExplainedFinding';
import { ExplainedOpportunity } from './ExplainedOpportunity';
import { ExplainedWork } from './ExplainedWork';
import { geometryOf } from './geometryOf';
import type { Grid } from './grid';
import { InView } from './InView';
import type { Look } from './looks';
import { nameOf } from './nameOf';
import type { TownMap } from './TownMap';

interface BesideProps {
  readonly grid: Grid;
  readonly town: TownMap | undefined;
  readonly found: readonly Found[];
  /** What lay under the last click. */
  readonly touched: readonly Found[];
  readonly look: Look;
  readonly organisations: ReadonlyMap<string, Schemas['Organisation']>;
  /** How what is in sight is asked for as a file. */
  readonly asFile: Narrowed;
  /** Whether some of it did not come through. */
  readonly isLacking: boolean;
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}

/** Beside the map: what is selected, explained; else a list of all that is in sight. */
export const Beside = memo(function Beside(props: BesideProps) {
  const { grid, town, found, touched, selected, onSelect } = props;
  const say = useSay();
  const [layer, id] = parted(selected);
  const finding = layer === 'findings' ? found.find((one) => nameOf(one) === selected) : undefined;
  useMark(town, grid, layer, id, finding);
  const explained = useArrival(selected);
  const others = touched.some((one) => nameOf(one) === selected)
    ? touched.filter((one) => nameOf(one) !== selected)
    : [];
  return (
    <aside className="beside" aria-label={say(text('Wat er ligt', 'What lies there'))}>
      {selected !== '' && (
        <div className="explained" ref={explained} tabIndex={-1}>
          <button type="button" className="quiet explained__back" onClick={() => onSelect('')}>
            ← {say(text('Alles in beeld', 'All in sight'))}
          </button>
          {layer === 'works' && <ExplainedWork key={id} id={id} />}
          {layer === 'opportunities' && <ExplainedOpportunity key={id} id={id} onSelect={onSelect} />}
          {layer === 'findings' && <ExplainedFinding found={finding} onSelect={onSelect} />}
          {others.length > 0 && (
            <>
              <h3>{say(text('Hier ligt ook', 'Also here'))}</h3>
              <InView {...props} found={others} isBrief />
            </>
          )}
        </div>
      )}
      {selected === '' && <InView {...props} />}
    </aside>
  );
});

/** What was just selected is where the keyboard and the screen reader go on; where the page is narrow, the eye too. */
function useArrival(selected: string) {
  const explained = useRef<HTMLDivElement>(null);
  const last = useRef(selected);
  useEffect(() => {
    if (last.current !== selected) {
      const name = last.current;
      last.current = selected;
      const goal =
        explained.current ?? document.querySelector<HTMLElement>(`.in-view__one[data-name="${CSS.escape(name)}"]`);
      goal?.focus({ preventScroll: true });
      if (goal !== null) {
        showBegin(goal);
      }
    }
  }, [selected]);
  return explained;
}

const BEGIN_PIXELS = 220;

/** Scrolls no farther than it must for the begin of something, so that what was touched on the map stays in sight. */
function showBegin(goal: HTMLElement): void {
  const { top, height } = goal.getBoundingClientRect();
  const under = top + Math.min(height, BEGIN_PIXELS) - window.innerHeight;
  if (top < 0 || goal.closest('.beside')?.scrollTop !== 0) {
    goal.scrollIntoView({ block: 'nearest' });
  } else if (under > 0) {
    window.scrollBy({ top: under });
  }
}

/** Puts what is selected in the light on the map. */
function useMark(town: TownMap | undefined, grid: Grid, layer: string, id: string, finding: Found | undefined) {
  const known = useQuery({
    queryKey: KEYS.geometry(layer, id, grid.code),
    queryFn: () => geometryOf(layer, id, grid.code),
    enabled: (layer === 'works' || layer === 'opportunities') && id !== '',
    staleTime: 60_000,
  });
  const geometry = id === '' ? undefined : (known.data ?? undefined);
  useEffect(() => {
    town?.mark(finding === undefined ? geometry : { type: 'Point', coordinates: [...finding.place] });
    town?.goToMark();
  }, [town, geometry, finding]);
}

function parted(selected: string): readonly [string, string] {
  const space = selected.indexOf(' ');
  return space < 0 ? ['', ''] : [selected.slice(0, space), selected.slice(space + 1)];
}
