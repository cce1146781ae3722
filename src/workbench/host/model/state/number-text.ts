import { CellFault, type Stored } from './cell-store';
import type { LocaleWords } from './locale-words';
import { DAYS_TO_1904 } from './typed-date';

const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;
const GENERAL_DIGITS = 11;

const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

const asDate = (serial: number, format: string): string => {
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * DAY_MS));
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const two = (number: number): string => String(number).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = { dd: two(day), d: String(day), mm: two(month), m: String(month), yyyy: String(year), yy: two(year % 100) };
  return format.replace(/yyyy|yy|dd|d|mm|m/g, (part) => parts[part] ?? part);
};

const asNumber = (value: number, format: string, words: LocaleWords): string => {
  const percent = format.includes('%') && !format.includes('" %"');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', fraction] = Math.abs(percent ? value * 100 : value).toFixed(decimals).split('.');
  const digits = (format.includes(',') ? grouped(whole, words.thousands) : whole) + (fraction ? words.decimal + fraction : '');
  const suffix = format.includes('" %"') ? ' %' : percent ? '%' : '';
  return `${value < 0 ? '-' : ''}${digits}${suffix}`;
};

/** A cell as Excel shows it, for the few number formats that we draw; another format is shown as a plain number. */
export const shapedText = (value: Stored, format: string, { words, date1904 }: { readonly words: LocaleWords; readonly date1904: boolean }): string => {
  if (value === undefined) return '';
  if (value instanceof CellFault) return value.code;
  if (typeof value === 'boolean') return value ? words.true : words.false;
  if (typeof value === 'string') return value;
  if (/^[dmy\-/. ]+$/i.test(format)) return asDate(value + (date1904 ? DAYS_TO_1904 : 0), format.toLowerCase());
  if (/^[#0]/.test(format)) return asNumber(value, format, words);
  return String(Number(value.toPrecision(GENERAL_DIGITS))).replace('.', words.decimal);
};
