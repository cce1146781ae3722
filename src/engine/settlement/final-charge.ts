import { type Cents, type SubAgreement, asShare, fromCents, roundToCents, scale } from '../../domain';

/** F of one participant, and how the bandwidth made it. */
export interface FinalCharge {
  /** Half the width of the band in cents; null: no band. */
  readonly band: Cents | null;
  readonly charged: Cents;
  /** budget: within the band, or by rule `geen`; excess: what is beyond the band; rule: what the rule gives. */
  readonly by: 'budget' | 'excess' | 'rule';
}

const size = (cents: Cents): Cents => (cents < 0n ? -cents : cents);

/** b % of the budget charge, whatever its sign, in cents. */
const bandOf = (budget: Cents, percentage: NonNullable<SubAgreement['bandwidth']>): Cents =>
  roundToCents(scale(fromCents(size(budget)), asShare(percentage)));

/**
 * F from the budget charge and from what the rule gives (`ruled`: the actual charge, or that at the agreed price), by the bandwidth:
 * |ruled - budget| within the band: the budget; beyond it only the excess, or (geheel) the whole. A band without a mode: the excess.
 * Source: calculation.md 7.
 */
export const finalCharge = ({ settlement, bandwidth, bandwidthMode }: SubAgreement, budget: Cents, ruled: Cents): FinalCharge => {
  if (settlement === 'none') return { band: null, charged: budget, by: 'budget' };
  if (bandwidth === null) return { band: null, charged: ruled, by: 'rule' };
  const band = bandOf(budget, bandwidth);
  const difference = ruled - budget;
  if (size(difference) <= band) return { band, charged: budget, by: 'budget' };
  if (bandwidthMode === 'whole') return { band, charged: ruled, by: 'rule' };
  return { band, charged: difference > 0n ? ruled - band : ruled + band, by: 'excess' };
};
