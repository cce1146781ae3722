import type { HoursLedger } from '../../domain';

const MONTHS = 13;
const MOST = Number.MAX_SAFE_INTEGER;
const UNITS_AN_HOUR = 1e4;
/** 14 digits: a sum of them is a cell number, and exact in a binary number. */
const MOST_UNITS = 1e14;

const spanOf = (column: Int32Array): { readonly least: number; readonly size: number } => {
  let [least, most] = [0, 0];
  for (let row = 0; row < column.length; row += 1) {
    least = Math.min(least, column[row] as number);
    most = Math.max(most, column[row] as number);
  }
  return { least, size: most - least + 1 };
};

/** One whole number a row, equal for rows that may be added up; null: the numbers would be too large. */
const keyOfRow = (ledger: HoursLedger): ((row: number) => number) | null => {
  const [years, people, labels] = [spanOf(ledger.year), spanOf(ledger.employee), ledger.participantCodes.length + 1];
  const [activities, positions] = [ledger.activityCodes.length, ledger.positionCodes.length];
  if (years.size * MONTHS * 4 * people.size * labels * activities * positions > MOST) return null;
  return (row) => {
    const when = (((ledger.year[row] as number) - years.least) * MONTHS + (ledger.month[row] as number)) * 4 + (ledger.basis[row] as number) * 2 + (ledger.fixed[row] as number);
    const who = (when * people.size + (ledger.employee[row] as number) - people.least) * labels + (ledger.participant[row] as number) + 1;
    return (who * activities + (ledger.activity[row] as number)) * positions + (ledger.position[row] as number);
  };
};

/** The entries of a ledger at these rows. */
export const rowsOfLedger = (ledger: HoursLedger, rows: readonly number[], hours?: Float64Array): HoursLedger => {
  const wide = (column: Int32Array): Int32Array => Int32Array.from(rows, (row) => column[row] as number);
  const narrow = (column: Uint8Array): Uint8Array => Uint8Array.from(rows, (row) => column[row] as number);
  return {
    ...ledger, rowCount: rows.length, hours: hours ?? Float64Array.from(rows, (row) => ledger.hours[row] as number),
    activity: wide(ledger.activity), position: wide(ledger.position), participant: wide(ledger.participant), year: wide(ledger.year),
    employee: wide(ledger.employee), sheetRow: wide(ledger.sheetRow), month: narrow(ledger.month), basis: narrow(ledger.basis), fixed: narrow(ledger.fixed),
  };
};

/** Which rows have one key, what they add up to, and whether that is a cell number. */
interface Keyed { readonly keyOf: Int32Array; readonly firstRow: Int32Array; readonly units: Float64Array; readonly odd: Uint8Array }

const keyed = (ledger: HoursLedger, keyOfRowAt: (row: number) => number): Keyed => {
  const count = ledger.rowCount;
  const [keyOf, firstRow, units, odd] = [new Int32Array(count), new Int32Array(count).fill(-1), new Float64Array(count), new Uint8Array(count)];
  const numbers = new Map<number, number>();
  for (let row = 0; row < count; row += 1) {
    const key = keyOfRowAt(row);
    const number = numbers.get(key) ?? numbers.size;
    const cell = ledger.hours[row] as number;
    const whole = Math.round(cell * UNITS_AN_HOUR);
    const sum = (units[number] as number) + whole;
    keyOf[row] = number;
    if (firstRow[number] === -1) { firstRow[number] = row; numbers.set(key, number); }
    if (whole / UNITS_AN_HOUR !== cell || Math.abs(whole) > MOST_UNITS || Math.abs(sum) > MOST_UNITS) odd[number] = 1;
    units[number] = sum;
  }
  return { keyOf, firstRow, units, odd };
};

/**
 * The same hours in as few rows as there are keys, made once for all scenarios, so that a scenario costs no pass over a million rows. Sums of
 * whole ten-thousandths stay cell numbers; a key with more decimals keeps its rows as they were.
 */
export const condenseHours = (ledger: HoursLedger): HoursLedger => {
  const keyOfRowAt = keyOfRow(ledger);
  if (keyOfRowAt === null) return ledger;
  const { keyOf, firstRow, units, odd } = keyed(ledger, keyOfRowAt);
  const [rows, hours]: [number[], number[]] = [[], []];
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const number = keyOf[row] as number;
    if (odd[number] === 0 && firstRow[number] !== row) continue;
    rows.push(row);
    hours.push(odd[number] === 1 ? ledger.hours[row] as number : (units[number] as number) / UNITS_AN_HOUR);
  }
  return rowsOfLedger(ledger, rows, Float64Array.from(hours));
};
