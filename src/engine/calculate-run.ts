import type { ActivityCode, Money, ParticipantCode, SubAgreement } from '../domain';
import { sum, zero } from '../domain';
import { type Charge, divide } from './allocate/divide';
import { type Division, divisionOf, toDivide } from './allocate/division';
import { type DirectCosts, directCosts } from './cost/direct-cost';
import { checkCapacity } from './capacity/check-capacity';
import { findingList } from './finding-list';
import type { HoursGroup, RunHours } from './hours/group-hours';
import { type ActivityHours, priceHours } from './hours/price-hours';
import { type OverheadCharge, chargeOverhead } from './overhead/charge-overhead';
import { type ActivityPrice, priceActivity } from './price/cost-price';
import type { HourPrice, NoHourPrice, PositionRates } from './rates/rate-book';
import type { RunContext } from './runs/run-context';
import { type Scope, findHoursOutsideTerm, scopeOf } from './runs/scope';
import { findCentreFaults, findWageTwice } from './support/centre-findings';
import { type CentreNetwork, centreNetwork } from './support/centre-network';
import { type SupportCharges, chargeCentres } from './support/charge-centres';
import type { SupportRule } from './support/routes';

/** An activity of one run: what it costs and, where it is divided, who bears it. */
export interface PricedActivity {
  readonly code: ActivityCode;
  readonly agreement: SubAgreement | null;
  readonly memo: boolean;
  readonly price: ActivityPrice;
  /** null: not divided (the host's own task, pro memorie, or no Deelnemers). */
  readonly division: Division | null;
  readonly charges: readonly Charge[];
}

/** What a run starts from, whatever the method of its cost centres: its hours, priced, and its direct cost. */
export interface RunGround {
  readonly context: RunContext;
  readonly scope: Scope;
  readonly rates: ReadonlyMap<string, PositionRates>;
  readonly runHours: RunHours;
  readonly hours: ReadonlyMap<ActivityCode, ActivityHours>;
  readonly costs: DirectCosts;
  /** Who takes from which centre. */
  readonly network: CentreNetwork;
}

/** One run, calculated, in exact figures. */
export interface CalculatedRun extends RunGround {
  readonly rule: SupportRule;
  readonly support: SupportCharges;
  readonly overhead: OverheadCharge;
  readonly activities: readonly PricedActivity[];
  /** Kostenplaatsen that nobody takes, together. */
  readonly unassigned: Money;
}

/** The hours of a run as they were grouped, and how a group is priced. */
export interface RunInput {
  readonly runHours: RunHours;
  readonly rates: ReadonlyMap<string, PositionRates>;
  priceOf(group: HoursGroup): HourPrice | NoHourPrice;
}

/** How the activities were divided before: the same under every rule for the support centres. */
type Divisions = ReadonlyMap<ActivityCode, Division | null>;

const divideActivity = (context: RunContext, price: ActivityPrice, known: Divisions | null): Pick<PricedActivity, 'division' | 'charges'> => {
  const { agreement, memo, activity } = price.scoped;
  if (agreement === null || memo || context.index.host === null) return { division: null, charges: [] };
  const divided = toDivide(price, agreement);
  const division = known === null ? divisionOf(context, divided) : known.get(activity.code) ?? null;
  return { division, charges: division === null ? [] : divide(context, divided, division) };
};

/** Hours and rates, direct cost and capital: calculation.md 1 and 2. */
export const groundOf = (context: RunContext, input: RunInput): RunGround => {
  const scope = scopeOf(context);
  findHoursOutsideTerm(context, scope, input.runHours.monthsUsed);
  const hours = priceHours(context, input.runHours, input.priceOf);
  checkCapacity({ context, scope, hours });
  const costs = directCosts(context, scope);
  return { context, scope, rates: input.rates, runHours: input.runHours, hours, costs, network: centreNetwork({ context, scope, costs, hours }) };
};

const chargeWith = (ground: RunGround, rule: SupportRule, known: Divisions | null): CalculatedRun => {
  const { context, scope, hours, costs } = ground;
  const support = chargeCentres(ground, rule);
  const overhead = chargeOverhead(ground, support);
  const activities = [...scope.activities.values()].map((scoped): PricedActivity => {
    const price = priceActivity(scoped, { hours, costs: costs.activities, support, overhead });
    return { code: scoped.activity.code, agreement: scoped.agreement, memo: scoped.memo, price, ...divideActivity(context, price, known) };
  });
  return { ...ground, rule, support, overhead, activities, unassigned: sum([zero<'EUR'>(), ...support.unassigned.values()]) };
};

/** The steps after the ground, in the order of calculation.md: cost centres, overhead, cost price, participants. */
export const chargeRun = (ground: RunGround, rule: SupportRule): CalculatedRun => {
  const run = chargeWith(ground, rule, null);
  findCentreFaults(ground, rule, run.support);
  findWageTwice(ground, run.support);
  return run;
};

export const calculateRun = (context: RunContext, input: RunInput): CalculatedRun =>
  chargeRun(groundOf(context, input), { method: context.model.settings.supportMethod });

/** The same run under another rule for its support centres; what it finds is not reported. */
export const underRule = (run: CalculatedRun, rule: SupportRule): CalculatedRun =>
  chargeWith({ ...run, context: { ...run.context, findings: findingList() } }, rule, new Map(run.activities.map(({ code, division }) => [code, division])));

/** The activities of a sub-agreement, or (null) the host's own tasks. */
export const activitiesOf = (run: CalculatedRun, agreement: SubAgreement | null): readonly PricedActivity[] =>
  run.activities.filter((activity) => activity.agreement?.code === agreement?.code);

/** What counts in the totals: everything but pro memorie. */
export const counting = (run: CalculatedRun): readonly PricedActivity[] => run.activities.filter((activity) => !activity.memo);

/** All parties of some activities, in the order that settles ties. */
export const partiesOf = (run: CalculatedRun, activities: readonly PricedActivity[]): readonly ParticipantCode[] => {
  const found = new Set(activities.flatMap((activity) => activity.charges.map((charge) => charge.participant)));
  return run.context.index.participants.map((participant) => participant.code).filter((code) => found.has(code));
};
