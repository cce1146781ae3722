/** A calendar day without time or zone, as text `yyyy-mm-dd`; days sort as text. */
declare const day: unique symbol;
export type Day = string & { readonly [day]: true };

/** 1 to 12. */
export type Month = number;
/** Kalenderjaar. */
export type Year = number;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const fromMilliseconds = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10) as Day;
const toMilliseconds = (value: Day): number => Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10)));

/** The day, or undefined where the calendar has no such day (31 February). */
export const dayOf = (year: Year, month: Month, dayOfMonth: number): Day | undefined => {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day) : undefined;
};

/** Reads `yyyy-mm-dd`, else undefined. */
export const parseDay = (text: string): Day | undefined => {
  const parts = DAY.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
};

export const firstDayOf = (year: Year, month: Month = 1): Day => `${pad(year, 4)}-${pad(month, 2)}-01` as Day;
export const lastDayOf = (year: Year): Day => `${pad(year, 4)}-12-31` as Day;
export const yearOf = (value: Day): Year => Number(value.slice(0, 4));
/** How many days from a up to, and not including, b. */
export const daysBetween = (a: Day, b: Day): number => (toMilliseconds(b) - toMilliseconds(a)) / MILLISECONDS_A_DAY;
export const nextDay = (value: Day): Day => fromMilliseconds(toMilliseconds(value) + MILLISECONDS_A_DAY);
/** 365, or 366 in a leap year (schrikkeljaar). */
export const daysIn = (year: Year): number => daysBetween(firstDayOf(year), firstDayOf(year + 1));
/** The same day so many months later; the last day of a month stays within the month. */
export const addMonths = (value: Day, months: number): Day => {
  const total = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  for (let dayOfMonth = Number(value.slice(8, 10)); dayOfMonth > 27; dayOfMonth -= 1) {
    const found = dayOf(year, month, dayOfMonth);
    if (found) return found;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${value.slice(8, 10)}` as Day;
};
