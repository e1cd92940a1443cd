/**
 * Measures the page in headless Chromium against servers that run: `node bench/page.mjs views ADDRESS` how soon the
 * first pages of the demo can be used, `node bench/page.mjs frames ADDRESS TOKEN FOLDER` how smoothly the map of a large
 * register moves. `./dev bench page` starts the servers.
 */
import { frames } from './frames.mjs';
import { views } from './views.mjs';

const [what, address, ...more] = process.argv.slice(2);
const measures = { views, frames };
if (measures[what] === undefined || address === undefined) {
  console.error('Say what is to be measured, views or frames, and where.');
  process.exit(64);
}
await measures[what](address, ...more);
