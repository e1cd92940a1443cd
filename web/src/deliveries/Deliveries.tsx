import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Job } from '../api/job';
import { useDelivered, useEdited } from '../api/may';
import { LogInFirst } from '../parts/LogIn';
import { useSession } from '../api/session';
import { Button } from '../parts/Button';
import { useDraft } from '../parts/draft';
import { Notice, Waiting } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { type HowChanged, useSearchState, words } from '../parts/searchState';
import { text, useSay } from '../words/language';
import { choose } from './chosen';
import { DeliverForm } from './DeliverForm';
import { Earlier } from './Earlier';
import { JobProgress } from './JobProgress';
import { EMPTY_ORDER, idOf, type Order } from './order';
import { Report } from './Report';
import { cameOf, DRAFT } from './sent';
import './deliveries.css';

const WorkPage = lazy(async () => ({ default: (await import('../works/WorkPage')).WorkPage }));

/** What stands on the page: a job that goes on, a report, a work being entered, or else the form and all before. */
const FIELDS = { job: words(), delivery: words(), work: words() };

type Show = (shown: { job?: string; delivery?: string; work?: string }, how?: HowChanged) => void;

/** The page on which plans are handed in. */
export function Deliveries() {
  const [{ job, delivery, work }, change] = useSearchState(FIELDS);
  const show: Show = (shown, how = { remember: true }) =>
    change({ job: '', delivery: '', work: '', ...shown }, how);
  useBeginning(`${job} ${delivery} ${work}`);
  return (
    <div className="page deliveries">
      {work !== '' ? (
        <Suspense fallback={<Waiting />}>
          <WorkPage key={work} id={work} onBack={() => show({})} onShow={(id) => show({ work: id })} />
        </Suspense>
      ) : delivery !== '' && job === '' ? (
        <Report id={delivery} onBack={() => show({})} onJob={(begun) => show({ job: begun, delivery })} />
      ) : (
        <DeliverPage job={job} delivery={delivery} show={show} />
      )}
    </div>
  );
}

/** What takes the place of something else on this page begins at its top, for the eye and for the keyboard. */
function useBeginning(shown: string) {
  const last = useRef(shown);
  useEffect(() => {
    if (last.current !== shown) {
      last.current = shown;
      window.scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [shown]);
}

interface DeliverPageProps {
  readonly job: string;
  readonly delivery: string;
  readonly show: Show;
}

function DeliverPage({ job, delivery, show }: DeliverPageProps) {
  const say = useSay();
  const session = useSession();
  const edited = useEdited(session);
  const known = useQueryClient();
  const ended = (over: Job) => {
    void known.invalidateQueries();
    const report = idOf(over.outcome?.href);
    if (report !== undefined && over.about.kind === 'delivery') {
      cameOf(over.id, report);
    }
    const isReported = over.about.kind === 'delivery' && report !== undefined;
    if (over.state === 'done' || isReported) {
      show({ delivery: over.about.kind === 'delivery' ? (report ?? '') : delivery }, { remember: false });
    }
  };
  return (
    <>
      <PageHead
        title={say(text('Aanleveren', 'Deliver'))}
        lead={say(
          text(
            'Lever uw plannen aan zoals u ze heeft. U ziet eerst wat er gelezen is en wat er verandert; daarna beslist u.',
            'Deliver your plans as you have them. First you see what was read and what changes; then you decide.',
          ),
        )}
      >
        {edited.length > 0 && (
          <Button purpose="secondary" onClick={() => show({ work: 'new' })}>
            {say(text('Eén voornemen tekenen', 'Draw one work'))}
          </Button>
        )}
      </PageHead>
      {job === '' ? (
        <Begin show={show} />
      ) : (
        <JobProgress key={job} id={job} onEnd={ended} onBack={() => show(delivery === '' ? {} : { delivery })} />
      )}
    </>
  );
}

function Begin({ show }: Pick<DeliverPageProps, 'show'>) {
  const say = useSay();
  const session = useSession();
  const organisations = useDelivered(session);
  const draft = useDraft<Order>(DRAFT, EMPTY_ORDER);
  if (session === undefined) {
    return <Waiting />;
  }
  if (!session.loggedIn) {
    return (
      <LogInFirst>
        {say(
          text(
            'U kunt aanleveren als u programmeur bent bij een organisatie. Wat u hier al invulde, blijft bewaard.',
            'You can deliver if you are a programmer at an organisation. What you filled in already is kept.',
          ),
        )}
      </LogInFirst>
    );
  }
  return organisations.length === 0 ? (
    <NoRight />
  ) : (
    <div className="deliver">
      <section aria-labelledby="deliver-form">
        <Heading level={2} id="deliver-form">
          {say(text('Nieuwe levering', 'New delivery'))}
        </Heading>
        <DeliverForm draft={draft} organisations={organisations} onBegun={(begun) => show({ job: begun.id })} />
      </section>
      <Earlier
        onJob={(id) => show({ job: id })}
        onAgain={(source) => {
          choose([]);
          draft.change({ source: source.name, organisation: source.organisation, confidentiality: '' });
          document.getElementById('files')?.focus();
        }}
      />
    </div>
  );
}

function NoRight() {
  const say = useSay();
  return (
    <Notice title={say(text('U kunt hier niets aanleveren', 'You cannot deliver anything here'))}>
      <p>
        {say(
          text(
            'Daarvoor moet u programmeur zijn bij een organisatie. Vraag de beheerder van uw organisatie om die rol, of bekijk op de kaart wat anderen aanleverden.',
            'That takes the role of programmer at an organisation. Ask the administrator of your organisation for it, or see on the map what others delivered.',
          ),
        )}
      </p>
      <p>
        <a href="/kaart">{say(text('Naar de kaart', 'To the map'))}</a>
      </p>
    </Notice>
  );
}
