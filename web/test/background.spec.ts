import { expect, type Page, test } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { FEW, opened, picture, settled } from './page';
import { type TileServer, tileServer } from './tiles';

/** Whose map it is, as somebody could write it who means ill. */
const WHOSE = 'Proefkaart <b>& co</b>';
const FIRST_PORT = Number(process.env['KOPPELKANSEN_PORT'] ?? '18477') + 1;

/** Each way of asking for a background: its settings, and how all that is asked for looks. */
const SERVICES = [
  { name: 'tiles', path: '/top/{z}/{x}/{y}.png', settings: {}, asked: /^\/top\/\d+\/\d+\/\d+\.png$/ },
  {
    name: 'wmts',
    path: '/wmts',
    settings: { SERVICE: 'wmts', LAYER: 'grijs' },
    asked: /^(\/wmts\?service=WMTS&request=GetCapabilities|\/rest\/grijs\/RD\/m\d+\/\d+\/\d+\.png)$/,
  },
  {
    name: 'wms',
    path: '/wms?map=town',
    settings: { SERVICE: 'wms', LAYER: 'grijs' },
    asked: /^\/wms\?(?=.*map=town)(?=.*LAYERS=grijs)(?=.*SRS=EPSG%3A28992)(?=.*BBOX=)/,
  },
] as const;

for (const [place, service] of SERVICES.entries()) {
  const port = FIRST_PORT + place;

  test.describe(`a background by ${service.name}`, () => {
    test.describe.configure({ mode: 'serial' });
    test.use({ baseURL: `http://127.0.0.1:${String(port)}` });
    let tiles: TileServer;
    let process: ChildProcess;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      tiles = await tileServer();
      process = await started(port, `${tiles.origin}${service.path}`, service.settings);
    });
    test.afterAll(async () => {
      await ended(process);
      tiles.close();
    });

    test('lies under the map, is named, and can be switched off', async ({ browser }) => {
      const page = await opened(browser, { language: 'nl' }, '/kaart');
      await expect(page.getByText(`Achtergrond: ${WHOSE}`)).toBeVisible();
      await expect(page.getByText(`Achtergrondkaart: ${WHOSE}.`)).toBeVisible();
      await expect.poll(() => tiles.asked.length).toBeGreaterThan(3);
      expect(tiles.asked.filter((one) => !service.asked.test(one))).toEqual([]);
      await expect.poll(() => blueness(page)).toBeGreaterThan(60);
      await picture(page);
      await page.getByRole('checkbox', { name: 'achtergrond' }).click();
      await expect(page).toHaveURL(/background=0/);
      await expect(page.getByText(`Achtergrond: ${WHOSE}`)).toHaveCount(0);
      await expect.poll(() => blueness(page)).toBeLessThan(20);
      const before = tiles.asked.length;
      await page.reload();
      await settled(page);
      expect(tiles.asked.length).toBe(before);
    });

    if (FEW && service.name !== 'wmts') {
      return;
    }

    test('is dimmed where the page is dark', async ({ browser }) => {
      const page = await opened(browser, { language: 'en', scheme: 'dark', width: 768 }, '/kaart');
      await expect.poll(() => blueness(page)).toBeGreaterThan(30);
      expect(await blueness(page)).toBeLessThan(110);
      await picture(page);
    });

    test('lies under the map on which a work is drawn', async ({ browser }) => {
      const before = tiles.asked.length;
      const page = await opened(browser, { language: 'en', role: 'programmer' }, '/aanleveren?work=new');
      await expect(page.getByText(`Background: ${WHOSE}`)).toBeVisible();
      await expect.poll(() => tiles.asked.length).toBeGreaterThan(before + 2);
      await picture(page);
    });

    test('that does not answer leaves the map as it is, and says so', async ({ browser }) => {
      tiles.away(true);
      const page = await opened(browser, { language: 'nl', scheme: 'dark', width: 320 }, '/kaart');
      await expect(page.getByText('De achtergrondkaart antwoordt niet.')).toBeVisible();
      await expect(page.getByText(/\d+ voornemens, \d+ koppelkansen/)).toBeVisible();
      await picture(page);
    });
  });
}

/** A server with the demo town that was told of a background. */
async function started(port: number, address: string, settings: Record<string, string>): Promise<ChildProcess> {
  const told = Object.entries(settings).map(([name, value]) => [`KOPPELKANSEN_BACKGROUND_${name}`, value]);
  const server = spawn('bash', ['test/serve.sh', String(port)], {
    env: {
      ...process.env,
      ...Object.fromEntries(told),
      KOPPELKANSEN_BACKGROUND: address,
      KOPPELKANSEN_BACKGROUND_ATTRIBUTION: WHOSE,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((done, fail) => {
    server.once('exit', (code) => fail(new Error(`the server ended with ${String(code)}`)));
    server.stdout.on('data', (said: Buffer) => said.includes('http://') && done());
  });
  return server;
}

async function ended(server: ChildProcess | undefined): Promise<void> {
  if (server?.exitCode === null) {
    const gone = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await gone;
  }
}

/** How much bluer than red the map is on the screen, from 0 to 255: what the tiles are, and nothing else. */
async function blueness(page: Page): Promise<number> {
  const seen = await page.locator('.town__canvas').screenshot();
  return page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let sum = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      sum += (pixels[i + 2] ?? 0) - (pixels[i] ?? 0);
    }
    return sum / (pixels.length / 4);
  }, seen.toString('base64'));
}
