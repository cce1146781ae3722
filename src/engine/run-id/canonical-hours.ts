import { type HoursLedger, foldCode } from '../../domain';

/** Rows are sorted digit by digit; a digit is one or more columns together, below this size. */
const LARGEST_DIGIT = 1 << 16;

type Digit = { readonly size: number; readonly values: Int32Array };

const spanOf = (values: Int32Array): { least: number; size: number } => {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) { if (value < least) least = value; if (value > most) most = value; }
  return { least, size: values.length === 0 ? 1 : most - least + 1 };
};

const digitOf = (column: ArrayLike<number>): readonly Digit[] => {
  const values = Int32Array.from(column);
  const { least, size } = spanOf(values);
  if (size <= LARGEST_DIGIT) return [{ size, values: values.map((value) => value - least) }];
  return [
    { size: LARGEST_DIGIT, values: values.map((value) => (value - least) % LARGEST_DIGIT) },
    { size: Math.ceil(size / LARGEST_DIGIT), values: values.map((value) => Math.floor((value - least) / LARGEST_DIGIT)) },
  ];
};

const pack = (digits: readonly Digit[]): readonly Digit[] => digits.reduce<Digit[]>((packed, digit) => {
  const last = packed[packed.length - 1];
  if (last === undefined || last.size * digit.size > LARGEST_DIGIT) return [...packed, digit];
  const values = last.values.map((value, row) => value + last.size * (digit.values[row] as number));
  return [...packed.slice(0, -1), { size: last.size * digit.size, values }];
}, []);

/** Stable counting sort of row numbers by one digit. */
const sortByDigit = (rows: Uint32Array, { size, values }: Digit): Uint32Array => {
  const starts = new Uint32Array(size + 1);
  for (let row = 0; row < values.length; row += 1) { const next = (values[row] as number) + 1; starts[next] = (starts[next] as number) + 1; }
  for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const digit = values[row] as number;
    const place = starts[digit] as number;
    starts[digit] = place + 1;
    sorted[place] = row;
  }
  return sorted;
};

const columnsOf = (ledger: HoursLedger): readonly ArrayLike<number>[] =>
  [ledger.month, ledger.basis, ledger.fixed, ledger.year, ledger.participant, ledger.position, ledger.activity, ledger.employee];

/** What the numbers of the columns start from and stand for: without it two different tables could have the same numbers. */
const legend = (ledger: HoursLedger): string => JSON.stringify([
  ...[ledger.activityCodes, ledger.positionCodes, ledger.participantCodes].map((codes) => codes.map(foldCode)),
  ...columnsOf(ledger).map((column) => spanOf(Int32Array.from(column)).least),
  ledger.rowCount,
]);

const sortedValues = (ledger: HoursLedger, rows: Uint32Array, digits: readonly Digit[]): { values: Float64Array; starts: readonly number[] } => {
  const values = Float64Array.from(rows, (row) => ledger.hours[row] as number);
  const starts: number[] = [];
  const differs = (i: number): boolean => i === 0 || digits.some((digit) => digit.values[rows[i] as number] !== digit.values[rows[i - 1] as number]);
  for (let i = 0; i < rows.length; i += 1) if (differs(i)) starts.push(i);
  starts.forEach((start, i) => { const end = starts[i + 1] ?? rows.length; if (end - start > 1) values.subarray(start, end).sort(); });
  return { values, starts };
};

/**
 * The hours in a form that does not depend on the order of rows, as pieces to digest one after another: the legend, the keys in order with
 * their number of rows, and under each key its values in order. Nobody's pseudonym is in it, only which rows belong to one person.
 */
export const canonicalHours = (ledger: HoursLedger): { readonly legend: string; readonly pieces: readonly Uint8Array[] } => {
  const digits = pack(columnsOf(ledger).flatMap(digitOf));
  const rows = digits.reduce(sortByDigit, Uint32Array.from({ length: ledger.rowCount }, (_, row) => row));
  const { values, starts } = sortedValues(ledger, rows, digits);
  const keys = new Uint32Array(starts.length * (digits.length + 1));
  starts.forEach((start, i) => {
    digits.forEach((digit, d) => { keys[i * (digits.length + 1) + d] = digit.values[rows[start] as number] as number; });
    keys[i * (digits.length + 1) + digits.length] = start;
  });
  return { legend: legend(ledger), pieces: [new Uint8Array(keys.buffer), new Uint8Array(values.buffer)] };
};
