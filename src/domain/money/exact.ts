/**
 * Exact arithmetic: a quantity is a fraction of two whole numbers of any length, so nothing is ever lost on the way.
 * The type parameter is the unit; euros cannot be added to hours. The first argument names the unit (NoInfer), so that two units are never
 * taken for one wider one. Rounding is always a named function, in rounding.ts.
 */
declare const unit: unique symbol;

export interface Exact<Unit extends string = 'one'> {
  readonly numerator: bigint;
  /** Always above zero. */
  readonly denominator: bigint;
  readonly [unit]?: Unit;
}

/** Above this size a fraction is brought to its lowest terms; below it that would cost more than it saves. */
const REDUCE_ABOVE = 1n << 192n;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const make = <U extends string>(numerator: bigint, denominator: bigint): Exact<U> => {
  if (numerator === 0n) return { numerator: 0n, denominator: 1n };
  if (denominator < REDUCE_ABOVE) return { numerator, denominator };
  const common = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
};

/** A quantity as a fraction of whole numbers. Error: RangeError when the denominator is zero. */
export const fraction = <U extends string = 'one'>(numerator: bigint, denominator: bigint = 1n): Exact<U> => {
  if (denominator === 0n) throw new RangeError('a fraction cannot have denominator zero');
  return denominator < 0n ? make(-numerator, -denominator) : make(numerator, denominator);
};

const ZERO = { numerator: 0n, denominator: 1n };
export const zero = <U extends string = 'one'>(): Exact<U> => ZERO;
export const ONE: Exact = { numerator: 1n, denominator: 1n };

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** Reads decimal text with a point ("-1234.56", "1e-7"). Error: RangeError for anything else. */
export const fromDecimal = <U extends string = 'one'>(text: string): Exact<U> => {
  const parts = DECIMAL.exec(text);
  if (!parts) throw new RangeError(`not a decimal: ${text}`);
  const decimals = parts[3] ?? '';
  const exponent = Number(parts[4] ?? '0') - decimals.length;
  const digits = BigInt(`${parts[1] === '-' ? '-' : ''}${parts[2]}${decimals}`);
  return exponent >= 0 ? make(digits * 10n ** BigInt(exponent), 1n) : make(digits, 10n ** BigInt(-exponent));
};

/** A cell number, read as the decimal of its 15 significant digits: 0.30000000000000004 is 0.3 (tables.md, rule 4). */
export const fromCellNumber = <U extends string = 'one'>(cell: number): Exact<U> => {
  if (Number.isInteger(cell) && Math.abs(cell) < 1e15) return make(BigInt(cell), 1n);
  return fromDecimal(cell.toPrecision(15));
};

export const add = <U extends string>(a: Exact<U>, b: Exact<NoInfer<U>>): Exact<U> => {
  if (a.denominator === b.denominator) return make(a.numerator + b.numerator, a.denominator);
  if (a.numerator === 0n) return b;
  if (b.numerator === 0n) return a;
  return make(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
};

export const negate = <U extends string>(a: Exact<U>): Exact<U> => ({ numerator: -a.numerator, denominator: a.denominator });
export const subtract = <U extends string>(a: Exact<U>, b: Exact<NoInfer<U>>): Exact<U> => add(a, negate(b));
export const sum = <U extends string>(terms: Iterable<Exact<U>>): Exact<U> => {
  let total = zero<U>();
  for (const term of terms) total = add(total, term);
  return total;
};

/** The same quantity as a pure number, for a weight or a base whose unit does not matter. */
export const withoutUnit = (quantity: Exact<string>): Exact => ({ numerator: quantity.numerator, denominator: quantity.denominator });
/** A pure number as a quantity of a unit. */
export const inUnit = <U extends string>(value: Exact): Exact<U> => ({ numerator: value.numerator, denominator: value.denominator });

/** The one form of a value in its lowest terms, such as `1/3`; equal values have equal texts. */
export const lowestTerms = ({ numerator, denominator }: Exact<string>): string => {
  const common = greatestCommonDivisor(numerator, denominator);
  return `${numerator / common}/${denominator / common}`;
};

/** The same unit, so many times as much. */
export const scale = <U extends string>(quantity: Exact<U>, factor: Exact): Exact<U> =>
  make(quantity.numerator * factor.numerator, quantity.denominator * factor.denominator);

/** How many times b goes into a; both in one unit. Error: RangeError when b is zero. */
export const ratio = <U extends string>(a: Exact<U>, b: Exact<NoInfer<U>>): Exact =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export type Per<A extends string, B extends string> = `${A}/${B}`;

/** a for each b, such as euro per hour. Error: RangeError when b is zero. */
export const per = <A extends string, B extends string>(a: Exact<A>, b: Exact<B>): Exact<Per<A, B>> =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** A price for each unit, times the units. */
export const times = <A extends string, B extends string>(price: Exact<Per<A, B>>, units: Exact<NoInfer<B>>): Exact<A> =>
  make(price.numerator * units.numerator, price.denominator * units.denominator);

export const sign = (a: Exact<string>): -1 | 0 | 1 => (a.numerator > 0n ? 1 : a.numerator < 0n ? -1 : 0);
export const isZero = (a: Exact<string>): boolean => a.numerator === 0n;

export const compare = <U extends string>(a: Exact<U>, b: Exact<NoInfer<U>>): -1 | 0 | 1 => {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const equals = <U extends string>(a: Exact<U>, b: Exact<NoInfer<U>>): boolean => compare(a, b) === 0;
export const absolute = <U extends string>(a: Exact<U>): Exact<U> => (a.numerator < 0n ? negate(a) : a);
