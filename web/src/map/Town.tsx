import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useOrganisations } from '../api/organisations';
import { Notice } from '../parts/Notice';
import { useSearchState } from '../parts/searchState';
import { text, useLanguage, useSay } from '../words/language';
import { Beside } from './Beside';
import { Controls } from './Controls';
import type { Found } from './DrawnTiles';
import type { Grid } from './grid';
import { Legend } from './Legend';
import { colours, type Look } from './looks';
import { MAP_STATE } from './mapState';
import { MapButtons } from './MapButtons';
import type { Shown } from './shown';
import { usePalette } from './usePalette';
import { useTownMap } from './useTownMap';
import { YearBrush } from './YearBrush';

const REST_MILLIS = 200;

/** What is in sight, as the list beside the map and the years under it tell it. */
interface InSight {
  readonly found: readonly Found[];
  readonly years: ReadonlyMap<number, number>;
}

const NOTHING: InSight = { found: [], years: new Map() };

/** The map of one register with all around it. */
export function Town({ grid }: { grid: Grid }) {
  const say = useSay();
  const { language } = useLanguage();
  const [state, change] = useSearchState(MAP_STATE);
  const [years, setYears] = useState({ from: state.from, until: state.until });
  const [sight, setSight] = useState(NOTHING);
  const [touched, setTouched] = useState<readonly Found[]>([]);
  const [failed, setFailed] = useState(false);
  const organisations = useOrganisations();
  const element = useRef<HTMLDivElement>(null);
  const palette = usePalette();

  const look = useMemo<Look>(
    () => ({
      palette,
      language,
      colouring: state.colour,
      colour: colours(state.colour, [...organisations.keys()]),
    }),
    [palette, language, state.colour, organisations],
  );
  const shown = useMemo<Shown>(
    () => ({
      from: years.from ?? -Infinity,
      until: years.until ?? Infinity,
      owners: state.owner,
      disciplines: state.discipline,
      phases: state.phase,
    }),
    [years, state.owner, state.discipline, state.phase],
  );
  const select = useCallback((id: string) => change({ selected: id }, { remember: true }), [change]);
  const town = useTownMap(element, {
    grid,
    shown,
    look,
    layers: state.layers,
    start: { at: state.at, zoom: state.zoom },
    happenings: {
      onView: (at, zoom) => {
        change({ at, zoom });
        setSight({ found: town?.inView() ?? [], years: town?.worksByYear() ?? new Map() });
      },
      onTouch: (found) => {
        setTouched(found);
        select(found[0] === undefined ? '' : nameOf(found[0]));
      },
      onFailure: setFailed,
    },
  });
  useEffect(() => {
    if (town === undefined) {
      return undefined;
    }
    const timer = window.setTimeout(
      () => setSight({ found: town.inView(), years: town.worksByYear() }),
      REST_MILLIS,
    );
    return () => window.clearTimeout(timer);
  }, [town, shown, state.layers]);

  return (
    <div className="town">
      <Controls state={state} change={change} look={look} organisations={organisations} />
      <div className="town__map">
        <div
          ref={element}
          className="town__canvas"
          tabIndex={0}
          role="application"
          aria-label={say(
            text(
              'Kaart. Pijltjes verschuiven, plus en min zoomen. De lijst na de kaart noemt alles wat in beeld is.',
              'Map. Arrows move it, plus and minus zoom. The list after the map names all that is in sight.',
            ),
          )}
        />
        <MapButtons town={town} grid={grid} />
        <Legend found={sight.found} look={look} organisations={organisations} />
        {failed && (
          <div className="town__failure">
            <Notice tone="bad">
              <p>
                {say(
                  text(
                    'Een deel van de kaart kwam niet door. Verschuif de kaart of laad de pagina opnieuw.',
                    'A part of the map did not come through. Move the map or load the page again.',
                  ),
                )}
              </p>
            </Notice>
          </div>
        )}
      </div>
      <YearBrush
        counts={sight.years}
        from={years.from}
        until={years.until}
        onChange={(from, until) => setYears({ from, until })}
        onDone={(from, until) => change({ from, until })}
      />
      <Beside
        grid={grid}
        town={town}
        found={sight.found}
        touched={touched}
        look={look}
        organisations={organisations}
        selected={state.selected}
        onSelect={select}
      />
    </div>
  );
}

/** How something on the map is named in the address of the page. */
export function nameOf(found: Found): string {
  return `${found.layer} ${String(found.thing.about['id'] ?? '')}`;
}
