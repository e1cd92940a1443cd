import { unzipSync, zipSync } from 'fflate';

/** A file that is packed of parts, of which some can become others. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** The text of a part; those that are too large, or no text, are refused. */
  readonly text: (name: string) => string;
  /** The whole file with other texts in some parts, and without those that become nothing. */
  readonly changed: (texts: ReadonlyMap<string, string | undefined>) => Blob;
}

const MOST_BYTES_OF_TEXT = 20 * 2 ** 20;
const MOST_BYTES = 60 * 2 ** 20;

/** What says whose a workbook is, and would not say it any more. */
const SIGNATURES = '_xmlsignatures/';

export function partsOf(packed: Uint8Array): Parts {
  const sizes = sizesIn(packed);
  const text = (name: string) => {
    if ((sizes.get(name) ?? Infinity) > MOST_BYTES_OF_TEXT) {
      throw new Error(`too large, or not there: ${name}`);
    }
    const part = unzipSync(packed, { filter: (one) => one.name === name })[name];
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
  };
  const changed = (texts: ReadonlyMap<string, string | undefined>) => {
    const parts = Object.entries(unzipSync(packed)).flatMap(([name, part]) => {
      const become = texts.has(name) ? texts.get(name) : part;
      const bytes = typeof become === 'string' ? new TextEncoder().encode(become) : become;
      return bytes === undefined ? [] : [[name, bytes] as const];
    });
    return new Blob([zipSync(Object.fromEntries(parts))]);
  };
  return { has: (name) => sizes.has(name), text, changed };
}

/** How large the parts are once unpacked. A small file can claim to hold more than a browser can. */
function sizesIn(packed: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let count = 0;
  let sum = 0;
  unzipSync(packed, {
    filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      count++;
      sum += originalSize;
      return false;
    },
  });
  if (sum > MOST_BYTES || sizes.size !== count || [...sizes.keys()].some((name) => name.startsWith(SIGNATURES))) {
    throw new Error('too large, or not clear');
  }
  return sizes;
}
