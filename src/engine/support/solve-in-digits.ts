import { solveExactly } from './solve-exactly';

/** Column-major LU in doubles, without exchanging rows: the diagonal outweighs its column, so that this is stable. */
const factorise = (matrix: readonly (readonly bigint[])[]): Float64Array => {
  const n = matrix.length;
  const lu = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) for (let j = 0; j < n; j += 1) lu[j * n + i] = Number((matrix[i] as readonly bigint[])[j]);
  for (let k = 0; k < n; k += 1) {
    const pivot = lu[k * n + k] as number;
    for (let i = k + 1; i < n; i += 1) lu[k * n + i] = (lu[k * n + i] as number) / pivot;
    for (let j = k + 1; j < n; j += 1) {
      const factor = lu[j * n + k] as number;
      if (factor !== 0) for (let i = k + 1; i < n; i += 1) lu[j * n + i] = (lu[j * n + i] as number) - (lu[k * n + i] as number) * factor;
    }
  }
  return lu;
};

const substitute = (lu: Float64Array, right: Float64Array): Float64Array => {
  const n = right.length;
  const x = Float64Array.from(right);
  for (let k = 0; k < n; k += 1) for (let i = k + 1; i < n; i += 1) x[i] = (x[i] as number) - (lu[k * n + i] as number) * (x[k] as number);
  for (let k = n - 1; k >= 0; k -= 1) {
    x[k] = (x[k] as number) / (lu[k * n + k] as number);
    for (let i = 0; i < k; i += 1) x[i] = (x[i] as number) - (lu[k * n + i] as number) * (x[k] as number);
  }
  return x;
};

/** right - A·y, exactly; only the entries that are not zero are touched. */
const residual = (entries: readonly (readonly (readonly [column: number, value: bigint])[])[], y: readonly bigint[], right: readonly bigint[]): bigint[] =>
  entries.map((row, i) => {
    let rest = right[i] as bigint;
    for (const [column, value] of row) rest -= value * (y[column] as bigint);
    return rest;
  });

const largest = (values: Iterable<number>): number => { let found = 0; for (const value of values) found = Math.max(found, Math.abs(value)); return found; };

/** Every round gains at least one digit; far fewer are needed in practice (some 15 digits each). */
const ROUNDS = 60;

/**
 * A solution in doubles, made better again and again by what is left over, which is calculated exactly. `right` is large, so whole numbers have
 * as many digits as are wanted. null: doubles cannot do it, since cost all but runs in circles.
 */
export const solveInDoubles = (matrix: readonly (readonly bigint[])[], right: readonly bigint[]): readonly bigint[] | null => {
  const lu = factorise(matrix);
  const entries = matrix.map((row) => row.flatMap((value, column) => (value === 0n ? [] : [[column, value] as const])));
  let y: bigint[] = right.map(() => 0n);
  let rest: readonly bigint[] = right;
  let size = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const correction = substitute(lu, Float64Array.from(rest, Number));
    const now = largest(correction);
    if (!Number.isFinite(now) || now > size / 4) break;
    y = y.map((value, i) => value + BigInt(Math.round(correction[i] as number)));
    if (now < 1) return y;
    size = now;
    rest = residual(entries, y, right);
  }
  return null;
};

/** Whole-number equations A·y = b, solved to the nearest whole number or so: in doubles, and exactly where those cannot do it. */
export const solveInDigits = (matrix: readonly (readonly bigint[])[], right: readonly bigint[]): readonly bigint[] => {
  const found = solveInDoubles(matrix, right);
  if (found !== null) return found;
  const { numerators, determinant } = solveExactly(matrix, right);
  return numerators.map((numerator) => numerator / determinant);
};
