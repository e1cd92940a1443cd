import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refusal } from '../api/server';
import { Failure, Notice } from '../parts/Notice';
import { text, useSay } from '../words/language';
import { DemoRoles } from './DemoRoles';
import { type Session, useSession } from './session';

/** Stands where something is for known people only, and nobody is logged in. */
export function LogInFirst({ children }: { children: ReactNode }) {
  const say = useSay();
  const session = useSession();
  const roles = session?.ways.demoRoles ?? [];
  return (
    <section className="log-in" aria-label={say(text('Meld u eerst aan', 'Log in first'))}>
      <Notice title={say(text('Meld u eerst aan', 'Log in first'))}>
        <p>{children}</p>
        <p>
          <a href="/login.html">{say(text('Aanmelden met een account', 'Log in with an account'))}</a>
        </p>
      </Notice>
      {roles.length > 0 && (
        <>
          <p>{say(text('Of kijk rond in de voorbeeldstad als:', 'Or look around in the demo town as:'))}</p>
          <DemoRoles offered={roles} />
        </>
      )}
    </section>
  );
}

/** What the server refused; where that is because the session is over, the way back in without losing anything. */
export function Refused({ error, retry }: { error: Error; retry?: () => void }) {
  return error instanceof Refusal && error.status === 401 ? (
    <LogInAgain error={error} />
  ) : (
    <Failure error={error} {...(retry !== undefined && { retry })} />
  );
}

/** The way back in for who was logged in. */
export function LogInAgain({ error }: { error?: Refusal }) {
  const say = useSay();
  const known = useQueryClient();
  const look = useMutation({
    mutationFn: async () => {
      await known.refetchQueries({ queryKey: ['session'] });
      return known.getQueryData<Session>(['session'])?.loggedIn === true;
    },
  });
  const session = useSession();
  const roles = session?.ways.demoRoles ?? [];
  return (
    <Notice tone="warning" title={say(text('U bent niet meer aangemeld', 'You are no longer logged in'))}>
      {error !== undefined && error.code !== 'not-logged-in' && <p>{error.message}</p>}
      <p>
        {say(
          text(
            'Wat u invulde blijft hier staan. Meld u opnieuw aan, en ga daarna verder waar u was.',
            'What you filled in stays here. Log in again, and go on where you were.',
          ),
        )}
      </p>
      {roles.length > 0 && <DemoRoles offered={roles} isBrief />}
      <p>
        <a className="quiet" href="/login.html" target="_blank" rel="noreferrer">
          {say(text('Aanmelden in een nieuw tabblad', 'Log in in a new tab'))}
        </a>
      </p>
      <Button purpose="secondary" onClick={() => look.mutate()} busy={look.isPending}>
        {say(text('Ik ben weer aangemeld', 'I am logged in again'))}
      </Button>
      {look.data !== undefined && (
        <p>
          {look.data
            ? say(text('U bent weer aangemeld: probeer het nog eens.', 'You are logged in again: try once more.'))
            : say(text('U bent nog niet aangemeld.', 'You are not logged in yet.'))}
        </p>
      )}
    </Notice>
  );
}
