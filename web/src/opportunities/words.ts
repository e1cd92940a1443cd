import { text } from '../words/language';
import type { Words } from '../words/keys';

/** What money is spent on, as cost sheets name it. */
export const COSTS = {
  own: text('eigen werk', 'own work'),
  surface: text('bestrating', 'surface'),
  digging: text('graven', 'digging'),
  site: text('werkterrein', 'site'),
  traffic: text('verkeer', 'traffic'),
  notices: text('meldingen', 'notices'),
  coordination: text('afstemming', 'coordination'),
  timing: text('ander moment', 'other moment'),
} as const satisfies Words;

/** Ways to share what is left to pay. */
export const SHARING = {
  alone: text('naar kosten alleen', 'by cost alone'),
  quantity: text('naar hoeveelheid', 'by quantity'),
  equal: text('gelijk voordeel', 'equal savings'),
  scrb: text('scheidbare kosten (SCRB)', 'separable costs (SCRB)'),
  shapley: text('Shapley', 'Shapley'),
  ground: text('per laag', 'by layer'),
  nucleolus: text('nucleolus', 'nucleolus'),
} as const satisfies Words;

/** Its ways, those first that split what coupling saves, then those that split the bill. */
export const RULES = ['shapley', 'equal', 'scrb', 'nucleolus', 'ground', 'alone', 'quantity'] as const;

/** Each way to share, in one sentence. */
export const SHARING_MEANS = {
  alone: text(
    'Naar verhouding van wat ieder alleen zou betalen.',
    'In proportion to what each would pay by itself.',
  ),
  quantity: text('Naar verhouding van oppervlakte, lengte of inhoud.', 'In proportion to area, length or volume.'),
  equal: text('Ieder wint evenveel.', 'Everybody gains the same.'),
  scrb: text(
    'Ieder betaalt wat het toevoegt; de rest naar het voordeel dat dan overblijft.',
    'Each pays what it adds; the rest by the gain that then remains.',
  ),
  shapley: text(
    'Wat ieder toevoegt, gemiddeld over elke volgorde van meedoen.',
    'What each adds, averaged over all orders of joining.',
  ),
  ground: text(
    'Elke laag grond gelijk verdeeld over wie haar nodig heeft.',
    'Each layer of ground split equally among those who need it.',
  ),
  nucleolus: text(
    'Zo verdeeld dat geen groep veel te klagen heeft.',
    'Split so that no group has much to complain of.',
  ),
} as const satisfies Words;

/** Ways to use a street. */
export const MODES = {
  car: text('auto', 'car'),
  bicycle: text('fiets', 'bicycle'),
  bus: text('bus', 'bus'),
  tram: text('tram', 'tram'),
  walking: text('te voet', 'on foot'),
} as const satisfies Words;

/** What a fact of a rule is about; `-m`, `-m2` and `-days` tell its unit. */
export const FACTS = {
  'distance-m': text('afstand tussen de voornemens', 'distance between the works'),
  'shared-ground-m2': text('grond die beide openen', 'ground that both open'),
  'common-days': text('dagen in beide perioden', 'days in both periods'),
  'joint-days': text('dagen die samen nodig zijn', 'days needed jointly'),
  'gap-days': text('dagen tussen de perioden', 'days between the periods'),
  'days-after': text('dagen na het eerste voornemen', 'days after the first work'),
  'depth-difference-m': text('verschil in diepte', 'difference in depth'),
  'rest-days': text('dagen graafrust', 'days of rest'),
  'first.hardness': text('hardheid van het eerste voornemen', 'hardness of the first work'),
  'second.hardness': text('hardheid van het tweede voornemen', 'hardness of the second work'),
  'first.discipline': text('discipline van het eerste voornemen', 'discipline of the first work'),
  'second.discipline': text('discipline van het tweede voornemen', 'discipline of the second work'),
  'first.intervention': text('ingreep van het eerste voornemen', 'intervention of the first work'),
} as const satisfies Words;

/** How a fact is compared. */
export const COMPARED = {
  '>=': text('ten minste', 'at least'),
  '<=': text('ten hoogste', 'at most'),
  '>': text('meer dan', 'more than'),
  '<': text('minder dan', 'less than'),
  '=': text('gelijk aan', 'equal to'),
  '!=': text('anders dan', 'other than'),
  in: text('een van', 'one of'),
  'not-in': text('geen van', 'none of'),
} as const satisfies Words;

/** What was done to a work, as the journal names it. */
export const DEEDS = {
  'work-registered': text('opgenomen in het register', 'entered in the register'),
  'work-changed': text('gewijzigd', 'changed'),
  'work-confirmed': text('bevestigd', 'confirmed'),
  'work-withdrawn': text('vervallen', 'withdrawn'),
  'work-returned': text('teruggekomen', 'came back'),
} as const satisfies Words;

/** The rules that come with the program, by which two works or a work and an ambition belong together. */
export const RELATION_RULES = {
  'couple-trench': text('samen in één sleuf', 'together in one trench'),
  'couple-site': text('samen op één werkterrein', 'together on one site'),
  'conflict-fixed': text('allebei vast, tegelijk op dezelfde plek', 'both fixed, at the same time and place'),
  'protect-renewed-surface': text('nieuwe verharding sparen', 'sparing a new surface'),
  'sequence-too-short': text('na elkaar, want tegelijk past niet', 'one after the other: together does not fit'),
  'sequence-apart': text('na elkaar, want de perioden liggen uiteen', 'one after the other: the windows lie apart'),
  'regret-gas': text('gas dat snel overbodig wordt', 'gas that is soon of no use'),
  'regret-gas-too-late': text('gas dat overbodig is zodra het klaar is', 'gas that is of no use once it is done'),
  'serve-gas-free': text('helpt bij aardgasvrij', 'helps to go without gas'),
  'serve-rain': text('bergt regenwater of voert het af', 'holds or drains rainwater'),
  'serve-heat-stress': text('helpt tegen hitte', 'helps against heat'),
  'serve-grid-congestion': text('verzwaart het stroomnet', 'reinforces the power grid'),
  'serve-biodiversity': text('helpt de biodiversiteit', 'helps biodiversity'),
  'serve-circular': text('helpt bij hergebruik', 'helps reuse'),
  'serve-traffic-safety': text('helpt de verkeersveiligheid', 'helps road safety'),
} as const satisfies Words;
