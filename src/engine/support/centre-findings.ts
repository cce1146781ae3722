import { type ActivityCode, type CostCentre, isZero, zero, type Money } from '../../domain';
import { type FindingList, placeOf } from '../finding-list';
import { grouped } from '../grouped';
import type { ActivityHours } from '../hours/price-hours';
import type { ModelIndex } from '../model-index';
import type { RunContext } from '../runs/run-context';
import type { CentreNetwork, CentreNode } from './centre-network';
import type { CentreGround, SupportCharges } from './charge-centres';
import type { SupportRule } from './routes';
import { type WayOut, waysUnder } from './way-out';

export const METHODS = ['direct', 'step-down', 'reciprocal'] as const;

const LEFT_OUT = { 'direct': 'direct-left-out', 'step-down': 'step-down-left-out', 'reciprocal': 'reciprocal-left-out' } as const;

const nodeAt = (network: CentreNetwork, place: number): CentreNode => network.nodes[place] as CentreNode;
const codesOf = (network: CentreNetwork, places: readonly number[]): string => places.map((place) => nodeAt(network, place).centre.code).join(', ');

/** Whether every euro of the support centres finds its way under a rule. */
export const canBeSolved = (network: CentreNetwork, rule: SupportRule): boolean => waysUnder(network, rule).way.closed.length === 0;

const reportClosed = (context: RunContext, network: CentreNetwork, group: readonly number[]): void => {
  const { centre, gives } = nodeAt(network, group[0] as number);
  const place = placeOf(centre.ref, 'Code');
  if (group.length > 1) context.findings.add('closed-group-of-centres', place, { centres: codesOf(network, group), year: context.year });
  else if (gives.length === 0) context.findings.add('support-centre-gives-to-nobody', place, { centre: centre.code, year: context.year });
  else context.findings.add('method-leaves-no-receiver', place, { centre: centre.code, year: context.year });
};

/** Blocking under the method that is set; a note for another one, which is left out of the comparison. Source: calculation.md 3. */
const findClosed = (context: RunContext, network: CentreNetwork, rule: SupportRule): void => {
  const under = (method: SupportRule['method']): WayOut => waysUnder(network, { ...rule, method }).way;
  const own = under(rule.method);
  own.closed.forEach((group) => reportClosed(context, network, group));
  if (own.closed.length > 0) return;
  for (const method of METHODS) {
    const closed = method === rule.method ? [] : under(method).closed;
    const [first] = closed.flat();
    if (first !== undefined) context.findings.add(LEFT_OUT[method], placeOf(nodeAt(network, first).centre.ref, 'Code'), { centres: codesOf(network, closed.flat()), year: context.year });
  }
};

const grossOf = (support: SupportCharges, centre: CostCentre): Money => support.centres.get(centre.code)?.gross ?? zero();

/** What a reader must know of the centres of a run: cost that nobody takes, and drivers without cost. */
export const findCentreFaults = ({ context, network }: CentreGround, rule: SupportRule, support: SupportCharges): void => {
  findClosed(context, network, rule);
  for (const { centre, rows } of network.nodes) {
    const [row] = rows;
    if (support.unassigned.has(centre.code)) context.findings.add('centre-without-receiver', placeOf(centre.ref, 'Code'), { centre: centre.code, year: context.year });
    if (row && centre.kind !== 'overhead' && isZero(grossOf(support, centre))) context.findings.add('driver-without-cost', placeOf(row.ref, 'Van'), { centre: centre.code, year: context.year });
  }
};

/** Warning `activity-names-other-centre`: only a primary centre carries an activity; naming another does nothing. */
export const findOtherCentres = (index: ModelIndex, findings: FindingList): void => {
  for (const activity of index.activities.values()) {
    const centre = activity.costCentre === null ? undefined : index.costCentres.get(activity.costCentre);
    if (centre !== undefined && centre.kind !== 'primary') findings.add('activity-names-other-centre', placeOf(activity.ref, 'Kostenplaats'), { activity: activity.code, centre: centre.code });
  }
};

/** Every centre and activity that cost of a centre ends up in, along the whole chain. */
const chainFrom = (start: string, receivers: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const seen = new Set([start]);
  const waiting = [start];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    for (const to of receivers.get(code) ?? []) if (!seen.has(to)) { seen.add(to); waiting.push(to); }
  }
  return seen;
};

const receiversOf = (support: SupportCharges): ReadonlyMap<string, readonly string[]> => {
  const links = [
    ...[...support.centres].flatMap(([code, { received }]) => received.map(({ from }) => ({ from: `c/${from}`, to: `c/${code}` }))),
    ...[...support.byActivity].flatMap(([code, received]) => received.map(({ from }) => ({ from: `c/${from}`, to: `a/${code}` }))),
  ];
  return new Map([...grouped(links, (link) => link.from)].map(([from, own]) => [from, own.map(({ to }) => to)]));
};

/** Warning `wage-twice`: an activity with hours at a rate that also receives from a centre with wage cost, at once or by way of others (calculation.md 2). */
export const findWageTwice = ({ context, costs, hours }: CentreGround, support: SupportCharges): void => {
  const withWage = [...costs.centres].flatMap(([centre, cost]) => { const row = cost.rows.find((one) => one.kind === 'wage'); return row === undefined ? [] : [{ centre, row }]; });
  if (withWage.length === 0) return;
  const receivers = receiversOf(support);
  const isPaid = (activity: ActivityCode, own: ReadonlyMap<ActivityCode, ActivityHours>): boolean => !isZero(own.get(activity)?.wage ?? zero<'EUR'>());
  const paid = [...support.byActivity.keys()].filter((activity) => isPaid(activity, hours)).sort();
  for (const { centre, row } of withWage) {
    const chain = chainFrom(`c/${centre}`, receivers);
    const activities = paid.filter((activity) => chain.has(`a/${activity}`));
    if (activities.length > 0) context.findings.add('wage-twice', placeOf(row.ref, 'Kostensoort'), { activity: activities.join(', '), centre });
  }
};
