import { get, type Projection } from 'ol/proj';
import { register } from 'ol/proj/proj4';
import proj4 from 'proj4';
import { RD } from '../rd';

const NETHERLANDS = [-285_401.92, 22_598.08, 595_401.92, 903_401.92];

/**
 * A coordinate system in which backgrounds can be asked for and turned into that of the map: web mercator, degrees, the
 * Dutch grid, and UTM of ETRS89 and of WGS 84. `undefined` of others.
 */
export function systemOf(code: string): Projection | undefined {
  know(code);
  return get(code) ?? undefined;
}

function know(code: string): void {
  const zone = /^EPSG:258(2[89]|3[0-8])$/.exec(code)?.[1];
  if (proj4.defs(code) === undefined && (code === 'EPSG:28992' || zone !== undefined)) {
    proj4.defs(code, zone === undefined ? RD : `+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`);
    register(proj4);
  }
  if (code === 'EPSG:28992') {
    get(code)?.setExtent(NETHERLANDS);
  }
}
