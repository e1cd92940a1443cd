import { type Text, text } from './language';

/** The words for the keys that the API answers with. A key that is not known here is said as it is. */
export type Words = Readonly<Record<string, Text>>;

export const DISCIPLINES = {
  road: text('weg', 'road'),
  sewer: text('riool', 'sewer'),
  'drinking-water': text('drinkwater', 'drinking water'),
  gas: text('gas', 'gas'),
  electricity: text('elektriciteit', 'electricity'),
  heat: text('warmte', 'heat'),
  cooling: text('koude', 'cooling'),
  telecom: text('telecom', 'telecom'),
  lighting: text('verlichting', 'lighting'),
  'tram-and-rail': text('tram en spoor', 'tram and rail'),
  'bridge-and-quay': text('brug en kademuur', 'bridge and quay wall'),
  greenery: text('groen', 'greenery'),
  climate: text('klimaatadaptatie', 'climate adaptation'),
  waste: text('afval', 'waste'),
  building: text('bouw', 'building'),
  other: text('overig', 'other'),
} as const satisfies Words;
export type Discipline = keyof typeof DISCIPLINES;

export const INTERVENTIONS = {
  lay: text('aanleg', 'new'),
  replace: text('vervanging', 'replacement'),
  enlarge: text('verzwaring', 'reinforcement'),
  renovate: text('renovatie', 'renovation'),
  redesign: text('herinrichting', 'redesign'),
  maintain: text('onderhoud', 'maintenance'),
  connect: text('aansluiting', 'connection'),
  remove: text('verwijdering', 'removal'),
  investigate: text('onderzoek', 'investigation'),
  build: text('bouw', 'building'),
  other: text('overig', 'other'),
} as const satisfies Words;
export type Intervention = keyof typeof INTERVENTIONS;

export const PHASES = {
  idea: text('idee', 'idea'),
  programmed: text('geprogrammeerd', 'programmed'),
  prepared: text('voorbereid', 'prepared'),
  'in-execution': text('in uitvoering', 'in execution'),
  done: text('gereed', 'done'),
  withdrawn: text('vervallen', 'withdrawn'),
  unknown: text('onbekend', 'unknown'),
} as const satisfies Words;
export type Phase = keyof typeof PHASES;

export const HARDNESS = {
  fixed: text('vast', 'fixed'),
  firm: text('stevig', 'firm'),
  flexible: text('buigzaam', 'flexible'),
  free: text('vrij', 'free'),
} as const satisfies Words;

/** What each hardness of a window means, in a sentence. */
export const HARDNESS_MEANS: Record<keyof typeof HARDNESS, Text> = {
  fixed: text(
    'Kan niet schuiven: al bezig, of vastgelegd in contract of wet.',
    'Cannot move: under way, or bound by contract or law.',
  ),
  firm: text('Schuift alleen als er een goede reden is.', 'Moves only for a good reason.'),
  flexible: text('Kan in overleg schuiven.', 'Can move by agreement.'),
  free: text('Ligt nog open.', 'Is still open.'),
};

/** A source as people call it. */
export const sourceWord = (source: string): Text =>
  source.startsWith('by-hand-') ? text('met de hand ingevoerd', 'entered by hand') : text(source, source);

/** What two works are to each other. */
export const KINDS = {
  'couple-trench': text('koppelen: één sleuf', 'couple: one trench'),
  'couple-site': text('koppelen: één werkterrein', 'couple: one site'),
  sequence: text('volgorde', 'sequence'),
  protect: text('beschermen', 'protect'),
  conflict: text('botsing', 'conflict'),
  regret: text('spijt', 'regret'),
  serve: text('dienen', 'serve'),
} as const satisfies Words;

export const CONFIDENTIALITY = {
  public: text('openbaar', 'public'),
  partners: text('partners', 'partners'),
  'overlap-only': text('alleen overlap', 'overlap only'),
  'owner-only': text('alleen eigenaar', 'owner only'),
} as const satisfies Words;

/** What each level of confidentiality means, in a sentence. */
export const CONFIDENTIALITY_MEANS: Record<keyof typeof CONFIDENTIALITY, Text> = {
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

export const ROLES = {
  reader: text('lezer', 'reader'),
  programmer: text('programmeur', 'programmer'),
  'project-team': text('projectteam', 'project team'),
  'core-team': text('kernteam', 'core team'),
  director: text('directeur', 'director'),
  controller: text('controller', 'controller'),
  administrator: text('beheerder', 'administrator'),
} as const satisfies Words;

export const SEVERITIES = {
  note: text('ter info', 'note'),
  warning: text('let op', 'warning'),
  repaired: text('hersteld', 'repaired'),
  rejected: text('afgewezen', 'rejected'),
} as const satisfies Words;

export const LEVELS = {
  district: text('stadsdeel', 'district'),
  quarter: text('wijk', 'quarter'),
  neighbourhood: text('buurt', 'neighbourhood'),
  other: text('gebied', 'area'),
} as const satisfies Words;

export const STREET_CLASSES = {
  main: text('hoofdweg', 'main road'),
  distributor: text('gebiedsontsluitingsweg', 'distributor road'),
  access: text('erftoegangsweg', 'access street'),
  path: text('pad', 'path'),
  unknown: text('onbekend', 'unknown'),
} as const satisfies Words;

export const PUBLIC_SPACE = {
  'carriageway-fully': text('hele rijbaan', 'whole carriageway'),
  'carriageway-partly': text('deel van de rijbaan', 'part of the carriageway'),
  carriageway: text('rijbaan', 'carriageway'),
  'cycle-path': text('fietspad', 'cycle path'),
  footpath: text('trottoir', 'footpath'),
  'bus-lane': text('busbaan of halte', 'bus lane or stop'),
  'tram-track': text('trambaan', 'tram track'),
  parking: text('parkeerplaatsen', 'parking'),
  green: text('groenstrook', 'verge'),
  square: text('plein', 'square'),
  nothing: text('niets', 'nothing'),
} as const satisfies Words;

export const ROUTE_RANKS = {
  main: text('hoofdnet', 'main network'),
  other: text('overig net', 'other network'),
  absent: text('geen net', 'no network'),
  unknown: text('onbekend', 'unknown'),
} as const satisfies Words;

/** The word for a key, or the key itself where there is none. */
export function word(words: Words, key: string): Text {
  return words[key] ?? text(key, key);
}

/** A word at the beginning of a label. */
export function capital(said: string): string {
  return said.charAt(0).toLocaleUpperCase('nl') + said.slice(1);
}
