import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { AreaOverview } from '../api/overviews';
import { Button } from '../parts/Button';
import { Files } from '../parts/Files';
import { type Column, Table } from '../parts/Table';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';

type OpenedStreet = AreaOverview['streets']['items'][number];

const AT_FIRST = 12;

/** How often each street would be opened: when each goes by itself, and when all that can is done together. */
export function Streets({ code, streets }: { code: string; streets: AreaOverview['streets'] }) {
  const say = useSay();
  const { language } = useLanguage();
  const [isWhole, show] = useState(false);
  if (streets.items.length === 0) {
    return null;
  }
  const most = Math.max(...streets.items.map((one) => one.openingsApart));
  const columns: readonly Column<OpenedStreet>[] = [
    { key: 'street', heading: text('Straat', 'Street'), isName: true, cell: (one) => one.street },
    {
      key: 'works',
      heading: text('Voornemens', 'Works'),
      isNumber: true,
      cell: (one) => number(one.works, language),
    },
    {
      key: 'apart',
      heading: text('Apart', 'Apart'),
      isNumber: true,
      cell: (one) => number(one.openingsApart, language),
    },
    {
      key: 'together',
      heading: text('Samen', 'Together'),
      isNumber: true,
      cell: (one) => number(one.openingsTogether, language),
    },
    { key: 'bar', heading: text('Keer open', 'Openings'), cell: (one) => <Openings street={one} most={most} /> },
  ];
  return (
    <section aria-labelledby="streets-title">
      <div className="list-head">
        <Heading level={2} id="streets-title">
          {say(text('Hoe vaak elke straat opengaat', 'How often each street is opened'))}
        </Heading>
        <Files of={`areas/${encodeURIComponent(code)}/streets`} what={say(text('Straten', 'Streets'))} />
      </div>
      <Table
        caption={say(text('Keer open per straat', 'Openings by street'))}
        columns={columns}
        rows={isWhole ? streets.items : streets.items.slice(0, AT_FIRST)}
        rowKey={(one) => one.street}
      />
      {streets.items.length > AT_FIRST && (
        <p className="more">
          <Button purpose="secondary" onClick={() => show(!isWhole)} aria-expanded={isWhole}>
            {isWhole
              ? say(text('Alleen de eerste {0}', 'Only the first {0}'), AT_FIRST)
              : say(text('Alle {0} straten', 'All {0} streets'), number(streets.items.length, language))}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Full for what is left when done together, hollow for what falls away. */
function Openings({ street, most }: { street: OpenedStreet; most: number }) {
  const squares = Math.min(most, 24);
  const scale = squares / most;
  return (
    <svg className="openings" viewBox={`0 0 ${squares * 12} 12`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      {Array.from({ length: Math.round(street.openingsApart * scale) }, (_, i) => (
        <rect
          key={i}
          className={i < Math.round(street.openingsTogether * scale) ? 'openings__left' : 'openings__saved'}
          x={i * 12 + 1}
          y={1}
          width={9}
          height={9}
        />
      ))}
    </svg>
  );
}
