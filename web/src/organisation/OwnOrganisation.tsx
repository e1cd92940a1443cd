import { useQuery } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import { Link } from 'react-router';
import { LogInFirst } from '../parts/LogIn';
import { type OwnPlace, useEdited, useOwn } from '../api/may';
import { useSession } from '../api/session';
import { type OrganisationOverview, organisationOverview } from '../api/overviews';
import { Field } from '../parts/Field';
import { Figure } from '../parts/Figure';
import { Failure, Notice, Waiting } from '../parts/Notice';
import { LastRun } from '../parts/LastRun';
import { OneOf } from '../parts/OneOf';
import { PageHead } from '../parts/PageHead';
import { useSearchState, words } from '../parts/searchState';
import { text, useLanguage, useSay } from '../words/language';
import { euros, number, percent } from '../words/written';
import { Brings } from './Brings';
import { OwnWorks } from './OwnWorks';
import { Stale } from './Stale';
import './organisation.css';

const FIELDS = { organisation: words() };

/** What one organisation plans, what others want from it, and what coupling brings it. */
export function OwnOrganisation() {
  const say = useSay();
  const session = useSession();
  const own = useOwn(session);
  const [{ organisation }, change] = useSearchState(FIELDS);
  const shown = own.find((one) => one.id === organisation) ?? own[0];
  const title = say(text('Mijn organisatie', 'My organisation'));
  if (session === undefined) {
    return <Waiting />;
  }
  if (shown === undefined) {
    return (
      <div className="page">
        <PageHead title={title} />
        {session.loggedIn ? (
          <NoOrganisation />
        ) : (
          <LogInFirst>
            {say(
              text(
                'Hier staat wat uw organisatie plant en wat koppelen haar brengt. U ziet dit als u een rol hebt bij die organisatie.',
                'Here is what your organisation plans and what coupling brings it. You see this if you have a role there.',
              ),
            )}
          </LogInFirst>
        )}
      </div>
    );
  }
  return (
    <div className="page">
      <PageHead title={shown.name} lead={title}>
        {own.length > 1 && (
          <Field label={say(text('Organisatie', 'Organisation'))}>
            <OneOf
              value={shown.id}
              choices={own.map((one) => [one.id, one.name] as const)}
              onChange={(organisation) => change({ organisation }, { remember: true })}
            />
          </Field>
        )}
      </PageHead>
      <Parts key={shown.id} own={shown} />
    </div>
  );
}

function Parts({ own }: { own: OwnPlace }) {
  const mayEdit = useEdited(useSession()).some((one) => one.id === own.id);
  const overview = useQuery({
    queryKey: KEYS.ownOverview(own.id),
    queryFn: () => organisationOverview(own.id),
    retry: false,
  });
  return (
    <>
      {overview.data !== undefined && <Figures overview={overview.data} />}
      {overview.error !== null && <Failure error={overview.error} retry={() => void overview.refetch()} />}
      <Stale owner={own.id} mayConfirm={mayEdit} />
      <Brings owner={own.id} others={overview.data?.others ?? []} />
      <OwnWorks owner={own.id} mayEdit={mayEdit} />
    </>
  );
}

function Figures({ overview }: { overview: OrganisationOverview }) {
  const say = useSay();
  const { language } = useLanguage();
  const { coupling, opportunities, byPhase, found } = overview;
  const works = byPhase.reduce((sum, one) => sum + one.works, 0);
  const hasFigures = opportunities.withFigures > 0;
  return (
    <>
      <dl className="figures">
        <Figure name={say(text('voornemens', 'works'))} value={number(works, language)} />
        <Figure
          name={say(text('koppelkansen met ons', 'opportunities with us'))}
          value={number(opportunities.seenWholly + opportunities.seenInPart, language)}
        />
        {found !== undefined && coupling.share !== undefined && (
          <Figure
            name={say(text('koppelgraad', 'share coupled'))}
            value={percent(coupling.share, language)}
            of={say(
              text('{0} van de {1} voornemens die mee kunnen doen', '{0} of the {1} works that could take part'),
              coupling.takePart,
              coupling.couldTakePart,
            )}
          />
        )}
        {hasFigures && (
          <>
            <Figure
              name={say(
                text('verwachte besparing, met de anderen samen', 'expected saving, together with the others'),
              )}
              value={euros(opportunities.expectedSavingCents, language, true)}
              of={say(
                text('van {0} van de {1} koppelkansen', 'of {0} of the {1} opportunities'),
                opportunities.withFigures,
                opportunities.seenWholly + opportunities.seenInPart,
              )}
            />
            <Figure
              name={say(text('dagen dat de straat minder openligt', 'fewer days of open street'))}
              value={number(opportunities.streetDaysApart - opportunities.streetDaysTogether, language)}
            />
          </>
        )}
      </dl>
      <LastRun found={found} />
    </>
  );
}

function NoOrganisation() {
  const say = useSay();
  return (
    <Notice
      title={say(text('U heeft nog geen rol bij een organisatie', 'You have no role at an organisation yet'))}
    >
      <p>
        {say(
          text(
            'Vraag de beheerder van uw organisatie om een rol. Wat openbaar is, vindt u op de kaart.',
            'Ask the administrator of your organisation for a role. What is public is on the map.',
          ),
        )}
      </p>
      <p>
        <Link to="/kaart">{say(text('Naar de kaart', 'To the map'))}</Link>
      </p>
    </Notice>
  );
}
