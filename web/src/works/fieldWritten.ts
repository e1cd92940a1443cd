import type { Schemas } from '../api/server';
import { CONFIDENTIALITY, DISCIPLINES, HARDNESS, INTERVENTIONS, PHASES, word, type Words } from '../words/keys';
import { SHAPES } from '../parts/members';
import { type Language, type Say, text } from '../words/language';
import { day, euros } from '../words/written';
import { type FieldName, numberIn, type WorkFields } from './fields';
import { kindOf } from '../parts/geometry';

const WORDS: Partial<Record<FieldName, Words>> = {
  discipline: DISCIPLINES,
  intervention: INTERVENTIONS,
  hardness: HARDNESS,
  phase: PHASES,
  confidentiality: CONFIDENTIALITY,
};
const DAYS: readonly FieldName[] = ['from', 'last', 'wishedStart'];

/** One field of the form for a work, as people write it. */
export function fieldWritten(
  name: FieldName,
  fields: WorkFields,
  organisations: ReadonlyMap<string, Schemas['Organisation']>,
  say: Say,
  language: Language,
): string {
  const value = fields[name];
  const words = WORDS[name];
  if (value === null || value === '') {
    return say(text('leeg', 'empty'));
  }
  if (typeof value !== 'string') {
    const kind = kindOf(value);
    return kind === undefined ? say(text('geen', 'none')) : say(SHAPES[kind]);
  }
  if (words !== undefined) {
    return say(word(words, value));
  }
  if (DAYS.includes(name)) {
    return day(value, language);
  }
  if (name === 'certainty') {
    return `${value}\u00a0%`;
  }
  if (name === 'budget') {
    const read = numberIn(name, fields, language).value;
    return read === undefined ? value : euros(read * 100, language);
  }
  return name === 'owner' ? (organisations.get(value)?.name ?? value) : value;
}
