import { useCallback, useEffect, useState } from 'react';

const PREFIX = 'koppelkansen.draft.';

function kept<T extends object>(key: string, empty: T): T {
  try {
    const written = sessionStorage.getItem(PREFIX + key);
    return written === null ? empty : { ...empty, ...(JSON.parse(written) as Partial<T>) };
  } catch {
    return empty;
  }
}

export interface Draft<T> {
  readonly value: T;
  readonly change: (changes: Partial<T>) => void;
  readonly clear: () => void;
  /** Whether anything stands in it. */
  readonly isBegun: boolean;
}

/** What somebody is filling in: kept in this tab until it is sent, also when the page is left or loaded again. */
export function useDraft<T extends object>(key: string, empty: T): Draft<T> {
  const [drafted, put] = useState(() => ({ key, value: kept(key, empty) }));
  const value = drafted.key === key ? drafted.value : kept(key, empty);
  const isBegun = JSON.stringify(value) !== JSON.stringify(empty);
  useEffect(() => {
    if (isBegun) {
      sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
    } else {
      sessionStorage.removeItem(PREFIX + key);
    }
  }, [key, value, isBegun]);
  const change = useCallback(
    (changes: Partial<T>) =>
      put((before) => ({
        key,
        value: { ...(before.key === key ? before.value : kept(key, empty)), ...changes },
      })),
    [key, empty],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(PREFIX + key);
    put({ key, value: empty });
  }, [key, empty]);
  return { value, change, clear, isBegun };
}

/** Forgets what was filled in, once it has been sent. */
export function forgetDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}
