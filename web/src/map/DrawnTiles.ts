import TileLayer from 'ol/layer/Tile';
import { extend, type Extent, getIntersection, isEmpty } from 'ol/extent';
import ImageTile from 'ol/source/ImageTile';
import type { Thing } from './decode';
import type { Grid } from './grid';
import { boxOf, groundOf, meet, metresPerUnit, middle } from './ground';
import type { Look } from './looks';
import type { Paint } from './paint';
import { type LayerName, type Shown, shownOf } from './shown';
import type { TileRequests } from './TileRequests';
import type { Stretch } from './streets';
import { distance } from './touch';

/** So long may drawing anew take of one frame; the rest waits for the next, so that the map never stutters. */
const FRAME_MILLIS = 5;
/** So many tiles are kept with their things: some screens full, at several scales. */
const KEPT = 400;
const TOUCH_PIXELS = 7;

/** Layers whose things have years, by which they are shown or not. */
const YEARLY: readonly LayerName[] = ['works', 'opportunities'];

/** A tile with what it has, and its picture, which is drawn anew when something else is to be shown. */
interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly things: readonly Thing[];
  /** Around each of them, in metres. */
  readonly boxes: readonly Extent[];
  readonly units: number;
  readonly extent: Extent;
  readonly zoom: number;
  version: number;
}

/** A thing with the tile in which it was found. */
export interface Found {
  readonly layer: LayerName;
  readonly thing: Thing;
  /** A place on it, or the middle of what of it is on the tile, in metres. */
  readonly place: readonly [number, number];
}

interface Ways {
  readonly name: LayerName;
  readonly grid: Grid;
  readonly paint: Paint;
  readonly requests: TileRequests;
  /** Called when a tile came, or could not be had. */
  readonly onTile: (failed: boolean) => void;
}

/**
 * A layer of vector tiles, of which each is drawn onto a canvas of its own, once. What is shown changes without
 * fetching: then the canvases in view are drawn anew, as many in each frame as there is time for.
 */
export class DrawnTiles {
  readonly layer: TileLayer;
  private readonly ways: Ways;
  private readonly kept = new Map<string, Drawn>();
  private readonly ratio = Math.min(2, Math.max(1, window.devicePixelRatio));
  private shown: Shown;
  private look: Look;
  private version = 0;
  private view: { extent: Extent; zoom: number } | undefined;
  private frame = 0;

  constructor(ways: Ways, shown: Shown, look: Look) {
    this.ways = ways;
    this.shown = shown;
    this.look = look;
    const source = new ImageTile({
      projection: ways.grid.projection,
      tileGrid: ways.grid.tiles,
      loader: (zoom, column, row, options) => this.load(zoom, column, row, options.signal),
      transition: 0,
      wrapX: false,
    });
    this.layer = new TileLayer({ source, cacheSize: KEPT });
  }

  /** Shows other things, or shows them otherwise. */
  show(shown: Shown, look: Look): void {
    const isSame = look === this.look && !YEARLY.includes(this.ways.name);
    this.shown = shown;
    this.look = look;
    if (!isSame) {
      this.version++;
      this.drawSoon();
    }
  }

  /** What is in sight now; of tiles elsewhere the picture can wait. */
  lookAt(extent: Extent, zoom: number): void {
    this.view = { extent, zoom };
    this.drawSoon();
  }

  /** All that is shown in sight, by its id; cells of counts by their place. */
  inView(): readonly Found[] {
    const found = new Map<string, Found>();
    for (const [key, tile] of this.tilesInView()) {
      tile.things.forEach((thing, number) => {
        const id = String(thing.about['id'] ?? `${key} ${String(number)}`);
        const box = tile.boxes[number] ?? tile.extent;
        const seen = found.has(id) ? undefined : this.shownOf(thing);
        if (seen !== undefined && this.isInSight(box, tile)) {
          found.set(id, { layer: this.ways.name, thing: seen, place: middle(box) });
        }
      });
    }
    return [...found.values()];
  }

  /** All that is in sight, whether shown or not, each thing once. */
  things(): readonly Thing[] {
    const found = new Map<string, Thing>();
    for (const [key, tile] of this.tilesInView()) {
      tile.things.forEach((thing, number) => {
        found.set(String(thing.about['id'] ?? `${key} ${String(number)}`), thing);
      });
    }
    return [...found.values()];
  }

  /** Of each thing the box around what of it is in sight. */
  boxes(): readonly { readonly thing: Thing; readonly box: Extent }[] {
    const found = new Map<string, { thing: Thing; box: Extent }>();
    for (const [, tile] of this.tilesInView()) {
      tile.things.forEach((thing, number) => {
        const id = String(thing.about['id']);
        const box = getIntersection(tile.boxes[number] ?? tile.extent, this.view?.extent ?? tile.extent);
        if (!isEmpty(box)) {
          const known = found.get(id);
          found.set(id, { thing, box: known === undefined ? box : extend(known.box, box) });
        }
      });
    }
    return [...found.values()];
  }

  /** The stretches of streets in sight along which something lies, whether shown or not. */
  stretches(): readonly Stretch[] {
    return this.tilesInView().flatMap(([, tile]) =>
      tile.things.flatMap((thing) => {
        const { street } = thing.about;
        return typeof street === 'string' ? groundOf(thing, tile).map((spots) => ({ street, spots })) : [];
      }),
    );
  }

  /** What is shown within a finger's width of a place, the nearest first. */
  at(place: readonly number[], resolution: number): readonly Found[] {
    const touched = new Map<string, { found: Found; far: number }>();
    const [east = 0, north = 0] = place;
    for (const [, tile] of this.tilesInView()) {
      const perUnit = metresPerUnit(tile);
      const x = (east - (tile.extent[0] ?? 0)) / perUnit;
      const y = ((tile.extent[3] ?? 0) - north) / perUnit;
      if (x < 0 || y < 0 || x > tile.units || y > tile.units) {
        continue;
      }
      for (const thing of tile.things) {
        const far = this.shownOf(thing) ? (distance(thing, x, y) * perUnit) / resolution : Infinity;
        const id = String(thing.about['id'] ?? `${String(x)} ${String(y)}`);
        if (far <= TOUCH_PIXELS && far < (touched.get(id)?.far ?? Infinity)) {
          touched.set(id, { found: { layer: this.ways.name, thing, place: [east, north] }, far });
        }
      }
    }
    return [...touched.values()].sort((a, b) => a.far - b.far).map((one) => one.found);
  }

  /** Fetches all anew. */
  again(): void {
    this.kept.clear();
    this.layer.getSource()?.refresh();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  private async load(zoom: number, column: number, row: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
    const key = `${String(zoom)}/${String(column)}/${String(row)}`;
    try {
      const tile = await this.ways.requests.layer(key, this.ways.name, signal);
      const blank = this.blank(zoom, column, row);
      const boxes = tile.things.map((thing) => boxOf(thing, { extent: blank.extent, units: tile.units }));
      const drawn = { ...tile, ...blank, boxes, zoom, version: -1 };
      this.keep(key, drawn);
      this.draw(drawn);
      this.ways.onTile(false);
      return drawn.canvas;
    } catch (failure) {
      this.ways.onTile(!signal.aborted);
      throw failure;
    }
  }

  private blank(zoom: number, column: number, row: number) {
    const canvas = document.createElement('canvas');
    const size = Number(this.ways.grid.tiles.getTileSize(zoom)) * this.ratio;
    canvas.width = size;
    canvas.height = size;
    return { canvas, extent: this.ways.grid.tiles.getTileCoordExtent([zoom, column, row]) };
  }

  private keep(key: string, drawn: Drawn): void {
    this.kept.delete(key);
    this.kept.set(key, drawn);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > KEPT && oldest !== undefined) {
      this.kept.delete(oldest);
    }
  }

  private draw(tile: Drawn): void {
    const context = tile.canvas.getContext('2d', { willReadFrequently: true });
    if (context !== null) {
      const side = tile.canvas.width / this.ratio;
      context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
      context.clearRect(0, 0, side, side);
      const things = tile.things.flatMap((thing) => this.shownOf(thing) ?? []);
      this.ways.paint(context, things, side / tile.units, this.look);
      // Asking for a pixel makes the browser draw now, so that it counts for the time of this frame.
      context.getImageData(0, 0, 1, 1);
    }
    tile.version = this.version;
  }

  private drawSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.drawSome());
  }

  private drawSome(): void {
    const stale = !this.layer.getVisible()
      ? []
      : this.tilesInView().filter(([, tile]) => tile.version !== this.version);
    const start = performance.now();
    let done = 0;
    for (const [, tile] of stale) {
      if (done > 0 && performance.now() - start > FRAME_MILLIS) {
        break;
      }
      this.draw(tile);
      done++;
    }
    if (done > 0) {
      this.layer.changed();
    }
    if (done < stale.length) {
      this.frame = requestAnimationFrame(() => this.drawSome());
    }
  }

  private tilesInView(): readonly (readonly [string, Drawn])[] {
    const { view } = this;
    return view === undefined
      ? []
      : [...this.kept].filter(([, tile]) => tile.zoom === view.zoom && meet(tile.extent, view.extent));
  }

  private shownOf(thing: Thing): Thing | undefined {
    return shownOf(this.ways.name, thing, this.shown, this.look.colouring);
  }

  private isInSight(box: Extent, tile: Drawn): boolean {
    const view = this.view?.extent;
    return view !== undefined && meet(box, view) && meet(box, tile.extent);
  }
}
