import { type Extent } from 'ol/extent';
import type { Thing } from './decode';

/** A square of ground with so many units of its tile along each side. */
export interface Square {
  readonly extent: Extent;
  readonly units: number;
}

export const metresPerUnit = ({ extent, units }: Square) => ((extent[2] ?? 0) - (extent[0] ?? 0)) / units;

/** The parts of a thing of a tile in metres, each as x and y in turn. */
export function groundOf(thing: Thing, square: Square): readonly Float64Array[] {
  const [left = 0, , , top = 0] = square.extent;
  const perUnit = metresPerUnit(square);
  return thing.parts.map((part) =>
    Float64Array.from(part, (unit, i) => (i % 2 === 0 ? left + unit * perUnit : top - unit * perUnit)),
  );
}

/** The box around a thing of a tile. */
export function boxOf(thing: Thing, square: Square): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of groundOf(thing, square)) {
    for (let i = 0; i + 1 < part.length; i += 2) {
      const [x = 0, y = 0] = [part[i], part[i + 1]];
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

export function middle([west = 0, south = 0, east = 0, north = 0]: Extent): readonly [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

export function meet(a: Extent, b: Extent): boolean {
  return (
    (a[0] ?? 0) <= (b[2] ?? 0) &&
    (a[2] ?? 0) >= (b[0] ?? 0) &&
    (a[1] ?? 0) <= (b[3] ?? 0) &&
    (a[3] ?? 0) >= (b[1] ?? 0)
  );
}
