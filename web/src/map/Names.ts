import Feature from 'ol/Feature';
import { type Extent, getCenter, getHeight, getWidth } from 'ol/extent';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { Palette } from './looks';
import { type Stretch, streetNames } from './streets';

const LEVELS = ['neighbourhood', 'quarter', 'district', 'other'];
const NARROWEST_NAME_PIXELS = 110;
/** So far a name lies from the middle of its street, where the works are. */
const BESIDE_PIXELS = 9;

/** What of an area is in sight. */
export interface NamedArea {
  readonly name: string;
  readonly level: string;
  readonly box: Extent;
}

/** Names of areas and streets above a map, as many as there is room for. */
export class Names {
  private readonly source = new VectorSource();
  readonly layer = new VectorLayer({ source: this.source, declutter: true });

  show(palette: Pick<Palette, 'text' | 'soft' | 'card'>): void {
    const halo = new Stroke({ color: palette.card, width: 3 });
    const area = { font: '500 13px system-ui, sans-serif', fill: new Fill({ color: palette.soft }), stroke: halo };
    const street = { font: '12px system-ui, sans-serif', fill: new Fill({ color: palette.text }), stroke: halo };
    this.layer.setStyle((feature) => {
      const turned: unknown = feature.get('turned');
      const text = String(feature.get('name'));
      return new Style({
        text:
          typeof turned === 'number'
            ? new Text({ ...street, text, rotation: turned, offsetY: -BESIDE_PIXELS })
            : new Text({ ...area, text }),
      });
    });
  }

  /** Names areas of the finest level that has room for names, and streets where there is room for those. */
  put(areas: readonly NamedArea[], stretches: () => readonly Stretch[], seen: Extent, metresAPixel: number): void {
    const fitting = areas.filter(
      ({ box }) => Math.max(getWidth(box), getHeight(box)) / metresAPixel > NARROWEST_NAME_PIXELS,
    );
    const level = LEVELS.find((one) => fitting.some((area) => area.level === one));
    this.source.clear(true);
    this.source.addFeatures([
      ...fitting
        .filter((area) => area.level === level)
        .map(({ name, box }) => new Feature({ geometry: new Point(getCenter(box)), name })),
      ...streetNames(stretches, seen, metresAPixel).map(
        ({ at, ...rest }) => new Feature({ geometry: new Point([...at]), ...rest }),
      ),
    ]);
  }
}
