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

/** An upright box in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function boxOf(geometries: readonly (Geometry | undefined)[]): Box | undefined {
  let box: Box | undefined;
  for (const geometry of geometries) {
    for (const [x, y] of spotsOf(geometry)) {
      box =
        box === undefined
          ? { west: x, south: y, east: x, north: y }
          : {
              west: Math.min(box.west, x),
              south: Math.min(box.south, y),
              east: Math.max(box.east, x),
              north: Math.max(box.north, y),
            };
    }
  }
  return box;
}

/** Its words for what is drawn: point, line or area. */
export function kindOf(geometry: Geometry | undefined): 'Point' | 'LineString' | 'Polygon' | undefined {
  const { points, lines, areas } = partsOf(geometry);
  return areas.length > 0 ? 'Polygon' : lines.length > 0 ? 'LineString' : points.length > 0 ? 'Point' : undefined;
}
