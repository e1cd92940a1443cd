import Feature from 'ol/Feature';
import OlMap from 'ol/Map';
import View from 'ol/View';
import { type Extent, isEmpty } from 'ol/extent';
import GeoJSON from 'ol/format/GeoJSON';
import type OlGeometry from 'ol/geom/Geometry';
import { defaults } from 'ol/interaction/defaults';
import Draw from 'ol/interaction/Draw';
import Modify from 'ol/interaction/Modify';
import VectorLayer from 'ol/layer/Vector';
import { type Projection, transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import type { Layable } from '../map/background/useUnderneath';
import type { Box, Geometry } from '../parts/geometry';

export type DrawnKind = 'Point' | 'LineString' | 'Polygon';

const PROJECTION = 'EPSG:3857';
const DECIMALS = 7;
const NETHERLANDS: Extent = [3.2, 50.7, 7.3, 53.6];
const FORMAT = new GeoJSON({ featureProjection: PROJECTION, dataProjection: 'EPSG:4326' });

export interface Drawing {
  readonly onDrawn: (geometry: Geometry) => void;
  /** The ground that is seen now, in degrees. */
  readonly onView: (box: Box) => void;
}

const look = (colour: string, width: number, filled: string) =>
  new Style({
    stroke: new Stroke({ color: colour, width }),
    fill: new Fill({ color: filled }),
    image: new CircleStyle({ radius: width + 3, fill: new Fill({ color: colour }) }),
  });

/** The map on which one work is drawn, among what is planned around. */
export class DrawMap implements Layable {
  readonly olMap: OlMap;
  private readonly ground = new VectorSource();
  private readonly areas = new VectorLayer({ source: this.ground });
  private readonly around = new VectorSource();
  private readonly own = new VectorSource();
  private readonly drawing: Drawing;
  private readonly accent: string;
  private draw: Draw | undefined;

  constructor(target: HTMLElement, drawing: Drawing) {
    this.drawing = drawing;
    const colours = getComputedStyle(target);
    const colour = (name: string) => colours.getPropertyValue(name).trim();
    this.accent = colour('--accent');
    this.olMap = new OlMap({
      target,
      controls: [],
      interactions: defaults({ altShiftDragRotate: false, pinchRotate: false }),
      view: new View({ projection: PROJECTION, enableRotation: false }),
      layers: [
        this.areas,
        new VectorLayer({ source: this.around, style: look(colour('--edge'), 2.5, 'transparent') }),
        new VectorLayer({ source: this.own, style: look(this.accent, 4, 'rgb(11 143 111 / 25%)') }),
      ],
    });
    this.seeThrough(false);
    this.fit(NETHERLANDS);
    const modify = new Modify({ source: this.own });
    modify.on('modifyend', () => this.tell());
    this.olMap.addInteraction(modify);
    this.olMap.on('moveend', () => {
      const [west = 0, south = 0, east = 0, north = 0] = transformExtent(
        this.olMap.getView().calculateExtent(),
        PROJECTION,
        'EPSG:4326',
      );
      this.drawing.onView({ minX: west, minY: south, maxX: east, maxY: north });
    });
  }

  get projection(): Projection {
    return this.olMap.getView().getProjection();
  }

  leave(): void {
    this.olMap.setTarget(undefined);
  }

  /** Areas, which are the ground to draw on; the first time the map goes to them, unless something is drawn. */
  showGround(geometries: readonly Geometry[]): void {
    this.put(this.ground, geometries);
    const extent = this.ground.getExtent();
    if (this.own.isEmpty() && extent !== null && !isEmpty(extent)) {
      this.olMap.getView().fit(extent, { padding: [16, 16, 16, 16] });
    }
  }

  /** Areas are outlines where a background lies under them, and else the ground itself. */
  seeThrough(isClear: boolean): void {
    const colours = getComputedStyle(document.documentElement);
    const filled = isClear ? 'transparent' : colours.getPropertyValue('--card').trim();
    this.areas.setStyle(look(colours.getPropertyValue('--line').trim(), 1.5, filled));
  }

  showAround(geometries: readonly Geometry[]): void {
    this.put(this.around, geometries);
  }

  /** Shows what is drawn; goes to it where that is asked. */
  showOwn(geometry: Geometry | null, isVisited: boolean): void {
    this.put(this.own, geometry === null ? [] : [geometry]);
    const extent = this.own.getExtent();
    if (isVisited && extent !== null && !isEmpty(extent)) {
      this.olMap.getView().fit(extent, { padding: [60, 60, 60, 60], maxZoom: 18 });
    }
  }

  /** Begins to draw; nothing ends that. */
  begin(kind: DrawnKind | undefined): void {
    if (this.draw !== undefined) {
      this.olMap.removeInteraction(this.draw);
    }
    this.draw = undefined;
    if (kind !== undefined) {
      this.draw = new Draw({ source: this.own, type: kind, style: look(this.accent, 3, 'rgb(11 143 111 / 20%)') });
      this.draw.on('drawstart', () => this.own.clear());
      this.draw.on('drawend', (event) => this.tell(event.feature.getGeometry()));
      this.olMap.addInteraction(this.draw);
    }
  }

  zoom(steps: number): void {
    const view = this.olMap.getView();
    view.setZoom((view.getZoom() ?? 0) + steps);
  }

  private tell(drawn: OlGeometry | undefined = this.own.getFeatures()[0]?.getGeometry()): void {
    if (drawn !== undefined) {
      this.drawing.onDrawn(FORMAT.writeGeometryObject(drawn, { decimals: DECIMALS }) as unknown as Geometry);
    }
  }

  private fit(degrees: Extent): void {
    this.olMap.getView().fit(transformExtent(degrees, 'EPSG:4326', PROJECTION), { size: [600, 400] });
  }

  private put(source: VectorSource, geometries: readonly Geometry[]): void {
    source.clear(true);
    source.addFeatures(geometries.map((one) => new Feature(FORMAT.readGeometry(one) ?? undefined)));
  }
}
