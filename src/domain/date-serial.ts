import type { Day } from './calendar';
import type { CellContent } from './workbook-content';

const MILLISECONDS_A_DAY = 86_400_000;
const HALF_A_SECOND = 0.5 / 86_400;
const START_1904 = Date.UTC(1904, 0, 1);
const START_1900 = Date.UTC(1899, 11, 31);
/** 29 February 1900, a day that Excel counts and the calendar does not have. */
const NO_SUCH_DAY = 60;
/** 31 December 9999, in either date system. */
const LAST_SERIAL = 2_958_465;
const LAST_SERIAL_1904 = 2_957_003;

const startOf = (whole: number, date1904: boolean): number => {
  if (date1904) return START_1904;
  return whole >= NO_SUCH_DAY ? START_1900 - MILLISECONDS_A_DAY : START_1900;
};

/** A serial in a cell that the workbook shows as a date; what Excel cannot show as a date stays a number. */
export const dateContent = (serial: number, date1904: boolean): CellContent => {
  const whole = Math.floor(serial + HALF_A_SECOND);
  if (whole < 0 || whole > (date1904 ? LAST_SERIAL_1904 : LAST_SERIAL)) return serial;
  const day = new Date(startOf(whole, date1904) + whole * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day;
  return Math.abs(serial - whole) > HALF_A_SECOND ? { day, hasTime: true } : { day };
};
