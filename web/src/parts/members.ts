import {
  CONFIDENTIALITY,
  DISCIPLINES,
  HARDNESS,
  INTERVENTIONS,
  PHASES,
  PUBLIC_SPACE,
  ROUTE_RANKS,
  STREET_CLASSES,
  word,
  type Words,
} from '../words/keys';
import { type Language, type Say, text } from '../words/language';
import { day, euros, number, percent } from '../words/written';
import { asGeometry, kindOf } from './geometry';

const WORDS: Readonly<Record<string, Words>> = {
  discipline: DISCIPLINES,
  intervention: INTERVENTIONS,
  phase: PHASES,
  hardness: HARDNESS,
  confidentiality: CONFIDENTIALITY,
  streetClass: STREET_CLASSES,
  spaceTaken: PUBLIC_SPACE,
  routes: ROUTE_RANKS,
};
const DAYS = ['earliest', 'wishedStart', 'latest'];

/** What is drawn, in a word. */
export const SHAPES = {
  Point: text('punt', 'point'),
  LineString: text('lijn', 'line'),
  Polygon: text('vlak', 'area'),
};

/** One member of a work, as people write it. */
export function memberWritten(name: string, value: unknown, say: Say, language: Language): string {
  const words = WORDS[name];
  if (value === undefined || value === null) {
    return say(text('leeg', 'empty'));
  }
  if (name === 'geometry') {
    const kind = kindOf(asGeometry(value));
    return kind === undefined ? say(text('geen', 'none')) : say(SHAPES[kind]);
  }
  if (Array.isArray(value)) {
    return value.map((one) => say(word(words ?? {}, String(one)))).join(', ');
  }
  if (words !== undefined) {
    return say(word(words, String(value)));
  }
  if (DAYS.includes(name)) {
    return day(String(value), language);
  }
  if (name === 'budgetCents') {
    return euros(Number(value), language);
  }
  if (name === 'certainty') {
    return percent(Number(value), language);
  }
  if (typeof value === 'boolean') {
    return say(value ? text('ja', 'yes') : text('nee', 'no'));
  }
  return typeof value === 'number' ? number(value, language, 2) : String(value);
}
