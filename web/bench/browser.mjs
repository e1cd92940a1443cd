import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import options from '../chromium.json' with { type: 'json' };

export const SIZE = { width: 1440, height: 900 };

export const launch = () =>
  chromium.launch({ ...options, executablePath: process.env.CHROMIUM ?? options.executablePath });

/** Middle of some numbers, or another part of them. */
export function part(numbers, share = 0.5) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** How many processes wait for a processor, of how many processors: others that work on the machine slow what is measured. */
export async function load() {
  const [now] = (await readFile('/proc/loadavg', 'utf8').catch(() => '?')).split(' ');
  return now;
}

export function row(what, wanted, measured, isMet) {
  console.log(`${what.padEnd(58)} ${wanted.padStart(14)} ${measured.padStart(30)}  ${isMet ? 'yes' : 'NO'}`);
}

export function head(title) {
  console.log(`\n${title.padEnd(58)} ${'wanted'.padStart(14)} ${'measured'.padStart(30)}  met`);
}
