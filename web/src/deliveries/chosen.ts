import { useSyncExternalStore } from 'react';
import { whenForgetting } from '../api/whose';

let files: readonly File[] = [];
const listeners = new Set<() => void>();

/** The files that were chosen: a browser keeps none of them over a reload, but they outlive leaving the page. */
export function choose(anew: readonly File[]): void {
  files = anew;
  listeners.forEach((listener) => listener());
}

whenForgetting(() => choose([]));

export const chosen = (): readonly File[] => files;

export function useChosen(): readonly File[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, chosen);
}
