import { type Benchmark, type Percentage, type Ratio, absolute, add, compare, fraction, scale, subtract } from '../../domain';

export type Light = 'green' | 'amber' | 'red' | 'none';

/** What a light is judged by. */
export interface Yardstick {
  readonly reference: Ratio | null;
  readonly p25: Ratio | null;
  readonly p75: Ratio | null;
  /** Maximale afwijking: how far amber goes where there are no quartiles. */
  readonly tolerance: Percentage;
}

const within = (own: Ratio, low: Ratio, high: Ratio): boolean => compare(own, low) >= 0 && compare(own, high) <= 0;

const bounds = ({ reference, p25, p75, tolerance }: Yardstick): { low: Ratio; high: Ratio } => {
  const middle = reference as Ratio;
  // of the size of the reference, which is below zero for a net income
  const room = scale(absolute(middle), fraction(tolerance.numerator, tolerance.denominator * 100n));
  return { low: p25 ?? subtract(middle, room), high: p75 ?? add(middle, room) };
};

const judge = (own: Ratio, yardstick: Yardstick, direction: Benchmark['direction']): Light => {
  const { low, high } = bounds(yardstick);
  const reference = yardstick.reference as Ratio;
  if (direction === 'neutral') return within(own, low, high) ? 'green' : 'amber';
  const better = direction === 'lower' ? compare(own, reference) <= 0 : compare(own, reference) >= 0;
  if (better) return 'green';
  return (direction === 'lower' ? compare(own, high) <= 0 : compare(own, low) >= 0) ? 'amber' : 'red';
};

/**
 * At or better than the reference green, up to P75 (P25 where higher is better) amber, beyond red; without quartiles up to the tolerance amber.
 * A neutral direction or comparability C is never red. Source: calculation.md 9.
 */
export const lightOf = (own: Ratio | null, yardstick: Yardstick, benchmark: Pick<Benchmark, 'direction' | 'comparability'>): Light => {
  if (own === null || yardstick.reference === null) return 'none';
  const light = judge(own, yardstick, benchmark.direction);
  return light === 'red' && benchmark.comparability === 'C' ? 'amber' : light;
};
