import { type RunOutcome, centsToDecimal, fromCents, subtract, sum, toDecimal } from '../../domain';
import { compareBenchmarks, priceLevelOf } from '../benchmark/compare-benchmarks';
import { type CalculatedRun, activitiesOf, counting } from '../calculate-run';
import { benchmarksNotCarriedOut, commitmentsOutcome } from '../commitments/commitments';
import { capacityOutcome } from '../capacity/capacity-outcome';
import { controlsOf } from '../controls/controls';
import { keyDrift } from '../drift/key-drift';
import { goalsOutcome } from '../goals/goals';
import { keyPersons } from '../persons/key-persons';
import { breakdown, exactTotal } from '../price/cost-price';
import type { SettledYears } from '../settlement/settle-years';
import { activityOutcome } from './activity-outcome';
import { ratesOutcome } from './rates-outcome';
import { chargesByParticipant, subAgreementOutcome } from './sub-agreement-outcome';
import { overheadOutcome, supportOutcome } from './support-outcome';

const totalOutcome = (run: CalculatedRun): RunOutcome['total'] => {
  const activities = counting(run);
  const prices = activities.map((activity) => activity.price);
  const ownTasks = activitiesOf(run, null).map((activity) => activity.price.rounded);
  return {
    cost: breakdown(prices),
    participants: chargesByParticipant(run, activities),
    rounding: toDecimal(subtract(sum(prices.map((price) => fromCents(price.rounded))), exactTotal(prices)), 12),
    unassigned: toDecimal(run.unassigned, 2),
    hostOwn: centsToDecimal(ownTasks.reduce((total, cents) => total + cents, 0n)),
    hostOverhead: toDecimal(run.overhead.heldByHost, 2),
    hostUnused: toDecimal(run.support.hostUnused, 2),
  };
};

/** Runs that a run is seen beside. `before`: the same kind a year earlier; `budget`: the budget of the same year, or the run itself. */
export interface RunsBeside { readonly before: CalculatedRun | null; readonly budget: CalculatedRun | null }

/** One run as it is published. */
export const runOutcome = (run: CalculatedRun, { before, budget }: RunsBeside, settled: SettledYears): RunOutcome => {
  const commitments = commitmentsOutcome(run);
  return {
    year: run.context.year,
    basis: run.context.basis,
    scenario: run.context.scenario,
    priceLevel: priceLevelOf(run),
    rates: ratesOutcome(run),
    activities: run.activities.map((activity) => activityOutcome(run, activity)),
    subAgreements: run.scope.agreements.map(({ agreement }) => subAgreementOutcome(run, before, agreement)),
    total: totalOutcome(run),
    support: supportOutcome(run),
    overhead: overheadOutcome(run),
    capacity: capacityOutcome(run, budget),
    benchmarks: compareBenchmarks(run),
    benchmarksNotCarriedOut: benchmarksNotCarriedOut(run, commitments),
    ...goalsOutcome(run),
    commitments,
    keyPersons: keyPersons(run),
    keyDrift: keyDrift(run),
    controls: [...controlsOf(run), ...settled.controlsOf(run)],
  };
};
