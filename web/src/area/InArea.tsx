import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { DisciplineBadge } from '../parts/Badge';
import { Files } from '../parts/Files';
import { More, useListing } from '../parts/listing';
import { Empty } from '../parts/Notice';
import { type Column, Table } from '../parts/Table';
import { type Language, text, useLanguage, useSay } from '../words/language';
import { euros, period } from '../words/written';

type Opportunity = Schemas['Opportunity'];

/** The opportunities that have a work in an area, the most expected saving first. */
export function InArea({ code }: { code: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const list = useListing(KEYS.opportunitiesIn(code), (cursor) =>
    content(
      server.GET('/opportunities', {
        params: { query: { area: [code], limit: 20, ...(cursor !== undefined && { cursor }) } },
      }),
    ),
  );
  return (
    <section aria-labelledby="found-title">
      <div className="list-head">
        <Heading level={2} id="found-title">
          {say(text('Koppelkansen hier', 'Opportunities here'))}
        </Heading>
        {list.items.length > 0 && (
          <Files of="opportunities" what={say(text('Koppelkansen', 'Opportunities'))} asked={{ area: code }} />
        )}
      </div>
      {list.items.length === 0 && !list.isWaiting && list.error === null ? (
        <Empty title={say(text('Nog geen koppelkansen in dit gebied', 'No opportunities in this area yet'))}>
          <p>
            {say(
              text(
                'Er zijn geen voornemens die elkaar in plaats en tijd raken, of er is nog niet gezocht.',
                'No works meet in place and time, or nothing was looked for yet.',
              ),
            )}
          </p>
        </Empty>
      ) : (
        <>
          <Table
            caption={say(text('Koppelkansen in dit gebied', 'Opportunities in this area'))}
            columns={columnsOf(language)}
            rows={list.items}
            rowKey={(one) => one.id}
          />
          <More of={list} />
        </>
      )}
    </section>
  );
}

function columnsOf(language: Language): readonly Column<Opportunity>[] {
  return [
    {
      key: 'where',
      heading: text('Koppelkans', 'Opportunity'),
      isName: true,
      cell: (one) => <Link to={`/koppelkansen/${one.id}`}>{one.where === '' ? one.id : one.where}</Link>,
    },
    {
      key: 'disciplines',
      heading: text('Wat', 'What'),
      cell: (one) => (
        <span className="in-area__disciplines">
          {one.taking.disciplines.map((discipline) => (
            <DisciplineBadge key={discipline} of={discipline} />
          ))}
        </span>
      ),
    },
    {
      key: 'owners',
      heading: text('Wie', 'Who'),
      cell: (one) => one.taking.owners.map((owner) => owner.name).join(', '),
    },
    {
      key: 'period',
      heading: text('Kan samen', 'Can be together'),
      cell: (one) => period(one.times.common.from, one.times.common.until, language),
    },
    {
      key: 'saving',
      heading: text('Verwachte besparing', 'Expected saving'),
      isNumber: true,
      cell: (one) => (one.worth === undefined ? '–' : euros(one.worth.expectedSavingCents, language)),
    },
  ];
}
