import { Form, type Thing } from './decode';

/** How far a thing is from a place, in units of its tile; 0 inside an area. */
export function distance(thing: Thing, x: number, y: number): number {
  if (thing.form === Form.Areas && isInside(thing, x, y)) {
    return 0;
  }
  let least = Infinity;
  for (const part of thing.parts) {
    for (let i = 0; i + 1 < part.length; i += 2) {
      const isLast = thing.form === Form.Points || i + 3 >= part.length;
      least = Math.min(
        least,
        isLast
          ? Math.hypot(x - (part[i] ?? 0), y - (part[i + 1] ?? 0))
          : toSegment(x, y, part[i] ?? 0, part[i + 1] ?? 0, part[i + 2] ?? 0, part[i + 3] ?? 0),
      );
    }
  }
  return least;
}

function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

function isInside(thing: Thing, x: number, y: number): boolean {
  let isIn = false;
  for (const part of thing.parts) {
    for (let i = 0, j = part.length - 2; i + 1 < part.length; j = i, i += 2) {
      const ay = part[i + 1] ?? 0;
      const by = part[j + 1] ?? 0;
      const ax = part[i] ?? 0;
      const bx = part[j] ?? 0;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
        isIn = !isIn;
      }
    }
  }
  return isIn;
}
