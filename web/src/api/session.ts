import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KEYS } from './keys';
import { content, type Schemas, send, server } from './server';
import { becomes, leaves, sessionEnded, whose } from './whose';

export type Session = Schemas['SessionAnswer'];

/** The roles of the demo town that one click gives; none elsewhere. */
export const DEMO_ROLES = ['programmer', 'core-team', 'director'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/** The session as it is asked for, for a page that is nothing without it. */
export function useSessionQuery() {
  return useQuery({ queryKey: KEYS.session, queryFn: ({ client }) => look(client), staleTime: 60_000 });
}

/** Who looks; `undefined` until it is known. Of a session that is over, who it was. */
export function useSession(): Session | undefined {
  return useSessionQuery().data;
}

/** Asks anew who is logged in. */
export function lookAgain(known: QueryClient): Promise<void> {
  return known.refetchQueries({ queryKey: KEYS.session });
}

let ended = false;
/** Whether somebody pressed here to become somebody else. */
let isAsked = false;

async function look(known: QueryClient): Promise<Session> {
  const found = await content(server.GET('/session'));
  const before = known.getQueryData<Session>(KEYS.session);
  const account = found.account?.id ?? '';
  if (account === '' && whose().account !== '') {
    // Nobody logged out: the session ended. What is on the page stays, and is nobody else's.
    ended = true;
    sessionEnded();
    return before ?? found;
  }
  const isOther = whose().account !== account;
  const wasOver = ended;
  ended = false;
  becomes(account, isAsked);
  isAsked = false;
  if (before !== undefined && (isOther || wasOver)) {
    askAnew(known, isOther);
  }
  return found;
}

/** What is shown depends on who looks: for somebody else, nothing of before may stay. */
function askAnew(known: QueryClient, isOther: boolean): void {
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== KEYS.session[0];
  void (isOther ? known.resetQueries({ predicate }) : known.invalidateQueries({ predicate }));
}

export function useDemoRole() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (role: DemoRole) => send('POST', `/session/demo-roles/${role}`),
    onSuccess: () => {
      isAsked = true;
      return lookAgain(known);
    },
  });
}

/** Ends the session, here and at the provider of the organisation where there is one. */
export function useLogOut() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: async () => (await server.DELETE('/session')).data,
    onSuccess: (answer) => {
      forgetAll(known, true);
      if (answer !== undefined && 'continueAt' in answer) {
        location.assign(answer.continueAt);
      }
    },
  });
}

/** After a log-out, in this tab or in another. */
export function forgetAll(known: QueryClient, isHere: boolean): void {
  ended = false;
  leaves(isHere);
  void known.resetQueries();
}
