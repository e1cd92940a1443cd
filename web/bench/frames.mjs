import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { head, launch, load, part, row, SIZE } from './browser.mjs';

const LEAST_FRAMES = 30;
const LASTING_MILLIS = 6000;
/** So many tenths of a second may it take until the list beside the map tells what was done. */
const PATIENCE = 200;
const TRACED = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
  'cc',
];

/** From how far the map is looked at: all of the register in sight, and thousands of works one by one. */
const SIGHTS = [
  ['all from afar', 7],
  ['near', 10],
];

/** How smoothly the map moves while somebody drags it, and while years are brushed. */
export async function frames(address, token, folder) {
  const browser = await launch();
  const context = await browser.newContext({
    viewport: SIZE,
    locale: 'nl-NL',
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  });
  const page = await context.newPage();
  let bytes = 0;
  const session = await context.newCDPSession(page);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  const middle = await middleOf(page, address);
  await mkdir(folder, { recursive: true });
  await browser.startTracing(page, { categories: TRACED });
  for (const [name, zoom] of SIGHTS) {
    bytes = 0;
    const start = Date.now();
    await page.goto(`${address}/kaart?at=${middle.join('_')}&zoom=${zoom}`);
    await rested(page);
    const seen = (await page.locator('.beside__head p[role=status]').textContent()) ?? '';
    head(`${name}: ${seen}`);
    console.log(
      `there after ${((Date.now() - start) / 1000).toFixed(1)} s, ${(bytes / 1000).toFixed(0)} kB; load ${await load()}`,
    );
    tell(`${name}: the map is dragged`, await during(page, drag, () => new URL(page.url()).searchParams.get('at')));
    await page.goto(`${address}/kaart?at=${middle.join('_')}&zoom=${zoom}`);
    await rested(page);
    const shown = () => page.locator('.beside__head p[role=status]').textContent();
    tell(`${name}: years are brushed`, await during(page, brush, shown));
    console.log(`load ${await load()}`);
  }
  const trace = `${folder}/page-trace.json.gz`;
  await writeFile(trace, gzipSync(await browser.stopTracing()));
  console.log(`\nThe trace is in ${trace}; chrome://tracing and Perfetto read it.`);
  await browser.close();
}

/** Where the map goes by itself. */
async function middleOf(page, address) {
  await page.goto(`${address}/kaart`);
  await page.waitForURL(/at=/, { waitUntil: 'commit', timeout: 120_000 });
  return (new URL(page.url()).searchParams.get('at') ?? '').split('_').map(Number);
}

async function rested(page) {
  await page.locator('.beside__head p[role=status]').filter({ hasNotText: /^0 / }).waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
}

/**
 * Milliseconds from each frame to the next, while something is done.
 *
 * @param sign what is another when it was done
 */
async function during(page, act, sign) {
  const before = await sign();
  await page.evaluate(() => {
    window.frames_ = [];
    const note = (now) => {
      window.frames_?.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act(page);
  const times = await page.evaluate(() => {
    const noted = window.frames_;
    window.frames_ = undefined;
    return noted;
  });
  for (let tries = 0; (await sign()) === before; tries++) {
    if (tries === PATIENCE) {
      throw new Error(`nothing moved: ${before}`);
    }
    await page.waitForTimeout(100);
  }
  return times.slice(1).map((time, place) => time - times[place]);
}

/** In circles, so that there is always another piece of map to come. */
async function drag(page) {
  const box = await page.locator('.town__canvas').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await turning(async (turn) => page.mouse.move(x + 250 * Math.sin(turn * 2), y + 200 * Math.sin(turn * 3)));
  await page.mouse.up();
}

/** The last year to and fro over the whole axis. */
async function brush(page) {
  const handle = await page.locator('.years__until').boundingBox();
  const y = handle.y + handle.height / 2;
  // The handle is as wide as high, and stands at the end of where it can be.
  await page.mouse.move(handle.x + handle.width - handle.height / 2, y);
  await page.mouse.down();
  await turning(async (turn) => page.mouse.move(handle.x + handle.width * (0.55 + 0.42 * Math.cos(turn * 2)), y));
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.up();
}

/** As often as a mouse tells where it is. */
async function turning(move) {
  const start = performance.now();
  for (let now = start; now - start < LASTING_MILLIS; now = performance.now()) {
    await move((now - start) / 1000);
    await new Promise((done) => setTimeout(done, 8));
  }
}

function tell(what, millis) {
  const rate = (one) => (1000 / one).toFixed(0);
  const sum = millis.reduce((all, one) => all + one, 0);
  const mean = (1000 * millis.length) / sum;
  row(
    what,
    '>= 30 a second',
    `${mean.toFixed(0)}; median ${rate(part(millis))}, p5 ${rate(part(millis, 0.95))}`,
    mean >= LEAST_FRAMES && 1000 / part(millis, 0.95) >= LEAST_FRAMES,
  );
  console.log(`${''.padEnd(58)} longest frame ${Math.max(...millis).toFixed(0)} ms of ${millis.length}`);
}
