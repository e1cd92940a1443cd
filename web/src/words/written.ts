import type { Language } from './language';

const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const MILLION = 1_000_000;

/** The town's clock, wherever its page is looked at. */
const CLOCK = 'Europe/Amsterdam';

/** Whole euros, as people write them: € 1.250.000, or € 1,25 mln where `brief`. Rounded half up. */
export function euros(cents: number, language: Language, brief = false): string {
  const amount = cents / 100;
  if (brief && Math.abs(amount) >= MILLION) {
    const millions = new Intl.NumberFormat(LOCALE[language], { maximumSignificantDigits: 3 }).format(
      amount / MILLION,
    );
    return `€\u00a0${millions}\u00a0${language === 'nl' ? 'mln' : 'm'}`;
  }
  return `€\u00a0${number(Math.round(amount), language)}`;
}

/** Whether an amount is below nought as it is written, in whole euros. */
export const isLoss = (cents: number): boolean => Math.round(cents / 100) < 0;

/** With thousand points and a decimal comma; what is rounded to nought has no sign. */
export function number(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(LOCALE[language], {
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }).format(value);
}

export function percent(part: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 0 }).format(part);
}

/** A day, `2027-03-01` in data, as 1 mrt 2027; of a moment the day that it was here. */
export function day(iso: string, language: Language): string {
  return written(iso, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A month and year of a day, as mrt 2027. */
export function month(iso: string, language: Language): string {
  return written(iso, language, { month: 'short', year: 'numeric' });
}

/** A half-open period of days as its first and last month: mrt 2027 – sep 2028. */
export function period(from: string, until: string, language: Language): string {
  const last = new Date(`${until}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  const begin = month(from, language);
  const end = month(last.toISOString().slice(0, 10), language);
  return (begin === end ? begin : `${begin}\u00a0– ${end}`).replace(/ (?=\d)/g, '\u00a0');
}

/** A moment, with its time of day here. */
export function moment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: CLOCK,
  }).format(new Date(iso));
}

function written(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const isMoment = iso.includes('T');
  return new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: isMoment ? CLOCK : 'UTC' }).format(
    new Date(isMoment ? iso : `${iso}T00:00:00Z`),
  );
}
