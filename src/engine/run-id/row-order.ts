/** One number a row, or a part of it, in 16 bits: rows are sorted digit by digit. */
export interface Digit { readonly size: number; readonly values: Uint16Array }

const LARGEST_DIGIT = 1 << 16;

/** Cuts one whole number a row (from 0 and below `size`, at most 2^53) into digits, the least important first. */
export const digitsOf = (rows: number, size: number, numberOf: (row: number) => number): readonly Digit[] => {
  const digits: Digit[] = [];
  for (let unit = 1; unit < size; unit *= LARGEST_DIGIT) digits.push({ size: Math.min(LARGEST_DIGIT, Math.ceil(size / unit)), values: new Uint16Array(rows) });
  for (let row = 0; row < rows; row += 1) {
    let rest = numberOf(row);
    for (const digit of digits) {
      digit.values[row] = rest % LARGEST_DIGIT;
      rest = Math.floor(rest / LARGEST_DIGIT);
    }
  }
  return digits;
};

/** Where each row goes in a stable counting sort by one digit: two passes, whatever the number of rows. */
export const placesBy = ({ size, values }: Digit): Uint32Array => {
  const starts = new Uint32Array(size + 1);
  for (let row = 0; row < values.length; row += 1) {
    const next = (values[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const places = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const digit = values[row] as number;
    const place = starts[digit] as number;
    starts[digit] = place + 1;
    places[row] = place;
  }
  return places;
};

/** A column with every row at its place. */
export const movedTo = <T extends Uint16Array | Int32Array | Float64Array>(places: Uint32Array, column: T): T => {
  const moved = new (column.constructor as new (length: number) => T)(column.length);
  for (let row = 0; row < column.length; row += 1) moved[places[row] as number] = column[row] as number;
  return moved;
};

/** The least number of a column, and how many numbers there are from it up to the largest. */
export const spanOf = (column: Int32Array): { readonly least: number; readonly size: number } => {
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return column.length === 0 ? { least: 0, size: 1 } : { least, size: most - least + 1 };
};
