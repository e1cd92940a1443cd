import Feature from 'ol/Feature';
import OlMap from 'ol/Map';
import View from 'ol/View';
import { type Extent, getIntersection, isEmpty } from 'ol/extent';
import GeoJSON from 'ol/format/GeoJSON';
import type OlGeometry from 'ol/geom/Geometry';
import { defaults } from 'ol/interaction/defaults';
import Draw from 'ol/interaction/Draw';
import Modify from 'ol/interaction/Modify';
import VectorLayer from 'ol/layer/Vector';
import { fromLonLat, type Projection, transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import type { Area } from '../api/areas';
import type { Layable } from '../map/background/useUnderneath';
import { palette } from '../map/looks';
import { type NamedArea, Names } from '../map/Names';
import type { Stretch } from '../map/streets';
import { type Box, type Geometry, partsOf } from '../parts/geometry';
import { disciplineColour } from '../words/colours';

export type DrawnKind = 'Point' | 'LineString' | 'Polygon';

const PROJECTION = 'EPSG:3857';
const DECIMALS = 7;
const CLOSEST_ZOOM = 18;
const NETHERLANDS: Extent = [3.2, 50.7, 7.3, 53.6];
const FORMAT = new GeoJSON({ featureProjection: PROJECTION, dataProjection: 'EPSG:4326' });

/** What is planned nearby; of a need nothing but its ground is known. */
export interface Neighbour {
  readonly geometry: Geometry;
  readonly discipline?: string | undefined;
  readonly street?: string | undefined;
}

export interface Drawing {
  readonly onDrawn: (geometry: Geometry) => void;
  /** The ground that is seen now, in degrees. */
  readonly onView: (box: Box) => void;
}

const featureOf = (geometry: Geometry) => new Feature(FORMAT.readGeometry(geometry) ?? undefined);

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
  private readonly names = new Names();
  private named: readonly NamedArea[] = [];
  private stretches: readonly Stretch[] = [];
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
        new VectorLayer({
          source: this.around,
          style: (feature) => look(String(feature.get('colour') ?? colour('--edge')), 2.5, 'transparent'),
        }),
        this.names.layer,
        new VectorLayer({ source: this.own, style: look(this.accent, 4, 'rgb(11 143 111 / 25%)') }),
      ],
    });
    this.names.show(palette());
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
      this.name();
    });
  }

  get projection(): Projection {
    return this.olMap.getView().getProjection();
  }

  leave(): void {
    this.olMap.setTarget(undefined);
  }

  /** Areas, which are the ground to draw on; the first time the map goes to them, unless something is drawn. */
  showGround(areas: readonly Area[]): void {
    this.named = areas.flatMap(({ name, level, geometry }) => {
      const box = geometry === undefined ? undefined : featureOf(geometry).getGeometry()?.getExtent();
      return box === undefined ? [] : [{ name, level, box }];
    });
    this.put(
      this.ground,
      areas.flatMap((area) => area.geometry ?? []),
    );
    const extent = this.ground.getExtent();
    if (this.own.isEmpty() && extent !== null && !isEmpty(extent)) {
      this.olMap.getView().fit(extent, { padding: [16, 16, 16, 16] });
    }
    this.name();
  }

  /** Areas are outlines where a background lies under them, and else the ground itself. */
  seeThrough(isClear: boolean): void {
    const colours = getComputedStyle(document.documentElement);
    const filled = isClear ? 'transparent' : colours.getPropertyValue('--card').trim();
    this.areas.setStyle(look(colours.getPropertyValue('--line').trim(), 1.5, filled));
  }

  showAround(neighbours: readonly Neighbour[]): void {
    this.around.clear(true);
    this.around.addFeatures(
      neighbours.map(({ geometry, discipline }) => {
        const feature = featureOf(geometry);
        feature.set('colour', discipline === undefined ? undefined : disciplineColour(discipline));
        return feature;
      }),
    );
    this.stretches = neighbours.flatMap(({ geometry, street }) => {
      const { points, lines, areas } = partsOf(geometry);
      const parts = [...points.map((spot) => [spot]), ...lines, ...areas.flatMap((rings) => rings.slice(0, 1))];
      return street === undefined
        ? []
        : parts.map((spots) => ({ street, spots: spots.flatMap((spot) => fromLonLat([...spot])) }));
    });
    this.name();
  }

  /** Goes to what somebody looked for, in degrees. */
  visit({ minX, minY, maxX, maxY }: Box): void {
    const extent = transformExtent([minX, minY, maxX, maxY], 'EPSG:4326', PROJECTION);
    this.olMap.getView().fit(extent, { padding: [60, 60, 60, 60], maxZoom: CLOSEST_ZOOM });
  }

  /** Shows what is drawn; goes to it where that is asked. */
  showOwn(geometry: Geometry | null, isVisited: boolean): void {
    this.put(this.own, geometry === null ? [] : [geometry]);
    const extent = this.own.getExtent();
    if (isVisited && extent !== null && !isEmpty(extent)) {
      this.olMap.getView().fit(extent, { padding: [60, 60, 60, 60], maxZoom: CLOSEST_ZOOM });
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

  /** Names what is in sight. */
  private name(): void {
    const view = this.olMap.getView();
    const seen = view.calculateExtent();
    const areas = this.named.map((area) => ({ ...area, box: getIntersection(area.box, seen) }));
    this.names.put(
      areas.filter(({ box }) => !isEmpty(box)),
      () => this.stretches,
      seen,
      view.getResolution() ?? 1,
    );
  }

  private fit(degrees: Extent): void {
    this.olMap.getView().fit(transformExtent(degrees, 'EPSG:4326', PROJECTION), { size: [600, 400] });
  }

  private put(source: VectorSource, geometries: readonly Geometry[]): void {
    source.clear(true);
    source.addFeatures(geometries.map(featureOf));
  }
}
