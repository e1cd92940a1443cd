import { Refusal } from '../api/server';

/** The whole geometry of a work or opportunity in the map's coordinates, as GeoJSON. */
export async function geometryOf(layer: string, id: string, code: string): Promise<object> {
  const crs = `http://www.opengis.net/def/crs/${code.replace(':', '/0/')}`;
  const address = `/ogc/collections/${layer}/items/${encodeURIComponent(id)}?f=json&crs=${encodeURIComponent(crs)}`;
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Refusal(answer.status);
  }
  return ((await answer.json()) as { geometry: object }).geometry;
}
