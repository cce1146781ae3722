import { type HoursLedger, fromCellNumber, hoursSums, toDecimal, equals } from '../../domain';

const MONTHS = 13;
const MOST = Number.MAX_SAFE_INTEGER;
/** Sums with more decimals than this keep their rows. */
const DECIMALS = 4;

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

/**
 * The same hours in as few rows as there are keys, made once for all scenarios, so that a scenario costs no pass over a million rows. Sums that
 * are no cell number (they would need more digits) stay as the rows they were.
 */
export const condenseHours = (ledger: HoursLedger): HoursLedger => {
  const keyOf = keyOfRow(ledger);
  if (keyOf === null) return ledger;
  const numbers = new Map<number, number>();
  const rowsOf: number[][] = [];
  const sums = hoursSums(1024);
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const key = keyOf(row);
    const number = numbers.get(key) ?? rowsOf.length;
    if (number === rowsOf.length) { numbers.set(key, number); rowsOf.push([]); }
    (rowsOf[number] as number[]).push(row);
    sums.add(number, ledger.hours[row] as number);
  }
  const rows: number[] = [];
  const hours: number[] = [];
  rowsOf.forEach((own, number) => {
    const total = sums.total(number);
    const cell = Number(toDecimal(total, DECIMALS));
    if (equals(fromCellNumber<'hour'>(cell), total)) { rows.push(own[0] as number); hours.push(cell); return; }
    own.forEach((row) => { rows.push(row); hours.push(ledger.hours[row] as number); });
  });
  return rowsOfLedger(ledger, rows, Float64Array.from(hours));
};
