import { text, type Text } from '../words/language';
import type { FieldName } from './fields';

export const LABELS: Readonly<Record<FieldName, Text>> = {
  owner: text('Eigenaar', 'Owner'),
  reference: text('Uw nummer', 'Your number'),
  discipline: text('Discipline', 'Discipline'),
  intervention: text('Ingreep', 'Intervention'),
  title: text('Omschrijving', 'Title'),
  street: text('Straat', 'Street'),
  depth: text('Diepte van de ontgraving (m)', 'Depth of the excavation (m)'),
  from: text('Niet eerder dan', 'Not before'),
  last: text('Klaar uiterlijk op', 'Finished by'),
  wishedStart: text('Gewenste start', 'Wished start'),
  durationDays: text('Duur in dagen', 'Duration in days'),
  hardness: text('Hardheid', 'Hardness'),
  certainty: text('Zekerheid (%)', 'Certainty (%)'),
  phase: text('Fase', 'Phase'),
  project: text('Project', 'Project'),
  confidentiality: text('Wie mag het zien?', 'Who may see it?'),
  budget: text('Budget in euro’s', 'Budget in euros'),
  geometry: text('Plaats', 'Place'),
};
