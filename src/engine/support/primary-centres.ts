import { type ActivityCode, type CostCentre, type CostCentreCode, type Money, type Ratio, type Recharge, add, fraction, isZero, ratio, scale, sum, zero } from '../../domain';
import type { DirectCosts } from '../cost/direct-cost';
import { type FindingList, placeOf } from '../finding-list';
import type { ActivityHours } from '../hours/price-hours';
import type { ModelIndex } from '../model-index';
import { type RunContext, ownKindFirst } from '../runs/run-context';
import type { Scope } from '../runs/scope';

/** What a primary centre gives to one activity. */
export interface Received { readonly from: CostCentreCode; readonly amount: Money; readonly share: Ratio }

/** Doorbelasting of the primary centres (hoofdkostenplaatsen) to activities. */
export interface PrimaryCharges {
  readonly byActivity: ReadonlyMap<ActivityCode, readonly Received[]>;
  /** Niet toegerekend, per centre: nobody takes it, so the host bears it. */
  readonly unassigned: ReadonlyMap<CostCentreCode, Money>;
}

type Weights = ReadonlyMap<ActivityCode, Ratio>;

const rechargesOf = (context: RunContext, centre: CostCentre): readonly Recharge[] =>
  ownKindFirst(context.model.recharges.filter((row) => row.from === centre.code && row.year === context.inputYears.volumes), context);

const drivers = (context: RunContext, scope: Scope, centre: CostCentre): Weights => {
  const weights = new Map<ActivityCode, Ratio>();
  for (const row of rechargesOf(context, centre)) {
    if (!('activity' in row.to)) continue;
    if (scope.counts(row.to.activity)) weights.set(row.to.activity, add(weights.get(row.to.activity) ?? zero(), row.value));
    else context.findings.add('row-of-memo-agreement', placeOf(row.ref, 'Naar'), { activity: row.to.activity, agreement: scope.activities.get(row.to.activity)?.agreement?.code ?? '' });
  }
  // in the order of the activities, so that the order of the rows does not show in the outcome
  return new Map([...context.index.activities.keys()].flatMap((code) => { const weight = weights.get(code); return weight === undefined ? [] : [[code, weight]]; }));
};

const hoursOfNamed = (context: RunContext, scope: Scope, hours: ReadonlyMap<ActivityCode, ActivityHours>, centre: CostCentre): Weights =>
  new Map([...context.index.activities.values()]
    .filter((activity) => activity.costCentre === centre.code && scope.counts(activity.code))
    .map(({ code }) => [code, fraction(hours.get(code)?.hours.numerator ?? 0n, hours.get(code)?.hours.denominator ?? 1n)]));

const usable = (weights: Weights): boolean => !isZero(sum(weights.values()));

const weightsOf = (context: RunContext, scope: Scope, hours: ReadonlyMap<ActivityCode, ActivityHours>, centre: CostCentre): Weights | null => {
  const byDriver = drivers(context, scope, centre);
  if (usable(byDriver)) return byDriver;
  const byHours = hoursOfNamed(context, scope, hours, centre);
  return usable(byHours) ? byHours : null;
};

const noteIdleDriver = (context: RunContext, centre: CostCentre): void => {
  const [row] = rechargesOf(context, centre);
  if (row) context.findings.add('driver-without-cost', placeOf(row.ref, 'Van'), { centre: centre.code, year: context.year });
};

/**
 * Primary centres give by their own Doorbelasting rows; else by the hours of the activities that name them;
 * else the whole stays with the host, with a warning. Source: calculation.md 3.
 */
export const chargePrimaryCentres = (
  context: RunContext, scope: Scope, costs: DirectCosts, hours: ReadonlyMap<ActivityCode, ActivityHours>,
): PrimaryCharges => {
  const byActivity = new Map<ActivityCode, Received[]>();
  const unassigned = new Map<CostCentreCode, Money>();
  for (const centre of context.index.costCentres.values()) {
    if (centre.kind !== 'primary') continue;
    const cost = costs.centres.get(centre.code)?.total ?? zero<'EUR'>();
    if (isZero(cost)) { noteIdleDriver(context, centre); continue; }
    const weights = weightsOf(context, scope, hours, centre);
    if (weights === null) {
      unassigned.set(centre.code, cost);
      context.findings.add('centre-without-receiver', placeOf(centre.ref, 'Code'), { centre: centre.code, year: context.year });
      continue;
    }
    const total = sum(weights.values());
    for (const [activity, weight] of weights) {
      const share = ratio(weight, total);
      if (!isZero(share)) byActivity.set(activity, [...(byActivity.get(activity) ?? []), { from: centre.code, amount: scale(cost, share), share }]);
    }
  }
  return { byActivity, unassigned };
};

/** Warning `activity-names-other-centre`: only a primary centre carries an activity; naming another does nothing. */
export const findOtherCentres = (index: ModelIndex, findings: FindingList): void => {
  for (const activity of index.activities.values()) {
    const centre = activity.costCentre === null ? undefined : index.costCentres.get(activity.costCentre);
    if (centre !== undefined && centre.kind !== 'primary') findings.add('activity-names-other-centre', placeOf(activity.ref, 'Kostenplaats'), { activity: activity.code, centre: centre.code });
  }
};

/** Warning `wage-twice`: an activity with hours at a rate that also receives from a centre with wage cost (calculation.md 2). */
export const findWageTwice = (
  context: RunContext, costs: DirectCosts, charges: PrimaryCharges, hours: ReadonlyMap<ActivityCode, ActivityHours>,
): void => {
  const paid = [...charges.byActivity].filter(([activity]) => !isZero(hours.get(activity)?.wage ?? zero<'EUR'>()));
  for (const [centre, cost] of costs.centres) {
    const row = cost.rows.find((one) => one.kind === 'wage');
    const activities = paid.filter(([, received]) => received.some((part) => part.from === centre)).map(([activity]) => activity).sort();
    if (row && activities.length > 0) context.findings.add('wage-twice', placeOf(row.ref, 'Kostensoort'), { activity: activities.join(', '), centre });
  }
};
