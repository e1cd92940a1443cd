import { useEffect, useRef } from 'react';
import { useWhose } from '../api/whose';

/** Does again what went wrong as soon as the reason is gone: somebody logged in again, or the network is back. */
export function useAgainWhenBack(isWrong: boolean, again: () => void): void {
  const { isOver } = useWhose();
  const wasOver = useRef(isOver);
  useEffect(() => {
    if (isWrong && wasOver.current && !isOver) {
      again();
    }
    wasOver.current = isOver;
  }, [isWrong, isOver, again]);
  useEffect(() => {
    if (isWrong) {
      window.addEventListener('online', again);
    }
    return () => window.removeEventListener('online', again);
  }, [isWrong, again]);
}
