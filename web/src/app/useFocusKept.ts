import { useEffect } from 'react';

const CAN_HAVE_FOCUS =
  'a[href], button:not(:disabled), summary, input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';

/** One step from what has the focus up to the page: an element with those beside it. */
interface Step {
  readonly here: Element;
  readonly next: Element | null;
  readonly before: Element | null;
}

/**
 * Where what has the focus goes away, as a button that has done its work, the keyboard goes on beside it, and not at
 * the top of the page. Where something more fitting comes in its place, the part itself puts the focus there.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let way: readonly Step[] = [];
    const remember = (event: FocusEvent) => {
      way = event.target instanceof Element ? wayUp(event.target) : [];
    };
    const look = () => {
      const [last] = way;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (last !== undefined && isLost && isGone(last.here)) {
        // What took its place may ask for the focus itself, once everything is drawn.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) {
            beside(way)?.focus({ preventScroll: true });
          }
        });
      }
    };
    const watch = new MutationObserver(look);
    document.addEventListener('focusin', remember);
    watch.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'open', 'hidden'],
    });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
}

function wayUp(from: Element): readonly Step[] {
  const way: Step[] = [];
  for (let here: Element | null = from; here !== null && here !== document.body; here = here.parentElement) {
    way.push({ here, next: here.nextElementSibling, before: here.previousElementSibling });
  }
  return way;
}

const isGone = (here: Element) => !here.isConnected || here.matches(':disabled') || !isShown(here);

const isShown = (here: Element) => here.checkVisibility();

/** The nearest thing that is still there and can have the focus: after it, before it, or around it. */
function beside(way: readonly Step[]): HTMLElement | undefined {
  for (const { here, next, before } of way) {
    const around = here.isConnected && isShown(here) ? first(here) : undefined;
    const found = around ?? first(next) ?? first(before);
    if (found !== undefined) {
      return found;
    }
  }
  return document.getElementById('main') ?? undefined;
}

function first(within: Element | null): HTMLElement | undefined {
  if (within === null || !within.isConnected) {
    return undefined;
  }
  const all = [within, ...within.querySelectorAll(CAN_HAVE_FOCUS)];
  return all.find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(CAN_HAVE_FOCUS) && isShown(one),
  );
}
