import type { Schemas } from '../api/server';
import type { Geometry } from '../parts/geometry';
import type { Language } from '../words/language';
import { type ReadNumber, readNumber, typedNumber } from '../words/readNumber';

export type WholeWork = Schemas['WholeWork'];

/** What is filled in of a work: everything as it is typed, days as the first and the last that belong to it. */
export interface WorkFields {
  readonly owner: string;
  readonly reference: string;
  readonly discipline: string;
  readonly intervention: string;
  readonly title: string;
  readonly street: string;
  readonly depth: string;
  readonly from: string;
  readonly last: string;
  readonly wishedStart: string;
  readonly durationDays: string;
  readonly hardness: string;
  /** In per cent, as people say it. */
  readonly certainty: string;
  readonly phase: string;
  readonly project: string;
  readonly confidentiality: string;
  readonly budget: string;
  readonly geometry: Geometry | null;
}

export type FieldName = keyof WorkFields;

export const EMPTY_WORK: WorkFields = {
  owner: '',
  reference: '',
  discipline: '',
  intervention: '',
  title: '',
  street: '',
  depth: '',
  from: '',
  last: '',
  wishedStart: '',
  durationDays: '',
  hardness: '',
  certainty: '',
  phase: 'idea',
  project: '',
  confidentiality: 'partners',
  budget: '',
  geometry: null,
};

/** Where each field stands in what the API takes. */
export const POINTERS: Readonly<Record<FieldName, string>> = {
  owner: '/owner/id',
  reference: '/reference',
  discipline: '/task/discipline',
  intervention: '/task/intervention',
  title: '/task/title',
  street: '/place/street',
  depth: '/task/depthMetres',
  from: '/window/from',
  last: '/window/until',
  wishedStart: '/window/wishedStart',
  durationDays: '/window/durationDays',
  hardness: '/window/hardness',
  certainty: '/window/certainty',
  phase: '/planning/phase',
  project: '/planning/project',
  confidentiality: '/planning/confidentiality',
  budget: '/planning/budgetCents',
  geometry: '/place/geometry',
};

const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));

export function fieldsOf(work: WholeWork): WorkFields {
  const { task, place, window, planning } = work;
  return {
    owner: work.owner.id,
    reference: work.id.slice(work.id.indexOf(':') + 1),
    discipline: task.discipline,
    intervention: task.intervention,
    title: text(task.title),
    street: text(place?.street),
    depth: task.depthMetres === undefined ? '' : typedNumber(task.depthMetres),
    from: window.from,
    last: dayAfter(window.until, -1),
    wishedStart: window.wishedStart,
    durationDays: text(window.durationDays),
    hardness: window.hardness,
    certainty: typedNumber(Math.round(window.certainty * 1000) / 10),
    phase: planning.phase,
    project: text(planning.project),
    confidentiality: planning.confidentiality,
    budget: planning.budgetCents === undefined ? '' : typedNumber(planning.budgetCents / 100),
    geometry: place?.geometry ?? null,
  };
}

export function dayAfter(iso: string, days: number): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return Number.isNaN(at.getTime()) ? iso : at.toISOString().slice(0, 10);
}

/** Fields that are numbers, with what one of them is in the unit of the API, and whether thousands are usual. */
const NUMBERS = {
  budget: { times: 100, isLarge: true },
  depth: { times: 1, isLarge: false },
  durationDays: { times: 1, isLarge: true },
  certainty: { times: 0.01, isLarge: false },
} as const;
export type NumberName = keyof typeof NUMBERS;
export const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];
export const isNumber = (name: FieldName): name is NumberName => name in NUMBERS;

export const numberIn = (name: NumberName, fields: WorkFields, language: Language): ReadNumber =>
  readNumber(fields[name], language, NUMBERS[name].isLarge);

/** What is no number is sent as it is, so that the server says so; nothing where nothing was typed. */
function amount(name: NumberName, fields: WorkFields, language: Language): number | string | null {
  const { value, why } = numberIn(name, fields, language);
  if (value === undefined) {
    return why === undefined ? null : fields[name];
  }
  return Math.round(value * NUMBERS[name].times * 1000) / 1000;
}

/** What one field is in what the API takes; null where it is empty. */
function sent(name: FieldName, fields: WorkFields, language: Language): unknown {
  switch (name) {
    case 'budget':
    case 'depth':
    case 'durationDays':
    case 'certainty':
      return amount(name, fields, language);
    case 'last':
      return fields.last === '' ? null : dayAfter(fields.last, 1);
    case 'geometry':
      return fields.geometry;
    default:
      return fields[name].trim() === '' ? null : fields[name].trim();
  }
}

const NAMES = Object.keys(POINTERS) as FieldName[];

export const sameField = (name: FieldName, one: WorkFields, other: WorkFields) =>
  JSON.stringify(one[name]) === JSON.stringify(other[name]);

/** Fields of which the two differ. */
export const differing = (one: WorkFields, other: WorkFields): readonly FieldName[] =>
  NAMES.filter((name) => !sameField(name, one, other));

/** A new work as the API takes it; what is empty is absent. */
export function asContent(fields: WorkFields, language: Language): object {
  const names = NAMES.filter((name) => sent(name, fields, language) !== null);
  return nested(names, fields, language);
}

/** Only what differs from how it was, as a merge patch. */
export function asPatch(fields: WorkFields, base: WorkFields, language: Language): object {
  return nested(differing(fields, base), fields, language);
}

function nested(names: readonly FieldName[], fields: WorkFields, language: Language): object {
  const content: Record<string, unknown> = {};
  for (const name of names) {
    const [outer = '', inner] = POINTERS[name].slice(1).split('/');
    if (inner === undefined) {
      content[outer] = sent(name, fields, language);
    } else {
      content[outer] = { ...(content[outer] as object | undefined), [inner]: sent(name, fields, language) };
    }
  }
  return content;
}
