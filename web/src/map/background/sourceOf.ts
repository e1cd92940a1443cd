import WMTSCapabilities from 'ol/format/WMTSCapabilities';
import type { Projection } from 'ol/proj';
import type UrlTile from 'ol/source/UrlTile';
import TileWMS from 'ol/source/TileWMS';
import WMTS, { optionsFromCapabilities } from 'ol/source/WMTS';
import XYZ from 'ol/source/XYZ';
import type TileGrid from 'ol/tilegrid/TileGrid';
import { send } from '../../api/server';
import type { BackgroundMap } from './background';
import { systemOf } from './systems';

const WEB_MERCATOR = 'EPSG:3857';

/** Of which map a background is to lie under: its system, and, where it has one, the grid of its tiles. */
export interface Over {
  readonly projection: Projection;
  readonly tileGrid?: TileGrid;
}

/** Where the tiles of a background come from. OpenLayers turns them into the system of the map where that is another. */
export async function sourceOf(map: BackgroundMap, over: Over): Promise<UrlTile> {
  systemOf(over.projection.getCode());
  switch (map.service) {
    case 'wmts':
      return wmts(map, over);
    case 'wms':
      return new TileWMS({
        url: map.address,
        // Before 1.3 the first coordinate is always that to the east.
        params: { LAYERS: map.layer, VERSION: '1.1.1' },
        ...of(map.crs ?? over.projection.getCode(), over),
      });
    case 'tiles':
      return new XYZ({ url: map.address, ...of(map.crs ?? WEB_MERCATOR, over) });
  }
}

/** In the system of the map itself its own squares are asked for, which for the Dutch grid are those of everybody. */
function of(code: string, over: Over) {
  return code === over.projection.getCode() && over.tileGrid !== undefined
    ? { projection: over.projection, tileGrid: over.tileGrid }
    : { projection: known(code) };
}

function known(code: string): Projection {
  const system = systemOf(code);
  if (system === undefined) {
    throw new Error(code);
  }
  return system;
}

async function wmts(map: BackgroundMap, over: Over): Promise<UrlTile> {
  const answer = await send('GET', '/background/capabilities');
  systemOf('EPSG:28992');
  const options = optionsFromCapabilities(new WMTSCapabilities().read(await answer.text()), {
    layer: map.layer,
    projection: map.crs ?? over.projection.getCode(),
  });
  if (options === null) {
    throw new Error(map.layer);
  }
  return new WMTS(options);
}
