import TileLayer from 'ol/layer/Tile';
import type OlMap from 'ol/Map';
import { unByKey } from 'ol/Observable';
import type UrlTile from 'ol/source/UrlTile';
import type { BackgroundMap } from './background';
import { type Over, sourceOf } from './sourceOf';

/** A background as it lies under a map, and whether it comes through. */
export class Underneath {
  private readonly map: OlMap;
  private readonly layer: TileLayer<UrlTile>;
  private readonly onFailing: (isFailing: boolean) => void;
  private readonly keys;
  private came = 0;
  private failed = 0;

  private constructor(map: OlMap, source: UrlTile, opacity: number, onFailing: (isFailing: boolean) => void) {
    this.map = map;
    this.onFailing = onFailing;
    this.layer = new TileLayer({ source, opacity });
    map.getLayers().insertAt(0, this.layer);
    this.keys = [
      source.on('tileloadend', () => this.count(true)),
      source.on('tileloaderror', () => this.count(false)),
      map.on('movestart', () => {
        this.came = 0;
        this.failed = 0;
      }),
    ];
  }

  /**
   * Lays it under all that is on the map.
   *
   * @param onFailing told that nothing of it comes through, and when something does
   */
  static async under(
    map: OlMap,
    background: BackgroundMap,
    over: Over,
    opacity: number,
    onFailing: (isFailing: boolean) => void,
  ): Promise<Underneath> {
    return new Underneath(map, await sourceOf(background, over), opacity, onFailing);
  }

  /** The darker the page, the less of it is seen. */
  dim(opacity: number): void {
    this.layer.setOpacity(opacity);
  }

  leave(): void {
    unByKey(this.keys.flat());
    this.map.removeLayer(this.layer);
  }

  /** At the edge of what a background has some tiles fail; only where none comes it does not answer. */
  private count(isThere: boolean): void {
    this.came += isThere ? 1 : 0;
    this.failed += isThere ? 0 : 1;
    if (isThere || this.came === 0) {
      this.onFailing(!isThere);
    }
  }
}
