import type { ActivityCode, CostCentre, CostCentreCode, Recharge } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { addTo, double, totalOf } from './doubles';
import type { SecondHours } from './second-hours';

/** Where the cost of all centres ends: with activities or in the overhead pool; what is in neither stays with the host. */
export interface Absorbed {
  readonly activities: ReadonlyMap<ActivityCode, number>;
  readonly pool: number;
  /** How far doubles can be off here: all amounts that went round. */
  readonly moved: number;
}

type Weights = ReadonlyMap<string, number>;

const nameOf = (to: Recharge['to']): string => ('activity' in to ? `a/${to.activity}` : `c/${to.costCentre}`);

/** The rows of a sending centre: of the own kind when there are any, else those for both. */
const rowsOf = (run: CalculatedRun): ReadonlyMap<CostCentreCode, readonly Recharge[]> => {
  const { model, basis, inputYears } = run.context;
  const [own, both] = [new Map<CostCentreCode, Recharge[]>(), new Map<CostCentreCode, Recharge[]>()];
  for (const row of model.recharges) {
    if (row.year !== inputYears.volumes || (row.basis !== null && row.basis !== basis)) continue;
    const lists = row.basis === null ? both : own;
    const list = lists.get(row.from);
    if (list === undefined) lists.set(row.from, [row]);
    else list.push(row);
  }
  return new Map([...both, ...own]);
};

const inTurn = (run: CalculatedRun): ReadonlyMap<string, number> => {
  const place = ({ order }: CostCentre): number => Math.min(order ?? Infinity, 1e15);
  const codes = [...run.context.index.costCentres.values()].filter(({ kind }) => kind === 'support');
  return new Map([...codes].sort((a, b) => place(a) - place(b)).map(({ code }, i) => [`c/${code}`, i]));
};

/** Whether a support centre may give to a receiver, by the method. */
const allowed = (run: CalculatedRun): ((from: string, to: string) => boolean) => {
  const turn = inTurn(run);
  if (run.rule.method === 'reciprocal') return () => true;
  if (run.rule.method === 'direct') return (_, to) => !turn.has(to);
  return (from, to) => (turn.get(to) ?? Infinity) > (turn.get(from) ?? 0);
};

interface Read { readonly run: CalculatedRun; readonly hours: ReadonlyMap<ActivityCode, SecondHours>; readonly may: (from: string, to: string) => boolean }

const weightsOf = ({ run, hours, may }: Read, centre: CostCentre, rows: readonly Recharge[]): Weights => {
  const weights = new Map<string, number>();
  const name = `c/${centre.code}`;
  for (const { to, value } of rows) {
    const fits = 'activity' in to ? run.scope.counts(to.activity) : centre.kind === 'support' && to.costCentre !== centre.code;
    if (fits && (centre.kind !== 'support' || may(name, nameOf(to)))) addTo(weights, nameOf(to), double(value));
  }
  if (centre.kind === 'primary' && totalOf(weights.values()) === 0) {
    weights.clear();
    for (const { code, costCentre } of run.context.index.activities.values()) if (costCentre === centre.code && run.scope.counts(code)) addTo(weights, `a/${code}`, hours.get(code)?.hours ?? 0);
  }
  return weights;
};

/** Of one euro of a centre: what each end absorbs. The last end is the overhead pool. */
type Shares = Float64Array;

interface Network { readonly ends: ReadonlyMap<string, number>; readonly size: number; readonly shares: Map<string, Shares>; readonly support: ReadonlyMap<string, Weights> }

/** Of a primary centre by hours, the part that capacity leaves with the host is taken over from the calculation (calculation.md 8). */
const unusedPart = (run: CalculatedRun, centre: CostCentreCode): number => {
  const unused = run.support.unusedBy.get(centre);
  return unused === undefined ? 0 : double(unused) / double(run.support.centres.get(centre)?.gross ?? unused);
};

const endShares = (network: Omit<Network, 'shares' | 'support'>, run: CalculatedRun, centre: CostCentre, weights: Weights): Shares => {
  const [shares, total] = [new Float64Array(network.size), totalOf(weights.values())];
  if (centre.kind === 'overhead') { shares[network.size - 1] = 1; return shares; }
  const given = 1 - unusedPart(run, centre.code);
  if (total !== 0) for (const [name, weight] of weights) shares[network.ends.get(name) as number] = (given * weight) / total;
  return shares;
};

const readNetwork = (run: CalculatedRun, hours: ReadonlyMap<ActivityCode, SecondHours>): Network => {
  const codes = [...run.context.index.activities.keys()].filter((code) => run.scope.counts(code));
  const network = { ends: new Map(codes.map((code, i) => [`a/${code}`, i])), size: codes.length + 1 };
  const [rows, read] = [rowsOf(run), { run, hours, may: allowed(run) }];
  const [shares, support] = [new Map<string, Shares>(), new Map<string, Weights>()];
  for (const centre of run.context.index.costCentres.values()) {
    const weights = weightsOf(read, centre, rows.get(centre.code) ?? []);
    if (centre.kind === 'support') support.set(`c/${centre.code}`, weights);
    else shares.set(`c/${centre.code}`, endShares(network, run, centre, weights));
  }
  return { ...network, shares, support };
};

/** (I - S) | R: what support gives to support, beside what it gives to ends (by way of primary and overhead centres). */
const equationsOf = ({ ends, size, shares, support }: Network): readonly Float64Array[] => {
  const places = new Map([...support.keys()].map((name, i) => [name, i]));
  return [...support].map(([name, weights]) => {
    const [row, total] = [new Float64Array(places.size + size), totalOf(weights.values())];
    row[places.get(name) as number] = 1;
    for (const [to, weight] of total === 0 ? [] : weights) {
      const [place, end, way] = [places.get(to), ends.get(to), shares.get(to)];
      const share = weight / total;
      if (place !== undefined) row[place] = (row[place] as number) - share;
      else if (end !== undefined) row[places.size + end] = (row[places.size + end] as number) + share;
      else way?.forEach((part, i) => { row[places.size + i] = (row[places.size + i] as number) + share * part; });
    }
    return row;
  });
};

const NOTHING = 1e-13;

const clear = (row: Float64Array, pivotRow: Float64Array, at: number): void => {
  const factor = (row[at] as number) / (pivotRow[at] as number);
  if (factor !== 0) for (let column = at; column < row.length; column += 1) row[column] = (row[column] as number) - factor * (pivotRow[column] as number);
};

/** The absorption shares of the support centres. A closed group (without cost, else nothing was calculated) absorbs nothing. Returns 1 / the smallest pivot. */
const eliminate = (rows: readonly Float64Array[]): number => {
  let smallest = 1;
  rows.forEach((pivotRow, at) => {
    const pivot = pivotRow[at] as number;
    if (Math.abs(pivot) < NOTHING) { pivotRow.fill(0); pivotRow[at] = 1; return; }
    smallest = Math.min(smallest, Math.abs(pivot));
    rows.forEach((row, i) => { if (i > at) clear(row, pivotRow, at); });
  });
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const pivotRow = rows[at] as Float64Array;
    const pivot = pivotRow[at] as number;
    for (let column = at; column < pivotRow.length; column += 1) pivotRow[column] = (pivotRow[column] as number) / pivot;
    for (let i = 0; i < at; i += 1) clear(rows[i] as Float64Array, pivotRow, at);
  }
  return 1 / smallest;
};

/**
 * The cost of centres by the shares that each end absorbs of them, from the ends backwards; the calculation goes forward, with amounts.
 */
export const absorb = (run: CalculatedRun, hours: ReadonlyMap<ActivityCode, SecondHours>): Absorbed => {
  const network = readNetwork(run, hours);
  const rows = equationsOf(network);
  const spread = eliminate(rows);
  [...network.support.keys()].forEach((name, i) => network.shares.set(name, (rows[i] as Float64Array).subarray(rows.length)));
  const ends = new Float64Array(network.size);
  let moved = 0;
  for (const [code, cost] of run.costs.centres) {
    const direct = double(cost.total);
    moved += Math.abs(direct) * spread;
    network.shares.get(`c/${code}`)?.forEach((share, i) => { ends[i] = (ends[i] as number) + direct * share; });
  }
  const activities = new Map([...network.ends].map(([name, i]) => [name.slice(2) as ActivityCode, ends[i] as number]));
  return { activities, pool: ends[network.size - 1] as number, moved };
};
