import { Button } from '@nl-design-system-candidate/button-react';
import { KEYS } from '../api/keys';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../parts/Notice';
import { text, useSay } from '../words/language';
import { LogInAgain } from '../parts/LogIn';
import { useSession } from '../api/session';

const KEPT_AS = 'koppelkansen.account';

/**
 * A browser has one session for all its tabs. Where it ended, or somebody else logged in in another tab, this tab
 * shows what there is for that session from then on, and says so.
 */
export function AccountChanged() {
  const say = useSay();
  const session = useSession();
  const [changed, tell] = useChanged();
  if (!changed || session === undefined) {
    return null;
  }
  return (
    <div className="page account-changed">
      {session.loggedIn ? (
        <Notice tone="warning" title={say(text('U bent nu iemand anders', 'You are somebody else now'))}>
          <p>
            {say(
              text(
                'In een ander tabblad is aangemeld als {0}. Deze pagina toont vanaf nu wat daarbij hoort; wat u invulde, is bewaard.',
                'In another tab somebody logged in as {0}. This page shows what belongs to that from now on; what you filled in is kept.',
              ),
              session.account?.name ?? '',
            )}
          </p>
          <Button purpose="secondary" onClick={() => tell(false)}>
            {say(text('Sluiten', 'Close'))}
          </Button>
        </Notice>
      ) : (
        <LogInAgain />
      )}
    </div>
  );
}

/** Whether who looks changed by something else than what was pressed in this tab. */
function useChanged() {
  const known = useQueryClient();
  const session = useSession();
  const [changed, tell] = useState(false);
  const id = session === undefined ? undefined : (session.account?.id ?? '');
  const last = useRef(id);
  useEffect(() => {
    const before = last.current;
    last.current = id;
    if (id === undefined) {
      // Asked anew, since somebody pressed something here.
      tell(false);
      return;
    }
    localStorage.setItem(KEPT_AS, id);
    if (before !== undefined && before !== id) {
      tell(true);
      void known.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    }
  }, [id, known]);
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key === KEPT_AS && newValue !== last.current) {
        void known.invalidateQueries({ queryKey: KEYS.session });
      }
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [known]);
  return [changed, tell] as const;
}
