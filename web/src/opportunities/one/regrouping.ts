import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { KEYS } from '../../api/keys';
import { content, type Schemas, server } from '../../api/server';
import { type ChangeState, type Field, oneOf, type StateOf } from '../../parts/searchState';
import { RULES } from '../words';

/** What parts them in the address; the address itself writes all other characters as it should. */
const parted = (word: string): string => word.replace(/[%,@]/g, encodeURIComponent);

/** Ids of works, which can have any character in them. */
const ids: Field<readonly string[]> = {
  read: (written) => (written === null || written === '' ? [] : written.split(',').map(plain)),
  write: (value) => (value.length === 0 ? null : value.map(parted).join(',')),
};

/** A word by id of a work, as `id@word,id@word`. */
const byId: Field<Readonly<Record<string, string>>> = {
  read: (written) =>
    Object.fromEntries(
      (written ?? '')
        .split(',')
        .map((pair) => pair.split('@'))
        .flatMap(([id, value]) => (id !== undefined && value !== undefined ? [[plain(id), plain(value)]] : [])),
    ),
  write: (value) => {
    const pairs = Object.entries(value).map((pair) => pair.map(parted).join('@'));
    return pairs.length === 0 ? null : pairs.join(',');
  },
};

function plain(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What is tried with an opportunity, as it stands in the address of its page. */
export const TRIED = {
  drop: ids,
  add: ids,
  move: byId,
  deepen: byId,
  rule: oneOf(RULES),
};
export type Tried = StateOf<typeof TRIED>;
export type Change = ChangeState<typeof TRIED>;

export const AS_IT_IS = { drop: [], add: [], move: {}, deepen: {} };

export function isTried(tried: Tried): boolean {
  return (
    tried.drop.length + tried.add.length + Object.keys(tried.move).length + Object.keys(tried.deepen).length > 0
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is asked of the server; of works that take no part nothing else is asked. */
function question(members: readonly string[], tried: Tried): Schemas['WhatIfQuestion'] {
  const drop = tried.drop.filter((id) => members.includes(id));
  const add = tried.add.filter((id) => !members.includes(id));
  const takesPart = (id: string) => (members.includes(id) || add.includes(id)) && !drop.includes(id);
  return {
    works: [...members],
    drop,
    add,
    move: Object.fromEntries(Object.entries(tried.move).filter(([id, to]) => takesPart(id) && DAY.test(to))),
    deepen: Object.fromEntries(
      Object.entries(tried.deepen)
        .filter(([id, metres]) => takesPart(id) && Number(metres) > 0)
        .map(([id, metres]) => [id, Number(metres)]),
    ),
  };
}

/** What the server makes of it: before and after. Nothing is kept there. */
export function useWhatIf(members: readonly string[], tried: Tried, may: boolean) {
  const asked = useMemo(() => question(members, tried), [members, tried]);
  return useQuery({
    queryKey: KEYS.whatIf(asked),
    queryFn: ({ signal }) => content(server.POST('/what-ifs', { body: asked, signal })),
    enabled: may && isTried(tried),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** Takes a work in or out. */
export function take(tried: Tried, members: readonly string[], id: string, isIn: boolean): Partial<Tried> {
  if (members.includes(id)) {
    return { drop: isIn ? tried.drop.filter((one) => one !== id) : [...new Set([...tried.drop, id])] };
  }
  return { add: isIn ? [...new Set([...tried.add, id])] : tried.add.filter((one) => one !== id) };
}

/** The same with one more value by id, or without it. */
export function withOne(
  of: Readonly<Record<string, string>>,
  id: string,
  value: string | undefined,
): Readonly<Record<string, string>> {
  const others = Object.fromEntries(Object.entries(of).filter(([one]) => one !== id));
  return value === undefined || value === '' ? others : { ...others, [id]: value };
}
