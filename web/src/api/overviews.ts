import { content, type Schemas, server } from './server';

export type RegisterOverview = Schemas['RegisterOverview'];
export type OrganisationOverview = Schemas['OrganisationOverview'];
export type AreaOverview = Schemas['AreaOverview'];

/** An opportunity with what it brings one organisation. */
export type OwnOpportunity = Schemas['OwnOpportunity'];

/** What is in the register, in figures, as far as who looks may see. */
export function registerOverview(): Promise<RegisterOverview> {
  return content(server.GET('/overview'));
}

/** What one organisation plans, in figures, and what others want near it. */
export function organisationOverview(id: string): Promise<OrganisationOverview> {
  return content(server.GET('/organisations/{id}/overview', { params: { path: { id } } }));
}

export function ownOpportunities(
  id: string,
  limit: number,
  cursor?: string,
): Promise<Schemas['ListingOwnOpportunity']> {
  const query = { limit, ...(cursor !== undefined && { cursor }) };
  return content(server.GET('/organisations/{id}/opportunities', { params: { path: { id }, query } }));
}

/** What is planned in one area, in figures. */
export function areaOverview(code: string): Promise<AreaOverview> {
  return content(server.GET('/areas/{code}/overview', { params: { path: { code } } }));
}
