import { cutToCell, type NumberFormatName, type ReportCell, type ReportValue } from '../../../report';

/** What goes into `Range.values`; null leaves the cell as it is, '' empties it. */
export type WireValue = string | number | boolean | null;

const MILLISECONDS_A_DAY = 86_400_000;
const START_1904 = Date.UTC(1904, 0, 1);
/** Serial 1 is 1 January 1900. */
const START_1900 = Date.UTC(1899, 11, 31);
/** From 1 March 1900 on, Excel has counted a 29 February that never was. */
const AFTER_NO_SUCH_DAY = Date.UTC(1900, 2, 1);

/** The serial of a day; null where Excel has none for it. */
export const serialOf = (day: string, date1904: boolean): number | null => {
  const moment = Date.parse(`${day}T00:00:00Z`);
  const start = date1904 ? START_1904 : START_1900;
  const days = Math.round((moment - start) / MILLISECONDS_A_DAY);
  if (days < (date1904 ? 0 : 1)) return null;
  return days + (!date1904 && moment >= AFTER_NO_SUCH_DAY ? 1 : 0);
};

/** A text of Excel's greatest length leaves no room for an apostrophe: it goes into a cell that is made text first. */
const ROOM_FOR_APOSTROPHE = 32_766;

/** Whether a value needs a cell with text format when it is written. */
export const fillsCell = (value: ReportValue): value is string => typeof value === 'string' && value.length > ROOM_FOR_APOSTROPHE;

/** A value as Excel must get it: a text behind an apostrophe, so that nothing in it is taken for a number, a date or a formula. */
export const wireValue = (value: ReportValue, date1904: boolean): WireValue => {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return `'${cutToCell(value)}`;
  return typeof value === 'object' ? serialOf(value.day, date1904) ?? `'${value.day}` : value;
};

/** What Excel would take for a formula, were the text typed again in a cell without text format. */
const FORMULA_START = /^[=+\-@]/;

/** The number format of a cell; null: none of its own. */
export const formatOf = ({ value, format }: ReportCell): NumberFormatName | null => {
  if (format) return format === 'general' ? null : format;
  if (typeof value === 'object' && value !== null) return 'day';
  return typeof value === 'string' && FORMULA_START.test(value) ? 'text' : null;
};
