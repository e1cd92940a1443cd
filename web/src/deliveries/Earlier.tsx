import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { Button } from '../parts/Button';
import { Files } from '../parts/Files';
import { More, useListing } from '../parts/listing';
import { Asked, Empty, Failure } from '../parts/Notice';
import { CONFIDENTIALITY, word } from '../words/keys';
import { text, useLanguage, useSay } from '../words/language';
import { moment, number } from '../words/written';
import { type Delivery, sources } from './order';
import { PROFILES } from './profileWords';
import { STATES } from './words';

type Source = Schemas['SourceAnswer'];

/** Works entered one by one, for which no file comes. */
const isByHand = (source: Source) => source.profile === 'by-hand';

interface EarlierProps {
  readonly onJob: (id: string) => void;
  readonly onAgain: (source: Source) => void;
}

/** What was delivered before, and the sources that there are. */
export function Earlier({ onJob, onAgain }: EarlierProps) {
  const say = useSay();
  const known = useQuery({ queryKey: KEYS.sources, queryFn: sources });
  return (
    <div className="earlier">
      <EarlierDeliveries />
      <section aria-labelledby="sources-title">
        <Heading level={2} id="sources-title">
          {say(text('Bronnen', 'Sources'))}
        </Heading>
        <Asked query={known}>
          {({ items }) =>
            items.every(isByHand) ? (
              <Empty title={say(text('Nog geen bronnen', 'No sources yet'))}>
                <p>
                  {say(
                    text(
                      'Na uw eerste levering staat de bron hier.',
                      'After your first delivery its source stands here.',
                    ),
                  )}
                </p>
              </Empty>
            ) : (
              <ul className="cards">
                {items
                  .filter((source) => !isByHand(source))
                  .map((source) => (
                    <OneSource key={source.name} source={source} onJob={onJob} onAgain={() => onAgain(source)} />
                  ))}
              </ul>
            )
          }
        </Asked>
      </section>
    </div>
  );
}

function EarlierDeliveries() {
  const say = useSay();
  const list = useListing(KEYS.deliveries, (cursor) =>
    content(
      server.GET('/deliveries', { params: { query: { limit: 8, ...(cursor !== undefined && { cursor }) } } }),
    ),
  );
  return (
    <section aria-labelledby="earlier-title">
      <div className="list-head">
        <Heading level={2} id="earlier-title">
          {say(text('Eerdere leveringen', 'Earlier deliveries'))}
        </Heading>
        {list.items.length > 0 && <Files of="deliveries" what={say(text('Leveringen', 'Deliveries'))} />}
      </div>
      {list.items.length === 0 && !list.isWaiting && list.error === null ? (
        <Empty title={say(text('Nog niets aangeleverd', 'Nothing delivered yet'))} />
      ) : (
        <>
          <ul className="cards">
            {list.items.map((one) => (
              <OneDelivery key={one.id} delivery={one} />
            ))}
          </ul>
          <More of={list} />
        </>
      )}
    </section>
  );
}

function OneDelivery({ delivery }: { delivery: Delivery }) {
  const say = useSay();
  const { language } = useLanguage();
  const { rows } = delivery.quality;
  return (
    <li className={`card card--${delivery.state}`}>
      <Link to={{ search: `?delivery=${encodeURIComponent(delivery.id)}` }} className="card__open">
        {delivery.about.source}
      </Link>
      <span className={`state state--${delivery.state}`}>{say(STATES[delivery.state])}</span>
      <span className="hint">
        {moment(delivery.about.deliveredAt, language)}
        {' · '}
        {rows.read === 1
          ? say(text('1 rij', '1 row'))
          : say(text('{0} rijen', '{0} rows'), number(rows.read, language))}
        {rows.rejected > 0 && ` · ${say(text('{0} afgewezen', '{0} rejected'), number(rows.rejected, language))}`}
      </span>
    </li>
  );
}

interface OneSourceProps {
  readonly source: Source;
  readonly onJob: (id: string) => void;
  readonly onAgain: () => void;
}

function OneSource({ source, onJob, onAgain }: OneSourceProps) {
  const say = useSay();
  const { language } = useLanguage();
  const read = useMutation({
    mutationFn: () =>
      content(
        server.POST('/sources/{name}/readings', {
          params: { path: { name: source.name } },
          body: { accept: 'preview' },
        }),
      ),
    onSuccess: (job) => onJob(job.id),
  });
  return (
    <li className="card">
      <strong>{source.name}</strong>
      <span className="hint">
        {source.readAt === undefined
          ? say(text('nog niet gelezen', 'not read yet'))
          : say(text('gelezen {0}', 'read {0}'), moment(source.readAt, language))}
        {` · ${say(text('profiel ‘{0}’', 'profile ‘{0}’'), say(word(PROFILES, source.profile)))} · ${say(word(CONFIDENTIALITY, source.confidentiality))}`}
      </span>
      {source.location !== undefined ? (
        <Button purpose="subtle" onClick={() => read.mutate()} busy={read.isPending}>
          {say(text('Opnieuw lezen', 'Read again'))}
        </Button>
      ) : (
        <Button purpose="subtle" onClick={onAgain}>
          {say(text('Nieuw bestand aanleveren', 'Deliver a new file'))}
        </Button>
      )}
      {read.error !== null && <Failure error={read.error} />}
    </li>
  );
}
