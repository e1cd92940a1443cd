import { buffer, extend, type Extent } from 'ol/extent';
import { fetched } from '../api/server';
import { decode, NOTHING } from './decode';
import type { Grid } from './grid';

const ROUNDS = 4;
const MOST_TILES = 4;
const LEAST_STEP = 2;

/**
 * The box around all areas of the register, or, where it has none, around all works that the viewer sees: from the one
 * tile of the whole grid, and then from nearer ones, as far as a few tiles hold it. Empty where there is nothing.
 */
export async function wholeExtent(grid: Grid): Promise<Extent | undefined> {
  const areas = await around(grid, 'areas');
  remember(grid, areas);
  return areas ?? (await around(grid, 'works'));
}

const MEMORY = 'whole-extent';

/** The box around all areas when this browser last asked, so that the map need not wait for it; areas are no secret. */
export function rememberedExtent(grid: Grid): Extent | undefined {
  try {
    const [code, ...box] = (localStorage.getItem(MEMORY) ?? '').split(' ');
    const numbers = box.map(Number);
    return code === grid.code && numbers.length === 4 && numbers.every(Number.isFinite) ? numbers : undefined;
  } catch {
    return undefined;
  }
}

function remember(grid: Grid, areas: Extent | undefined): void {
  try {
    if (areas === undefined) {
      localStorage.removeItem(MEMORY);
    } else {
      localStorage.setItem(MEMORY, [grid.code, ...areas].join(' '));
    }
  } catch {
    // A browser that keeps nothing asks each time.
  }
}

async function around(grid: Grid, layer: string): Promise<Extent | undefined> {
  let found: Extent | undefined = grid.tiles.getTileCoordExtent([0, 0, 0]);
  let zoom = 0;
  for (let round = 0; round < ROUNDS && found !== undefined; round++) {
    const tiles = tilesOf(grid, found, zoom);
    const boxes: (Extent | undefined)[] = await Promise.all(tiles.map((tile) => boxOf(grid, layer, tile)));
    const all = boxes.filter((box) => box !== undefined);
    found = all.length === 0 ? undefined : all.reduce((one, other) => extend([...one], other));
    if (found === undefined) {
      return undefined;
    }
    found = buffer(found, grid.tiles.getResolution(zoom));
    const nearer = nearest(grid, found);
    if (nearer - zoom < LEAST_STEP) {
      return found;
    }
    zoom = nearer;
  }
  return found;
}

function tilesOf(grid: Grid, extent: Extent, zoom: number): number[][] {
  const tiles: number[][] = [];
  grid.tiles.forEachTileCoord(extent, zoom, (tile) => tiles.push([...tile]));
  return tiles;
}

/** The nearest zoom at which a few tiles hold it all. */
function nearest(grid: Grid, extent: Extent): number {
  let zoom = grid.tiles.getMaxZoom();
  while (zoom > 0 && tilesOf(grid, extent, zoom).length > MOST_TILES) {
    zoom--;
  }
  return zoom;
}

async function boxOf(grid: Grid, layer: string, tile: readonly number[]): Promise<Extent | undefined> {
  const [zoom = 0, column = 0, row = 0] = tile;
  const answer = await fetched(`/api/v1/tiles/${String(zoom)}/${String(column)}/${String(row)}?layers=${layer}`);
  const { things, units } = decode(await answer.arrayBuffer()).get(layer) ?? NOTHING;
  const [west = 0, , east = 0, north = 0] = grid.tiles.getTileCoordExtent([zoom, column, row]);
  const perUnit = (east - west) / units;
  let box: Extent | undefined;
  for (const part of things.flatMap((thing) => thing.parts)) {
    for (let i = 0; i + 1 < part.length; i += 2) {
      const x = west + (part[i] ?? 0) * perUnit;
      const y = north - (part[i + 1] ?? 0) * perUnit;
      box = box === undefined ? [x, y, x, y] : extend(box, [x, y, x, y]);
    }
  }
  return box;
}
