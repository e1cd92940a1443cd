import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigation, useSearchParams } from 'react-router';

/** How one part of a page's state is written in the address of the page. `null` leaves it out. */
export interface Field<T> {
  readonly read: (written: string | null) => T;
  readonly write: (value: T) => string | null;
}

export const words = (unless = ''): Field<string> => ({
  read: (written) => written ?? unless,
  write: (value) => (value === unless ? null : value),
});

/** Several keys, parted by a sign that addresses leave as it is; none stands for no choice. */
export const BETWEEN = '_';

export const keys: Field<readonly string[]> = {
  read: (written) => (written === null || written === '' ? [] : written.split(BETWEEN)),
  write: (value) => (value.length === 0 ? null : value.join(BETWEEN)),
};

export const number: Field<number | undefined> = {
  read: (written) => (written === null || !/^-?\d+(\.\d+)?$/.test(written) ? undefined : Number(written)),
  write: (value) => (value === undefined ? null : String(value)),
};

export const yes: Field<boolean> = {
  read: (written) => written === '1',
  write: (value) => (value ? '1' : null),
};

/** One of a few; the first is meant where nothing, or nothing known, is written. */
export function oneOf<T extends string>(choices: readonly [T, ...T[]]): Field<T> {
  return {
    read: (written) => choices.find((one) => one === written) ?? choices[0],
    write: (value) => (value === choices[0] ? null : value),
  };
}

export type Fields = Readonly<Record<string, Field<never>>>;
type Written<F> = F extends Field<infer T> ? T : never;
export type StateOf<F> = { readonly [K in keyof F]: Written<F[K]> };

export interface HowChanged {
  /** Whether the back button leads to how it was before; else this takes its place. */
  readonly remember?: boolean;
}

export type ChangeState<F> = (changes: Partial<StateOf<F>>, how?: HowChanged) => void;

/** A page's state as it stands in its address, and how to change it. `fields` must not change between calls. */
export function useSearchState<F extends Readonly<Record<string, Field<any>>>>(
  fields: F,
): readonly [StateOf<F>, ChangeState<F>] {
  const [search, put] = useSearchParams();
  const isLeft = useLeaving();
  const state = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, field.read(search.get(name))]),
      ) as StateOf<F>,
    [search, fields],
  );
  const change: ChangeState<F> = useCallback(
    (changes, how = {}) => {
      if (isLeft.current) {
        return;
      }
      put(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            const written = fields[name]?.write(value) ?? null;
            if (written === null) {
              after.delete(name);
            } else {
              after.set(name, written);
            }
          }
          return after;
        },
        { replace: how.remember !== true, preventScrollReset: true },
      );
    },
    [put, fields, isLeft],
  );
  return [state, change];
}

/** Whether another page is on its way: what this one would still write in its address would call that off. */
function useLeaving() {
  const { pathname } = useLocation();
  const { location: next } = useNavigation();
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = next !== undefined && next.pathname !== pathname;
  }, [next, pathname]);
  return isLeft;
}
