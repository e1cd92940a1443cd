import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import type { Session } from '../api/session';
import { type Text, text, useSay } from '../words/language';

interface Step {
  readonly to: string;
  readonly name: Text;
  readonly what: Text;
}

type Right = Session['rights'][number];

const OWN: Step = {
  to: '/organisatie',
  name: text('Kijk wat koppelen uw organisatie brengt', 'See what coupling brings your organisation'),
  what: text(
    'Uw eigen voornemens, wat anderen bij u zoeken, en wat elke koppelkans u brengt.',
    'Your own works, what others look for with you, and what each opportunity brings you.',
  ),
};
const DELIVER: Step = {
  to: '/aanleveren',
  name: text('Lever uw plannen aan', 'Deliver your plans'),
  what: text(
    'Als bestand, zoals u het nu al heeft, of getekend op de kaart.',
    'As a file, as you have it now, or drawn on the map.',
  ),
};
const LIST: Step = {
  to: '/koppelkansen',
  name: text('Loop de koppelkansen langs', 'Go through the opportunities'),
  what: text(
    'Bovenaan staat wat naar verwachting het meest bespaart.',
    'First comes what is expected to save most.',
  ),
};
const MAP: Step = {
  to: '/kaart',
  name: text('Bekijk de kaart', 'Look at the map'),
  what: text('Wat waar gepland is, van jaar tot jaar.', 'What is planned where, year by year.'),
};

/** Where somebody begins, by the first right that they have. */
const STEPS: readonly (readonly [Right, readonly Step[]])[] = [
  ['deliver', [DELIVER, OWN]],
  ['run-finding', [LIST, MAP]],
  ['release-costs', [OWN, LIST]],
  ['see-inside', [OWN, MAP]],
];

/** What whoever looks would do first, and next. */
export function FirstStep({ session }: { session: Session }) {
  const say = useSay();
  const steps = STEPS.find(([right]) => session.rights.includes(right))?.[1] ?? [MAP, LIST];
  return (
    <section aria-labelledby="first-step" className="first-step">
      <Heading level={2} id="first-step">
        {say(text('Begin hier', 'Begin here'))}
      </Heading>
      <ul className="first-step__ways">
        {steps.map(({ to, name, what }) => (
          <li key={to}>
            <Link to={to}>{say(name)}</Link>
            <span>{say(what)}</span>
          </li>
        ))}
        {!session.loggedIn && (
          <li>
            <a href="/login.html">{say(text('Meld u aan', 'Log in'))}</a>
            <span>
              {say(
                text(
                  'Dan ziet u ook wat niet openbaar is, en kunt u aanleveren.',
                  'Then you see what is not public too, and can deliver.',
                ),
              )}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
