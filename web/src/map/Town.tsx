import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useOrganisations } from '../api/organisations';
import { FindPlace } from '../parts/FindPlace';
import { useSearchState } from '../parts/searchState';
import { Attribution } from './background/Attribution';
import { useBackground } from './background/background';
import { useUnderneath } from './background/useUnderneath';
import { Beside } from './Beside';
import { Controls } from './Controls';
import type { Found } from './DrawnTiles';
import type { Grid } from './grid';
import { inSightAsFile } from './inSightAsFile';
import { Legend } from './Legend';
import { MapButtons } from './MapButtons';
import { MapCanvas } from './MapCanvas';
import { MapFailure } from './MapFailure';
import { MAP_STATE } from './mapState';
import { nameOf } from './nameOf';
import { Printed } from './Printed';
import { useAgainWhenBack } from './useAgainWhenBack';
import { useInSight, useLookAgain } from './useInSight';
import { usePicture, type Years } from './usePicture';
import { useTownMap } from './useTownMap';
import { YearBrush } from './YearBrush';

/** The map of one register with all around it. */
export function Town({ grid }: { grid: Grid }) {
  const [state, change] = useSearchState(MAP_STATE);
  const [years, setYears] = useState<Years>({ from: state.from, until: state.until });
  useEffect(() => setYears({ from: state.from, until: state.until }), [state.from, state.until]);
  const [touched, setTouched] = useState<readonly Found[]>([]);
  const [failed, setFailed] = useState(false);
  const { sight, look: lookAround, lookAgain } = useInSight();
  const organisations = useOrganisations();
  const known = useBackground();
  const background = state.background ? known : undefined;
  const { look, shown } = usePicture(state, years, organisations, background !== undefined);
  const element = useRef<HTMLDivElement>(null);
  const select = useCallback((name: string) => change({ selected: name }, { remember: true }), [change]);
  const town = useTownMap(element, {
    grid,
    shown,
    look,
    layers: state.layers,
    at: state.at,
    zoom: state.zoom,
    happenings: {
      onView: (at, zoom) => {
        change({ at, zoom });
        lookAround(town);
      },
      onTouch: (found) => {
        setTouched(found);
        select(found[0] === undefined ? '' : nameOf(found[0]));
      },
      onFailure: () => setFailed(true),
    },
  });
  const fetchAgain = useCallback(() => {
    setFailed(false);
    town?.again();
  }, [town]);
  useAgainWhenBack(failed, fetchAgain);
  const isFailing = useUnderneath(town, background);
  useLookAgain(town, shown, state.layers, look.colouring, lookAgain);
  const asFile = useMemo(() => inSightAsFile(state, sight.extent, grid), [state, sight.extent, grid]);
  return (
    <div className="town">
      <Printed state={state} organisations={organisations} />
      <Controls {...{ state, change, look, organisations }} hasBackground={known !== undefined} />
      <div className="town__map">
        <FindPlace crs={grid.code} onFound={({ minX, minY, maxX, maxY }) => town?.fit([minX, minY, maxX, maxY])} />
        <MapCanvas element={element} />
        <MapButtons town={town} grid={grid} />
        <Legend found={sight.found} look={look} organisations={organisations} />
        <Attribution background={background} isFailing={isFailing} />
        {failed && <MapFailure retry={fetchAgain} />}
      </div>
      <YearBrush
        counts={sight.years}
        from={years.from}
        until={years.until}
        onChange={(from, until) => setYears({ from, until })}
        onDone={(from, until) => change({ from, until })}
      />
      <Beside
        {...{ grid, town, touched, look, organisations, asFile }}
        found={sight.found}
        isLacking={failed}
        selected={state.selected}
        onSelect={select}
      />
    </div>
  );
}
