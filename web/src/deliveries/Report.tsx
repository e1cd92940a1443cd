import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { KEYS } from '../api/keys';
import { Refusal } from '../api/server';
import { useSession } from '../api/session';
import { Button } from '../parts/Button';
import { Empty, Failure, Notice, Waiting } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { text, useLanguage, useSay } from '../words/language';
import { moment, number } from '../words/written';
import { Changes } from './Changes';
import { Decide } from './Decide';
import { Findings } from './Findings';
import { useMending } from './mending';
import { delivery as ask, type Delivery } from './order';
import { RowsRead } from './RowsRead';
import { STATES } from './words';

interface ReportProps {
  readonly id: string;
  readonly onBack: () => void;
  readonly onJob: (id: string) => void;
}

/** The quality report of one delivery, and the decision on it. */
export function Report({ id, onBack, onJob }: ReportProps) {
  const say = useSay();
  const { language } = useLanguage();
  const query = useQuery({ queryKey: KEYS.delivery(id, language), queryFn: () => ask(id) });
  if (query.data !== undefined) {
    return <Known delivery={query.data} onBack={onBack} onJob={onJob} />;
  }
  if (query.error === null) {
    return <Waiting />;
  }
  const isGone = query.error instanceof Refusal && query.error.status === 404;
  return (
    <>
      <PageHead title={say(text('Levering', 'Delivery'))} />
      {isGone ? (
        <Empty title={say(text('Deze levering is er niet voor u', 'There is no such delivery for you'))}>
          <p>
            {say(
              text(
                'Misschien is het adres niet goed overgenomen, of hoort de levering bij een andere organisatie.',
                'Perhaps the address was not copied well, or the delivery is another organisation’s.',
              ),
            )}
          </p>
          <Button purpose="secondary" onClick={onBack}>
            {say(text('Naar aanleveren', 'To delivering'))}
          </Button>
        </Empty>
      ) : (
        <Failure error={query.error} retry={() => void query.refetch()} />
      )}
    </>
  );
}

function Known({ delivery, onBack, onJob }: { delivery: Delivery } & Omit<ReportProps, 'id'>) {
  const say = useSay();
  const { language } = useLanguage();
  const { about, quality, state } = delivery;
  const mending = useMending(delivery, onJob);
  const toForm = () => {
    if (mending.count > 0 && mending.lacking.length === 0) {
      mending.toForm();
    }
    onBack();
  };
  return (
    <>
      <p className="back">
        <button type="button" className="quiet" onClick={onBack}>
          ← {say(text('Alle leveringen', 'All deliveries'))}
        </button>
      </p>
      <PageHead
        title={say(text('Levering {0}', 'Delivery {0}'), about.source)}
        lead={say(
          text('{0}, aangeleverd op {1} door {2}', '{0}, delivered on {1} by {2}'),
          about.origin.join(', '),
          moment(about.deliveredAt, language),
          about.accountName,
        )}
      >
        <span className={`state state--${state}`}>{say(STATES[state])}</span>
      </PageHead>
      <StateNotice delivery={delivery} toForm={toForm} />
      {state === 'set-aside' && (
        <Decide delivery={delivery} isChanged={mending.count > 0} onJob={onJob} onBack={toForm} />
      )}
      <section aria-labelledby="rows-title">
        <Heading level={2} id="rows-title">
          {say(text('Wat er gelezen is', 'What was read'))}
        </Heading>
        <RowsRead quality={quality} />
      </section>
      <Findings delivery={delivery} mending={mending} />
      {delivery.changes !== undefined && (
        <Changes id={delivery.id} counts={delivery.changes} isDone={state === 'merged'} />
      )}
    </>
  );
}

function StateNotice({ delivery, toForm }: { delivery: Delivery; toForm: () => void }) {
  const say = useSay();
  switch (delivery.state) {
    case 'unusable':
      return <Unusable quality={delivery.quality} toForm={toForm} />;
    case 'merged':
      return <Merged />;
    case 'replaced':
      return (
        <Notice>
          <p>
            {say(
              text(
                'Daarna is van dezelfde bron een nieuwere levering gekomen. Deze blijft hier om na te kunnen kijken.',
                'After it a newer delivery of the same source came. This one stays here to look at.',
              ),
            )}
          </p>
        </Notice>
      );
    default:
      return null;
  }
}

/** Where to see what was taken over, and when it brings something. */
function Merged() {
  const say = useSay();
  const isDemo = useSession()?.ways.demoRoles.includes('core-team') === true;
  return (
    <Notice
      tone="good"
      title={say(text('Deze plannen staan in het register', 'These plans stand in the register'))}
    >
      <p>
        <Link to="/organisatie">{say(text('Bekijk uw voornemens', 'See your works'))}</Link>
        {' · '}
        <Link to="/kaart">{say(text('op de kaart', 'on the map'))}</Link>
        {'. '}
        {say(
          text(
            'Nieuwe koppelkansen verschijnen zodra het kernteam opnieuw laat zoeken.',
            'New opportunities appear once the core team has them found anew.',
          ),
        )}
      </p>
      {isDemo && (
        <p>
          {say(
            text(
              'In deze demo kunt u dat zelf: kies rechtsboven het kernteam, en laat bij Koppelkansen opnieuw zoeken.',
              'In this demo you can do so yourself: choose the core team at the top right, and find anew under Opportunities.',
            ),
          )}
        </p>
      )}
    </Notice>
  );
}

/** Of what nothing could be read: where to look, by how far the reading came. */
function Unusable({ quality, toForm }: { quality: Delivery['quality']; toForm: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { read } = quality.rows;
  return (
    <Notice tone="bad" title={say(text('Hier was niets van te gebruiken', 'Nothing of this could be used'))}>
      <p>
        {read === 0
          ? say(
              text(
                'Er is geen enkele hele rij in gevonden. Kijk of er rijen in het bestand staan, exporteer het opnieuw, en lever het dan aan.',
                'Not one whole row was found in it. See whether there are rows in the file, export it again, and then deliver it.',
              ),
            )
          : say(
              text(
                'Gelezen rijen: {0}. Bij elke bevinding hieronder staat wat er mis is. Zijn de kolommen verkeerd begrepen, kies dan in het formulier ‘Een eigen profiel’: daar zegt u zelf welke kolom wat is.',
                'Rows read: {0}. Each finding below says what is wrong. If the columns were misunderstood, choose ‘A profile of your own’ in the form: there you say yourself which column is what.',
              ),
              number(read, language),
            )}
      </p>
      <Button purpose="primary" onClick={toForm}>
        {say(text('Formulier aanpassen en opnieuw lezen', 'Change the form and read again'))}
      </Button>
    </Notice>
  );
}
