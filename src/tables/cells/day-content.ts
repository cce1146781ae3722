import { type Day, type ReadingFindingCode, dayOf, firstDayOf } from '../../domain';

export type DayReading = { readonly day: Day; readonly hasTime: boolean } | { readonly problem: ReadingFindingCode };

const MILLISECONDS_A_DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;
/** Excel's 1900 system has a 29 February 1900 that never was; after it every serial is one too high. */
const SERIAL_THAT_NEVER_WAS = 60;
const DAYS_BETWEEN_SYSTEMS = 1462;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const TIME = String.raw`(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?Z?)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${TIME}$`);
const DUTCH = new RegExp(String.raw`^(\d{1,2})-(\d{1,2})-(\d{4})${TIME}$`);

const notADay: DayReading = { problem: 'not-a-date' };

/** A whole number that the user most likely meant as a year: as a serial it would lie between 1905 and 1910. */
export const looksLikeYear = (cell: number): boolean => Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR;

const dayOfSerial = (serial: number, date1904: boolean): Day | undefined => {
  const first = date1904 ? 0 : 1;
  const last = date1904 ? LAST_SERIAL - DAYS_BETWEEN_SYSTEMS : LAST_SERIAL;
  if (serial < first || serial > last || (!date1904 && serial === SERIAL_THAT_NEVER_WAS)) return undefined;
  const daysAfterFirst = date1904 ? serial : serial - (serial > SERIAL_THAT_NEVER_WAS ? 2 : 1);
  const date = new Date(Date.UTC(date1904 ? 1904 : 1900, 0, 1) + daysAfterFirst * MILLISECONDS_A_DAY);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** A serial in the date system of the workbook; a part of a day is a time, and falls away. */
export const readSerial = (cell: number, date1904: boolean, yearAllowed: boolean): DayReading => {
  if (looksLikeYear(cell)) return yearAllowed ? { day: firstDayOf(cell), hasTime: false } : { problem: 'date-is-a-year' };
  const day = Number.isFinite(cell) ? dayOfSerial(Math.floor(cell), date1904) : undefined;
  return day ? { day, hasTime: !Number.isInteger(cell) } : notADay;
};

const timeIn = (parts: RegExpExecArray): boolean => [parts[4], parts[5], parts[6]].some((part) => Number(part ?? '0') > 0);

const fromParts = (year: string | undefined, month: string | undefined, dayOfMonth: string | undefined, parts: RegExpExecArray): DayReading => {
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  return day ? { day, hasTime: timeIn(parts) } : notADay;
};

/** ISO text or d-m-jjjj text, with or without a time (tables.md, rule 5). Error: `not-a-date`, also for 31 February. */
export const readDayText = (text: string, yearAllowed: boolean): DayReading => {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return fromParts(iso[1], iso[2], iso[3], iso);
  const dutch = DUTCH.exec(trimmed);
  if (dutch) return fromParts(dutch[3], dutch[2], dutch[1], dutch);
  if (!/^\d{4}$/.test(trimmed) || !looksLikeYear(Number(trimmed))) return notADay;
  return yearAllowed ? { day: firstDayOf(Number(trimmed)), hasTime: false } : { problem: 'date-is-a-year' };
};
