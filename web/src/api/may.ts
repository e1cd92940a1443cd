import { useOrganisations } from './organisations';
import { type Session } from './session';

export interface OwnPlace {
  readonly id: string;
  readonly name: string;
}

type Held = Session['grants'][number];

/** What the pages offer follows the rights that each role gives in its organisation; the server decides. */
const gives = (right: Held['rights'][number]) => (held: Held) => held.rights.includes(right);

/** Organisations of which somebody sees the inside. */
export function useOwn(session: Session | undefined): readonly OwnPlace[] {
  return useNamed(session?.grants.filter(gives('see-inside')) ?? []);
}

/** Organisations for which somebody enters and changes works. */
export function useEdited(session: Session | undefined): readonly OwnPlace[] {
  return useNamed(session?.grants.filter(gives('edit-works')) ?? []);
}

/** Organisations for which somebody delivers: that takes a role everywhere. */
export function useDelivered(session: Session | undefined): readonly OwnPlace[] {
  return useNamed(session?.grants.filter(gives('deliver')).filter((held) => held.area === undefined) ?? []);
}

/** Organisations of which somebody may release the costs. */
export function useReleased(session: Session | undefined): readonly OwnPlace[] {
  return useNamed(session?.grants.filter(gives('release-costs')) ?? []);
}

function useNamed(grants: Session['grants']): readonly OwnPlace[] {
  const organisations = useOrganisations();
  const ids = [...new Set(grants.map((grant) => grant.organisation))];
  return ids.map((id) => ({ id, name: organisations.get(id)?.name ?? id }));
}
