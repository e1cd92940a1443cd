import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

// The folders of the page depend on one another in one direction only, so that each can be read by itself.
const SOURCE = 'src';

/** @type {Map<string, Map<string, string>>} from a folder to those that it imports from, with a file that does */
const uses = new Map();
for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
)) {
  const [from = '', ...rest] = file.split(sep);
  if (rest.length > 0) {
    for (const [, path = ''] of readFileSync(join(SOURCE, file), 'utf8').matchAll(
      /(?:from|import\() ?'(\.\.?\/[^']*)'/g,
    )) {
      const [to = ''] = relative(SOURCE, join(SOURCE, dirname(file), path)).split(sep);
      if (to !== from) {
        uses.set(from, (uses.get(from) ?? new Map()).set(to, file));
      }
    }
  }
}

/** The way from one folder to another, if there is one. */
function way(from, to, seen = new Set()) {
  if (from === to) {
    return [];
  }
  for (const [next, file] of seen.has(from) ? [] : (uses.get(from) ?? [])) {
    const rest = way(next, to, seen.add(from));
    if (rest !== undefined) {
      return [`${file} imports from ${next}/`, ...rest];
    }
  }
  return undefined;
}

for (const [from, others] of uses) {
  for (const [to, file] of others) {
    const back = way(to, from);
    if (back !== undefined) {
      console.error(
        ['Folders depend on one another in a circle:', `${file} imports from ${to}/`, ...back].join('\n  '),
      );
      process.exit(1);
    }
  }
}
