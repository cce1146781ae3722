import {
  type Cents, type Exact, type Money, type ParticipantAmount, type SubAgreement, type SubAgreementOutcome, centsToDecimal, fraction, isZero, ratio, scale, subtract,
  toDecimal, toNumber,
} from '../../domain';
import { type CalculatedRun, type PricedActivity, activitiesOf, partiesOf } from '../calculate-run';
import { breakdown, exactTotal } from '../price/cost-price';
import { inhabitantsOfParties } from '../price/inhabitants';
import { coverageOf, hoursOf, perUnit, rateText, sharedVolume } from '../price/unit-price';
import { monthsInTerm } from '../runs/run-context';
import { quantityText } from './activity-outcome';

/** What each participant bears of some activities: whole cents, so the parts of every level add up to the next. */
export const chargesByParticipant = (run: CalculatedRun, activities: readonly PricedActivity[]): readonly ParticipantAmount[] => {
  const parties = partiesOf(run, activities);
  const charges = activities.flatMap((activity) => activity.charges);
  return parties.map((code) => ({
    code, amount: centsToDecimal(charges.filter((charge) => charge.participant === code).reduce((total: Cents, charge) => total + charge.cents, 0n)),
  }));
};

/** (this year - the year before) / the year before, in percent; null without a year before. */
const changeInPercent = (now: Money, before: Money | null): Exact | null =>
  before === null || isZero(before) ? null : scale(ratio(subtract(now, before), before), fraction(100n));

export const subAgreementOutcome = (run: CalculatedRun, before: CalculatedRun | null, agreement: SubAgreement): SubAgreementOutcome => {
  const activities = activitiesOf(run, agreement);
  const prices = activities.map((activity) => activity.price);
  const total = exactTotal(prices);
  const { volume, unit } = sharedVolume(run.context, prices);
  const inhabitants = inhabitantsOfParties(run.context, partiesOf(run, activities));
  const earlier = before === null ? null : exactTotal(activitiesOf(before, agreement).map((activity) => activity.price));
  return {
    code: agreement.code,
    name: agreement.name,
    status: agreement.status,
    memo: run.scope.agreements.some((scoped) => scoped.agreement.code === agreement.code && scoped.memo),
    monthsInTerm: monthsInTerm(agreement, run.context.inputYears.scope).length,
    startDate: agreement.startDate,
    endDate: agreement.endDate,
    funding: agreement.funding,
    hours: toDecimal(hoursOf(prices), 6),
    cost: breakdown(prices),
    volume: quantityText(volume),
    unit,
    unitPrice: rateText(perUnit(total, volume)),
    costPerHour: rateText(perUnit(total, hoursOf(prices))),
    inhabitants: inhabitants === null ? null : toNumber(inhabitants),
    costPerInhabitant: rateText(perUnit(total, inhabitants)),
    coverage: rateText(coverageOf(prices)),
    yearOnYearPct: rateText(changeInPercent(total, earlier)),
    charged: centsToDecimal(activities.flatMap((activity) => activity.charges).reduce((sum: Cents, charge) => sum + charge.cents, 0n)),
    participants: chargesByParticipant(run, activities),
  };
};
