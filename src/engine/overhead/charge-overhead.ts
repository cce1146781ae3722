import {
  type ActivityCode, type CostCentre, type Exact, type Money, type OverheadMethod, type Ratio,
  fraction, inUnit, isZero, ratio, scale, subtract, sum, withoutUnit, zero,
} from '../../domain';
import { type DirectCosts, NO_COST } from '../cost/direct-cost';
import { placeOf, settingsPlace } from '../finding-list';
import { type ActivityHours, NO_HOURS } from '../hours/price-hours';
import type { RunContext } from '../runs/run-context';
import type { Scope } from '../runs/scope';
import type { SupportCharges } from '../support/charge-centres';
import { type Bearer, overheadBase } from './overhead-base';

/** Overhead of one run: a line of its own on every activity. Source: calculation.md 4. */
export interface OverheadCharge {
  readonly method: OverheadMethod;
  /** Cost of the overhead centres, what support centres gave them included. */
  readonly pool: Money;
  /** Euro for each unit of the base (a percentage is its hundredth); null: nothing is charged. */
  readonly rate: Ratio | null;
  readonly base: Ratio;
  readonly byActivity: ReadonlyMap<ActivityCode, { readonly amount: Money; readonly base: Ratio }>;
  /** Charged to activities that count. */
  readonly recovered: Money;
  /** Overhead gastheer: the pool where nothing is charged. */
  readonly heldByHost: Money;
  /** recovered - pool, where a value was set: over- (+) or under-recovery (-) of the host. */
  readonly overRecovery: Money;
  /** Charged at a set value without any pool behind it. */
  readonly withoutPool: Money;
}

const HUNDRED = fraction(100n);
const isPercentage = (method: OverheadMethod): boolean => method === 'wage-percentage' || method === 'direct-cost-share';

const poolOf = (context: RunContext, support: SupportCharges): { pool: Money; hasCost: boolean } => {
  const centres = [...context.index.costCentres.values()].filter((centre) => centre.kind === 'overhead');
  for (const centre of centres) {
    const row = context.model.recharges.find((recharge) => recharge.from === centre.code);
    if (row) context.findings.add('overhead-centre-gives', placeOf(row.ref, 'Van'), { centre: centre.code });
  }
  const grossOf = (centre: CostCentre): Money => support.centres.get(centre.code)?.gross ?? zero();
  const pool = sum(centres.map(grossOf));
  const loaded = centres.find((centre) => !isZero(grossOf(centre)));
  if (loaded && context.model.settings.overheadMethod === null) {
    context.findings.add('overhead-method-not-chosen', placeOf(loaded.ref, 'Soort'), { centre: loaded.code });
  }
  return { pool, hasCost: loaded !== undefined };
};

const notCharged = (method: OverheadMethod, pool: Money): OverheadCharge => ({
  method, pool, rate: null, base: zero(), byActivity: new Map(), recovered: zero(), heldByHost: pool, overRecovery: zero(), withoutPool: zero(),
});

const bearersOf = (scope: Scope, costs: DirectCosts, hours: ReadonlyMap<ActivityCode, ActivityHours>): readonly Bearer[] =>
  [...scope.activities.keys()].map((code) => ({ code, hours: hours.get(code) ?? NO_HOURS, cost: costs.activities.get(code) ?? NO_COST }));

const basesOf = (context: RunContext, method: Exclude<OverheadMethod, 'none'>, bearers: readonly Bearer[]): ReadonlyMap<ActivityCode, Exact> =>
  new Map(bearers.map((bearer) => {
    const base = overheadBase(method, bearer);
    if (base === null) reportMissingProductiveHours(context, bearer);
    return [bearer.code, base ?? zero()];
  }));

const reportMissingProductiveHours = (context: RunContext, bearer: Bearer): void => {
  for (const { price } of bearer.hours.terms) {
    const faulty = price.stretches.find((stretch) => stretch.price.productiveHours === null && !stretch.price.row.overheadIncluded);
    if (faulty) context.findings.add('missing-productive-hours', placeOf(faulty.price.row.ref, 'Productieve uren'), { position: price.position });
  }
};

const warnIncluded = (context: RunContext, bearers: readonly Bearer[]): void => {
  for (const bearer of bearers) {
    for (const { price } of bearer.hours.terms) {
      const row = price.stretches.find((stretch) => stretch.price.row.overheadIncluded)?.price.row;
      if (row) context.findings.add('overhead-included-beside-pool', placeOf(row.ref, 'Overhead inbegrepen'), { position: price.position });
    }
  }
};

const warnDerived = (context: RunContext, scope: Scope, base: Exact, bases: ReadonlyMap<ActivityCode, Exact>): void => {
  const place = settingsPlace(context.model, 'overheadMethod');
  if (isZero(base)) { context.findings.add('overhead-base-zero', place, { year: context.year }); return; }
  const ownTasks = [...bases].some(([code, own]) => scope.activities.get(code)?.agreement === null && !isZero(own));
  if (!ownTasks) context.findings.add('overhead-base-without-own-tasks', place, { year: context.year });
};

/** The set value as euro for each unit of the base: a percentage counts by its hundredth. */
const setRate = (method: OverheadMethod, value: Ratio): Ratio => (isPercentage(method) ? ratio(value, HUNDRED) : value);

/** The rate as it is published: a percentage, or euro an hour or an fte. */
export const publishedRate = ({ method, rate }: OverheadCharge): Ratio | null =>
  rate === null ? null : isPercentage(method) ? scale(rate, HUNDRED) : rate;

export interface OverheadGround {
  readonly context: RunContext;
  readonly scope: Scope;
  readonly costs: DirectCosts;
  readonly hours: ReadonlyMap<ActivityCode, ActivityHours>;
}

/** Lays overhead on the activities. Memo activities get it at the same rate, outside base and recovery. */
export const chargeOverhead = ({ context, scope, costs, hours }: OverheadGround, support: SupportCharges): OverheadCharge => {
  const { pool, hasCost } = poolOf(context, support);
  const { overheadMethod, overheadValue } = context.model.settings;
  const method = overheadMethod ?? 'none';
  if (method === 'none') {
    if (overheadValue !== null) context.findings.add('overhead-value-unused', settingsPlace(context.model, 'overheadValue'));
    return notCharged('none', pool);
  }
  const bearers = bearersOf(scope, costs, hours);
  const bases = basesOf(context, method, bearers);
  const base = sum([...bases].filter(([code]) => scope.counts(code)).map(([, own]) => own));
  if (hasCost) warnIncluded(context, bearers.filter((bearer) => scope.counts(bearer.code)));
  if (hasCost && overheadValue === null) warnDerived(context, scope, base, bases);
  if (isZero(base) || (overheadValue === null && isZero(pool))) return notCharged(method, pool);
  const rate = overheadValue === null ? ratio(withoutUnit(pool), base) : setRate(method, overheadValue);
  const byActivity = new Map([...bases].map(([code, own]) => [code, { amount: inUnit<'EUR'>(scale(rate, own)), base: own }]));
  const recovered = sum([...byActivity].filter(([code]) => scope.counts(code)).map(([, charge]) => charge.amount));
  const valueBesidePool = overheadValue !== null && hasCost;
  return {
    method, pool, rate, base, byActivity, recovered, heldByHost: zero(),
    overRecovery: valueBesidePool ? subtract(recovered, pool) : zero(),
    withoutPool: overheadValue !== null && !hasCost ? recovered : zero(),
  };
};
