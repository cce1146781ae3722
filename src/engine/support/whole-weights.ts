import type { Ratio } from '../../domain';

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** Weights as whole numbers without a common divisor, in the same proportions. All of them must be above zero. */
export const wholeWeights = (weights: readonly Ratio[]): readonly bigint[] => {
  let multiple = 1n;
  for (const { denominator } of weights) {
    if (multiple % denominator !== 0n) multiple = (multiple / greatestCommonDivisor(multiple, denominator)) * denominator;
  }
  const whole = weights.map(({ numerator, denominator }) => numerator * (multiple / denominator));
  let common = 0n;
  for (const weight of whole) {
    common = greatestCommonDivisor(weight, common);
    if (common === 1n) return whole;
  }
  return common === 0n ? whole : whole.map((weight) => weight / common);
};
