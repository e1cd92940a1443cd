import { useMemo } from 'react';
import { Refusal } from './server';

/** What the server says is wrong, by the field that it is about. */
export function useErrors(error: Error | null): ReadonlyMap<string, string> {
  return useMemo(
    () =>
      new Map(
        error instanceof Refusal ? error.problem?.errors?.map((one) => [one.pointer, one.detail] as const) : [],
      ),
    [error],
  );
}
