import { defineConfig } from '@playwright/test';
import chromium from './chromium.json' with { type: 'json' };

const PORT = process.env['KOPPELKANSEN_PORT'] ?? '18477';

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
    trace: 'on-first-retry',
    // Among its arguments: no errands of its own, which would only fail where there is no network.
    launchOptions: { ...chromium, executablePath: process.env['CHROMIUM'] ?? chromium.executablePath },
  },
  webServer: {
    command: `bash test/serve.sh ${PORT}`,
    url: `http://127.0.0.1:${PORT}/api/v1/session`,
    timeout: 120_000,
    reuseExistingServer: process.env['KOPPELKANSEN_PORT'] !== undefined,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
