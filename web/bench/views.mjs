import { head, launch, load, part, row, SIZE } from './browser.mjs';

const TIMES = Number(process.env.TIMES ?? 5);
const FIRST_MILLIS = 2000;
const AGAIN_MILLIS = 1000;
const MOST_KILOBYTES = 350;

/** Each page with what somebody must see to be able to use it, beside its heading. */
const PAGES = [
  ['/', '.ways a'],
  ['/kaart', '.in-view__one'],
  ['/koppelkansen', '.opportunities__list .table tbody tr'],
];

/** How soon pages can be used, with nothing kept and again, and how much JavaScript they fetch for that. */
export async function views(address) {
  const browser = await launch();
  head(`The demo town; median of ${TIMES}; load of the machine ${await load()}`);
  for (const [path, content] of PAGES) {
    const first = [];
    const again = [];
    let bytes = 0;
    for (let time = 0; time < TIMES; time++) {
      const context = await browser.newContext({ viewport: SIZE, locale: 'nl-NL' });
      const page = await context.newPage();
      await page.addInitScript(watch, content);
      const scripts = await counted(page);
      await page.goto(address + path);
      first.push(await usable(page));
      await page.waitForLoadState('networkidle');
      bytes = scripts();
      await page.goto('about:blank');
      await page.goto(address + path);
      again.push(await usable(page));
      await context.close();
    }
    const seconds = (millis) => `${(millis / 1000).toFixed(2)} s`;
    row(`${path}: usable, nothing kept`, '< 2 s', seconds(part(first)), part(first) < FIRST_MILLIS);
    row(`${path}: usable, second load`, '< 1 s', seconds(part(again)), part(again) < AGAIN_MILLIS);
    const kilobytes = bytes / 1000;
    row(`${path}: JavaScript, as sent`, '< 350 kB', `${kilobytes.toFixed(0)} kB`, kilobytes < MOST_KILOBYTES);
  }
  await browser.close();
}

/** Notes, within the page, the first frame in which its heading and content are there. */
function watch(content) {
  const look = () => {
    if (document.querySelector('h1') === null || document.querySelector(content) === null) {
      requestAnimationFrame(look);
    } else {
      // What was found in this frame is on the screen in the next.
      requestAnimationFrame((now) => (window.usableAfter = now));
    }
  };
  look();
}

/** Milliseconds since the page was asked for. */
async function usable(page) {
  return (await page.waitForFunction(() => window.usableAfter)).jsonValue();
}

/** Counts what scripts cost on the way, packed as they are. */
async function counted(page) {
  const session = await page.context().newCDPSession(page);
  const scripts = new Set();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += scripts.has(requestId) ? encodedDataLength : 0;
  });
  await session.send('Network.enable');
  return () => bytes;
}
