import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KEYS } from './keys';
import { content, type Schemas, send, server } from './server';

export type Session = Schemas['SessionAnswer'];

/** The roles of the demo town that one click gives; none elsewhere. */
export const DEMO_ROLES = ['programmer', 'core-team', 'director'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/** The session as it is asked for, for a page that is nothing without it. */
export function useSessionQuery() {
  return useQuery({ queryKey: KEYS.session, queryFn: () => content(server.GET('/session')), staleTime: 60_000 });
}

/** Who looks; `undefined` until it is known. */
export function useSession(): Session | undefined {
  return useSessionQuery().data;
}

/** What is shown depends on who looks: with another session everything is asked for again. */
export function useDemoRole() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (role: DemoRole) => send('POST', `/session/demo-roles/${role}`),
    onSuccess: () => known.resetQueries(),
  });
}

export function useLogOut() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: () => server.DELETE('/session'),
    onSuccess: () => known.resetQueries(),
  });
}
