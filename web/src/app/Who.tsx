import { useLocation } from 'react-router';
import { useOrganisations } from '../api/organisations';
import { PlainButton } from '../parts/Button';
import { Failure } from '../parts/Notice';
import { useClosing } from '../parts/useClosing';
import { ROLES, word } from '../words/keys';
import { text, useSay } from '../words/language';
import { type Session, useLogOut, useSession } from '../api/session';
import { DemoRoles } from '../parts/DemoRoles';

/** Who is looking, and how to be somebody else. */
export function Who() {
  const say = useSay();
  const session = useSession();
  if (session === undefined) {
    return <span className="who who--unknown" aria-hidden="true" />;
  }
  if (!session.loggedIn && session.ways.demoRoles.length === 0) {
    return (
      <a className="quiet" href="/login.html">
        {say(text('Aanmelden', 'Log in'))}
      </a>
    );
  }
  return <Known session={session} />;
}

function Known({ session }: { session: Session }) {
  const say = useSay();
  const organisations = useOrganisations();
  const logOut = useLogOut();
  const { pathname } = useLocation();
  const menu = useClosing(`${session.account?.id ?? ''} ${pathname}`);
  return (
    <details className="who" ref={menu}>
      <summary title={session.account?.name}>
        <span>{session.account?.name ?? say(text('Niet aangemeld', 'Not logged in'))}</span>
      </summary>
      <div className="who__card">
        {session.grants.length > 0 && (
          <ul className="who__grants">
            {session.grants.map((grant) => (
              <li key={`${grant.role} ${grant.organisation} ${grant.area ?? ''}`}>
                {say(
                  text('{0} bij {1}', '{0} at {1}'),
                  say(word(ROLES, grant.role)),
                  organisations.get(grant.organisation)?.name ?? grant.organisation,
                )}
                {grant.area !== undefined && ` (${grant.area})`}
              </li>
            ))}
          </ul>
        )}
        {session.ways.demoRoles.length > 0 && (
          <>
            <p>{say(text('Kijk rond als', 'Look around as'))}</p>
            <DemoRoles offered={session.ways.demoRoles} isBrief />
          </>
        )}
        {session.loggedIn ? (
          <PlainButton className="quiet" busy={logOut.isPending} onClick={() => logOut.mutate()}>
            {say(text('Afmelden', 'Log out'))}
          </PlainButton>
        ) : (
          <a className="quiet" href="/login.html">
            {say(text('Aanmelden met een account', 'Log in with an account'))}
          </a>
        )}
        {logOut.error !== null && <Failure error={logOut.error} />}
      </div>
    </details>
  );
}
