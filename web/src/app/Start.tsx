import { Heading } from '@nl-design-system-candidate/heading-react';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { Asked } from '../parts/Notice';
import { PageHead } from '../parts/PageHead';
import { type Text, text, useSay } from '../words/language';
import { DemoRoles } from '../parts/DemoRoles';
import { type Session, useSessionQuery } from '../api/session';
import { FirstStep } from './FirstStep';

/** Fetched once the page stands: it needs the lists, and nothing waits for it. */
const InRegister = lazy(async () => ({ default: (await import('./InRegister')).InRegister }));

interface Way {
  readonly to: string;
  readonly name: Text;
  readonly what: Text;
}

const WAYS: readonly Way[] = [
  {
    to: '/kaart',
    name: text('Kaart', 'Map'),
    what: text(
      'Alle voornemens en koppelkansen in straat en ondergrond, van jaar tot jaar.',
      'All works and opportunities in street and subsoil, year by year.',
    ),
  },
  {
    to: '/koppelkansen',
    name: text('Koppelkansen', 'Opportunities'),
    what: text(
      'Welke voornemens samen kunnen, waarom, en wat dat bespaart.',
      'Which works can be done together, why, and what that saves.',
    ),
  },
  {
    to: '/aanleveren',
    name: text('Aanleveren', 'Deliver'),
    what: text(
      'Lever plannen aan als bestand, of teken één voornemen op de kaart.',
      'Deliver plans as a file, or draw one work on the map.',
    ),
  },
  {
    to: '/organisatie',
    name: text('Mijn organisatie', 'My organisation'),
    what: text(
      'Onze voornemens, wat anderen bij ons zoeken, en wat koppelen ons oplevert.',
      'Our works, what others look for with us, and what coupling brings us.',
    ),
  },
  {
    to: '/gebied',
    name: text('Gebied', 'Area'),
    what: text(
      'Alles wat in één wijk of buurt gepland is, per jaar en eigenaar.',
      'Everything planned in one quarter or neighbourhood, by year and owner.',
    ),
  },
];

/** The first page: what this is, what is in it, and the way in for whoever looks. */
export function Start() {
  const say = useSay();
  const query = useSessionQuery();
  return (
    <div className="page">
      <PageHead
        title="Koppelkansen"
        lead={say(
          text(
            'Welke geplande werken in straat en ondergrond samen kunnen, welke op elkaar moeten wachten, en wat samen doen bespaart.',
            'Which planned works in street and subsoil can be done together, which must wait for each other, and what doing them together saves.',
          ),
        )}
      />
      <Asked query={query}>{(session) => <WaysIn session={session} />}</Asked>
    </div>
  );
}

function WaysIn({ session }: { session: Session }) {
  const say = useSay();
  const isNewcomer = !session.loggedIn && session.ways.demoRoles.length > 0;
  return (
    <>
      <div className="start">
        <Suspense fallback={<div className="in-register in-register--coming" />}>
          <InRegister session={session} />
        </Suspense>
        {isNewcomer ? <Newcomer roles={session.ways.demoRoles} /> : <FirstStep session={session} />}
      </div>
      <section aria-labelledby="ways">
        <Heading level={2} id="ways">
          {isNewcomer
            ? say(text('Of kijk rond als bezoeker', 'Or look around as a visitor'))
            : say(text('Waar wilt u heen?', 'Where would you like to go?'))}
        </Heading>
        <ul className="ways">
          {WAYS.map((way) => (
            <li key={way.to}>
              <Link to={way.to}>{say(way.name)}</Link>
              <span>{say(way.what)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Newcomer({ roles }: { roles: readonly string[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="roles" className="newcomer">
      <Heading level={2} id="roles">
        {say(text('Kies wie u bent in Koggenwaard', 'Choose who you are in Koggenwaard'))}
      </Heading>
      <p>
        {say(
          text(
            'Koggenwaard is verzonnen; de plannen zijn zoals echte eigenaren ze aanleveren. Eén klik is genoeg, een account is niet nodig.',
            'Koggenwaard is made up; its plans are as real owners deliver them. One click is enough, no account is needed.',
          ),
        )}
      </p>
      <DemoRoles offered={roles} />
    </section>
  );
}
