import { useSyncExternalStore } from 'react';
import { whenForgetting, whose } from '../api/whose';

const NONE: readonly File[] = [];
/** By the account of who chose them. */
const files = new Map<string, readonly File[]>();
const listeners = new Set<() => void>();

/** The files that were chosen: a browser keeps none of them over a reload, but they outlive leaving the page. */
export function choose(anew: readonly File[]): void {
  files.set(whose().account, anew);
  listeners.forEach((listener) => listener());
}

whenForgetting((unless) => {
  [...files.keys()].filter((account) => account !== unless).forEach((account) => files.delete(account));
  listeners.forEach((listener) => listener());
});

export const chosen = (): readonly File[] => files.get(whose().account) ?? NONE;

export function useChosen(): readonly File[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, chosen);
}
