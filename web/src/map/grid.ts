import { useQuery } from '@tanstack/react-query';
import { Projection } from 'ol/proj';
import TileGrid from 'ol/tilegrid/TileGrid';
import { KEYS } from '../api/keys';
import { content, server } from '../api/server';

/** In which squares the map of this register is cut, in its own metric coordinates. */
export interface Grid {
  readonly projection: Projection;
  readonly tiles: TileGrid;
  /** As the API takes it: `EPSG:28992`. */
  readonly code: string;
}

export function useGrid() {
  return useQuery({ queryKey: KEYS.tileGrid, queryFn: load, staleTime: Infinity });
}

async function load(): Promise<Grid> {
  const [first] = (await content(server.GET('/tile-grids'))).items;
  const params = { path: { id: first?.id ?? '' } };
  const set = await content(server.GET('/tile-grids/{id}', { params }));
  const code = `EPSG:${set.crs.split('/').pop() ?? ''}`;
  const matrices = set.tileMatrices;
  const tiles = new TileGrid({
    origins: matrices.map((matrix) => [...matrix.pointOfOrigin]),
    resolutions: matrices.map((matrix) => matrix.cellSize),
    sizes: matrices.map((matrix) => [matrix.matrixWidth, matrix.matrixHeight]),
    tileSize: matrices[0]?.tileWidth ?? 256,
  });
  const extent = tiles.getTileCoordExtent([0, 0, 0]);
  return { projection: new Projection({ code, units: 'm', extent }), tiles, code };
}
