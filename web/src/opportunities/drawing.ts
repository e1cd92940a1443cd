/** A geometry as in RFC 7946, as far as it is drawn here. */
export interface Place {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly Place[];
}

export type Point = readonly [number, number];

/** An upright box. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

const isPoint = (of: unknown): of is Point => Array.isArray(of) && typeof of[0] === 'number';

/** The lines of a geometry: each a row of points, one point alone for a point. */
export function lines(place: Place): Point[][] {
  if (place.geometries !== undefined) {
    return place.geometries.flatMap(lines);
  }
  return unfold(place.coordinates, place.type.endsWith('Point'));
}

function unfold(of: unknown, isLoose: boolean): Point[][] {
  if (isPoint(of)) {
    return [[of]];
  }
  if (!Array.isArray(of) || of.length === 0) {
    return [];
  }
  return isPoint(of[0]) && !isLoose ? [of as Point[]] : of.flatMap((part) => unfold(part, isLoose));
}

export const isGround = (place: Place): boolean => /Polygon$/.test(place.type);

/** The box round all of them; none where there are no points. */
export function boxOf(places: readonly Place[]): Box | undefined {
  const points = places.flatMap((place) => lines(place).flat());
  if (points.length === 0) {
    return undefined;
  }
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of points) {
    box.minX = Math.min(box.minX, x);
    box.minY = Math.min(box.minY, y);
    box.maxX = Math.max(box.maxX, x);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}

/** How a geometry is written in a drawing. */
export function pathOf(place: Place, put: (at: Point) => Point): string {
  const end = isGround(place) ? 'Z' : '';
  return lines(place)
    .filter((line) => line.length > 1)
    .map((line) => `M${line.map((at) => put(at).join(' ')).join('L')}${end}`)
    .join('');
}

export const round = (of: number): number => Math.round(of * 100) / 100;
