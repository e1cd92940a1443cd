import type { Schemas } from '../api/server';

export type Geometry = Schemas['GeoJsonGeometry'];
export type Spot = readonly [number, number];

/** A geometry as its simple parts; of an area its rings. */
export interface Parts {
  readonly points: readonly Spot[];
  readonly lines: readonly (readonly Spot[])[];
  readonly areas: readonly (readonly (readonly Spot[])[])[];
}

const NONE: Parts = { points: [], lines: [], areas: [] };

/** Something that came from the server without a type, where it is a geometry. */
export function asGeometry(given: unknown): Geometry | undefined {
  return typeof given === 'object' && given !== null && 'type' in given ? (given as Geometry) : undefined;
}

export function partsOf(geometry: Geometry | undefined): Parts {
  const at = geometry?.coordinates as unknown;
  switch (geometry?.type) {
    case 'Point':
      return { ...NONE, points: [at as Spot] };
    case 'MultiPoint':
      return { ...NONE, points: at as Spot[] };
    case 'LineString':
      return { ...NONE, lines: [at as Spot[]] };
    case 'MultiLineString':
      return { ...NONE, lines: at as Spot[][] };
    case 'Polygon':
      return { ...NONE, areas: [at as Spot[][]] };
    case 'MultiPolygon':
      return { ...NONE, areas: at as Spot[][][] };
    case 'GeometryCollection':
      return (geometry.geometries ?? []).map(partsOf).reduce(joined, NONE);
    default:
      return NONE;
  }
}

function joined(one: Parts, other: Parts): Parts {
  return {
    points: [...one.points, ...other.points],
    lines: [...one.lines, ...other.lines],
    areas: [...one.areas, ...other.areas],
  };
}

export function spotsOf(geometry: Geometry | undefined): readonly Spot[] {
  const { points, lines, areas } = partsOf(geometry);
  return [...points, ...lines.flat(), ...areas.flat(2)];
}

/** An upright box, named as the API names it. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The box round all of them; none where there are no points. */
export function boxOf(geometries: readonly (Geometry | undefined)[]): Box | undefined {
  const spots = geometries.flatMap(spotsOf);
  if (spots.length === 0) {
    return undefined;
  }
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of spots) {
    box.minX = Math.min(box.minX, x);
    box.minY = Math.min(box.minY, y);
    box.maxX = Math.max(box.maxX, x);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}

/** How its lines and rings are written in a drawing. */
export function pathOf(geometry: Geometry, put: (spot: Spot) => Spot): string {
  const { lines, areas } = partsOf(geometry);
  const written = (spots: readonly Spot[], end: string) =>
    spots.length < 2 ? '' : `M${spots.map((spot) => put(spot).join(' ')).join('L')}${end}`;
  return [...lines.map((line) => written(line, '')), ...areas.flat().map((ring) => written(ring, 'Z'))].join('');
}

export const isGround = (geometry: Geometry): boolean => kindOf(geometry) === 'Polygon';

/** To the hundredth, which is as fine as a drawing is. */
export const round = (of: number): number => Math.round(of * 100) / 100;

/** Its words for what is drawn: point, line or area. */
export function kindOf(geometry: Geometry | undefined): 'Point' | 'LineString' | 'Polygon' | undefined {
  const { points, lines, areas } = partsOf(geometry);
  return areas.length > 0 ? 'Polygon' : lines.length > 0 ? 'LineString' : points.length > 0 ? 'Point' : undefined;
}
