import { type HoursLedger, foldCode } from '../../domain';
import { type Digit, digitsOf, movedTo, placesBy, spanOf } from './row-order';

/** Values that are whole ten-thousandths are digested as such: half the bytes. */
const UNITS_AN_HOUR = 1e4;
const LARGEST_UNIT = 2 ** 31 - 1;

type Values = Int32Array | Float64Array;

const MONTHS = 13;

/** Every row as two whole numbers: when and by whom, and what for; cut into digits to sort by. */
const keysOf = (ledger: HoursLedger): readonly Digit[] => {
  const { activity, position, participant, year, month, basis, fixed, employee, rowCount } = ledger;
  const [years, people] = [spanOf(year), spanOf(employee)];
  const [positions, labels] = [ledger.positionCodes.length, ledger.participantCodes.length + 1];
  const when = (row: number): number =>
    ((((year[row] as number) - years.least) * MONTHS + (month[row] as number)) * 4 + (basis[row] as number) * 2 + (fixed[row] as number)) * people.size
    + (employee[row] as number) - people.least;
  const what = (row: number): number =>
    ((activity[row] as number) * positions + (position[row] as number)) * labels + (participant[row] as number) + 1;
  return [
    ...digitsOf(rowCount, years.size * MONTHS * 4 * people.size, when),
    ...digitsOf(rowCount, ledger.activityCodes.length * positions * labels, what),
  ];
};

const inUnits = (hours: Float64Array): Int32Array | null => {
  const units = new Int32Array(hours.length);
  for (let row = 0; row < hours.length; row += 1) {
    const cell = hours[row] as number;
    const unit = Math.round(cell * UNITS_AN_HOUR);
    if (unit / UNITS_AN_HOUR !== cell || unit > LARGEST_UNIT || unit < -LARGEST_UNIT) return null;
    units[row] = unit;
  }
  return units;
};

/** Minus zero is zero. */
const inFull = (hours: Float64Array): Float64Array => hours.map((cell) => cell + 0);

const sameKey = (digits: readonly Uint16Array[], a: number, b: number): boolean => {
  for (const digit of digits) if (digit[a] !== digit[b]) return false;
  return true;
};

const insert = (values: Values, start: number, end: number): void => {
  for (let i = start + 1; i < end; i += 1) {
    const value = values[i] as number;
    let place = i;
    for (; place > start && (values[place - 1] as number) > value; place -= 1) values[place] = values[place - 1] as number;
    values[place] = value;
  }
};

const SHORT = 32;

/** Sorts the values of rows with one key among themselves, so that the order of rows does not show. */
const sortWithinKeys = (values: Values, digits: readonly Uint16Array[]): void => {
  let start = 0;
  for (let i = 1; i <= values.length; i += 1) {
    if (i < values.length && sameKey(digits, i, start)) continue;
    if (i - start > SHORT) values.subarray(start, i).sort();
    else insert(values, start, i);
    start = i;
  }
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array | Values): Uint8Array => new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

/** What the numbers stand for: without it two different tables could have the same numbers. */
const legendOf = (ledger: HoursLedger, kind: string): string => JSON.stringify([
  ...[ledger.activityCodes, ledger.positionCodes, ledger.participantCodes].map((codes) => codes.map(foldCode)),
  spanOf(ledger.year), spanOf(ledger.employee), ledger.rowCount, kind,
]);

/**
 * The hours in a form that does not depend on the order of rows: the legend, then key by key in order, then their values in order.
 * Nobody's pseudonym is in it, only which rows belong to one person.
 */
export const canonicalHours = (ledger: HoursLedger): { readonly legend: string; readonly pieces: readonly Uint8Array[] } => {
  const units = inUnits(ledger.hours);
  let digits = keysOf(ledger);
  let values: Values = units ?? inFull(ledger.hours);
  for (let i = 0; i < digits.length; i += 1) {
    const places = placesBy(digits[i] as Digit);
    digits = digits.map((digit) => ({ size: digit.size, values: movedTo(places, digit.values) }));
    values = movedTo(places, values);
  }
  const keys = digits.map((digit) => digit.values);
  sortWithinKeys(values, keys);
  return { legend: legendOf(ledger, units === null ? 'full' : 'units'), pieces: [...keys, values].map(bytesOf) };
};
