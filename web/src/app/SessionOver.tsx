import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { forgetAll, lookAgain, useSession } from '../api/session';
import { hearOthers, heardOf, useWhose } from '../api/whose';
import { Button } from '../parts/Button';
import { LogInAgain } from '../parts/LogIn';
import { Notice } from '../parts/Notice';
import { text, useSay } from '../words/language';

/**
 * A browser has one session for all its tabs. Where it ended, what stands on the page stays, nothing more is asked for,
 * and here is the way back in. Where somebody logged out or in in another tab, this one follows.
 */
export function SessionOver() {
  const known = useQueryClient();
  const { isOver, isSurprise } = useWhose();
  useEffect(
    () =>
      hearOthers(
        () => forgetAll(known, false),
        () => void lookAgain(known),
      ),
    [known],
  );
  useEffect(() => {
    if (isOver) {
      void lookAgain(known);
    }
  }, [isOver, known]);
  useLookOnReturn(isOver);
  if (!isOver && !isSurprise) {
    return null;
  }
  return <div className="session-over">{isOver ? <LogInAgain /> : <SomebodyElse />}</div>;
}

function SomebodyElse() {
  const say = useSay();
  const name = useSession()?.account?.name ?? '';
  return (
    <Notice tone="warning" title={say(text('U bent nu iemand anders', 'You are somebody else now'))}>
      <p>
        {say(
          text(
            'In een ander tabblad is aangemeld als {0}. Deze pagina toont vanaf nu wat daarbij hoort. Wat hier was ingevuld is bewaard voor wie het invulde, en staat er weer zodra die zich opnieuw aanmeldt.',
            'In another tab somebody logged in as {0}. This page shows what belongs to that from now on. What was filled in here is kept for who did so, and is back once they log in again.',
          ),
          name,
        )}
      </p>
      <Button purpose="secondary" onClick={heardOf}>
        {say(text('Sluiten', 'Close'))}
      </Button>
    </Notice>
  );
}

/** Who logs in in another tab and comes back here need press nothing. */
function useLookOnReturn(isOver: boolean): void {
  const known = useQueryClient();
  const last = useRef(0);
  useEffect(() => {
    const look = () => {
      if (isOver && Date.now() - last.current > 1_000) {
        last.current = Date.now();
        void lookAgain(known);
      }
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isOver, known]);
}
