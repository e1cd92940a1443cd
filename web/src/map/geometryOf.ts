import { fetched } from '../api/server';

/** The whole geometry of a work or opportunity in the map's coordinates, as GeoJSON. */
export async function geometryOf(layer: string, id: string, code: string): Promise<object> {
  const crs = `http://www.opengis.net/def/crs/${code.replace(':', '/0/')}`;
  const address = `/ogc/collections/${layer}/items/${encodeURIComponent(id)}?f=json&crs=${encodeURIComponent(crs)}`;
  const answer = await fetched(address);
  return ((await answer.json()) as { geometry: object }).geometry;
}
