const A_DAY = 86_400_000;

/** Days since 1970. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / A_DAY);

export const isoDay = (day: number): string => new Date(day * A_DAY).toISOString().slice(0, 10);

/** The last day of a half-open period. */
export const lastDay = (until: string): string => isoDay(dayNumber(until) - 1);

export function plusMonths(iso: string, months: number): string {
  const at = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return at.toISOString().slice(0, 10);
}

/** Whole years, from the first day of one to the first day of another. */
export interface Years {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly until: number;
}

/** The whole years round some days. */
export function yearsRound(days: readonly string[]): Years {
  const years = days.map((iso) => Number(iso.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  return { first, last, from: dayNumber(`${first}-01-01`), until: dayNumber(`${last + 1}-01-01`) };
}

/** Where a day is between the first and the last, as a percentage. */
export function percentage(day: number, { from, until }: Years): number {
  return Math.min(100, Math.max(0, (100 * (day - from)) / (until - from)));
}
