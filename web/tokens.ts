import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';
const COMPONENTS = [
  '@nl-design-system-candidate/button-css/button.css',
  '@nl-design-system-candidate/data-badge-css/data-badge.css',
  '@nl-design-system-candidate/heading-css/heading.css',
  '@nl-design-system-candidate/skip-link-css/skip-link.css',
];
const DECLARED = /^\s*(--[\w-]+):\s*([^;]+);/gm;
const USED = /var\((--[\w-]+)/g;

/** Of the theme's four thousand design tokens only those that the components, or tokens of those, name. */
export function usedTokens(): Plugin {
  return {
    name: 'used-tokens',
    enforce: 'pre',
    transform(code, id) {
      return id.split('?')[0]?.endsWith(THEME) === true ? { code: used(code), map: null } : undefined;
    },
  };
}

function used(theme: string): string {
  const declared = new Map([...theme.matchAll(DECLARED)].map((found) => [found[1] ?? '', found[2] ?? '']));
  const kept = new Set<string>();
  const open = COMPONENTS.flatMap((name) => names(read(name)));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const value = declared.get(name);
    if (value !== undefined && !kept.has(name)) {
      kept.add(name);
      open.push(...names(value));
    }
  }
  return `:root {\n${[...kept].map((name) => `${name}: ${declared.get(name) ?? ''};`).join('\n')}\n}\n`;
}

const names = (css: string) => [...css.matchAll(USED)].map((found) => found[1] ?? '');

const read = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
