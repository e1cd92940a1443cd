import { defineConfig } from '@playwright/test';

const PORT = process.env['KOPPELKANSEN_PORT'] ?? '18477';

/** The browser's own errands would only fail where there is no network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: './test',
  outputDir: '../target/browser/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: QUIET },
  },
  webServer: {
    command: `bash test/serve.sh ${PORT}`,
    url: `http://127.0.0.1:${PORT}/api/v1/session`,
    timeout: 120_000,
    reuseExistingServer: process.env['KOPPELKANSEN_PORT'] !== undefined,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
