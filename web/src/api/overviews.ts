import { addressed } from './addressed';
import { type Schemas, send } from './server';

export interface Coupling {
  readonly couldTakePart: number;
  readonly takePart: number;
  /** Absent where no work could take part. */
  readonly share?: number;
}

export interface FoundTogether {
  readonly seenWholly: number;
  readonly seenInPart: number;
  readonly withFigures: number;
  readonly saving: Schemas['SavedAmounts'];
  readonly expectedSavingCents: number;
  readonly streetDaysApart: number;
  readonly streetDaysTogether: number;
}

export interface LastRun {
  readonly number: number;
  readonly asOf: string;
  readonly outdated: boolean;
}

/** What one organisation plans, in figures, and what others want near it. */
export interface OrganisationOverview {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly byPhase: readonly { readonly phase: string; readonly works: number }[];
  readonly stale: number;
  readonly coupling: Coupling;
  readonly opportunities: FoundTogether;
  readonly needs: readonly { readonly owner: string; readonly ownerName: string; readonly needs: number }[];
  readonly found?: LastRun;
}

/** An opportunity with what it brings one organisation. */
export interface OwnOpportunity {
  readonly opportunity: Schemas['Opportunity'];
  readonly ours?: {
    readonly works: readonly string[];
    readonly aloneCents?: number;
    readonly byRule: readonly OwnShare[];
  };
}

export interface OwnShare {
  readonly rule: string;
  readonly shareCents?: number;
  readonly gainCents?: number;
  /** Why the rule has no answer, or may not be told. */
  readonly refused?: { readonly nl: string; readonly en: string };
}

/** What is planned in one area, in figures. */
export interface AreaOverview {
  readonly area: { readonly code: string; readonly name: string; readonly level: string };
  readonly works: {
    readonly planned: number;
    readonly byYear: readonly InYear[];
    readonly byDiscipline: readonly { readonly discipline: string; readonly works: number }[];
  };
  readonly streets: {
    readonly openingsApart: number;
    readonly openingsTogether: number;
    readonly items: readonly OpenedStreet[];
  };
  readonly coupling: Coupling;
  readonly opportunities: FoundTogether;
  readonly leftOut: { readonly needs: number; readonly worksDone: number; readonly worksWithoutStreet: number };
  readonly found?: LastRun;
}

export interface InYear {
  readonly year: number;
  readonly owner: string;
  readonly ownerName: string;
  readonly works: number;
}

export interface OpenedStreet {
  readonly street: string;
  readonly works: number;
  readonly openingsApart: number;
  readonly openingsTogether: number;
}

interface Listed<T> {
  readonly items: readonly T[];
  readonly _links: { readonly next?: { readonly href: string } };
}

export async function organisationOverview(id: string): Promise<OrganisationOverview> {
  return (await (await send('GET', `/organisations/${addressed(id)}/overview`)).json()) as OrganisationOverview;
}

export async function ownOpportunities(id: string, cursor?: string): Promise<Listed<OwnOpportunity>> {
  const query = new URLSearchParams({ limit: '50', ...(cursor !== undefined && { cursor }) });
  return (await (
    await send('GET', `/organisations/${addressed(id)}/opportunities?${query.toString()}`)
  ).json()) as Listed<OwnOpportunity>;
}

export async function areaOverview(code: string): Promise<AreaOverview> {
  return (await (await send('GET', `/areas/${encodeURIComponent(code)}/overview`)).json()) as AreaOverview;
}
