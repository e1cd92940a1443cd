import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** A server of blue tiles on this machine, that knows what it was asked. */
export interface TileServer {
  readonly origin: string;
  readonly asked: readonly string[];
  /** Whether it answers nothing but that it cannot. */
  readonly away: (isAway: boolean) => void;
  readonly close: () => void;
}

export async function tileServer(): Promise<TileServer> {
  const asked: string[] = [];
  let isAway = false;
  const server = createServer((request, answer) => {
    const path = request.url ?? '';
    asked.push(path);
    const isDocument = path.includes('GetCapabilities');
    answer.writeHead(isAway ? 503 : 200, { 'Content-Type': isDocument ? 'text/xml' : 'image/png' });
    answer.end(isAway ? '' : isDocument ? capabilities(`http://${request.headers.host ?? ''}`) : BLUE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    asked,
    away: (now) => {
      isAway = now;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const SIDE = 256;
const BLUE = png(SIDE, [0, 0, 255]);

/** A square of one colour. */
function png(side: number, colour: readonly [number, number, number]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: side }, () => colour).flat()]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('IDAT', rows),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const METRES_A_PIXEL = 0.00028;

/** As the Dutch guideline has it, with names of matrices that are no numbers. */
function capabilities(origin: string): string {
  const matrices = Array.from({ length: 15 }, (_, zoom) => {
    const scale = String(3440.64 / 2 ** zoom / METRES_A_PIXEL);
    const size = String(2 ** zoom);
    return `<TileMatrix><ows:Identifier>m${String(zoom)}</ows:Identifier><ScaleDenominator>${scale}</ScaleDenominator>
      <TopLeftCorner>-285401.92 903401.92</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
      <MatrixWidth>${size}</MatrixWidth><MatrixHeight>${size}</MatrixHeight></TileMatrix>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
    <Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" version="1.0.0">
      <Contents>
        <Layer><ows:Title>Grijs</ows:Title><ows:Identifier>grijs</ows:Identifier>
          <Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
          <TileMatrixSetLink><TileMatrixSet>RD</TileMatrixSet></TileMatrixSetLink>
          <ResourceURL format="image/png" resourceType="tile"
            template="${origin}/rest/grijs/{TileMatrixSet}/{TileMatrix}/{TileCol}/{TileRow}.png"/></Layer>
        <TileMatrixSet><ows:Identifier>RD</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::28992</ows:SupportedCRS>
          ${matrices.join('')}</TileMatrixSet>
      </Contents>
    </Capabilities>`;
}
