import { type ActivityOutcome, centsToDecimal, fromCents, subtract, toDecimal } from '../../domain';
import type { CalculatedRun, PricedActivity } from '../calculate-run';
import { breakdown } from '../price/cost-price';
import { coverageOf, perUnit, rateText, volumeOf } from '../price/unit-price';

/** Hours and volumes are published with at most 6 decimals. */
export const quantityText = (value: Parameters<typeof toDecimal>[0] | null): string | null => (value === null ? null : toDecimal(value, 6));

export const activityOutcome = (run: CalculatedRun, activity: PricedActivity): ActivityOutcome => {
  const { price, agreement, division } = activity;
  const volume = volumeOf(run.context, price);
  return {
    code: activity.code,
    name: price.scoped.activity.name,
    subAgreement: agreement?.code ?? null,
    memo: activity.memo,
    hours: toDecimal(price.hours.hours, 6),
    cost: breakdown([price]),
    volume: quantityText(volume),
    unit: price.scoped.activity.unit,
    unitPrice: rateText(perUnit(price.total, volume)),
    costPerHour: rateText(perUnit(price.total, price.hours.hours)),
    coverage: rateText(coverageOf([price])),
    funding: agreement?.funding ?? null,
    key: division?.key ?? null,
    participants: activity.charges.map((charge) => ({
      code: charge.participant, share: rateText(charge.share), amount: centsToDecimal(charge.cents),
      leftOverCents: charge.leftOverCents, labelled: toDecimal(charge.labelled, 2),
    })),
    rounding: toDecimal(subtract(fromCents(price.rounded), price.total), 12),
  };
};
