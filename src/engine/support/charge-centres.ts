import { type ActivityCode, type CostCentreCode, type Exact, type Money, type Ratio, add, fraction, isZero, ratio, scale, sum, zero } from '../../domain';
import { chargedCost } from '../capacity/charged-cost';
import type { CentreNetwork, CentreNode, NetworkGround } from './centre-network';
import { type Flow, amountOf, divideOver, totalWeight } from './flow';
import { staySmall } from './grid';
import type { Routes, SupportRule } from './routes';
import { type Solved, partsOf, solveInFractions, solveOnGrid } from './solve-centres';
import { type WayOut, waysUnder } from './way-out';

/** What somebody receives from a centre: an activity or another centre. */
export interface Received { readonly from: CostCentreCode; readonly amount: Money; readonly share: Ratio }

/** A centre in one run: gross = own cost + received, under the reciprocal method with own use kept included. */
export interface CentreCharge {
  readonly direct: Money;
  readonly received: readonly Received[];
  readonly gross: Money;
  /** To other centres and to activities; its own use is not in it. */
  readonly given: Money;
}

/** Doorbelasting of all centres (calculation.md 3). */
export interface SupportCharges {
  readonly byActivity: ReadonlyMap<ActivityCode, readonly Received[]>;
  /** Niet toegerekend, per primary centre: nobody takes it, so the host bears it. */
  readonly unassigned: ReadonlyMap<CostCentreCode, Money>;
  /** Every centre, by code. */
  readonly centres: ReadonlyMap<CostCentreCode, CentreCharge>;
  /** Onbenut, per primary centre that is charged by hours: what is left with the host (calculation.md 8). */
  readonly unusedBy: ReadonlyMap<CostCentreCode, Money>;
  /** Their sum. */
  readonly hostUnused: Money;
}

export interface CentreGround extends NetworkGround { readonly network: CentreNetwork }

/** The largest circle of centres that is still solved in exact fractions. */
const LARGEST_EXACT = 40;

type Senders = ReadonlyMap<number, readonly Flow[]>;
type Amounts = ReadonlyMap<number, Money>;

const staysExact = (network: CentreNetwork, routes: Routes, way: WayOut): boolean => {
  const totals = network.nodes.map(({ centre, gives }, place) => (centre.kind === 'primary' ? totalWeight(gives) : way.distance.has(place) ? totalWeight(routes[place] ?? []) : 1n));
  const denominators = new Set(network.nodes.map(({ direct }) => direct.denominator));
  return staySmall([...totals, ...denominators]) && partsOf({ network, routes, way }).every((part) => part.length <= LARGEST_EXACT);
};

/** Own use kept: the gross is as much higher, and every share as much lower; what receivers get is the same. */
const withOwnUse = ({ ownUse, gives }: CentreNode, place: number, { flows, gross }: { readonly flows: readonly Flow[]; readonly gross: Money }) => {
  const total = totalWeight(gives);
  const kept = fraction(total, total + ownUse);
  const own: Flow = { to: place, share: fraction(ownUse, total + ownUse), amount: scale(gross, fraction(ownUse, total)) };
  return { gross: add(gross, own.amount), flows: [...flows.map((flow) => ({ ...flow, share: scale(flow.share, kept) })), own] };
};

/** The support centres under a rule, and whether exact fractions stay small enough. Cost without a way out stays where it is. */
const solveSupport = ({ network, context }: CentreGround, rule: SupportRule): { readonly solved: Solved; readonly exact: boolean } => {
  const { routes, way } = waysUnder(network, rule);
  const exact = staysExact(network, routes, way);
  const solved = exact ? solveInFractions({ network, routes, way }) : solveOnGrid({ network, routes, way });
  if (rule.method !== 'reciprocal' || context.model.settings.ownUse !== 'keep') return { solved, exact };
  const made = [...solved.gross].map(([place, gross]) => {
    const [node, flows] = [network.nodes[place] as CentreNode, solved.flows.get(place) ?? []];
    return [place, node.ownUse > 0n ? withOwnUse(node, place, { flows, gross }) : { flows, gross }] as const;
  });
  return { exact, solved: { gross: new Map(made.map(([place, { gross }]) => [place, gross])), flows: new Map(made.map(([place, { flows }]) => [place, flows])) } };
};

const hoursOf = ({ network, hours }: CentreGround, node: CentreNode): Exact<'hour'> =>
  sum(node.gives.map(({ to }) => hours.get(network.activities[to - network.nodes.length] as ActivityCode)?.hours ?? zero<'hour'>()));

interface Primary { readonly flows: readonly Flow[]; readonly unassigned: Money; readonly hostUnused: Money }

/** A share is told of the gross: what the host bears of it is in nobody's share. */
const ofTheGross = (flows: readonly Flow[], charged: Ratio): readonly Flow[] => flows.map((flow) => ({ ...flow, share: scale(flow.share, charged) }));

/** By its own rows; else by hours, as far as the capacity that is used (calculation.md 8); else the whole stays with the host. */
const chargePrimary = (ground: CentreGround, node: CentreNode, gross: Money, exact: boolean): Primary => {
  const nothing = { flows: [], unassigned: zero<'EUR'>(), hostUnused: zero<'EUR'>() };
  if (isZero(gross)) return nothing;
  if (node.gives.length === 0) return { ...nothing, unassigned: gross };
  if (!node.byHours) return { ...nothing, flows: divideOver(gross, node.gives, exact) };
  const { charged, hostBears } = chargedCost(ground.context, node.centre, gross, hoursOf(ground, node));
  const flows = divideOver(charged, node.gives, exact);
  return { ...nothing, flows: isZero(hostBears) ? flows : ofTheGross(flows, ratio(charged, gross)), hostUnused: hostBears };
};

/** Who received what, by place of the receiver and in the order of the senders; only the receivers that are asked for. */
const receivedBy = (network: CentreNetwork, senders: Senders, wanted: (place: number) => boolean): ReadonlyMap<number, readonly Received[]> => {
  const received = new Map<number, Received[]>();
  for (const [place, { centre }] of network.nodes.entries()) {
    for (const { to, amount, share } of senders.get(place) ?? []) {
      if (!wanted(to) || isZero(amount)) continue;
      const own = received.get(to);
      if (own === undefined) received.set(to, [{ from: centre.code, amount, share }]);
      else own.push({ from: centre.code, amount, share });
    }
  }
  return received;
};

interface Gathered { readonly gross: Amounts; readonly senders: Senders; readonly received: ReadonlyMap<number, readonly Received[]> }

const centreCharges = (network: CentreNetwork, { gross, senders, received }: Gathered): ReadonlyMap<CostCentreCode, CentreCharge> =>
  new Map(network.nodes.map(({ centre, direct }, place) => {
    const own = received.get(place) ?? [];
    const given = amountOf((senders.get(place) ?? []).filter(({ to }) => to !== place));
    return [centre.code, { direct, received: own, gross: gross.get(place) ?? add(direct, sum(own.map(({ amount }) => amount))), given }];
  }));

/**
 * Support centres give by the method, primary centres to activities by their own rows or by hours, overhead centres to nobody. No cent is made
 * or lost: what activities, overhead centres and the host get is the direct cost of all centres. Source: calculation.md 3.
 */
export const chargeCentres = (ground: CentreGround, rule: SupportRule): SupportCharges => {
  const { network } = ground;
  const { solved, exact } = solveSupport(ground, rule);
  const senders = new Map<number, readonly Flow[]>(solved.flows);
  const [unassigned, unusedBy] = [new Map<CostCentreCode, Money>(), new Map<CostCentreCode, Money>()];
  const byCentre = receivedBy(network, solved.flows, (place) => place < network.nodes.length);
  network.nodes.forEach((node, place) => {
    if (node.centre.kind !== 'primary') return;
    const gross = add(node.direct, sum((byCentre.get(place) ?? []).map(({ amount }) => amount)));
    const primary = chargePrimary(ground, node, gross, exact);
    senders.set(place, primary.flows);
    if (!isZero(primary.hostUnused)) unusedBy.set(node.centre.code, primary.hostUnused);
    if (!isZero(primary.unassigned)) unassigned.set(node.centre.code, primary.unassigned);
  });
  const received = receivedBy(network, senders, (place) => place >= network.nodes.length);
  const byActivity = new Map(network.activities.flatMap((code, i) => {
    const own = received.get(network.nodes.length + i);
    return own === undefined ? [] : [[code, own] as const];
  }));
  return { byActivity, unassigned, unusedBy, centres: centreCharges(network, { gross: solved.gross, senders, received: byCentre }), hostUnused: sum([zero<'EUR'>(), ...unusedBy.values()]) };
};
