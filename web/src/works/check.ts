import { type Language, type Text, text } from '../words/language';
import { type FieldName, NUMBER_NAMES, numberIn, POINTERS, type WorkFields } from './fields';

const NEEDED: readonly FieldName[] = ['discipline', 'intervention', 'from', 'last', 'phase', 'confidentiality'];

/** Whether a work cannot do without it. */
export const isNeeded = (name: FieldName): boolean => NEEDED.includes(name);

const EMPTY = text('Dit moet nog worden ingevuld.', 'This is still to be filled in.');

/** Whether all that is amiss is what was not filled in yet. */
export const areOnlyEmpty = (found: ReadonlyMap<FieldName, Text>): boolean =>
  found.size > 0 && [...found.values()].every((what) => what === EMPTY);

/** What is missing or cannot be, told before anything is sent. */
export function mistakes(fields: WorkFields, language: Language): ReadonlyMap<FieldName, Text> {
  const found = new Map<FieldName, Text>();
  NEEDED.filter((name) => fields[name] === '').forEach((name) => found.set(name, EMPTY));
  if (fields.from !== '' && fields.last !== '' && fields.last < fields.from) {
    found.set('last', text('Dit ligt voor de eerste dag.', 'This lies before the first day.'));
  }
  if (fields.wishedStart !== '' && fields.wishedStart < fields.from) {
    found.set('wishedStart', text('Dit ligt voor de eerste dag.', 'This lies before the first day.'));
  }
  for (const name of NUMBER_NAMES) {
    const { why } = numberIn(name, fields, language);
    if (why !== undefined) {
      found.set(name, why);
    }
  }
  const certainty = numberIn('certainty', fields, language).value;
  if (certainty !== undefined && (certainty <= 0 || certainty > 100)) {
    found.set(
      'certainty',
      text('Dit is een getal boven 0 en hoogstens 100.', 'This is a number above 0, at most 100.'),
    );
  }
  if (fields.street.trim() !== '' && fields.geometry === null) {
    found.set(
      'geometry',
      text(
        'Zeg ook waar het is: een straat wordt alleen bij een plaats bewaard.',
        'Say where it is too: a street is kept with a place only.',
      ),
    );
  }
  return found;
}

/** The members that a sentence of the server names, by the names that the form gives them. */
export function named(sentence: string, label: (name: FieldName) => string): string {
  return sentence.replace(/`(\w+)`/g, (whole, member: string) => {
    const name = (Object.keys(POINTERS) as FieldName[]).find((one) => POINTERS[one].endsWith(`/${member}`));
    return name === undefined ? whole : `‘${label(name)}’`;
  });
}
