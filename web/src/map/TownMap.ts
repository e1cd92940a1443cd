import Map from 'ol/Map';
import View from 'ol/View';
import { defaults as defaultControls } from 'ol/control/defaults';
import ScaleLine from 'ol/control/ScaleLine';
import { createEmpty, extend, type Extent, getCenter, getWidth, isEmpty } from 'ol/extent';
import { defaults as defaultInteractions } from 'ol/interaction/defaults';
import { cellOf, isCell } from './cell';
import { DrawnTiles, type Found } from './DrawnTiles';
import type { Layable } from './background/useUnderneath';
import type { Grid } from './grid';
import type { Look } from './looks';
import { Marks } from './Marks';
import { PAINTS } from './paint';
import { type LayerName, LAYERS, type Shown } from './shown';
import { TileRequests } from './TileRequests';

/** What happens on the map that the page wants to know. */
export interface Happenings {
  /** It came to rest somewhere, or more of what lies there came. */
  readonly onView: (centre: readonly [number, number], zoom: number) => void;
  readonly onTouch: (found: readonly Found[]) => void;
  /** Some of it did not come through. */
  readonly onFailure: () => void;
}

const CLOSEST_ZOOM_OF_FIT = 13;
/** The view can rest at halves too, so that what must be seen fills it; the squares are those of the nearest whole. */
const STEPS = 2;
const SMALLEST_METRES = 500;
const REST_MILLIS = 150;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The map itself, outside of React: what is on it changes often, and must not be thought over each time. */
export class TownMap implements Layable {
  readonly olMap: Map;
  private readonly view: View;
  private readonly tiles: Record<LayerName, DrawnTiles>;
  private readonly requests = new TileRequests();
  private readonly marks: Marks;
  private readonly grid: Grid;
  private readonly happenings: Happenings;
  private waiting = 0;
  private isNew = true;
  /** Where the map last came to rest, in whole metres. */
  private said: { readonly centre: readonly [number, number]; readonly zoom: number } = {
    centre: [0, 0],
    zoom: -1,
  };

  constructor(grid: Grid, shown: Shown, look: Look, happenings: Happenings) {
    this.grid = grid;
    this.happenings = happenings;
    const make = (name: LayerName) =>
      new DrawnTiles(
        { name, grid, paint: PAINTS[name], requests: this.requests, onTile: (failed) => this.onTile(failed) },
        shown,
        look,
      );
    this.tiles = {
      areas: make('areas'),
      works: make('works'),
      opportunities: make('opportunities'),
      findings: make('findings'),
    };
    this.marks = new Marks(look);
    this.view = new View({
      projection: grid.projection,
      resolutions: grid.tiles.getResolutions().flatMap((one) => [one, one / Math.SQRT2]),
      constrainResolution: true,
      showFullExtent: true,
      enableRotation: false,
      center: getCenter(grid.projection.getExtent()),
      zoom: 3 * STEPS,
    });
    this.olMap = new Map({
      view: this.view,
      layers: [...LAYERS.map((name) => this.tiles[name].layer), ...this.marks.layers],
      controls: defaultControls({ zoom: false, rotate: false, attribution: false }).extend([new ScaleLine()]),
      interactions: defaultInteractions({ altShiftDragRotate: false, pinchRotate: false }),
    });
    this.olMap.on('moveend', () => this.restSoon());
    this.olMap.on('singleclick', (event) => this.touch(event.coordinate));
    this.olMap.on('postrender', () => this.tellTiles());
  }

  get projection() {
    return this.grid.projection;
  }

  get tileGrid() {
    return this.grid.tiles;
  }

  showOn(element: HTMLElement | undefined): void {
    this.olMap.setTarget(element);
    if (element === undefined) {
      Object.values(this.tiles).forEach((tiles) => tiles.stop());
      window.clearTimeout(this.waiting);
    }
  }

  show(shown: Shown, look: Look): void {
    Object.values(this.tiles).forEach((tiles) => tiles.show(shown, look));
    this.marks.show(look);
  }

  /** Which layers are on. */
  turn(on: readonly LayerName[]): void {
    this.requests.turn(LAYERS.filter((name) => on.includes(name)));
    LAYERS.forEach((name) => this.tiles[name].layer.setVisible(on.includes(name)));
    this.tellTiles();
    this.name();
  }

  /** Puts a thing in the light; nothing where there is none. */
  mark(geometry: object | undefined): void {
    this.marks.mark(geometry);
  }

  /** Goes to a marked thing when it is out of sight. */
  goToMark(): void {
    const box = this.marks.box();
    const seen = this.extent();
    if (box !== undefined && getWidth(seen) > 0) {
      const [x = 0, y = 0] = getCenter(box);
      if (x < (seen[0] ?? 0) || x > (seen[2] ?? 0) || y < (seen[1] ?? 0) || y > (seen[3] ?? 0)) {
        this.view.setCenter([x, y]);
      }
    }
  }

  /** Fetches all anew, after something did not come through. */
  again(): void {
    this.requests.forget();
    Object.values(this.tiles).forEach((tiles) => tiles.again());
  }

  place(centre: readonly number[], zoom: number): void {
    this.said = { centre: [centre[0] ?? 0, centre[1] ?? 0], zoom };
    this.view.setCenter([...centre]);
    this.view.setZoom(zoom * STEPS);
  }

  /** Goes where the page's address says, if that is elsewhere: after the back button, or a link. */
  follow(centre: readonly number[], zoom: number): void {
    const isWhatWasSaid = zoom === this.said.zoom && centre.every((one, place) => one === this.said.centre[place]);
    if (!isWhatWasSaid && this.olMap.getTarget() !== undefined) {
      this.place(centre, zoom);
    }
  }

  zoom(steps: number, at?: readonly number[]): void {
    if (at !== undefined) {
      this.view.setCenter([...at]);
    }
    this.view.setZoom((this.zoomNow() + steps) * STEPS);
  }

  /** Brings all of a box in sight; one that is small from not too near. */
  fit(extent: Extent): void {
    const wide = Math.max(getWidth(extent), SMALLEST_METRES);
    const [x = 0, y = 0] = getCenter(extent);
    const box = extend([x - wide / 2, y, x + wide / 2, y], extent);
    this.view.fit(box, { padding: [24, 24, 24, 24], maxZoom: CLOSEST_ZOOM_OF_FIT * STEPS });
  }

  /** All that is shown in sight, opportunities first. */
  inView(): readonly Found[] {
    return (['opportunities', 'works', 'findings'] as const)
      .filter((name) => this.tiles[name].layer.getVisible())
      .flatMap((name) => this.tiles[name].inView());
  }

  /** How many works in sight have a day in each year, whether they are shown or not. */
  worksByYear(): ReadonlyMap<number, number> {
    // In each year so many more than in the one before.
    const more = new Int32Array(LAST_YEAR - FIRST_YEAR + 2);
    const add = (from: number, until: number, count: number) => {
      const [begin, end] = [Math.max(from, FIRST_YEAR), Math.min(until, LAST_YEAR)];
      if (begin <= end) {
        more[begin - FIRST_YEAR] = (more[begin - FIRST_YEAR] ?? 0) + count;
        more[end + 1 - FIRST_YEAR] = (more[end + 1 - FIRST_YEAR] ?? 0) - count;
      }
    };
    for (const thing of this.tiles.works.things()) {
      const { fromYear, untilYear } = thing.about;
      if (typeof fromYear === 'number' && typeof untilYear === 'number') {
        add(fromYear, untilYear, 1);
      }
      for (const { years: spans } of isCell(thing) ? cellOf(thing) : []) {
        for (let i = 0; i + 2 < spans.length; i += 3) {
          add(spans[i] ?? 0, spans[i + 1] ?? 0, spans[i + 2] ?? 0);
        }
      }
    }
    const years = new globalThis.Map<number, number>();
    let now = 0;
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      now += more[year - FIRST_YEAR] ?? 0;
      if (now > 0) {
        years.set(year, now);
      }
    }
    return years;
  }

  /** Where a thing is drawn, in metres. */
  extent(): Extent {
    return this.olMap.getSize() === undefined ? createEmpty() : this.view.calculateExtent(this.olMap.getSize());
  }

  private zoomNow(): number {
    return (this.view.getZoom() ?? 0) / STEPS;
  }

  private touch(place: readonly number[]): void {
    const resolution = this.view.getResolution() ?? 1;
    const found = (['findings', 'works', 'opportunities'] as const)
      .filter((name) => this.tiles[name].layer.getVisible())
      .flatMap((name) => this.tiles[name].at(place, resolution));
    const cell = found.find((one) => isCell(one.thing));
    if (cell !== undefined) {
      this.zoom(2, place);
    } else {
      this.happenings.onTouch(found);
    }
  }

  private onTile(failed: boolean): void {
    if (failed) {
      this.happenings.onFailure();
    }
    if (this.isNew) {
      this.restAtOnce();
    } else {
      this.restSoon();
    }
  }

  /** What comes first is told as soon as it is there; who has just come has nothing yet to read. */
  private restAtOnce(): void {
    this.isNew = this.inView().length === 0;
    if (this.isNew) {
      this.restSoon();
    } else {
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.onRest(), 0);
    }
  }

  /** What is in sight is gone through when nothing moves and no more comes, so that it never holds up a movement. */
  private restSoon(): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.onRest(), REST_MILLIS);
  }

  private onRest(): void {
    const extent = this.extent();
    if (this.view.getInteracting() || this.view.getAnimating()) {
      this.restSoon();
    } else if (!isEmpty(extent)) {
      this.tellTiles();
      this.name();
      const [x = 0, y = 0] = this.view.getCenter() ?? [];
      this.said = { centre: [Math.round(x), Math.round(y)], zoom: this.zoomNow() };
      this.happenings.onView(this.said.centre, this.said.zoom);
    }
  }

  private tellTiles(): void {
    const extent = this.extent();
    const resolution = this.view.getResolution();
    if (resolution !== undefined && !isEmpty(extent)) {
      const zoom = this.grid.tiles.getZForResolution(resolution);
      Object.values(this.tiles).forEach((tiles) => tiles.lookAt(extent, zoom));
    }
  }

  private name(): void {
    const areas = this.tiles.areas.layer.getVisible() ? this.tiles.areas.boxes() : [];
    this.marks.names.put(
      areas.map(({ thing, box }) => ({
        name: String(thing.about['name']),
        level: String(thing.about['kind']),
        box,
      })),
      () => (this.tiles.works.layer.getVisible() ? this.tiles.works.stretches() : []),
      this.extent(),
      this.view.getResolution() ?? 1,
    );
  }
}
