import { PbfReader } from 'pbf';

export type Value = string | number | boolean;

/** A thing as one tile has it: its attributes, and its parts in units of the tile, from its upper left corner. */
export interface Thing {
  readonly form: Form;
  readonly parts: readonly Int32Array[];
  readonly about: Readonly<Record<string, Value>>;
}

export enum Form {
  Points = 1,
  Lines = 2,
  Areas = 3,
}

const MOVE = 1;
const LINE = 2;

/** One layer of a tile. */
export interface TileLayer {
  readonly units: number;
  readonly things: readonly Thing[];
}

export const NOTHING: TileLayer = { units: 4096, things: [] };

/** Reads the layers of a vector tile (MVT 2.1) by their names. One without anything is not there. */
export function decode(bytes: ArrayBuffer): ReadonlyMap<string, TileLayer> {
  const layers = new PbfReader(bytes).readFields<Layer[]>((tag, found, reader) => {
    if (tag === 3) {
      found.push(reader.readMessage(readLayer, emptyLayer()));
    }
  }, []);
  return new Map(
    layers.map((layer) => [layer.name, { units: layer.units, things: layer.raw.map((raw) => thing(raw, layer)) }]),
  );
}

interface Raw {
  form: Form;
  tags: number[];
  drawn: number[];
}

interface Layer {
  name: string;
  units: number;
  readonly keys: string[];
  readonly values: Value[];
  readonly raw: Raw[];
}

const emptyLayer = (): Layer => ({ name: '', units: 4096, keys: [], values: [], raw: [] });

function readLayer(tag: number, layer: Layer, reader: PbfReader): void {
  if (tag === 1) {
    layer.name = reader.readString();
  } else if (tag === 2) {
    layer.raw.push(reader.readMessage(readRaw, { form: Form.Points, tags: [], drawn: [] }));
  } else if (tag === 3) {
    layer.keys.push(reader.readString());
  } else if (tag === 4) {
    layer.values.push(reader.readMessage(readValue, { value: '' }).value);
  } else if (tag === 5) {
    layer.units = reader.readVarint();
  }
}

function readRaw(tag: number, raw: Raw, reader: PbfReader): void {
  if (tag === 2) {
    reader.readPackedVarint(raw.tags);
  } else if (tag === 3) {
    raw.form = reader.readVarint();
  } else if (tag === 4) {
    reader.readPackedVarint(raw.drawn);
  }
}

function readValue(tag: number, into: { value: Value }, reader: PbfReader): void {
  const readers: Record<number, () => Value> = {
    1: () => reader.readString(),
    2: () => reader.readFloat(),
    3: () => reader.readDouble(),
    4: () => reader.readVarint(true),
    5: () => reader.readVarint(),
    6: () => reader.readSVarint(),
    7: () => reader.readBoolean(),
  };
  into.value = readers[tag]?.() ?? into.value;
}

function thing(raw: Raw, layer: Layer): Thing {
  const about: Record<string, Value> = {};
  for (let i = 0; i + 1 < raw.tags.length; i += 2) {
    const key = layer.keys[raw.tags[i] ?? -1];
    const value = layer.values[raw.tags[i + 1] ?? -1];
    if (key !== undefined && value !== undefined) {
      about[key] = value;
    }
  }
  return { form: raw.form, parts: parts(raw.drawn, raw.form), about };
}

/** Follows the commands; rings are closed as they were said to be. */
function parts(drawn: readonly number[], form: Form): Int32Array[] {
  const found: Int32Array[] = [];
  let open: number[] = [];
  let x = 0;
  let y = 0;
  const end = () => {
    if (open.length > 0) {
      found.push(Int32Array.from(open));
    }
    open = [];
  };
  for (let at = 0; at < drawn.length;) {
    const command = (drawn[at] ?? 0) & 7;
    const count = (drawn[at++] ?? 0) >> 3;
    if (command !== MOVE && command !== LINE) {
      open.push(open[0] ?? 0, open[1] ?? 0);
      continue;
    }
    for (let i = 0; i < count; i++) {
      if (command === MOVE && form !== Form.Points) {
        end();
      }
      x += signed(drawn[at++] ?? 0);
      y += signed(drawn[at++] ?? 0);
      open.push(x, y);
    }
  }
  end();
  return found;
}

const signed = (zigzag: number) => (zigzag >> 1) ^ -(zigzag & 1);
