import type { Words } from './keys';
import { text } from './language';

/** The members of a work as a delivery and the journal name them, in the order in which people read them. */
export const MEMBERS = {
  title: text('omschrijving', 'title'),
  street: text('straat', 'street'),
  discipline: text('discipline', 'discipline'),
  intervention: text('ingreep', 'intervention'),
  phase: text('fase', 'phase'),
  earliest: text('niet eerder dan', 'not before'),
  wishedStart: text('gewenste start', 'wished start'),
  latest: text('klaar uiterlijk op', 'finished by'),
  durationDays: text('duur in dagen', 'duration in days'),
  hardness: text('hardheid', 'hardness'),
  certainty: text('zekerheid', 'certainty'),
  budgetCents: text('budget', 'budget'),
  costsReleased: text('kosten vrijgegeven', 'costs released'),
  project: text('project', 'project'),
  confidentiality: text('vertrouwelijkheid', 'confidentiality'),
  depthMetres: text('diepte in meters', 'depth in metres'),
  ownerName: text('eigenaar', 'owner'),
  geometry: text('plaats', 'place'),
} as const satisfies Words;
