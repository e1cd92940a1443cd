import type { Discipline } from './keys';

/**
 * The colours of disciplines, near to what Dutch cable and pipe maps use where those have one. Each stands out by
 * three to one from both grounds of the map, light and dark.
 */
const COLOURS: Record<Discipline, string> = {
  road: '#6f7780',
  sewer: '#a1622f',
  'drinking-water': '#2f7fd0',
  gas: '#a88400',
  electricity: '#d23c4a',
  heat: '#e0600f',
  cooling: '#1491a6',
  telecom: '#2b8a3e',
  lighting: '#b5651d',
  'tram-and-rail': '#8a5cf0',
  'bridge-and-quay': '#7a6f9b',
  greenery: '#5c8f1f',
  climate: '#0e8f7a',
  waste: '#8a7a5c',
  building: '#cc4a94',
  other: '#7d8a85',
};

/** Of what is none of those that have a colour. */
export const OTHER = COLOURS.other;

export function disciplineColour(key: string): string {
  return COLOURS[key as Discipline] ?? OTHER;
}

const APART = [
  '#2f7fd0',
  '#e0600f',
  '#2b8a3e',
  '#d23c4a',
  '#8a5cf0',
  '#a88400',
  '#1491a6',
  '#cc4a94',
  '#a1622f',
  '#5c8f1f',
  '#7a6f9b',
  '#0e8f7a',
  '#6f7780',
  '#8a7a5c',
];

/** The colour of each owner, by its id: on every page the same, by its place among all [owners]. */
export function ownerColours(owners: Iterable<string>): (id: string) => string {
  const places = new Map([...owners].sort().map((id, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    return place === undefined ? OTHER : colourOf(place);
  };
}

/** Colours that tell a few things apart, in the order in which they are named. */
export function colourOf(place: number): string {
  return APART[place % APART.length] ?? OTHER;
}
