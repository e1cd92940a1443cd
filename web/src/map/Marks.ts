import Feature from 'ol/Feature';
import { type Extent, getCenter, getHeight, getWidth } from 'ol/extent';
import GeoJSON from 'ol/format/GeoJSON';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { Thing } from './decode';
import type { Look, Palette } from './looks';

const LEVELS = ['neighbourhood', 'quarter', 'district', 'other'];
const NARROWEST_NAME_PIXELS = 110;

/** What stands on the map above the tiles: names of areas, and what is selected. */
export class Marks {
  private readonly names = new VectorSource();
  private readonly marked = new VectorSource();
  private readonly namesLayer = new VectorLayer({ source: this.names, declutter: true });
  private readonly markedLayer = new VectorLayer({ source: this.marked });
  private palette: Palette | undefined;
  private readonly format = new GeoJSON();

  constructor(look: Look) {
    this.show(look);
  }

  get layers() {
    return [this.namesLayer, this.markedLayer];
  }

  show({ palette }: Look): void {
    if (palette === this.palette) {
      return;
    }
    this.palette = palette;
    const fill = new Fill({ color: palette.soft });
    const halo = new Stroke({ color: palette.card, width: 3 });
    this.namesLayer.setStyle(
      (feature) =>
        new Style({
          text: new Text({
            text: String(feature.get('name')),
            font: '500 13px system-ui, sans-serif',
            fill,
            stroke: halo,
          }),
        }),
    );
    const outer = new Stroke({ color: palette.card, width: 6.5 });
    const inner = new Stroke({ color: palette.text, width: 3 });
    this.markedLayer.setStyle([
      new Style({ stroke: outer, image: new CircleStyle({ radius: 9, stroke: outer }) }),
      new Style({ stroke: inner, image: new CircleStyle({ radius: 9, stroke: inner }) }),
    ]);
  }

  /** @param geometry as GeoJSON in the map's own coordinates */
  mark(geometry: object | undefined): void {
    this.marked.clear();
    if (geometry !== undefined) {
      this.marked.addFeature(new Feature(this.format.readGeometry(geometry) ?? undefined));
    }
  }

  box(): Extent | undefined {
    return this.marked.isEmpty() ? undefined : (this.marked.getExtent() ?? undefined);
  }

  /** Names areas of the finest level that has room for names. */
  name(areas: readonly { readonly thing: Thing; readonly box: Extent }[], resolution: number): void {
    const fitting = areas.filter(
      ({ box }) => Math.max(getWidth(box), getHeight(box)) / resolution > NARROWEST_NAME_PIXELS,
    );
    const level = LEVELS.find((one) => fitting.some(({ thing }) => thing.about['kind'] === one));
    this.names.clear(true);
    this.names.addFeatures(
      fitting
        .filter(({ thing }) => thing.about['kind'] === level)
        .map(({ thing, box }) => new Feature({ geometry: new Point(getCenter(box)), name: thing.about['name'] })),
    );
  }
}
