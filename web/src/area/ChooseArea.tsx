import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Link, NavigationType, useNavigate, useNavigationType } from 'react-router';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';
import { Field } from '../parts/Field';
import { Empty } from '../parts/Notice';
import { useSearchState, words } from '../parts/searchState';
import { capital, LEVELS, word } from '../words/keys';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import type { Area } from '../api/areas';
import { type Mark, PlacesMap } from '../parts/PlacesMap';

const FIELDS = { search: words() };
const ORDER = ['district', 'quarter', 'neighbourhood', 'other'] as const;

/** The areas by level, to be found by name or on a small map. */
export function ChooseArea({ areas }: { areas: readonly Area[] }) {
  const say = useSay();
  const go = useNavigate();
  const [search, type] = useTyped();
  const counts = useCounts();
  const found = useMemo(() => {
    const wanted = plain(search);
    return areas.filter((area) => plain(`${area.name} ${area.code}`).includes(wanted));
  }, [areas, search]);
  const finest = ORDER.findLast((level) => found.some((area) => area.level === level));
  const marks = [
    ...areas.map((area): Mark => ({
      key: `ground ${area.code}`,
      geometry: area.geometry,
      look: 'ground',
      title: area.name,
    })),
    ...found
      .filter((area) => area.level === finest)
      .map((area): Mark => ({ key: area.code, geometry: area.geometry, look: 'area', title: area.name })),
  ];
  return (
    <div className="choose-area">
      <div>
        <Field label={say(text('Zoek een gebied', 'Find an area'))}>
          <input type="search" value={search} onChange={(event) => type(event.target.value)} />
        </Field>
        <div aria-live="polite">
          {found.length === 0 && (
            <Empty title={say(text('Geen gebied met die naam', 'No area of that name'))}>
              <p>
                {say(text('Probeer een deel van de naam, of de code.', 'Try a part of the name, or the code.'))}
              </p>
            </Empty>
          )}
          {ORDER.filter((level) => found.some((area) => area.level === level)).map((level) => (
            <section key={level} aria-labelledby={`level-${level}`}>
              <Heading level={2} id={`level-${level}`}>
                {capital(say(word(LEVELS, level)))}
              </Heading>
              <ul className="areas">
                {found
                  .filter((area) => area.level === level)
                  .map((area) => (
                    <OneLink key={area.code} area={area} works={counts?.get(area.code)} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
      <PlacesMap
        label={say(text('De gebieden op de kaart', 'The areas on the map'))}
        marks={marks}
        onSelect={(code) => void go(`/gebied/${encodeURIComponent(code)}`)}
      />
    </div>
  );
}

/** What is typed, which is in the address a moment later; going back brings what was typed there. */
function useTyped(): readonly [string, (typed: string) => void] {
  const [{ search }, change] = useSearchState(FIELDS);
  const [typed, put] = useState(search);
  const isBack = useNavigationType() === NavigationType.Pop;
  useEffect(() => {
    if (isBack) {
      put(search);
    }
  }, [search, isBack]);
  const type = (text: string) => {
    put(text);
    change({ search: text });
  };
  return [typed, type];
}

function OneLink({ area, works }: { area: Area; works: number | undefined }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <li>
      <Link to={`/gebied/${encodeURIComponent(area.code)}`}>{area.name}</Link>
      <span className="hint">
        {area.code}
        {works !== undefined && ` · ${say(text('{0} voornemens', '{0} works'), number(works, language))}`}
      </span>
    </li>
  );
}

/** How many works there are in each area; absent until it is known. */
function useCounts(): ReadonlyMap<string, number> | undefined {
  const counts = useQuery({
    queryKey: KEYS.worksByArea,
    queryFn: () => content(server.GET('/works/counts', { params: { query: { by: 'area' } } })),
  }).data;
  return useMemo(() => counts && new Map(counts.items.map((one) => [one.key, one.works] as const)), [counts]);
}

/** Without accents and capitals. */
const plain = (written: string) => written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
