import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { text, useSay } from '../words/language';
import { DemoRoles } from './DemoRoles';
import { useSession, lookAgain } from '../api/session';
import { Button } from './Button';
import { Notice } from './Notice';

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
          <p>{say(text('Of kijk rond in het voorbeeld als:', 'Or look around in the demo as:'))}</p>
          <DemoRoles offered={roles} />
        </>
      )}
    </section>
  );
}

/** The way back in for who was logged in. */
export function LogInAgain() {
  const say = useSay();
  const known = useQueryClient();
  const look = useMutation({ mutationFn: () => lookAgain(known) });
  const roles = useSession()?.ways.demoRoles ?? [];
  return (
    <Notice tone="warning" title={say(text('U bent niet meer aangemeld', 'You are no longer logged in'))}>
      <p>
        {say(
          text(
            'Wat u invulde en wat u ziet, blijft staan. Meld u opnieuw aan, en ga verder waar u was.',
            'What you filled in and what you see stays. Log in again, and go on where you were.',
          ),
        )}
      </p>
      {roles.length > 0 && <DemoRoles offered={roles} isBrief />}
      <p className="session-over__ways">
        <a className="quiet" href="/login.html" target="_blank" rel="noreferrer">
          {say(text('Aanmelden in een nieuw tabblad', 'Log in in a new tab'))}
        </a>
        <Button purpose="secondary" onClick={() => look.mutate()} busy={look.isPending}>
          {say(text('Ik ben weer aangemeld', 'I am logged in again'))}
        </Button>
        {look.isSuccess && <span>{say(text('U bent nog niet aangemeld.', 'You are not logged in yet.'))}</span>}
      </p>
    </Notice>
  );
}
