import {
  type ActivityCode, type Cents, type Exact, type Money, type ParticipantCode, ONE, fraction, fromCents, inUnit, isZero, ratio, roundParts, roundToCents, scale, sum,
  withoutUnit, zero,
} from '../../domain';
import { volumeOf } from '../price/unit-price';
import type { AgreementAdvances } from './advances';
import type { Side, SidePair } from './sides';

/** What an activity costs a participant by the agreed price: p × q, and its own cost at actual. */
export interface TariffLine { readonly participant: ParticipantCode; readonly quantity: Exact; readonly byPrice: Cents; readonly labelled: Cents }

/** Afrekening tegen tarief of one activity. */
export interface TariffActivity {
  readonly code: ActivityCode;
  /** p: the budget price rounded to 2 decimals, as it stands in the agreement; null: there is nothing to price. */
  readonly price: Money | null;
  /** Qb. */
  readonly budgetQuantity: Exact | null;
  readonly lines: readonly TariffLine[];
}

/** No price can be made, or there is nothing to multiply it by, while there is cost: `side` says which quantity is missing. */
export interface NoTariff { readonly code: ActivityCode; readonly side: 'budget' | 'actual' }

interface Quantities { readonly budget: Exact | null; readonly actual: Exact | null }

/**
 * Q in the unit of the price: the volume where Volumes has the activity or is charged by it; of funding by hours the hours; else the weights
 * of calculation.md 6, such as workplaces. One measure for both runs.
 */
const quantitiesOf = ({ financialYear: { budget, actual } }: AgreementAdvances, pair: SidePair): Quantities => {
  const volume = (run: typeof actual, side: Side): Exact | null => {
    const found = run === null || side.activity === null ? null : volumeOf(run.context, side.activity.price);
    return found === null ? null : withoutUnit(found);
  };
  const volumes = { budget: volume(budget, pair.budget), actual: volume(actual, pair.actual) };
  const funding = (pair.actual.activity ?? pair.budget.activity)?.agreement?.funding;
  if (funding === 'pxq' || volumes.budget !== null || volumes.actual !== null) return volumes;
  const measure = (side: Side): Exact | null => {
    if (side.activity === null) return null;
    return funding === 'hours' ? withoutUnit(side.activity.price.hours.hours) : side.quantity;
  };
  return { budget: measure(pair.budget), actual: measure(pair.actual) };
};

/** Without weights the whole is the host's, as in calculation.md 6. */
const shareOf = (hostCode: string | undefined, charge: { readonly participant: string; readonly share: Exact | null }): Exact =>
  charge.share ?? (charge.participant === hostCode ? ONE : zero());

/** round(p · Qa), divided by largest remainder on p · qa; what is a participant's own is charged at actual cost. */
const linesOf = (advances: AgreementAdvances, pair: SidePair, price: Money | null, quantity: Exact): readonly TariffLine[] => {
  const charges = pair.actual.activity?.charges ?? [];
  const host = advances.financialYear.budget.context.index.host?.code;
  const total = scale(price ?? zero<'EUR'>(), quantity);
  const quantities = charges.map((charge) => scale(quantity, shareOf(host, charge)));
  const byPrice = charges.length === 0 ? [] : roundParts(roundToCents(total), quantities.map((own) => scale(price ?? zero<'EUR'>(), own)));
  const labelled = charges.map((charge) => charge.labelled);
  const own = charges.length === 0 ? [] : roundParts(roundToCents(sum(labelled)), labelled);
  return charges.map((charge, i) => ({ participant: charge.participant, quantity: quantities[i] ?? zero(), byPrice: byPrice[i] ?? 0n, labelled: own[i] ?? 0n }));
};

const agreedPrice = ({ budget }: SidePair, quantity: Exact): Money =>
  fromCents(roundToCents(inUnit<'EUR'>(ratio(withoutUnit(budget.common), quantity))));

/** An activity at its agreed price. Source: calculation.md 7. */
export const tariffActivity = (advances: AgreementAdvances, pair: SidePair): TariffActivity | NoTariff => {
  const { budget, actual } = quantitiesOf(advances, pair);
  const { code } = pair;
  if (isZero(pair.budget.common) && isZero(pair.actual.common)) return { code, price: null, budgetQuantity: null, lines: linesOf(advances, pair, null, zero()) };
  if (budget === null || isZero(budget)) return { code, side: 'budget' };
  if (actual === null) return { code, side: 'actual' };
  const price = agreedPrice(pair, budget);
  return { code, price, budgetQuantity: budget, lines: linesOf(advances, pair, price, actual) };
};

export const isTariff = (found: TariffActivity | NoTariff): found is TariffActivity => 'lines' in found;

/** One over a quantity, as a factor in the trace. */
export const inverse = (quantity: Exact): Exact => fraction(quantity.denominator, quantity.numerator);
