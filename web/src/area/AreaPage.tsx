import { useQuery } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { type AreaOverview, areaOverview } from '../api/overviews';
import { Asked, Empty } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { LEVELS, word } from '../words/keys';
import { text, useLanguage, useSay } from '../words/language';
import { euros, number, percent } from '../words/written';
import type { Area } from '../api/areas';
import { boxOf } from '../works/geometry';
import { ByYear } from './ByYear';
import { InArea } from './InArea';
import { Streets } from './Streets';

interface AreaPageProps {
  readonly area: Area;
  readonly areas: readonly Area[];
}

/** Everything that is planned in one area. */
export function AreaPage({ area, areas }: AreaPageProps) {
  const say = useSay();
  const { language } = useLanguage();
  const overview = useQuery({ queryKey: KEYS.areaOverview(area.code), queryFn: () => areaOverview(area.code) });
  const map = useMapOf(area);
  const code = encodeURIComponent(area.code);
  return (
    <>
      <Within area={area} areas={areas} />
      <PageHead title={area.name} lead={`${say(word(LEVELS, area.level))} ${area.code}`}>
        <Link className="nl-button nl-button--secondary" to={map}>
          {say(text('Op de kaart', 'On the map'))}
        </Link>
        <a
          className="nl-button nl-button--secondary"
          href={`/api/v1/areas/${code}/report?lang=${language}`}
          download
        >
          {say(text('Rapport (PDF)', 'Report (PDF)'))}
        </a>
        <a
          className="nl-button nl-button--secondary"
          href={`/api/v1/exports/works?format=xlsx&area=${code}&lang=${language}`}
          download
        >
          Excel
        </a>
      </PageHead>
      <Asked query={overview}>
        {(found) =>
          found.works.planned === 0 && found.leftOut.needs === 0 ? (
            <NothingPlanned area={area} done={found.leftOut.worksDone} />
          ) : (
            <>
              <Figures overview={found} />
              <ByYear works={found.works} />
              <Streets streets={found.streets} />
              <InArea code={area.code} />
            </>
          )
        }
      </Asked>
    </>
  );
}

/** The address of the map where it shows an area; the whole map until that is known. */
function useMapOf(area: Area): string {
  const [address, put] = useState('/kaart');
  useEffect(() => {
    const box = boxOf([area.geometry]);
    if (box !== undefined) {
      void import('../works/coordinates').then(({ mapOf }) => put(mapOf(box)));
    }
  }, [area]);
  return address;
}

/** The way up to the areas around, and down to those within. */
function Within({ area, areas }: AreaPageProps) {
  const say = useSay();
  const parts = areas.filter((one) => one.parent === area.code);
  const above: Area[] = [];
  for (let up = areas.find((one) => one.code === area.parent); up !== undefined && !above.includes(up);) {
    above.unshift(up);
    const next = up.parent;
    up = areas.find((one) => one.code === next);
  }
  return (
    <nav className="within" aria-label={say(text('Gebieden', 'Areas'))}>
      <p>
        <Link to="/gebied">{say(text('Alle gebieden', 'All areas'))}</Link>
        {above.map((one) => (
          <span key={one.code}>
            {' › '}
            <Link to={`/gebied/${encodeURIComponent(one.code)}`}>{one.name}</Link>
          </span>
        ))}
      </p>
      {parts.length > 0 && (
        <p>
          {say(text('Hierin: ', 'In it: '))}
          {parts.map((one, i) => (
            <span key={one.code}>
              {i > 0 && ' · '}
              <Link to={`/gebied/${encodeURIComponent(one.code)}`}>{one.name}</Link>
            </span>
          ))}
        </p>
      )}
    </nav>
  );
}

function Figures({ overview }: { overview: AreaOverview }) {
  const say = useSay();
  const { language } = useLanguage();
  const { works, coupling, opportunities, streets, leftOut } = overview;
  const figures = [
    { name: say(text('voornemens gepland', 'works planned')), value: number(works.planned, language) },
    coupling.share !== undefined && {
      name: say(
        text('koppelgraad: {0} van {1}', 'share coupled: {0} of {1}'),
        coupling.takePart,
        coupling.couldTakePart,
      ),
      value: percent(coupling.share, language),
    },
    {
      name: say(text('koppelkansen', 'opportunities')),
      value: number(opportunities.seenWholly + opportunities.seenInPart, language),
    },
    streets.openingsApart > 0 && {
      name: say(text('keer open: ieder apart, of samen', 'openings: each alone, or together')),
      value: `${number(streets.openingsApart, language)} → ${number(streets.openingsTogether, language)}`,
    },
    opportunities.withFigures > 0 && {
      name: say(text('verwachte besparing', 'expected saving')),
      value: euros(opportunities.expectedSavingCents, language, true),
    },
  ].filter((one) => one !== false);
  const out = [
    leftOut.needs > 0 &&
      say(text('{0} besloten behoeften', '{0} undisclosed needs'), number(leftOut.needs, language)),
    leftOut.worksDone > 0 &&
      say(text('{0} voornemens die klaar zijn', '{0} works that are done'), number(leftOut.worksDone, language)),
  ].filter((one) => one !== false);
  return (
    <>
      <dl className="figures">
        {figures.map((one) => (
          <div key={one.name}>
            <dt>{one.name}</dt>
            <dd>{one.value}</dd>
          </div>
        ))}
      </dl>
      {out.length > 0 && (
        <p className="hint">{say(text('Niet meegeteld: {0}.', 'Not counted: {0}.'), out.join(', '))}</p>
      )}
    </>
  );
}

function NothingPlanned({ area, done }: { area: Area; done: number }) {
  const say = useSay();
  return (
    <Empty title={say(text('In {0} is niets gepland', 'Nothing is planned in {0}'), area.name)}>
      <p>
        {done > 0
          ? say(text('Wat er was, is klaar ({0} voornemens).', 'What there was is done ({0} works).'), done)
          : say(
              text(
                'Of niemand heeft hier nog plannen aangeleverd die u mag zien.',
                'Or nobody has delivered plans here yet that you may see.',
              ),
            )}
      </p>
      <p>
        <Link to="/aanleveren">{say(text('Plannen aanleveren', 'Deliver plans'))}</Link>
        {' · '}
        <Link to="/gebied">{say(text('Een ander gebied kiezen', 'Choose another area'))}</Link>
      </p>
    </Empty>
  );
}
