import { useCallback, useEffect, useState } from 'react';
import { keepOwn, readOwn, useWhose } from '../api/whose';

const nameOf = (key: string) => `draft ${key}`;

function kept<T extends object>(key: string, empty: T): T {
  try {
    const written = readOwn(nameOf(key));
    return written === null ? empty : { ...empty, ...(JSON.parse(written) as Partial<T>) };
  } catch {
    return empty;
  }
}

export interface Draft<T> {
  readonly value: T;
  readonly change: (changes: Partial<T>) => void;
  readonly clear: () => void;
  /** Clears it once it has been sent, unless it was changed meanwhile. */
  readonly clearSent: (sent: T) => void;
  /** Whether anything stands in it. */
  readonly isBegun: boolean;
}

/**
 * What somebody is filling in: kept in this tab for who looks until it is sent, also when the page is left or loaded
 * again, or the session ends.
 */
export function useDraft<T extends object>(key: string, empty: T): Draft<T> {
  const { account } = useWhose();
  const [drafted, put] = useState(() => ({ key, account, value: kept(key, empty) }));
  const isSame = drafted.key === key && drafted.account === account;
  const value = isSame ? drafted.value : kept(key, empty);
  const isBegun = !isAlike(value, empty);
  useEffect(() => keepOwn(nameOf(key), isBegun ? JSON.stringify(value) : ''), [key, account, value, isBegun]);
  const change = useCallback(
    (changes: Partial<T>) =>
      put((before) => {
        const isHere = before.key === key && before.account === account;
        return { key, account, value: { ...(isHere ? before.value : kept(key, empty)), ...changes } };
      }),
    [key, account, empty],
  );
  const clear = useCallback(() => {
    keepOwn(nameOf(key), '');
    put({ key, account, value: empty });
  }, [key, account, empty]);
  const clearSent = useCallback(
    (sent: T) => {
      if (isAlike(kept(key, empty), sent)) {
        clear();
      }
    },
    [key, empty, clear],
  );
  return { value, change, clear, clearSent, isBegun };
}

const isAlike = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/** Forgets a draft that was sent, where it still is what was sent. */
export function forgetDraft(key: string, sent: string): void {
  if (readOwn(nameOf(key)) === sent) {
    keepOwn(nameOf(key), '');
  }
}
