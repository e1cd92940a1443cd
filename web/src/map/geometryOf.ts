import { content, fetched, server } from '../api/server';

/** The whole geometry of a work or opportunity in the map's coordinates, as GeoJSON. */
export async function geometryOf(layer: string, id: string, code: string): Promise<object | null> {
  if (layer === 'works') {
    const work = await content(server.GET('/works/{id}', { params: { path: { id }, query: { crs: code } } }));
    return work.place?.geometry ?? null;
  }
  const crs = `http://www.opengis.net/def/crs/${code.replace(':', '/0/')}`;
  const address = `/ogc/collections/${layer}/items/${encodeURIComponent(id)}?f=json&crs=${encodeURIComponent(crs)}`;
  return ((await (await fetched(address)).json()) as { geometry: object }).geometry;
}
