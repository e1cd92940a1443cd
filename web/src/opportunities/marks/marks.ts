import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Refusal, send } from '../../api/server';
import { useSession } from '../../app/session';
import type { Opportunity } from '../list';

/** A view that somebody keeps: a page with what was asked of it. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  readonly query: string;
}

export interface News {
  readonly any: boolean;
  readonly comments: number;
  readonly works: readonly string[];
  readonly vanished: boolean;
  readonly returned: boolean;
  readonly saving?: { readonly beforeCents: number; readonly nowCents: number };
}

/** An opportunity that somebody follows, with what is new since it was looked at last. */
export interface Followed {
  readonly id: string;
  readonly state: 'found' | 'vanished' | 'hidden';
  readonly opportunity?: Opportunity;
  readonly followedAt: string;
  readonly seenAt: string;
  readonly news: News;
}

export interface Comment {
  readonly id: string;
  readonly by: {
    readonly name?: string;
    readonly organisation: { readonly id: string; readonly name: string };
    readonly self: boolean;
  };
  readonly writtenAt: string;
  readonly text?: string;
  readonly withdrawn?: { readonly at: string; readonly byWriter: boolean };
  readonly mayWithdraw: boolean;
}

interface Said {
  readonly items: readonly Comment[];
  readonly mayWrite: boolean;
}

const read = async <T>(path: string): Promise<T> => (await (await send('GET', path)).json()) as T;

const json = (value: unknown): Blob => new Blob([JSON.stringify(value)], { type: 'application/json' });

const at = (id: string): string => `/opportunities/${encodeURIComponent(id)}`;

const VIEWS = ['views'];
const FOLLOWED = ['followed'];

export const PAGE = 'koppelkansen';

/** Whether somebody is logged in, and so can keep things. */
export const useKeeps = (): boolean => useSession()?.loggedIn === true;

export function useViews() {
  return useQuery({
    queryKey: VIEWS,
    queryFn: async () => (await read<{ items: SavedView[] }>('/views')).items.filter(({ page }) => page === PAGE),
    enabled: useKeeps(),
    staleTime: 60_000,
  });
}

export function useKeepView() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (view: { name: string; query: string }) => send('POST', '/views', json({ ...view, page: PAGE })),
    onSuccess: () => known.invalidateQueries({ queryKey: VIEWS }),
  });
}

export function useDropView() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send('DELETE', `/views/${encodeURIComponent(id)}`),
    onSuccess: () => known.invalidateQueries({ queryKey: VIEWS }),
  });
}

export function useFollowed() {
  return useQuery({
    queryKey: FOLLOWED,
    queryFn: async () => (await read<{ items: Followed[] }>('/followed-opportunities?limit=500')).items,
    enabled: useKeeps(),
    staleTime: 30_000,
  });
}

export function useFollowing(id: string) {
  return useQuery({
    queryKey: [...FOLLOWED, id],
    queryFn: () => read<{ followed: boolean; item?: Followed }>(`${at(id)}/following`),
    enabled: useKeeps(),
  });
}

/** Follows, says that it was looked at, or stops. */
export function useFollow(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (follows: boolean) => send(follows ? 'PUT' : 'DELETE', `${at(id)}/following`),
    onSuccess: () => known.invalidateQueries({ queryKey: FOLLOWED }),
  });
}

const said = (id: string) => ['comments', id];

export function useComments(id: string) {
  return useQuery({
    queryKey: said(id),
    queryFn: () => read<Said>(`${at(id)}/comments?limit=500`),
    enabled: useKeeps(),
    refetchInterval: 30_000,
  });
}

export function useWrite(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => send('POST', `${at(id)}/comments`, json({ text })),
    onSuccess: () => known.invalidateQueries({ queryKey: said(id) }),
    onError: (error) => {
      if (error instanceof Refusal && error.status === 404) {
        void known.invalidateQueries({ queryKey: ['opportunity', id] });
      }
    },
  });
}

const TYPED = 'koppelkansen.comment.';

/** What somebody began to say of an opportunity and has not sent yet; kept in this tab. */
export const typedComment = (id: string): string => sessionStorage.getItem(TYPED + id) ?? '';

export function keepTyped(id: string, typed: string): void {
  if (typed === '') {
    sessionStorage.removeItem(TYPED + id);
  } else {
    sessionStorage.setItem(TYPED + id, typed);
  }
}

export function useWithdraw(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (comment: string) => send('DELETE', `${at(id)}/comments/${encodeURIComponent(comment)}`),
    onSuccess: () => known.invalidateQueries({ queryKey: said(id) }),
  });
}
