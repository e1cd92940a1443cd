import proj4 from 'proj4';
import { type Box, type Geometry, partsOf, type Spot } from '../parts/geometry';
import type { DrawnKind } from './DrawMap';
import { RD } from '../map/rd';

const FROM_RD = proj4(RD, 'WGS84');
const BEYOND_DEGREES = 360;
const DECIMALS = 1e7;

/** A place typed as coordinates, one pair a line, in degrees or in RD; what cannot be read gives nothing. */
export function typed(written: string, kind: DrawnKind): Geometry | undefined {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  const spots = lines.map((line) => pair(line));
  if (spots.length === 0 || spots.some((spot) => spot === undefined)) {
    return undefined;
  }
  const known = spots as Spot[];
  const [first] = known;
  if (kind === 'Point' && known.length === 1) {
    return { type: 'Point', coordinates: [...(first ?? [])] };
  }
  if (kind === 'LineString' && known.length > 1) {
    return { type: 'LineString', coordinates: known };
  }
  const isClosed = String(first) === String(known.at(-1));
  return kind === 'Polygon' && known.length > 2
    ? { type: 'Polygon', coordinates: [isClosed || first === undefined ? known : [...known, first]] }
    : undefined;
}

/** Two numbers with whatever is between them; a comma parts decimals where there is a blank or semicolon too. */
function pair(line: string): Spot | undefined {
  const parts = /[\s;]/.test(line.trim())
    ? line
        .trim()
        .split(/[\s;]+/)
        .map((part) => part.replace(/,$/, '').replace(',', '.'))
    : line.trim().split(',');
  const [x, y] = parts.map(Number);
  if (parts.length !== 2 || x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y)) {
    return undefined;
  }
  const [east, north] = Math.abs(x) > BEYOND_DEGREES ? FROM_RD.forward([x, y]) : [x, y];
  return [round(east ?? 0), round(north ?? 0)];
}

const round = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS;

/** The corners of a place, as somebody could type them; nothing where there are several parts. */
export function asTyped(geometry: Geometry | null): string {
  const { points, lines, areas } = partsOf(geometry ?? undefined);
  const spots = areas[0]?.[0]?.slice(0, -1) ?? lines[0] ?? points;
  return points.length + lines.length + areas.flat().length > 1 && points.length < 2
    ? ''
    : spots.map(([x, y]) => `${x} ${y}`).join('\n');
}

const WIDEST_METRES_A_PIXEL = 3440.64;
const PIXELS = 700;
const ZOOMS = { least: 3, most: 13 };

/** The address of the map page where it shows a box. */
export function mapOf({ minX, minY, maxX, maxY }: Box): string {
  const [left = 0, bottom = 0] = FROM_RD.inverse([minX, minY]);
  const [right = 0, top = 0] = FROM_RD.inverse([maxX, maxY]);
  const metres = Math.max(right - left, top - bottom, 1);
  const zoom = Math.floor(Math.log2((WIDEST_METRES_A_PIXEL * PIXELS) / metres));
  const at = `${Math.round((left + right) / 2)}_${Math.round((bottom + top) / 2)}`;
  return `/kaart?at=${at}&zoom=${Math.min(ZOOMS.most, Math.max(ZOOMS.least, zoom))}`;
}
