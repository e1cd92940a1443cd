import type { Found } from './DrawnTiles';

/** How something on the map is named in the address of the page: `works W-12`. */
export function nameOf(found: Found): string {
  return `${found.layer} ${String(found.thing.about['id'] ?? '')}`;
}
