import {
  type ActivityCode, type CostCentre, type CostCentreCode, type Money, type Ratio, type Recharge, add, sign, withoutUnit, zero,
} from '../../domain';
import type { DirectCosts } from '../cost/direct-cost';
import { placeOf } from '../finding-list';
import { grouped } from '../grouped';
import type { ActivityHours } from '../hours/price-hours';
import { type RunContext, ownKindFirst } from '../runs/run-context';
import type { Scope } from '../runs/scope';
import { wholeWeights } from './whole-weights';

/** What one receiver takes: its weight against all weights of the centre. `to` is a place in the network. */
export interface Gift { readonly to: number; readonly weight: bigint }

/** A centre with what it gives by. */
export interface CentreNode {
  readonly centre: CostCentre;
  /** Own cost, before any recharge. */
  readonly direct: Money;
  /** Its rows of Doorbelasting in this run; empty: none. */
  readonly rows: readonly Recharge[];
  /** Receivers with a weight above zero, by place; never the centre itself. Whole numbers. */
  readonly gives: readonly Gift[];
  /** Eigen gebruik, on the scale of `gives`. */
  readonly ownUse: bigint;
  /** Of a primary centre without rows of its own: by the hours of the activities that name it. */
  readonly byHours: boolean;
}

/** The centres of one run and who takes from whom: the same under every method. */
export interface CentreNetwork {
  /** By code; the place of a centre is its place in this list. */
  readonly nodes: readonly CentreNode[];
  /** By code; the place of an activity comes after those of all centres. */
  readonly activities: readonly ActivityCode[];
}

interface Sender { readonly centre: CostCentre; readonly places: ReadonlyMap<string, number>; readonly weights: Map<number, Ratio> }

const key = (to: Recharge['to']): string => ('activity' in to ? `a/${to.activity}` : `c/${to.costCentre}`);

/** Findings: `primary-centre-gives-to-centre` (blocking) and `row-of-memo-agreement` (a receiver outside the base). */
const weigh = (context: RunContext, scope: Scope, { centre, places, weights }: Sender, row: Recharge): void => {
  const { to } = row;
  if ('activity' in to && !scope.counts(to.activity)) {
    context.findings.add('row-of-memo-agreement', placeOf(row.ref, 'Naar'), { activity: to.activity, agreement: scope.activities.get(to.activity)?.agreement?.code ?? '' });
    return;
  }
  if ('costCentre' in to && centre.kind === 'primary' && to.costCentre !== centre.code) {
    context.findings.add('primary-centre-gives-to-centre', placeOf(row.ref, 'Naar'), { from: centre.code, to: to.costCentre });
    return;
  }
  const place = places.get(key(to));
  if (place !== undefined && sign(row.value) > 0) weights.set(place, add(weights.get(place) ?? zero(), row.value));
};

const giftsOf = (weights: ReadonlyMap<number, Ratio>, own: number): Pick<CentreNode, 'gives' | 'ownUse'> => {
  const places = [...weights.keys()].sort((a, b) => a - b);
  const whole = wholeWeights(places.map((place) => weights.get(place) as Ratio));
  const gifts = places.map((to, i) => ({ to, weight: whole[i] as bigint }));
  return { gives: gifts.filter((gift) => gift.to !== own), ownUse: gifts.find((gift) => gift.to === own)?.weight ?? 0n };
};

export interface NetworkGround { readonly context: RunContext; readonly scope: Scope; readonly costs: DirectCosts; readonly hours: ReadonlyMap<ActivityCode, ActivityHours> }

const hoursOfNamed = ({ context, hours }: NetworkGround, centre: CostCentreCode, places: ReadonlyMap<string, number>): Map<number, Ratio> => {
  const weights = new Map<number, Ratio>();
  for (const { code, costCentre } of context.index.activities.values()) {
    const [place, own] = [places.get(`a/${code}`), hours.get(code)?.hours ?? zero<'hour'>()];
    if (costCentre === centre && place !== undefined && sign(own) > 0) weights.set(place, withoutUnit(own));
  }
  return weights;
};

/**
 * Reads Doorbelasting: rows of the run's own kind for the whole sending centre, else those for both kinds (tables.md). Primary centres without
 * a usable row give by hours. Activities that are a memo item are no receivers. Source: calculation.md 3.
 */
export const centreNetwork = (ground: NetworkGround): CentreNetwork => {
  const { context, scope, costs } = ground;
  const centres = [...context.index.costCentres.values()];
  const activities = [...context.index.activities.keys()].filter((code) => scope.counts(code));
  const places = new Map<string, number>([
    ...centres.map((centre, i) => [`c/${centre.code}`, i] as const), ...activities.map((code, i) => [`a/${code}`, centres.length + i] as const),
  ]);
  const rowsByCentre = grouped(context.model.recharges.filter((row) => row.year === context.inputYears.volumes), (row) => row.from);
  const nodes = centres.map((centre, own): CentreNode => {
    const rows = ownKindFirst(rowsByCentre.get(centre.code) ?? [], context);
    const weights = new Map<number, Ratio>();
    if (centre.kind !== 'overhead') for (const row of rows) weigh(context, scope, { centre, places, weights }, row);
    const direct = costs.centres.get(centre.code)?.total ?? zero<'EUR'>();
    const driven = giftsOf(weights, own);
    const byHours = centre.kind === 'primary' && driven.gives.length === 0;
    return { centre, direct, rows, byHours, ...(byHours ? giftsOf(hoursOfNamed(ground, centre.code, places), own) : driven) };
  });
  return { nodes, activities };
};

export const isSupport = (network: CentreNetwork, place: number): boolean => network.nodes[place]?.centre.kind === 'support';
