import { DISCIPLINES, INTERVENTIONS, PHASES, type Words } from '../words/keys';
import { type Text, text } from '../words/language';

/** What a column can be, as people say it, by what it tells of. */
export const FIELDS: readonly { readonly name: Text; readonly fields: Words }[] = [
  {
    name: text('Wat en van wie', 'What and whose'),
    fields: {
      id: text('nummer of kenmerk', 'number or id'),
      title: text('omschrijving', 'title'),
      discipline: text('discipline (soort net of werk)', 'discipline (kind of network or work)'),
      intervention: text('ingreep (vervangen, aanleg …)', 'intervention (replace, lay …)'),
      phase: text('fase of status', 'phase or status'),
      project: text('project', 'project'),
      budget: text('budget', 'budget'),
      owner: text('eigenaar', 'owner'),
      'owner-aliases': text('andere namen van de eigenaar', 'other names of the owner'),
      confidentiality: text('wie het mag zien', 'who may see it'),
    },
  },
  {
    name: text('Wanneer', 'When'),
    fields: {
      start: text('geplande start', 'planned start'),
      end: text('gepland einde', 'planned end'),
      period: text('start en einde samen', 'start and end together'),
      earliest: text('niet eerder dan', 'not before'),
      latest: text('klaar uiterlijk op', 'finished by'),
      'wished-start': text('gewenste start', 'wished start'),
      'duration-days': text('duur in dagen', 'duration in days'),
      hardness: text('hoe vast het moment staat', 'how fixed the moment is'),
      certainty: text('kans dat het doorgaat', 'chance that it happens'),
    },
  },
  {
    name: text('Waar', 'Where'),
    fields: {
      street: text('straat', 'street'),
      geometry: text('plaats (WKT of GeoJSON)', 'place (WKT or GeoJSON)'),
      x: text('x-coördinaat', 'x coordinate'),
      y: text('y-coördinaat', 'y coordinate'),
      lon: text('lengtegraad', 'longitude'),
      lat: text('breedtegraad', 'latitude'),
      crs: text('coördinatenstelsel', 'coordinate system'),
      'doubt-metres': text('onzekerheid van de plaats in meters', 'doubt of the place in metres'),
    },
  },
  {
    name: text('Straat en hinder', 'Street and hindrance'),
    fields: {
      'depth-metres': text('diepte van de ontgraving in meters', 'depth of the excavation in metres'),
      'street-class': text('soort straat', 'kind of street'),
      'vehicles-per-day': text('motorvoertuigen per dag', 'motor vehicles per day'),
      'space-taken': text('ruimte die het werk inneemt', 'space that the work takes'),
      'cycle-route': text('fietsnet', 'cycle network'),
      'bus-route': text('busnet', 'bus network'),
      'tram-route': text('tramnet', 'tram network'),
    },
  },
];

/** The words for all of them together. */
export const FIELD: Words = Object.assign({}, ...FIELDS.map(({ fields }) => fields)) as Words;

/** Of which fields values are words with a meaning, and which meanings these are. */
export const MEANINGS: Readonly<Record<string, Words>> = {
  discipline: DISCIPLINES,
  intervention: INTERVENTIONS,
  phase: PHASES,
  'street-class': {
    main: text('hoofdweg', 'main road'),
    distributor: text('gebiedsontsluitingsweg', 'distributor road'),
    access: text('erftoegangsweg', 'access street'),
    path: text('pad', 'path'),
    unknown: text('onbekend', 'unknown'),
  },
};

/** Names of profiles of the program, for people; another is somebody's own, and called as they call it. */
export const PROFILES: Words = {
  geojson: text('ons uitwisselbestand (GeoJSON)', 'our exchange file (GeoJSON)'),
  wior: text('WIOR, register van werken (Amsterdam)', 'WIOR, register of works (Amsterdam)'),
  uitvoeringsplan: text('uitvoeringsplan openbare ruimte (Amsterdam)', 'plan of the public space (Amsterdam)'),
  'paris-chantiers': text('werken in Parijs (chantiers à Paris)', 'works in Paris (chantiers à Paris)'),
  generic: text('vanzelf herkend', 'recognised by itself'),
  'by-hand': text('met de hand ingevoerd', 'entered by hand'),
};
