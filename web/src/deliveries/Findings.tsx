import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';
import { Files } from '../parts/Files';
import { More, useListing } from '../parts/listing';
import { Notice } from '../parts/Notice';
import { useSearchState, words as writtenWords } from '../parts/searchState';
import { type Column, Table } from '../parts/Table';
import { SEVERITIES } from '../words/keys';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import { useAreas } from '../api/areas';
import { asGeometry } from '../parts/geometry';
import { type Mark, PlacesMap } from '../parts/PlacesMap';
import { Mended } from './Mended';
import type { Mending } from './mending';
import type { Delivery, Finding, Found } from './order';
import { ToDo } from './ToDo';
import { SEVERITIES_BY_WEIGHT, severityMeans } from './words';

const FIELDS = { finding: writtenWords(), at: writtenWords() };
const MOST_AT_ONCE = 200;

/** A row of the table, with its place in the list as its name. */
interface Listed extends Finding {
  readonly key: string;
}

/** What is odd about a delivery: by kind, row by row, and where. */
export function Findings({ delivery, mending }: { delivery: Delivery; mending: Mending }) {
  const say = useSay();
  const [{ finding, at }, change] = useSearchState(FIELDS);
  const { language } = useLanguage();
  const list = useListing(KEYS.findings(delivery.id, language, finding), (cursor) =>
    content(
      server.GET('/deliveries/{id}/findings', {
        params: {
          path: { id: delivery.id },
          query: {
            limit: MOST_AT_ONCE,
            ...(finding !== '' && { code: [finding as Finding['code']] }),
            ...(cursor !== undefined && { cursor }),
          },
        },
      }),
    ),
  );
  const rows = useMemo(() => list.items.map((one, i): Listed => ({ ...one, key: String(i + 1) })), [list.items]);
  const columns = useColumns(delivery, mending, (key) => change({ at: key === at ? '' : key }));
  if (delivery.quality.findings.length === 0) {
    return (
      <Notice tone="good">
        <p>{say(text('Er is niets vreemds gevonden.', 'Nothing odd was found.'))}</p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="findings-title">
      <div className="list-head">
        <Heading level={2} id="findings-title">
          {say(text('Bevindingen', 'Findings'))}
        </Heading>
        <Files
          of={`deliveries/${delivery.id}/findings`}
          what={say(text('Bevindingen', 'Findings'))}
          asked={finding === '' ? {} : { code: finding }}
        />
      </div>
      <Kinds
        delivery={delivery}
        chosen={finding}
        onChoose={(code) => change({ finding: code === finding ? '' : code, at: '' })}
      />
      <div className="found">
        <div>
          <Table
            caption={say(text('Bevindingen per rij', 'Findings by row'))}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.key}
            selected={at}
          />
          <More of={list} />
        </div>
        <WhereFound id={delivery.id} rows={rows} selected={at} onSelect={(key) => change({ at: key })} />
      </div>
      <Mended mending={mending} />
    </section>
  );
}

interface KindsProps {
  readonly delivery: Delivery;
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** Each kind of finding with its meaning, the worst first; choosing one leaves only its rows. */
function Kinds({ delivery, chosen, onChoose }: KindsProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { findings } = delivery.quality;
  const sentences = useSentencesOfOne(delivery.id, findings);
  const weight = (kind: Found) => SEVERITIES_BY_WEIGHT.indexOf(kind.severity);
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b) || b.count - a.count);
  return (
    <ul className="kinds">
      {sorted.map((kind) => (
        <li key={`${kind.code} ${kind.severity}`}>
          <button
            type="button"
            className={`kinds__one kinds__one--${kind.severity}`}
            aria-pressed={chosen === kind.code}
            onClick={() => onChoose(kind.code)}
          >
            <strong>{number(kind.count, language)}×</strong>
            <span>
              {sentences.get(kind.code) ?? kind.meaning}
              <span className="hint">
                {say(SEVERITIES[kind.severity])}
                {': '}
                {say(severityMeans(kind.severity, delivery.state))}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Of the kinds that were found once, what was found. */
function useSentencesOfOne(id: string, found: readonly Found[]): ReadonlyMap<string, string> {
  const { language } = useLanguage();
  const code = found.filter((kind) => kind.count === 1).map((kind) => kind.code as Finding['code']);
  const { data } = useQuery({
    queryKey: KEYS.findings(id, language, 'once'),
    queryFn: () =>
      content(
        server.GET('/deliveries/{id}/findings', { params: { path: { id }, query: { limit: MOST_AT_ONCE, code } } }),
      ),
    enabled: code.length > 0,
  });
  return new Map(data?.items.map((one) => [one.code, one.sentence]));
}

function useColumns(
  delivery: Delivery,
  mending: Mending,
  onShow: (key: string) => void,
): readonly Column<Listed>[] {
  const say = useSay();
  const { language } = useLanguage();
  return [
    {
      key: 'row',
      heading: text('Rij', 'Row'),
      isName: true,
      cell: (row) => (
        <>
          {row.row === undefined
            ? say(text('hele bestand', 'whole file'))
            : say(text('rij {0}', 'row {0}'), number(row.row, language))}
          {row.subject !== '' && <span className="hint">{row.subject}</span>}
        </>
      ),
    },
    {
      key: 'sentence',
      heading: text('Wat er is', 'What it is'),
      cell: (row) => (
        <div>
          {row.sentence}
          <ToDo finding={row} delivery={delivery} mending={mending} />
        </div>
      ),
    },
    {
      key: 'severity',
      heading: text('Gevolg', 'Effect'),
      cell: (row) => <span className={`severity severity--${row.severity}`}>{say(SEVERITIES[row.severity])}</span>,
    },
    {
      key: 'place',
      heading: text('Plaats', 'Place'),
      cell: (row) =>
        row.place === undefined ? (
          '–'
        ) : (
          <button type="button" className="link" onClick={() => onShow(row.key)}>
            {say(text('toon', 'show'))}
            <span className="only-heard">{` ${row.subject}`}</span>
          </button>
        ),
    },
  ];
}

interface WhereFoundProps {
  readonly id: string;
  readonly rows: readonly Listed[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** The findings' places among the works of the same delivery. */
function WhereFound({ id, rows, selected, onSelect }: WhereFoundProps) {
  const say = useSay();
  const areas = useAreas().data ?? [];
  const changes = useQuery({
    queryKey: KEYS.changesForMap(id),
    queryFn: () =>
      content(server.GET('/deliveries/{id}/changes', { params: { path: { id }, query: { limit: 500 } } })),
  }).data;
  const marks: Mark[] = [
    ...areas.map((area): Mark => ({
      key: `area ${area.code}`,
      geometry: area.geometry,
      look: 'ground',
      title: area.name,
    })),
    ...(changes?.items ?? []).map((one): Mark => ({
      key: `work ${one.work}`,
      geometry: asGeometry((one.after ?? one.before)?.['geometry']),
      look: 'work',
      title: String((one.after ?? one.before)?.['title'] ?? one.work),
    })),
    ...rows
      .filter((row) => row.place !== undefined)
      .map((row): Mark => ({
        key: row.key,
        geometry: asGeometry(row.place),
        look: row.severity,
        title: `${row.subject}: ${row.sentence}`,
      })),
  ];
  if (!rows.some((row) => row.place !== undefined)) {
    return null;
  }
  return (
    <figure className="found__map">
      <PlacesMap
        label={say(text('Waar de bevindingen liggen', 'Where the findings lie'))}
        marks={marks}
        selected={selected}
        onSelect={(key) => !key.startsWith('work ') && onSelect(key)}
      />
      <figcaption className="hint">
        {say(
          text(
            'Grijs: de andere voornemens van deze levering. Kies een bevinding om haar te zien.',
            'Grey: the other works of this delivery. Choose a finding to see it.',
          ),
        )}
      </figcaption>
    </figure>
  );
}
