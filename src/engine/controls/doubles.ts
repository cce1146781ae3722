import type { Exact } from '../../domain';

const LARGEST = 1n << 1000n;

/** The nearest binary number, or nearly so: the second computation is in doubles on purpose. */
export const double = ({ numerator, denominator }: Exact<string>): number => {
  let [top, bottom] = [numerator, denominator];
  while (bottom > LARGEST || top > LARGEST || top < -LARGEST) { top >>= 64n; bottom >>= 64n; }
  return bottom === 0n ? Infinity : Number(top) / Number(bottom);
};

export const addTo = <K>(amounts: Map<K, number>, key: K, amount: number): void => { amounts.set(key, (amounts.get(key) ?? 0) + amount); };
export const totalOf = (amounts: Iterable<number>): number => { let total = 0; for (const amount of amounts) total += amount; return total; };
export const sizeOf = (amounts: Iterable<number>): number => { let total = 0; for (const amount of amounts) total += Math.abs(amount); return total; };
