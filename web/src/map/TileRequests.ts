import { fetched } from '../api/server';
import { decode, NOTHING, type TileLayer } from './decode';
import type { LayerName } from './shown';

/** A tile that was asked for, until all layers for which it was have taken theirs. */
interface Asked {
  readonly left: Set<LayerName>;
  readonly signals: AbortSignal[];
  readonly stop: AbortController;
  readonly answer: Promise<ReadonlyMap<string, TileLayer>>;
}

const KEPT = 200;

/** Asks the server for tiles: of each all layers that are on at once, though each layer wants it at a moment of its own. */
export class TileRequests {
  private on: readonly LayerName[] = [];
  private readonly asked = new Map<string, Asked>();

  /** Which layers are on from now on. */
  turn(on: readonly LayerName[]): void {
    this.on = on;
  }

  /** Takes nothing from what came so far. */
  forget(): void {
    this.asked.clear();
  }

  async layer(tile: string, name: LayerName, signal: AbortSignal): Promise<TileLayer> {
    const known = this.asked.get(tile);
    const taken = known?.left.has(name) === true ? known : this.ask(tile, name);
    taken.left.delete(name);
    this.await(tile, taken, signal);
    if (taken.left.size === 0) {
      this.drop(tile, taken);
    }
    const answer = await taken.answer;
    signal.throwIfAborted();
    return answer.get(name) ?? NOTHING;
  }

  private ask(tile: string, name: LayerName): Asked {
    const layers = this.on.includes(name) ? this.on : [name];
    const stop = new AbortController();
    const made = { left: new Set(layers), signals: [], stop, answer: layersOf(tile, layers, stop.signal) };
    made.answer.catch(() => this.drop(tile, made));
    this.asked.set(tile, made);
    const oldest = this.asked.keys().next().value;
    if (this.asked.size > KEPT && oldest !== undefined) {
      this.asked.delete(oldest);
    }
    return made;
  }

  /** Stops when all who wait for it do not any more. */
  private await(tile: string, taken: Asked, signal: AbortSignal): void {
    taken.signals.push(signal);
    signal.addEventListener(
      'abort',
      () => {
        if (taken.signals.every((one) => one.aborted)) {
          this.drop(tile, taken);
          taken.stop.abort();
        }
      },
      { once: true },
    );
  }

  private drop(tile: string, taken: Asked): void {
    if (this.asked.get(tile) === taken) {
      this.asked.delete(tile);
    }
  }
}

async function layersOf(tile: string, layers: readonly LayerName[], signal: AbortSignal) {
  const answer = await fetched(`/api/v1/tiles/${tile}?layers=${layers.join(',')}`, signal);
  return decode(await answer.arrayBuffer());
}
