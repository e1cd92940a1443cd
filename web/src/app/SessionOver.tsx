import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { forgetAll, lookAgain } from '../api/session';
import { hearOthers, useWhose } from '../api/whose';
import { LogInAgain } from '../parts/LogIn';

/**
 * A browser has one session for all its tabs. Where it ended, what stands on the page stays, nothing more is asked for,
 * and here is the way back in. Where somebody logged out or in in another tab, this one follows.
 */
export function SessionOver() {
  const known = useQueryClient();
  const { isOver } = useWhose();
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
  return isOver ? (
    <div className="session-over">
      <LogInAgain />
    </div>
  ) : null;
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
