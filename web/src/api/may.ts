import { useOrganisations } from './organisations';
import type { Session } from './session';

/** Roles that may do something of what the pages offer; the server decides, this only says what to show. */
const DELIVERING = ['programmer'];

export interface OwnPlace {
  readonly id: string;
  readonly name: string;
}

/** Organisations in which somebody has a role. */
export function useOwn(session: Session | undefined): readonly OwnPlace[] {
  return useNamed(session?.grants.filter((grant) => grant.role !== 'administrator') ?? []);
}

/** Organisations for which somebody enters and changes works. */
export function useEdited(session: Session | undefined): readonly OwnPlace[] {
  return useNamed(session?.grants.filter((grant) => DELIVERING.includes(grant.role)) ?? []);
}

/** Organisations for which somebody delivers: that takes a role everywhere. */
export function useDelivered(session: Session | undefined): readonly OwnPlace[] {
  return useNamed(
    session?.grants.filter((grant) => DELIVERING.includes(grant.role) && grant.area === undefined) ?? [],
  );
}

function useNamed(grants: Session['grants']): readonly OwnPlace[] {
  const organisations = useOrganisations();
  const ids = [...new Set(grants.map((grant) => grant.organisation))];
  return ids.map((id) => ({ id, name: organisations.get(id)?.name ?? id }));
}
