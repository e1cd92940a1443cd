import Feature from 'ol/Feature';
import type { Extent } from 'ol/extent';
import GeoJSON from 'ol/format/GeoJSON';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import type { Look, Palette } from './looks';
import { Names } from './Names';

/** What stands on the map above the tiles: names, and what is selected. */
export class Marks {
  readonly names = new Names();
  private readonly marked = new VectorSource();
  private readonly markedLayer = new VectorLayer({ source: this.marked });
  private palette: Palette | undefined;
  private readonly format = new GeoJSON();

  constructor(look: Look) {
    this.show(look);
  }

  get layers() {
    return [this.names.layer, this.markedLayer];
  }

  show({ palette }: Look): void {
    if (palette === this.palette) {
      return;
    }
    this.palette = palette;
    this.names.show(palette);
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
}
