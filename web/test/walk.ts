import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { FEW, type Language, LANGUAGES, type Looking, opened, type Role } from './page';

export type Way = 'mouse' | 'keyboard';

/** Each language by one way; with ALL_LOOKS, as `./dev browser` has it, both by both. */
const WALKS = LANGUAGES.flatMap((language) =>
  (['keyboard', 'mouse'] as const).map((way) => ({ language, way })),
).filter(
  ({ language, way }) => process.env['ALL_LOOKS'] !== undefined || (language === 'nl') === (way === 'keyboard'),
);

const MOST_STOPS = 400;

/** Somebody who walks through the page, by mouse or by keyboard alone. */
export interface Walker {
  readonly page: Page;
  readonly way: Way;
  readonly language: Language;
  /** Of the two, how the page says it now. */
  readonly say: (nl: string, en: string) => string;
  /** Presses a button or link, ticks a box, opens what is folded, or takes one of several choices. */
  readonly press: (what: Locator) => Promise<void>;
  /** Writes in a field, in place of what stands there. */
  readonly write: (what: Locator, text: string) => Promise<void>;
  /** Fills in a day, as `2028-02-23`. */
  readonly date: (what: Locator, day: string) => Promise<void>;
  /** Takes an option of a select, by its value. */
  readonly choose: (what: Locator, value: string) => Promise<void>;
}

interface Begun {
  readonly role?: Role;
  readonly address: string;
}

/** The same walk in each language, by keyboard alone and by mouse; of few looks the one that its name says. */
export function walks(name: string, { role, address }: Begun, walk: (walker: Walker) => Promise<void>): void {
  const turn = name.length % WALKS.length;
  for (const { language, way } of FEW ? WALKS.slice(turn, turn + 1) : WALKS) {
    test(`${name} ${way} ${language}`, async ({ browser }) => {
      await walk(await walker(browser, { language, role }, way, address));
    });
  }
}

/** Somebody at an address, who walks. */
export async function walker(browser: Browser, looking: Looking, way: Way, address: string): Promise<Walker> {
  return walkerOn(await opened(browser, looking, address), looking.language, way);
}

export function walkerOn(page: Page, language: Language, way: Way): Walker {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en);
  return { page, way, language, say, ...(way === 'mouse' ? byMouse() : byKeyboard(page)) };
}

type Doing = Pick<Walker, 'press' | 'write' | 'date' | 'choose'>;

function byMouse(): Doing {
  return {
    press: (what) => what.click(),
    write: async (what, text) => {
      await what.click();
      await what.fill(text);
    },
    date: (what, day) => what.fill(day),
    choose: async (what, value) => void (await what.selectOption(value)),
  };
}

/** Only keys: nothing is clicked, and nothing gets the focus but by Tab. */
function byKeyboard(page: Page): Doing {
  return {
    press: async (what) => {
      const kind = await what.evaluate((here) => (here instanceof HTMLInputElement ? here.type : here.tagName));
      if (kind === 'radio') {
        await takeRadio(page, what);
        return;
      }
      await reach(page, what);
      await page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
    },
    write: async (what, text) => {
      await reach(page, what);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
    },
    date: (what, day) => typeDay(page, what, day),
    choose: async (what, value) => {
      await reach(page, what);
      const steps = await what.evaluate((here: HTMLSelectElement, wanted) => {
        const at = [...here.options].findIndex((option) => option.value === wanted);
        return at < 0 ? undefined : at - here.selectedIndex;
      }, value);
      expect(steps, `an option ${value}`).toBeDefined();
      for (let left = Math.abs(steps ?? 0); left > 0; left--) {
        await page.keyboard.press((steps ?? 0) > 0 ? 'ArrowDown' : 'ArrowUp');
      }
      await expect(what).toHaveValue(value);
    },
  };
}

/** Tabs to something, forwards or back; at every stop on the way the focus must be there and be seen. */
export async function reach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible();
  let where = await what.evaluate(whereFrom);
  for (let stops = 0; where !== 'there' && stops < MOST_STOPS; stops++) {
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
    expect(await page.evaluate(focusSeen)).toBe('seen');
    where = await what.evaluate(whereFrom);
  }
  if (where === 'there') {
    expect(await page.evaluate(focusSeen)).toBe('seen');
    return;
  }
  throw new Error(`not reached by Tab: ${what.toString()}`);
}

/** In the page: where something is, seen from what has the focus. */
function whereFrom(goal: Element): 'there' | 'before' | 'after' {
  const now = document.activeElement;
  const isBefore =
    now !== null &&
    (now.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
    !goal.contains(now);
  return now === goal ? 'there' : isBefore ? 'before' : 'after';
}

/** In the page: whether the focus is on something, and shows: an outline round it, its label, or a part of it. */
function focusSeen(): string {
  const now = document.activeElement;
  if (now === null || now === document.body) {
    return 'the focus is nowhere';
  }
  const isOutlined = (one: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const { width, height } = one.getBoundingClientRect();
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 2 && height > 2;
  };
  // A handle to drag, and the button of a calendar, are parts of their field that only a style sheet reaches.
  const isPartSeen = (field: HTMLInputElement): boolean => {
    const isCalendar = field.type === 'date' && !field.matches(':focus');
    const name = field.type === 'range' ? '::-webkit-slider-thumb' : '::-webkit-calendar-picker-indicator';
    return (
      (field.type === 'range' || isCalendar) &&
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSStyleRule)
        .flatMap((rule) => rule.selectorText.split(', '))
        .some((one) => {
          const [whole = '', part] = one.replace(':focus-visible', '').split(name);
          return part !== undefined && one.includes(':focus-visible') && field.matches(whole);
        })
    );
  };
  const isSeen =
    now.id === 'main' ||
    isOutlined(now) ||
    (now instanceof HTMLInputElement && ([...(now.labels ?? [])].some(isOutlined) || isPartSeen(now)));
  return isSeen ? 'seen' : `not seen: ${now.outerHTML.slice(0, 200)}`;
}

/** After something was done: where the focus was may have gone, but then it is somewhere else, not nowhere. */
export async function expectFocusKept(walker: Walker): Promise<void> {
  if (walker.way === 'keyboard') {
    await expect.poll(() => walker.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
}

/** What the server answers to who looks at the page. */
export async function asked<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

/** What a change by the same browser must carry. */
export async function token(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return decodeURIComponent(cookies.find((one) => one.name === 'XSRF-TOKEN')?.value ?? '');
}

/** Of radio buttons only the one that is chosen is a stop; arrows go to the others. */
async function takeRadio(page: Page, what: Locator): Promise<void> {
  const name = await what.evaluate((here: HTMLInputElement) => here.name);
  const group = page.locator(`input[type="radio"][name="${name}"]`);
  const chosen = page.locator(`input[type="radio"][name="${name}"]:checked`);
  await reach(page, (await chosen.count()) > 0 ? chosen : group.first());
  for (let left = await group.count(); left > 0 && !(await what.isChecked()); left--) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(what).toBeChecked();
}

/** A field for a day takes its parts in the order of the browser's own language. */
async function typeDay(page: Page, what: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  for (const typed of [month + date + year, date + month + year, year + month + date]) {
    await reach(page, what);
    await page.keyboard.press('Shift+Tab');
    await reach(page, what);
    await page.keyboard.type(typed);
    if ((await what.inputValue()) === day) {
      return;
    }
  }
  await expect(what).toHaveValue(day);
}
