import type { LocaleWords } from './locale-words';

/** Days from 30 December 1899 (as if 1900 were no leap year) to 1 January 1970. */
const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;
/** The first serial that Excel and the calendar agree on: 1 March 1900. */
const FIRST_AGREED_SERIAL = 61;

/** Days between the 1900 and the 1904 date system. */
export const DAYS_TO_1904 = 1_462;

/** Excel's day number in the 1900 date system. */
export const serialOf = (year: number, month: number, day: number): number => {
  const serial = Math.round(Date.UTC(year, month - 1, day) / DAY_MS) + EPOCH_SERIAL;
  return serial < FIRST_AGREED_SERIAL ? serial - 1 : serial;
};

/** Excel reads 00-29 as 2000-2029 and 30-99 as 1930-1999. */
const FIRST_OF_LAST_CENTURY = 30;
const CENTURY = 100;

const fullYear = (year: string): number => {
  const number = Number(year);
  if (year.length > 2) return number;
  return number + (number < FIRST_OF_LAST_CENTURY ? 2000 : 2000 - CENTURY);
};

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

interface TypedDay { readonly value: number; readonly numberFormat: string; /** Counted in the 1900 date system. */ readonly isDay?: boolean }

const dayOf = (year: number, month: number, day: number, numberFormat: string): TypedDay | null =>
  (exists(year, month, day) ? { value: serialOf(year, month, day), numberFormat, isDay: true } : null);

const fullFormat = ({ dayFirst, dateSeparator: s }: LocaleWords): string => (dayFirst ? `dd${s}mm${s}yyyy` : 'm/d/yyyy');

const MONTHS = 12;

/** A month without a day: its first. */
const monthOf = (year: number, month: number): TypedDay | null => dayOf(year, month, 1, 'mmm-yy');

/** Two numbers are a day and a month of this year, or where they cannot be, a month and a year: 2-30 is February 1930. */
const ofTwo = (first: string, second: string, words: LocaleWords): TypedDay | null => {
  if (second.length > 2) return monthOf(Number(second), Number(first));
  const [day, month] = words.dayFirst ? [first, second] : [second, first];
  return dayOf(words.year, Number(month), Number(day), 'd-mmm') ?? (Number(first) <= MONTHS ? monthOf(fullYear(second), Number(first)) : null);
};

const inNumbers = (text: string, words: LocaleWords): TypedDay | null => {
  const [all, first = '', second = '', third] = /^(\d{1,4})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/.exec(text)
    ?? (words.dateSeparator === '.' ? /^(\d{1,2})\.(\d{1,2})(?:\.(\d{1,4})?)?$/.exec(text) : null) ?? [];
  if (all === undefined) return null;
  if (first.length === 4) return third ? dayOf(Number(first), Number(second), Number(third), fullFormat(words)) : monthOf(Number(first), Number(second));
  if (first.length > 2) return null;
  if (!third) return ofTwo(first, second, words);
  const [day, month] = words.dayFirst ? [first, second] : [second, first];
  return dayOf(fullYear(third), Number(month), Number(day), fullFormat(words));
};

const inWords = (text: string, words: LocaleWords): TypedDay | null => {
  const [all, day, name = '', year] = /^(?:(\d{1,2})[-\s/])?([a-zé]{3,})[.]?(?:[-\s/](\d{2,4}))?$/i.exec(text) ?? [];
  const month = all === undefined ? -1 : words.months.indexOf(name.slice(0, 3).toLowerCase());
  if (month < 0 || (day === undefined && year === undefined)) return null;
  const format = day === undefined ? 'mmm-yy' : year === undefined ? 'd-mmm' : 'd-mmm-yy';
  return dayOf(year === undefined ? words.year : fullYear(year), month + 1, Number(day ?? 1), format);
};

const SECONDS_A_DAY = 86_400;

const HOURS_A_DAY = 24;
const HALF_A_DAY = 12;

interface TypedTime { readonly value: number; readonly numberFormat: string }

/** 25:00 is a day and an hour; with AM or PM an hour is one of twelve. */
const clock = (text: string): TypedTime | null => {
  const [all, hours = '', minutes, seconds, half] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s([ap])m?)?$/i.exec(text) ?? [];
  if (all === undefined || (half && !(Number(hours) >= 1 && Number(hours) <= HALF_A_DAY))) return null;
  const hour = half ? (Number(hours) % HALF_A_DAY) + (half.toLowerCase() === 'p' ? HALF_A_DAY : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / SECONDS_A_DAY;
  if (hour >= HOURS_A_DAY) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: `h:mm${seconds ? ':ss' : ''}${half ? ' AM/PM' : ''}` };
};

const dayAndTime = (text: string, words: LocaleWords): TypedDay | null => {
  const [, date = '', time = ''] = /^(\S+)\s+(\d.*)$/.exec(text) ?? [];
  const [day, at] = [inNumbers(date, words), clock(time)];
  return day && at && at.value < 1 ? { ...day, value: day.value + at.value, numberFormat: `${fullFormat(words)} h:mm` } : null;
};

/** The day or time that a typed text is, with the number format Excel gives it; null where it is none. */
export const typedDate = (text: string, words: LocaleWords): TypedDay | null =>
  inNumbers(text, words) ?? inWords(text, words) ?? clock(text) ?? dayAndTime(text, words);
