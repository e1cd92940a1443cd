import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { mkdirSync } from 'node:fs';

export type Language = 'nl' | 'en';
export type Scheme = 'light' | 'dark';
export type Role = 'programmer' | 'core-team' | 'director';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];
export const WIDTHS = [320, 768, 1440] as const;

/** As `./dev test` has it: each walk once, and what is alike in several ways in one of them. */
export const FEW = process.env['FEW_LOOKS'] !== undefined;

const PICTURES = '../target/browser/pictures';
const HEIGHT = 900;

/** How somebody looks at the page. */
export interface Looking {
  readonly language: Language;
  readonly scheme?: Scheme;
  readonly width?: number;
  readonly role?: Role | undefined;
}

/** A page in a browser of its own, as somebody looks at it. What goes wrong in it, or is asked elsewhere, is a failure. */
export async function opened(browser: Browser, looking: Looking, address: string): Promise<Page> {
  const context = await browser.newContext({
    locale: looking.language === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: looking.scheme ?? 'light',
    viewport: { width: looking.width ?? 1440, height: HEIGHT },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  heed(page);
  if (looking.role !== undefined) {
    await become(page, looking.role);
  }
  await page.goto(address);
  await settled(page);
  return page;
}

async function become(page: Page, role: Role): Promise<void> {
  await page.request.get('/api/v1/session');
  const cookies = await page.context().cookies();
  const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await page.request.post(`/api/v1/session/demo-roles/${role}`, {
    headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

function heed(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('request', (request) => {
    const host = new URL(request.url()).hostname;
    expect(['127.0.0.1', ''], `asked elsewhere: ${request.url()}`).toContain(host);
  });
}

/** Has its heading, and everything that it asked for. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.waiting')).toHaveCount(0);
}

/** Nothing that the rules for accessible pages (WCAG 2.2 A and AA) forbid. */
export async function expectNoBarriers(page: Page): Promise<void> {
  // What lies half under the header that stays in sight would count as a target that is too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  // The page has no frames of others, for which results would have to be put together on a page of their own.
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    found.violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html).join(' ')}`),
  ).toEqual([]);
}

/** Nothing wider than the screen: nobody should have to scroll sideways to read. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, 'pixels wider than the screen').toBeLessThanOrEqual(0);
}

/** Leaves a picture to be looked at, under the name of the test and of the state that the page is in. */
export async function picture(page: Page, state = ''): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const name = [...test.info().titlePath.slice(1), state]
    .join(' ')
    .replace(/[^\w]+/g, '-')
    .replace(/^-|-$/g, '');
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

/** The page as it is now: without barriers, not too wide, and in a picture. */
export async function looked(page: Page, state: string): Promise<void> {
  await picture(page, state);
  await expectNoSidewaysScrolling(page);
  await expectNoBarriers(page);
}
