/** What all cells of a workbook refer to. */
export interface Book {
  /** The texts that cells name by their number. */
  readonly strings: readonly string[];
  /** How numbers are shown, by the style of a cell; of some it is not said. */
  readonly formats: readonly (string | undefined)[];
  /** Whether days are counted from 1904, as older programs on a Mac did. */
  readonly is1904: boolean;
}

/** A value as the server reads it. */
export interface Value {
  readonly kind: 'none' | 'text' | 'number' | 'day' | 'truth';
  readonly text: string;
}

export const NONE: Value = { kind: 'none', text: '' };

/** The elements in another, whatever stands before their names. Of the many in a large sheet no live lists are made. */
export function within(element: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let one = element.firstElementChild; one !== null; one = one.nextElementSibling) {
    if (one.localName === name) {
      found.push(one);
    }
  }
  return found;
}

/** What a cell says. Of what the server would not understand either nothing can be said. */
export function valueOf(cell: Element, book: Book): Value {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') {
    return asText(within(cell, 'is')[0]?.textContent ?? undefined);
  }
  const written = within(cell, 'v')[0]?.textContent ?? '';
  if (written === '') {
    return NONE;
  }
  switch (type) {
    case 's':
      return asText(book.strings[Number(written)] ?? unclear(written));
    case 'str':
    case 'e':
      return asText(written);
    case 'b':
      return { kind: 'truth', text: written === '1' ? 'true' : written === '0' ? 'false' : unclear(written) };
    case 'n':
      return asNumber(plain(written), formatOf(cell.getAttribute('s'), book), book.is1904);
    default:
      return unclear(type);
  }
}

const asText = (text: string | undefined): Value => (text === undefined ? NONE : { kind: 'text', text });

export const formatOf = (style: string | null, { formats }: Book): string | undefined =>
  style === null ? undefined : formats[Number(style)];

function unclear(what: string): never {
  throw new Error(`not understood: ${what}`);
}

const NUMBER = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i;

/** A number without power, and without zeros that say nothing. */
function plain(written: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] = NUMBER.exec(written) ?? unclear(written);
  const before = Math.max(0, -whole.length - Number(power));
  const point = whole.length + Number(power) + before;
  const digits = ('0'.repeat(before) + whole + part).padEnd(point, '0');
  const units = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const decimals = digits.slice(point).replace(/0+$/, '');
  const size = decimals === '' ? units : `${units}.${decimals}`;
  return sign === '-' && size !== '0' ? `-${size}` : size;
}

const DAY = 86_400_000;
const MOST_DIGITS_OF_DAY = 7;
/** The calendar of Excel has a 29th of February in 1900. */
const FALSE_LEAP_DAY = 60;
const epoch = (is1904: boolean) => (is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30));

/** A day is a number too; only its format tells. */
function asNumber(text: string, format: string | undefined, is1904: boolean): Value {
  const [units = ''] = text.split('.');
  if (!isDay(format) || text === '0' || text.startsWith('-') || units.length > MOST_DIGITS_OF_DAY) {
    return { kind: 'number', text };
  }
  const shift = !is1904 && Number(units) < FALSE_LEAP_DAY ? 1 : 0;
  const day = new Date(epoch(is1904) + (Number(units) + shift) * DAY);
  return { kind: 'day', text: day.toISOString().replace(/T.*$/, '') };
}

function isDay(format = ''): boolean {
  return /[yjd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general|standaard/gi, ''));
}

/** The number of a day that is written as `2031-03-01` or `1-3-2031`; nothing for what is no day. */
function serialOf(typed: string, is1904: boolean): number | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(typed.replace(/^(\d\d?)-(\d\d?)-(\d{4})$/, '$3-$2-$1')) ?? [];
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00.000Z`;
  const date = new Date(whole);
  const serial = (date.getTime() - epoch(is1904)) / DAY;
  return serial > FALSE_LEAP_DAY && date.toISOString() === whole ? serial : undefined;
}

const MOST_DIGITS = 15;

/** A number as Excel writes it; nothing for what is none, or could be meant in two ways. */
function numberOf(typed: string, before: string): string | undefined {
  const isPlain = /^-?(0|[1-9]\d*)([.,]\d+)?$/.test(typed) && typed.replace(/\D/g, '').length <= MOST_DIGITS;
  const isAmbiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(typed) && !before.includes('.');
  return isPlain && !isAmbiguous ? typed.replace(',', '.') : undefined;
}

/** What a cell is before it is changed. */
export interface Before {
  readonly value: Value;
  readonly format: string | undefined;
  /** Whether the other cells of its column are numbers. */
  readonly isAmongNumbers: boolean;
}

/** What a cell holds once something was typed in it: its type, and its elements. Style and place are not of it. */
export function written(
  typed: string,
  { value, format, isAmongNumbers }: Before,
  { is1904 }: Book,
): [string, string] {
  const bare = typed.trim();
  if (bare === '') {
    return ['', ''];
  }
  if (value.kind === 'truth' && /^(true|false)$/i.test(bare)) {
    return ['b', `<v>${bare.toLowerCase() === 'true' ? 1 : 0}</v>`];
  }
  const isNumber = value.kind === 'number' || (isAmongNumbers && format !== '@');
  const number = isDay(format) ? serialOf(bare, is1904) : isNumber ? numberOf(bare, value.text) : undefined;
  return number === undefined
    ? ['inlineStr', `<is><t xml:space="preserve">${escaped(typed)}</t></is>`]
    : ['', `<v>${number}</v>`];
}

/** As it may stand in XML, without the characters that may not. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
