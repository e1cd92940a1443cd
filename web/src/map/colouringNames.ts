import { type Text, text } from '../words/language';
import type { Colouring } from './shown';

/** What works can be coloured by. */
export const COLOURING_NAMES: Record<Colouring, Text> = {
  discipline: text('discipline', 'discipline'),
  owner: text('eigenaar', 'owner'),
  kind: text('soort ingreep', 'kind of intervention'),
  phase: text('fase', 'phase'),
};
