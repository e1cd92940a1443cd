import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { RegisterOverview } from '../api/overviews';
import { useRegister } from '../api/register';
import type { Session } from '../api/session';
import { type Opportunity, useOpportunities } from '../opportunities/list';
import { EVERYTHING } from '../opportunities/listState';
import { OverviewMap } from '../opportunities/OverviewMap';
import { Figure } from '../parts/Figure';
import { LastRun } from '../parts/LastRun';
import { Empty, Failure, Waiting } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { euros, number } from '../words/written';

const BEST = 3;

/** What is in the register, for whoever looks: a few figures, a picture of the town, and its best opportunities. */
export function InRegister({ session }: { session: Session }) {
  const say = useSay();
  const register = useRegister();
  const { items } = useOpportunities(EVERYTHING);
  if (register.data?.works === 0) {
    return <Nothing session={session} />;
  }
  return (
    <section className="in-register" aria-labelledby="in-register">
      <Heading level={2} id="in-register">
        {session.ways.demoRoles.length > 0
          ? say(text('Wat er nu in Koggenwaard samen kan', 'What can be done together in Koggenwaard now'))
          : say(text('Wat er nu samen kan', 'What can be done together now'))}
      </Heading>
      {register.data !== undefined ? (
        <Figures of={register.data} />
      ) : register.error !== null ? (
        <Failure error={register.error} retry={() => void register.refetch()} />
      ) : (
        <Waiting />
      )}
      <Picture of={items} />
    </section>
  );
}

function Figures({ of: { works, opportunities, found } }: { of: RegisterOverview }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      <dl className="figures">
        <Figure name={say(text('voornemens', 'works'))} value={number(works, language)} />
        {found !== undefined && (
          <Figure
            name={say(text('koppelkansen', 'opportunities'))}
            value={number(opportunities.seenWholly + opportunities.seenInPart, language)}
          />
        )}
        {opportunities.withFigures > 0 && (
          <Figure
            name={say(text('verwachte besparing', 'expected saving'))}
            value={euros(opportunities.expectedSavingCents, language, true)}
          />
        )}
      </dl>
      {found === undefined && <LastRun found={found} />}
    </>
  );
}

/** The town with its opportunities: for the eye and the mouse all of them, for everybody the best. */
function Picture({ of }: { of: readonly Opportunity[] }) {
  const say = useSay();
  const go = useNavigate();
  const { language } = useLanguage();
  const [pointed, point] = useState<string>();
  const address = (id: string) => `/koppelkansen/${encodeURIComponent(id)}`;
  return (
    <>
      <OverviewMap of={of} marked={pointed} onMark={point} onChoose={(id) => void go(address(id))} />
      {of.length > 0 && (
        <p>
          {say(
            text(
              'Elke stip is een koppelkans; hoe groter, hoe meer besparing verwacht. Deze staan bovenaan:',
              'Each dot is an opportunity; the larger, the more saving is expected. These come first:',
            ),
          )}
        </p>
      )}
      <ol className="in-register__best">
        {of.slice(0, BEST).map(({ id, where, worth }) => (
          <li key={id} onPointerEnter={() => point(id)} onPointerLeave={() => point(undefined)}>
            <Link to={address(id)} onFocus={() => point(id)} onBlur={() => point(undefined)}>
              {where === '' ? id : where}
            </Link>
            {worth !== undefined && <strong>{euros(worth.expectedSavingCents, language)}</strong>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Of a register in which there is nothing for whoever looks. */
function Nothing({ session }: { session: Session }) {
  const say = useSay();
  return (
    <section className="in-register">
      {session.loggedIn ? (
        <Empty title={say(text('Het register is nog leeg', 'The register is still empty'))}>
          <p>
            {session.rights.includes('deliver')
              ? say(
                  text(
                    'Lever als eerste uw plannen aan; zodra een tweede eigenaar dat doet, zijn er koppelkansen te zoeken.',
                    'Be the first to deliver your plans; once a second owner does, there are opportunities to find.',
                  ),
                )
              : say(
                  text(
                    'Zodra eigenaren hun plannen aanleveren, staan hier de kaart en de koppelkansen.',
                    'Once owners deliver their plans, the map and the opportunities stand here.',
                  ),
                )}
          </p>
        </Empty>
      ) : (
        <Empty title={say(text('Er is nog niets openbaar', 'Nothing is public yet'))}>
          <p>
            {say(
              text(
                'Meld u aan om te zien wat eigenaren met elkaar delen.',
                'Log in to see what owners share with one another.',
              ),
            )}
          </p>
        </Empty>
      )}
    </section>
  );
}
