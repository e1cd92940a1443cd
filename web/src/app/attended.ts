import { focusManager } from '@tanstack/react-query';

const LONGEST_MILLIS = 5 * 60_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'] as const;

/**
 * Has things asked anew only for somebody who is there: a page that is hidden, or that nobody touched for some minutes,
 * asks nothing by itself, so that the session of who went away ends as it should. Who comes back gets what is new.
 */
export function attend(longestMillis = LONGEST_MILLIS): void {
  focusManager.setEventListener((tell) => {
    let timer = 0;
    const isSeen = () => document.visibilityState !== 'hidden';
    const touched = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => tell(false), longestMillis);
      tell(isSeen());
    };
    const turned = () => (isSeen() ? touched() : tell(false));
    TOUCHES.forEach((name) => window.addEventListener(name, touched, { capture: true, passive: true }));
    document.addEventListener('visibilitychange', turned);
    touched();
    return () => {
      window.clearTimeout(timer);
      TOUCHES.forEach((name) => window.removeEventListener(name, touched, { capture: true }));
      document.removeEventListener('visibilitychange', turned);
    };
  });
}
