import { type Exact, type Money, type Ratio, type Volume, isZero, negate, ratio, subtract, sum, toDecimal, withoutUnit } from '../../domain';
import type { RunContext } from '../runs/run-context';
import type { ActivityPrice } from './cost-price';

const foldUnit = (unit: string | null): string | null => (unit === null ? null : unit.trim().toLowerCase());

/** Volume of an activity: all its rows; null: unknown. */
export const volumeOf = (context: RunContext, price: ActivityPrice): Volume | null => {
  const rows = context.volumes.get(price.scoped.activity.code) ?? [];
  return rows.length === 0 ? null : sum(rows.map((row) => row.quantity));
};

/** The volume and the unit of several activities: only when all of them share one unit and every volume is known (calculation.md 5). */
export const sharedVolume = (context: RunContext, prices: readonly ActivityPrice[]): { readonly volume: Volume | null; readonly unit: string | null } => {
  const unit = prices[0]?.scoped.activity.unit ?? null;
  const oneUnit = unit !== null && prices.every((price) => foldUnit(price.scoped.activity.unit) === foldUnit(unit));
  if (!oneUnit) return { volume: null, unit: null };
  const volumes = prices.map((price) => volumeOf(context, price));
  const known = volumes.flatMap((volume) => (volume === null ? [] : [volume]));
  return { volume: known.length === volumes.length ? sum(known) : null, unit };
};

/** cost / denominator, exactly; null (n.v.t.) when the denominator is 0 or unknown. */
export const perUnit = (cost: Money, denominator: Exact<string> | null): Ratio | null =>
  denominator === null || isZero(denominator) ? null : ratio(withoutUnit(cost), withoutUnit(denominator));

/** As it is published: 6 decimals. */
export const rateText = (rate: Exact<string> | null): string | null => (rate === null ? null : toDecimal(rate, 6));

/** Dekkingsgraad: income / (total - income), as a share; income is entered negative, coverage is not. null without cost. */
export const coverageOf = (prices: readonly ActivityPrice[]): Ratio | null => {
  const income = sum(prices.map((price) => price.parts.income));
  const cost = subtract(sum(prices.map((price) => price.total)), income);
  return isZero(cost) ? null : ratio(negate(income), cost);
};

export const hoursOf = (prices: readonly ActivityPrice[]): Exact<'hour'> => sum(prices.map((price) => price.hours.hours));

/** Formatie of the hours; null: productive hours of a position are unknown. */
export const fteOf = (prices: readonly ActivityPrice[]): Exact<'fte'> | null => {
  const all = prices.flatMap((price) => (price.hours.fte === null ? [] : [price.hours.fte]));
  return all.length === prices.length ? sum(all) : null;
};

