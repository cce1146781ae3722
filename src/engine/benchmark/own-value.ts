import { type Benchmark, type Money, type Ratio, ONE, withoutUnit } from '../../domain';
import { type CalculatedRun, type PricedActivity, partiesOf } from '../calculate-run';
import { exactTotal } from '../price/cost-price';
import { inhabitantsOfParties } from '../price/inhabitants';
import { fteOf, hoursOf, perUnit, sharedVolume } from '../price/unit-price';

/** The own figure in the denominator of a benchmark, and how many of that denominator there are. */
export interface OwnValue { readonly value: Ratio | null; readonly volume: Ratio | null }

/** The activities that a benchmark looks at; null: pro memorie, so not compared. */
export const comparedActivities = (run: CalculatedRun, { target }: Benchmark): readonly PricedActivity[] | null => {
  const found = run.activities.filter((activity) =>
    ('activity' in target ? activity.code === target.activity : activity.agreement?.code === target.subAgreement));
  return found.some((activity) => activity.memo) || found.length === 0 ? null : found;
};

const volumeIn = (run: CalculatedRun, benchmark: Benchmark, activities: readonly PricedActivity[]): Ratio | null => {
  const prices = activities.map((activity) => activity.price);
  const denominators = {
    unit: () => sharedVolume(run.context, prices).volume,
    inhabitant: () => inhabitantsOfParties(run.context, partiesOf(run, activities)),
    hour: () => hoursOf(prices),
    fte: () => fteOf(prices),
    total: () => ONE,
  };
  const volume = denominators[benchmark.denominator]();
  return volume === null ? null : withoutUnit(volume);
};

/** Cost / denominator from the exact cost; null where the denominator is 0 or unknown. */
export const ownValue = (run: CalculatedRun, benchmark: Benchmark, activities: readonly PricedActivity[]): OwnValue => {
  const cost: Money = exactTotal(activities.map((activity) => activity.price));
  const volume = volumeIn(run, benchmark, activities);
  return { value: perUnit(cost, volume), volume };
};
