import { expect, test } from '@playwright/test';
import { Form, type Thing, type Value } from '../src/map/decode';
import { COLOURINGS, colourKey, type Shown, shownOf } from '../src/map/shown';

const OWNERS = ['gemeente', 'waternet', 'kpn'];
const DISCIPLINES = ['sewer', 'roads', 'gas'];
const PHASES = ['idea', 'programmed', 'done'];

/** The same numbers for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const thing = (about: Record<string, Value>): Thing => ({ form: Form.Points, parts: [], about });

function work(draw: (below: number) => number): Thing {
  const fromYear = 2025 + draw(12);
  const kind = draw(8) === 0 ? 'need' : 'work';
  return thing({
    id: String(draw(1e9)),
    kind,
    owner: OWNERS[draw(3)] ?? '',
    ...(kind === 'work' && { discipline: DISCIPLINES[draw(3)] ?? '', phase: PHASES[draw(3)] ?? '' }),
    fromYear,
    untilYear: fromYear + draw(4),
  });
}

/** The cell in which the server counts these works. */
function cellWith(works: readonly Thing[]): Thing {
  const spans = new Map<string, Map<string, number>>();
  for (const { about } of works) {
    const sort = [about['owner'], about['discipline'] ?? '', about['phase'] ?? ''].join('/');
    const [from, until] = [about['fromYear'], about['untilYear']];
    const years = from === until ? String(from) : `${String(from)}-${String(until)}`;
    const of = spans.get(sort) ?? new Map<string, number>();
    spans.set(sort, of.set(years, (of.get(years) ?? 0) + 1));
  }
  const written = [...spans].map(([sort, of]) => [
    sort,
    [...of].map(([years, times]) => (times === 1 ? years : `${years}*${String(times)}`)).join(' '),
  ]);
  return thing({ kind: 'count', count: works.length, ...Object.fromEntries(written) });
}

function filter(draw: (below: number) => number): Shown {
  const some = (all: readonly string[]) => all.filter(() => draw(3) === 0);
  const from = draw(3) === 0 ? -Infinity : 2024 + draw(14);
  return {
    from,
    until: draw(3) === 0 ? Infinity : Math.max(from, 2024) + draw(5),
    owners: some(OWNERS),
    disciplines: some(DISCIPLINES),
    phases: some(PHASES),
  };
}

test('an opportunity is shown where one of those that take part is chosen, and hidden where none is', () => {
  const all: Shown = { from: -Infinity, until: Infinity, owners: [], disciplines: [], phases: [] };
  const found = thing({ kind: 'opportunity', owners: 'gemeente|kpn', disciplines: 'sewer|telecom' });
  const hint = thing({ kind: 'hint', owners: 'gemeente|kpn' });
  const isShown = (one: Thing, chosen: Partial<Shown>) =>
    shownOf('opportunities', one, { ...all, ...chosen }, 'owner') !== undefined;
  expect(isShown(found, {})).toBe(true);
  expect(isShown(found, { owners: ['kpn', 'waternet'], disciplines: ['sewer'] })).toBe(true);
  expect(isShown(found, { owners: ['waternet'] })).toBe(false);
  expect(isShown(found, { owners: ['kpn'], disciplines: ['gas'] })).toBe(false);
  expect(isShown(found, { phases: ['idea'] })).toBe(true);
  expect(isShown(hint, { owners: ['kpn'] })).toBe(true);
  expect(isShown(hint, { disciplines: ['sewer'] })).toBe(false);
});

test('from afar as many works are counted as are drawn from near, in the colour of most of them, whatever is chosen', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const draw = chance(seed);
    const works = Array.from({ length: 1 + draw(60) }, () => work(draw));
    const shown = filter(draw);
    const colouring = COLOURINGS[draw(COLOURINGS.length)] ?? 'owner';
    const near = works.filter((one) => shownOf('works', one, shown, colouring) !== undefined);
    const far = shownOf('works', cellWith(works), shown, colouring);
    expect(far?.about['count'] ?? 0, `seed ${String(seed)}`).toBe(near.length);
    if (far !== undefined && colouring !== 'kind') {
      const alike = (key: string) => near.filter((one) => colourKey(one, colouring) === key).length;
      const most = Math.max(...near.map((one) => alike(colourKey(one, colouring))));
      expect(alike(colourKey(far, colouring)), `seed ${String(seed)}`).toBe(most);
    }
  }
});
