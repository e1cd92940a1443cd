import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { areaOverview } from '../api/overviews';
import { Files, Pdf } from '../parts/Files';
import { Asked, Empty } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { LEVELS, word } from '../words/keys';
import { text, useSay } from '../words/language';
import type { Area } from '../api/areas';
import { boxOf } from '../parts/geometry';
import { ByYear } from './ByYear';
import { Figures } from './Figures';
import { InArea } from './InArea';
import { Streets } from './Streets';

interface AreaPageProps {
  readonly area: Area;
  readonly areas: readonly Area[];
}

/** Everything that is planned in one area. */
export function AreaPage({ area, areas }: AreaPageProps) {
  const say = useSay();
  const overview = useQuery({ queryKey: KEYS.areaOverview(area.code), queryFn: () => areaOverview(area.code) });
  const map = useMapOf(area);
  return (
    <>
      <Within area={area} areas={areas} />
      <PageHead title={area.name} lead={`${say(word(LEVELS, area.level))} ${area.code}`}>
        <Link className="nl-button nl-button--secondary" to={map}>
          {say(text('Op de kaart', 'On the map'))}
        </Link>
        <Pdf of={`/areas/${encodeURIComponent(area.code)}/report`} look="nl-button nl-button--secondary" />
      </PageHead>
      <Asked query={overview}>
        {(found) =>
          found.works.planned === 0 && found.leftOut.needs === 0 ? (
            <NothingPlanned area={area} done={found.leftOut.worksDone} />
          ) : (
            <>
              <Figures overview={found} />
              <ByYear code={area.code} works={found.works} />
              <Streets code={area.code} streets={found.streets} />
              <InArea code={area.code} />
              <AlsoFiles code={area.code} />
            </>
          )
        }
      </Asked>
    </>
  );
}

/** What has no table on this page, as files. */
function AlsoFiles({ code }: { code: string }) {
  const say = useSay();
  const lists = [
    { of: 'relations', what: say(text('Samenhang tussen voornemens', 'Relations between works')) },
    {
      of: 'findings',
      what: say(text('Bevindingen bij de aangeleverde plannen', 'Findings about the plans as delivered')),
    },
  ] as const;
  return (
    <section aria-labelledby="files-title">
      <Heading level={2} id="files-title">
        {say(text('Ook als bestand', 'Also as a file'))}
      </Heading>
      {lists.map((list) => (
        <div key={list.of} className="list-head list-head--line">
          {list.what}
          <Files {...list} asked={{ area: code }} />
        </div>
      ))}
    </section>
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
