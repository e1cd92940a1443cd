import { containsXY, type Extent } from 'ol/extent';

/** A part of something that lies in a street, in metres: x and y in turn. */
export interface Stretch {
  readonly street: string;
  readonly spots: ArrayLike<number>;
}

/** Where the name of a street is written, and how far it is turned, to lie along it. */
export interface StreetName {
  readonly name: string;
  readonly at: readonly [number, number];
  /** In radians, with the clock. */
  readonly turned: number;
}

/** From farther away there is no room for them. */
const WIDEST_METRES_A_PIXEL = 2.5;
/** A long street has its name again so far on. */
const AGAIN_PIXELS = 480;
const LETTER_PIXELS = 6.2;

/**
 * Names each street in sight along its longest stretches, at least once. Of what lies in several streets nobody says
 * which part lies in which.
 *
 * @param stretches asked for only where there is room for names
 */
export function streetNames(stretches: () => readonly Stretch[], seen: Extent, metresAPixel: number): StreetName[] {
  if (metresAPixel > WIDEST_METRES_A_PIXEL) {
    return [];
  }
  const longest = stretches()
    .filter(({ street }) => !street.includes(','))
    .map(({ street, spots }) => ({ street: named(street), spots: isRing(spots) ? longestSide(spots) : spots }))
    .map((stretch) => ({ ...stretch, length: lengthOf(stretch.spots) }))
    .sort((a, b) => b.length - a.length);
  const found = new Map<string, StreetName[]>();
  for (const { street, spots, length } of longest) {
    const room = street.length * LETTER_PIXELS * metresAPixel;
    const at = along(spots, length / 2);
    const here = found.get(street) ?? [];
    const isNear = here.some(
      (one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) < AGAIN_PIXELS * metresAPixel,
    );
    if (containsXY(seen, at[0], at[1]) && !isNear && (here.length === 0 || length > room)) {
      const turned = direction(along(spots, (length - room) / 2), along(spots, (length + room) / 2));
      found.set(street, [...here, { name: street, at, turned }]);
    }
  }
  return [...found.values()].flat();
}

/** Without which part of it is meant: `Markerwaardlaan (begin t/m Zuiderweg)`. */
const named = (street: string) => street.replace(/(?<=\S)\s*\(.*\)$/, '');

const isRing = (spots: ArrayLike<number>) =>
  spots.length > 4 && spots[0] === spots[spots.length - 2] && spots[1] === spots[spots.length - 1];

/** Of the outline of some ground the side along which a name has most room. */
function longestSide(spots: ArrayLike<number>): readonly number[] {
  let longest: readonly number[] = [];
  for (let i = 2; i + 1 < spots.length; i += 2) {
    const side = [spots[i - 2] ?? 0, spots[i - 1] ?? 0, spots[i] ?? 0, spots[i + 1] ?? 0];
    longest = lengthOf(side) > lengthOf(longest) ? side : longest;
  }
  return longest;
}

function lengthOf(spots: ArrayLike<number>): number {
  let length = 0;
  for (let i = 2; i + 1 < spots.length; i += 2) {
    length += step(spots, i);
  }
  return length;
}

const step = (spots: ArrayLike<number>, i: number) =>
  Math.hypot((spots[i] ?? 0) - (spots[i - 2] ?? 0), (spots[i + 1] ?? 0) - (spots[i - 1] ?? 0));

/** The place so far from the begin of a stretch; its begin or its end where that is farther than it is long. */
function along(spots: ArrayLike<number>, far: number): readonly [number, number] {
  let left = Math.max(0, far);
  for (let i = 2; i + 1 < spots.length; i += 2) {
    const long = step(spots, i);
    if (left <= long && long > 0) {
      const part = left / long;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [spots[i - 2], spots[i - 1], spots[i], spots[i + 1]];
      return [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
    }
    left -= long;
  }
  return [spots[spots.length - 2] ?? 0, spots[spots.length - 1] ?? 0];
}

/** So that the letters never stand on their heads. */
function direction(from: readonly [number, number], to: readonly [number, number]): number {
  const turned = -Math.atan2(to[1] - from[1], to[0] - from[0]);
  return turned > Math.PI / 2 ? turned - Math.PI : turned <= -Math.PI / 2 ? turned + Math.PI : turned;
}
