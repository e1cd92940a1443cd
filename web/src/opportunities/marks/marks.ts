import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KEYS } from '../../api/keys';
import { content, Refusal, type Schemas, server } from '../../api/server';
import { keepOwn, readOwn } from '../../api/whose';
import { useSession } from '../../api/session';

/** An opportunity that somebody follows, with what is new since it was looked at last. */
export type Followed = Schemas['FollowedOpportunity'];
export type News = Schemas['FollowedNews'];
export type SavedView = Schemas['SavedView'];
export type Comment = Schemas['Comment'];

const at = (id: string) => ({ params: { path: { id } } });

export const PAGE = 'koppelkansen';

/** Whether somebody is logged in, and so can keep things. */
export const useKeeps = (): boolean => useSession()?.loggedIn === true;

export function useViews() {
  return useQuery({
    queryKey: KEYS.views,
    queryFn: async () => (await content(server.GET('/views'))).items.filter(({ page }) => page === PAGE),
    enabled: useKeeps(),
    staleTime: 60_000,
  });
}

export function useKeepView() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (view: { name: string; query: string }) => server.POST('/views', { body: { ...view, page: PAGE } }),
    onSuccess: () => known.invalidateQueries({ queryKey: KEYS.views }),
  });
}

export function useDropView() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => server.DELETE('/views/{id}', { params: { path: { id } } }),
    onSuccess: () => known.invalidateQueries({ queryKey: KEYS.views }),
  });
}

export function useFollowed() {
  return useQuery({
    queryKey: KEYS.followed(),
    queryFn: async () =>
      (await content(server.GET('/followed-opportunities', { params: { query: { limit: 500 } } }))).items,
    enabled: useKeeps(),
    staleTime: 30_000,
  });
}

export function useFollowing(id: string) {
  return useQuery({
    queryKey: KEYS.followed(id),
    queryFn: () => content(server.GET('/opportunities/{id}/following', at(id))),
    enabled: useKeeps(),
  });
}

/** Follows, says that it was looked at, or stops. */
export function useFollow(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: async (follows: boolean) =>
      void (follows
        ? await server.PUT('/opportunities/{id}/following', at(id))
        : await server.DELETE('/opportunities/{id}/following', at(id))),
    onSuccess: () => known.invalidateQueries({ queryKey: KEYS.followed() }),
  });
}

export function useComments(id: string) {
  return useQuery({
    queryKey: KEYS.comments(id),
    queryFn: () =>
      content(server.GET('/opportunities/{id}/comments', { params: { path: { id }, query: { limit: 500 } } })),
    enabled: useKeeps(),
    refetchInterval: 30_000,
  });
}

export function useWrite(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => server.POST('/opportunities/{id}/comments', { ...at(id), body: { text } }),
    onSuccess: () => known.invalidateQueries({ queryKey: KEYS.comments(id) }),
    onError: (error) => {
      if (error instanceof Refusal && error.status === 404) {
        void known.invalidateQueries({ queryKey: KEYS.opportunity(id) });
      }
    },
  });
}

/** What somebody began to say of an opportunity and has not sent yet; kept in this tab. */
export const typedComment = (id: string): string => readOwn(`comment ${id}`) ?? '';

export const keepTyped = (id: string, typed: string): void => keepOwn(`comment ${id}`, typed);

export function useWithdraw(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (comment: string) =>
      server.DELETE('/opportunities/{id}/comments/{comment}', { params: { path: { id, comment } } }),
    onSuccess: () => known.invalidateQueries({ queryKey: KEYS.comments(id) }),
  });
}
