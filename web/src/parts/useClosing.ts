import { useEffect, useRef } from 'react';

/**
 * What folds open above the page closes on Escape, on a click elsewhere, and when `what` changes. Where it would go
 * beyond the right edge, it unfolds to the left.
 */
export function useClosing(what = '') {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const here = menu.current;
      const isElsewhere = event.target instanceof Node && here?.contains(event.target) === false;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (here?.open === true && (isEscape || (event.type === 'pointerdown' && isElsewhere))) {
        here.open = false;
        if (isEscape) {
          here.querySelector('summary')?.focus();
        }
      }
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  useEffect(() => {
    const turn = () => {
      const here = menu.current;
      if (here !== null) {
        here.classList.remove('choices--to-left');
        const right = here.lastElementChild?.getBoundingClientRect().right ?? 0;
        here.classList.toggle('choices--to-left', here.open && right > document.documentElement.clientWidth);
      }
    };
    const toggled = ({ target }: Event) => target === menu.current && turn();
    document.addEventListener('toggle', toggled, true);
    // What stands beside it may grow while it is open, so that it comes to stand elsewhere.
    const around = new ResizeObserver(turn);
    if (menu.current?.parentElement) {
      around.observe(menu.current.parentElement);
    }
    return () => {
      document.removeEventListener('toggle', toggled, true);
      around.disconnect();
    };
  }, []);
  useEffect(() => {
    const here = menu.current;
    if (here?.open === true) {
      // What is folded away cannot keep the focus; the browser would take it away, and say nothing.
      if (here.contains(document.activeElement)) {
        here.querySelector('summary')?.focus({ preventScroll: true });
      }
      here.open = false;
    }
  }, [what]);
  return menu;
}
