import { text, type Text } from '../words/language';
import type { Words } from '../words/keys';
import type { Change, Confidentiality, Delivery, Finding } from './order';

export const STATES: Record<Delivery['state'], Text> = {
  'set-aside': text('wacht op uw besluit', 'waits for your decision'),
  merged: text('overgenomen', 'accepted'),
  discarded: text('niet overgenomen', 'not accepted'),
  replaced: text('vervangen door een nieuwere', 'replaced by a newer one'),
  unusable: text('onbruikbaar', 'unusable'),
};

export const CHANGES: Record<Change['kind'], Text> = {
  added: text('nieuw', 'added'),
  changed: text('veranderd', 'changed'),
  returned: text('terug', 'returned'),
  withdrawn: text('vervallen', 'withdrawn'),
};

/** What a finding means for its row, the worst first. */
export const SEVERITY_MEANS: readonly { key: Finding['severity']; what: Text }[] = [
  { key: 'rejected', what: text('kan niet worden gebruikt', 'cannot be used') },
  { key: 'repaired', what: text('kijk of het klopt', 'see whether it is right') },
  { key: 'warning', what: text('vreemd, maar overgenomen zoals het is', 'odd, but taken as it is') },
  { key: 'note', what: text('niets mis, goed om te weten', 'nothing wrong, good to know') },
];

/** What each level of confidentiality means, in a sentence. */
export const CONFIDENTIALITY_MEANS: Record<Confidentiality, Text> = {
  public: text(
    'Iedereen mag het zien, ook wie niet is aangemeld.',
    'Everybody may see it, also who is not logged in.',
  ),
  partners: text(
    'Alle deelnemende organisaties zien het, anderen niet.',
    'All organisations that take part see it, others do not.',
  ),
  'overlap-only': text(
    'Wie vlakbij iets plant, ziet alleen dat uw organisatie daar in die periode een behoefte heeft: niet wat en niet waar precies.',
    'Who plans something near sees only that your organisation has a need there in that period: not what, and not where exactly.',
  ),
  'owner-only': text(
    'Alleen uw eigen organisatie ziet het. Koppelkansen met anderen blijven dan ook onbekend.',
    'Only your own organisation sees it. So opportunities with others stay unknown too.',
  ),
};

/** The members of a work as a delivery lists them, in the order in which people read them. */
export const MEMBERS = {
  title: text('omschrijving', 'title'),
  street: text('straat', 'street'),
  discipline: text('discipline', 'discipline'),
  intervention: text('ingreep', 'intervention'),
  phase: text('fase', 'phase'),
  earliest: text('niet eerder dan', 'not before'),
  wishedStart: text('gewenste start', 'wished start'),
  latest: text('klaar uiterlijk', 'finished by'),
  durationDays: text('duur in dagen', 'duration in days'),
  hardness: text('hardheid', 'hardness'),
  certainty: text('zekerheid', 'certainty'),
  budgetCents: text('budget', 'budget'),
  project: text('project', 'project'),
  confidentiality: text('vertrouwelijkheid', 'confidentiality'),
  depthMetres: text('diepte in meters', 'depth in metres'),
  ownerName: text('eigenaar', 'owner'),
  geometry: text('plaats', 'place'),
} as const satisfies Words;
