import { type Language, type Text, text } from './language';

/** What somebody typed as a number: the number, or why it is none; neither where nothing was typed. */
export interface ReadNumber {
  readonly value?: number;
  readonly why?: Text;
}

const UNREADABLE = text('Dit is geen getal.', 'This is no number.');
const AMBIGUOUS = text(
  'Dit is op twee manieren te lezen. Schrijf duizend als 1000, en een breuk met één, twee of vier decimalen, zoals 1,5.',
  'This can be read in two ways. Write a thousand as 1000, and a fraction with one, two or four decimals, as 1.5.',
);

const THOUSANDS: Record<Language, string> = { nl: '.', en: ',' };

/**
 * Reads a number as people write it in a language, with or without a sign for euros. What can only be meant in one way
 * is read so also where it is written as in the other language; what can be meant in two ways is refused.
 *
 * @param isLarge whether a thousand and more is usual, so that 1.000 is a thousand in Dutch and not ambiguous
 */
export function readNumber(typed: string, language: Language, isLarge: boolean): ReadNumber {
  const plain = typed.replace(/[€\s\u00a0]/g, '').replace(/^\u2212/, '-');
  if (plain === '') {
    return {};
  }
  if (!/^-?\d+([.,]\d+)*$/.test(plain)) {
    return { why: UNREADABLE };
  }
  const signs = plain.replace(/[^.,]/g, '');
  const last = signs.at(-1);
  if (last === undefined) {
    return { value: Number(plain) };
  }
  const isOne = signs.length === 1;
  if (isOne && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) {
    return isLarge && last === THOUSANDS[language]
      ? { value: Number(plain.replace(last, '')) }
      : { why: AMBIGUOUS };
  }
  if (isOne) {
    return { value: Number(plain.replace(last, '.')) };
  }
  return inThousands(plain, signs, last);
}

/** Several signs: thousands parted by one kind, and at most one of the other before the decimals. */
function inThousands(plain: string, signs: string, last: string): ReadNumber {
  const parting = signs.charAt(0);
  const isWhole = parting === last;
  const whole = isWhole ? plain : plain.slice(0, plain.lastIndexOf(last));
  const groups = new RegExp(`^-?\\d{1,3}(\\${parting}\\d{3})+$`);
  if (!groups.test(whole)) {
    return { why: UNREADABLE };
  }
  return {
    value: Number(`${whole.replaceAll(parting, '')}${isWhole ? '' : `.${plain.split(last).at(-1) ?? ''}`}`),
  };
}

/** A number as [readNumber] reads it again in either language. */
export function typedNumber(value: number): string {
  const written = String(value).replace('.', ',');
  return /,\d{3}$/.test(written) ? `${written}0` : written;
}
