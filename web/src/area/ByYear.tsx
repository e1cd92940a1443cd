import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo } from 'react';
import { useOrganisations } from '../api/organisations';
import type { AreaOverview } from '../api/overviews';
import { Files } from '../parts/Files';
import { type Column, Table } from '../parts/Table';
import { ownerColours } from '../words/colours';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';

interface Year {
  readonly year: number;
  readonly owners: ReadonlyMap<string, number>;
  readonly sum: number;
}

const WIDTH = 800;
const HEIGHT = 240;
const FOOT = 24;
const SIDE = 30;

/** Works by the year of their wished start and by owner: as bars, and the same as a table. */
export function ByYear({ code, works }: { code: string; works: AreaOverview['works'] }) {
  const say = useSay();
  const { language } = useLanguage();
  const { years, owners } = useMemo(() => summed(works.byYear), [works.byYear]);
  const organisations = useOrganisations();
  const colour = useMemo(() => ownerColours(organisations.keys()), [organisations]);
  if (years.length === 0) {
    return null;
  }
  const counted = (works: number | undefined) => (works === undefined ? '–' : number(works, language));
  const columns: Column<Year>[] = [
    { key: 'year', heading: text('Jaar', 'Year'), isName: true, cell: (one) => one.year },
    ...owners.map(([id, name]): Column<Year> => ({
      key: id,
      heading: text(name, name),
      isNumber: true,
      cell: (one) => counted(one.owners.get(id)),
    })),
    {
      key: 'sum',
      heading: text('Samen', 'Together'),
      isNumber: true,
      cell: (one) => <strong>{counted(one.sum)}</strong>,
    },
  ];
  return (
    <section aria-labelledby="years-title">
      <div className="list-head">
        <Heading level={2} id="years-title">
          {say(text('Per jaar en eigenaar', 'By year and owner'))}
        </Heading>
        <Files of="works" what={say(text('Voornemens', 'Works'))} asked={{ area: code }} />
      </div>
      <p className="hint">
        {say(
          text(
            'Elk voornemen telt één keer, in het jaar waarin zijn eigenaar het liefst begint.',
            'Each work counts once, in the year in which its owner would like to begin.',
          ),
        )}
      </p>
      <Bars years={years} owners={owners} colour={colour} />
      <p className="legend__title" id="legend-title">
        {say(text('Kleur naar eigenaar', 'Colour by owner'))}
      </p>
      <ul className="legend" aria-labelledby="legend-title">
        {owners.map(([id, name]) => (
          <li key={id}>
            <svg className="swatch" viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" rx="2" fill={colour(id)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <details className="part">
        <summary>{say(text('Als tabel', 'As a table'))}</summary>
        <Table
          caption={say(text('Voornemens per jaar en eigenaar', 'Works by year and owner'))}
          columns={columns}
          rows={years}
          rowKey={(one) => String(one.year)}
        />
      </details>
    </section>
  );
}

interface BarsProps {
  readonly years: readonly Year[];
  readonly owners: readonly (readonly [string, string])[];
  readonly colour: (owner: string) => string;
}

function Bars({ years, owners, colour }: BarsProps) {
  const say = useSay();
  const { language } = useLanguage();
  const most = Math.max(...years.map((one) => one.sum));
  const step = stepOf(most);
  const top = Math.ceil(most / step) * step;
  const y = (count: number) => HEIGHT - FOOT - (count / top) * (HEIGHT - FOOT - 10);
  const wide = (WIDTH - SIDE) / years.length;
  const lines = Array.from({ length: top / step + 1 }, (_, i) => i * step);
  const label = say(
    text(
      'Voornemens per jaar, van {0} tot en met {1}, hoogstens {2} in een jaar',
      'Works by year, from {0} to {1}, at most {2} a year',
    ),
    String(years[0]?.year ?? ''),
    String(years.at(-1)?.year ?? ''),
    most,
  );
  return (
    <div
      className="bars-frame"
      tabIndex={0}
      role="region"
      aria-label={say(text('Grafiek per jaar', 'Chart by year'))}
    >
      <svg className="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {lines.map((count) => (
          <g key={count}>
            <path className="bars__line" d={`M${SIDE} ${y(count)}H${WIDTH}`} />
            <text x={SIDE - 6} y={y(count) + 4} textAnchor="end">
              {number(count, language)}
            </text>
          </g>
        ))}
        {years.map((one, i) => (
          <OneBar key={one.year} year={one} owners={owners} colour={colour} x={SIDE + i * wide} wide={wide} y={y} />
        ))}
      </svg>
    </div>
  );
}

interface OneBarProps extends Pick<BarsProps, 'owners' | 'colour'> {
  readonly year: Year;
  readonly x: number;
  readonly wide: number;
  readonly y: (count: number) => number;
}

function OneBar({ year, owners, colour, x, wide, y }: OneBarProps) {
  const { language } = useLanguage();
  let from = 0;
  const thick = Math.min(wide * 0.7, 48);
  return (
    <g>
      {owners.map(([id, name]) => {
        const count = year.owners.get(id) ?? 0;
        const base = from;
        from += count;
        return count === 0 ? null : (
          <rect
            key={id}
            x={x + (wide - thick) / 2}
            width={thick}
            y={y(from)}
            height={y(base) - y(from)}
            fill={colour(id)}
          >
            <title>{`${year.year}, ${name}: ${number(count, language)}`}</title>
          </rect>
        );
      })}
      <text x={x + wide / 2} y={HEIGHT - 6} textAnchor="middle">
        {year.year}
      </text>
    </g>
  );
}

function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 4));
  return Math.max(1, [1, 2, 5, 10].map((one) => one * power).find((one) => one * 4 >= most) ?? 1);
}

/** All years from the first to the last, also those without works; owners with most works first. */
function summed(byYear: AreaOverview['works']['byYear']) {
  const names = new Map<string, string>();
  const sums = new Map<string, number>();
  byYear.forEach((one) => {
    names.set(one.owner, one.ownerName);
    sums.set(one.owner, (sums.get(one.owner) ?? 0) + one.works);
  });
  const owners = [...names].sort(([a], [b]) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0));
  const numbers = byYear.map((one) => one.year);
  const first = Math.min(...numbers);
  const length = numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  const years = Array.from({ length }, (_, i): Year => {
    const there = byYear.filter((one) => one.year === first + i);
    return {
      year: first + i,
      owners: new Map(there.map((one) => [one.owner, one.works])),
      sum: there.reduce((sum, one) => sum + one.works, 0),
    };
  });
  return { years, owners };
}
