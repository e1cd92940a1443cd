import type { Schemas } from '../api/server';
import type { Geometry } from './geometry';

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
    depth: text(task.depthMetres).replace('.', ','),
    from: window.from,
    last: dayAfter(window.until, -1),
    wishedStart: window.wishedStart,
    durationDays: text(window.durationDays),
    phase: planning.phase,
    project: text(planning.project),
    confidentiality: planning.confidentiality,
    budget: planning.budgetCents === undefined ? '' : String(planning.budgetCents / 100).replace('.', ','),
    geometry: place?.geometry ?? null,
  };
}

export function dayAfter(iso: string, days: number): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return Number.isNaN(at.getTime()) ? iso : at.toISOString().slice(0, 10);
}

/** A number as Dutch people write it; what is none is sent as it is, so that the server says so. */
function amount(written: string, times = 1): number | string | null {
  if (written.trim() === '') {
    return null;
  }
  const plain = written
    .replace(/[€\s]/g, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain) * times * 1000) / 1000 : written;
}

/** What one field is in what the API takes; null where it is empty. */
function sent(name: FieldName, fields: WorkFields): unknown {
  switch (name) {
    case 'budget':
      return amount(fields.budget, 100);
    case 'depth':
      return amount(fields.depth);
    case 'durationDays':
      return amount(fields.durationDays);
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
export function asContent(fields: WorkFields): object {
  return nested(
    NAMES.filter((name) => sent(name, fields) !== null),
    fields,
  );
}

/** Only what differs from how it was, as a merge patch. */
export function asPatch(fields: WorkFields, base: WorkFields): object {
  return nested(differing(fields, base), fields);
}

function nested(names: readonly FieldName[], fields: WorkFields): object {
  const content: Record<string, unknown> = {};
  for (const name of names) {
    const [outer = '', inner] = POINTERS[name].slice(1).split('/');
    if (inner === undefined) {
      content[outer] = sent(name, fields);
    } else {
      content[outer] = { ...(content[outer] as object | undefined), [inner]: sent(name, fields) };
    }
  }
  return content;
}
