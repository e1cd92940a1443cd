import { PlainButton } from './Button';
import { Failure } from './Notice';
import { type Text, text, useSay } from '../words/language';
import { DEMO_ROLES, type DemoRole, useDemoRole, useSession } from '../api/session';

const ROLE: Record<DemoRole, { who: Text; what: Text }> = {
  programmer: {
    who: text('Programmeur van het waterbedrijf', 'Programmer at the water company'),
    what: text(
      'Levert de plannen van het waterbedrijf aan, en ziet wat samen doen oplevert.',
      'Delivers the water company’s plans, and sees what doing works together brings.',
    ),
  },
  'core-team': {
    who: text('Kernteam van de gemeente', 'Core team of the city'),
    what: text(
      'Loopt alle koppelkansen langs, en zoekt opnieuw als er plannen bij komen.',
      'Works through all opportunities, and finds anew when plans come in.',
    ),
  },
  director: {
    who: text('Directeur bij de gemeente', 'Director at the city'),
    what: text(
      'Ziet wat het de eigen organisatie kost en opbrengt, en wie wat zou betalen.',
      'Sees what it costs and brings the own organisation, and who would pay what.',
    ),
  },
};

/** One click makes somebody one of the people of the demo town. */
export function DemoRoles({ offered, isBrief = false }: { offered: readonly string[]; isBrief?: boolean }) {
  const say = useSay();
  const session = useSession();
  const take = useDemoRole();
  return (
    <>
      <ul className={isBrief ? 'roles roles--brief' : 'roles'}>
        {DEMO_ROLES.filter((role) => offered.includes(role)).map((role) => (
          <li key={role}>
            <PlainButton
              className="roles__one"
              aria-pressed={session?.account?.id === `demo-${role}`}
              busy={take.isPending}
              onClick={() => take.mutate(role)}
            >
              <strong>{say(ROLE[role].who)}</strong>
              {!isBrief && <span>{say(ROLE[role].what)}</span>}
            </PlainButton>
          </li>
        ))}
      </ul>
      {take.error !== null && <Failure error={take.error} />}
    </>
  );
}
