import {
  type Cents, type ControlCode, type ControlOutcome, type CostCentreCode, type Exact, type Money, add, equals, fraction, fromCents, isZero, negate, subtract, sum, toDecimal, zero,
} from '../../domain';
import { type CalculatedRun, type PricedActivity, activitiesOf, counting } from '../calculate-run';
import { exactTotal } from '../price/cost-price';
import type { CentreCharge } from '../support/charge-centres';
import { secondComputationAgrees } from './second-computation-agrees';

interface Line { readonly code: string; readonly amount: Exact<string> }

const text = (value: Exact<string>): string => toDecimal(value, 6);

const control = <U extends string>(code: ControlCode, expected: Exact<U>, actual: Exact<U>, lines: readonly Line[] = []): ControlOutcome => ({
  code, expected: text(expected), actual: text(actual), difference: text(subtract(actual, expected)), pass: equals(expected, actual),
  lines: lines.map((line) => ({ code: line.code, amount: text(line.amount) })),
});

/** Passes only when every part holds too, so that two faults cannot hide each other in a total. */
const whereAllHold = (outcome: ControlOutcome, faulty: readonly unknown[]): ControlOutcome => ({ ...outcome, pass: outcome.pass && faulty.length === 0 });

const wageOf = (run: CalculatedRun): Money => sum(counting(run).map((activity) => activity.price.hours.wage));

/** (a) What goes in comes out: no euro vanishes. Exact. */
const costInIsOut = (run: CalculatedRun): ControlOutcome => {
  const { overhead } = run;
  const underRecovery = negate(overhead.overRecovery);
  const incoming: readonly Line[] = [
    { code: 'direct-cost', amount: run.costs.total }, { code: 'hours-at-rate', amount: wageOf(run) }, { code: 'overhead-without-pool', amount: overhead.withoutPool },
  ];
  const outgoing = [exactTotal(counting(run).map((activity) => activity.price)), run.unassigned, overhead.heldByHost, underRecovery, run.support.hostUnused];
  return control('cost-in-is-out', sum(incoming.map((line) => line.amount as Money)), sum(outgoing), [
    ...incoming, { code: 'activities', amount: outgoing[0] as Money }, { code: 'unassigned', amount: run.unassigned },
    { code: 'host-overhead', amount: overhead.heldByHost }, { code: 'under-recovery', amount: underRecovery }, { code: 'unused', amount: run.support.hostUnused },
  ]);
};

const chargedIn = (run: CalculatedRun, agreement: Parameters<typeof activitiesOf>[1]) =>
  activitiesOf(run, agreement).filter((activity) => activity.charges.length > 0);

const chargedCents = (activity: PricedActivity): Cents => activity.charges.reduce((total, { cents }) => total + cents, 0n);

/** (b) Participants = activity = sub-agreement, to the cent, for every activity by itself. */
const participantsAddUp = (run: CalculatedRun): ControlOutcome => {
  const agreements = run.scope.agreements.filter(({ memo }) => !memo).map(({ agreement }) => agreement);
  const divided = agreements.flatMap((agreement) => chargedIn(run, agreement));
  const faulty = divided.filter((activity) => chargedCents(activity) !== activity.price.rounded);
  return whereAllHold(control('participants-add-up',
    sum(divided.map((activity) => fromCents(activity.price.rounded))),
    sum(divided.map((activity) => fromCents(chargedCents(activity)))),
    [
      ...agreements.map((agreement) => ({ code: agreement.code, amount: sum(chargedIn(run, agreement).map((activity) => fromCents(chargedCents(activity)))) })),
      ...faulty.map((activity) => ({ code: activity.code, amount: fromCents(chargedCents(activity) - activity.price.rounded) })),
    ]), faulty);
};

/** (c) The shares of every divided activity add up to 1. */
const keySharesAreOne = (run: CalculatedRun): ControlOutcome => {
  const shared = run.activities.filter((activity) => activity.charges.some((charge) => charge.share !== null));
  const sums = shared.map((activity) => sum(activity.charges.map((charge) => charge.share ?? zero())));
  const faulty = shared.flatMap((activity, i) => (equals(sums[i] as Exact, fraction(1n)) ? [] : [{ code: activity.code, amount: sums[i] as Exact }]));
  return whereAllHold(control('key-shares-are-one', fraction(BigInt(shared.length)), sum(sums), faulty), faulty);
};

/** (d) Every hour that came in is used: by an activity that counts, or pro memorie. */
const hoursInAreUsed = (run: CalculatedRun): ControlOutcome => {
  const hoursOf = (memo: boolean) => sum(run.activities.filter((activity) => activity.memo === memo).map((activity) => activity.price.hours.hours));
  const [used, memo] = [hoursOf(false), hoursOf(true)];
  return control('hours-in-are-used', run.runHours.total, add(used, memo), [{ code: 'activities', amount: used }, { code: 'memo', amount: memo }]);
};

/** Of one centre: own cost and what it received, its own use apart, is what it gave and what stayed with overhead or the host. */
const givesWhatItHas = (run: CalculatedRun, code: CostCentreCode, { direct, received, given }: CentreCharge): boolean => {
  const centre = run.context.index.costCentres.get(code);
  const has = add(direct, sum(received.filter(({ from }) => from !== code).map(({ amount }) => amount)));
  if (centre?.kind === 'overhead') return isZero(given);
  if (centre?.kind === 'support') return equals(has, given);
  return equals(has, sum([given, run.support.unassigned.get(code) ?? zero<'EUR'>(), run.support.unusedBy.get(code) ?? zero<'EUR'>()]));
};

/** (g) What the centres cost before recharging is what activities, overhead and the host got of them. Exact. */
const supportBeforeIsAfter = (run: CalculatedRun): ControlOutcome => {
  const before = sum([zero<'EUR'>(), ...[...run.support.centres.values()].map(({ direct }) => direct)]);
  const lines: readonly Line[] = [
    { code: 'to-activities', amount: sum([...run.support.byActivity.values()].flat().map(({ amount }) => amount)) },
    { code: 'overhead-pool', amount: run.overhead.pool }, { code: 'unassigned', amount: run.unassigned }, { code: 'unused', amount: run.support.hostUnused },
  ];
  const uneven = [...run.support.centres].filter(([code, charge]) => !givesWhatItHas(run, code, charge)).map(([code, { gross }]) => ({ code, amount: gross }));
  return whereAllHold(control('support-before-is-after', before, sum(lines.map((line) => line.amount as Money)), [...lines, ...uneven]), uneven);
};

/** (h) Clients + the host's share + the host's named lines - cost = 0: the host makes no profit in the dark. */
const hostAndClientsBearAll = (run: CalculatedRun): ControlOutcome => {
  const host = run.context.index.host?.code;
  const charges = run.activities.flatMap((activity) => activity.charges);
  const borne = (own: boolean): Money => sum(charges.filter((charge) => (charge.participant === host) === own).map((charge) => fromCents(charge.cents)));
  const dividedPrices = run.activities.filter((activity) => activity.charges.length > 0).map((activity) => activity.price);
  const undivided = counting(run).filter((activity) => activity.agreement !== null && activity.charges.length === 0).map((activity) => activity.price);
  const rounding = subtract(exactTotal(dividedPrices), sum(dividedPrices.map((price) => fromCents(price.rounded))));
  const lines: readonly Line[] = [
    { code: 'clients', amount: borne(false) }, { code: 'host-share', amount: borne(true) },
    { code: 'host-own-tasks', amount: exactTotal(activitiesOf(run, null).map((activity) => activity.price)) },
    { code: 'unassigned', amount: run.unassigned }, { code: 'host-overhead', amount: run.overhead.heldByHost },
    { code: 'under-recovery', amount: negate(run.overhead.overRecovery) }, { code: 'unused', amount: run.support.hostUnused }, { code: 'rounding', amount: rounding },
    ...(undivided.length > 0 ? [{ code: 'not-divided', amount: exactTotal(undivided) }] : []),
  ];
  const cost = sum([run.costs.total, wageOf(run), run.overhead.withoutPool]);
  return control('host-and-clients-bear-all', cost, sum(lines.map((line) => line.amount as Money)), [...lines, { code: 'cost', amount: cost }]);
};

/**
 * Controles (a) to (d) and (g) to (i) of calculation.md 11, with their figures. All but the second computation are exact: they pass at difference
 * zero and nothing else.
 */
export const controlsOf = (run: CalculatedRun): readonly ControlOutcome[] =>
  [costInIsOut, participantsAddUp, keySharesAreOne, hoursInAreUsed, supportBeforeIsAfter, hostAndClientsBearAll, secondComputationAgrees].map((make) => make(run));
