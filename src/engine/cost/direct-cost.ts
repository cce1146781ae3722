import { type ActivityCode, type CostCentreCode, type CostKind, type Money, type ParticipantCode, add, sum, zero } from '../../domain';
import { grouped } from '../grouped';
import type { RunContext } from '../runs/run-context';
import type { Scope } from '../runs/scope';
import { assetsInUse } from './assets-in-use';
import type { CostEntry } from './cost-entry';
import { costRows } from './cost-rows';

/** Directe kosten: Kosten and capital cost (Activa) on one activity or one cost centre, in one run. */
export interface DirectCost {
  readonly byKind: ReadonlyMap<CostKind, Money>;
  readonly total: Money;
  /** Costs that are one participant's own. */
  readonly labelled: ReadonlyMap<ParticipantCode, Money>;
  readonly rows: readonly CostEntry[];
}

export const NO_COST: DirectCost = { byKind: new Map(), total: zero(), labelled: new Map(), rows: [] };

export interface DirectCosts {
  readonly activities: ReadonlyMap<ActivityCode, DirectCost>;
  readonly centres: ReadonlyMap<CostCentreCode, DirectCost>;
  /** All entries of the run that count, added up apart: control (a). */
  readonly total: Money;
}

const amountOf = (rows: readonly CostEntry[]): Money => sum(rows.map((row) => row.amount));
const amountsBy = <K>(rows: readonly CostEntry[], key: (row: CostEntry) => K): Map<K, Money> =>
  new Map([...grouped(rows, key)].map(([group, own]) => [group, amountOf(own)]));

const directCost = (rows: readonly CostEntry[]): DirectCost => ({
  rows,
  total: amountOf(rows),
  byKind: amountsBy(rows, (row) => row.kind),
  labelled: amountsBy(rows.filter((row) => row.participant !== null), (row) => row.participant as ParticipantCode),
});

/**
 * Gathers the direct cost of the run's year and kind per activity and per cost centre, exactly: Kosten at the price level of the run, and the
 * capital cost of the assets in use. Source: calculation.md 2.
 */
export const directCosts = (context: RunContext, scope: Scope): DirectCosts => {
  const entries = [...costRows(context, scope), ...assetsInUse(context, scope)];
  const gather = <K>(some: readonly CostEntry[], key: (row: CostEntry) => K): Map<K, DirectCost> =>
    new Map([...grouped(some, key)].map(([code, own]) => [code, directCost(own)]));
  return {
    activities: gather(entries.filter((row) => 'activity' in row.target), (row) => ('activity' in row.target ? row.target.activity : ('' as ActivityCode))),
    centres: gather(entries.filter((row) => 'costCentre' in row.target), (row) => ('costCentre' in row.target ? row.target.costCentre : ('' as CostCentreCode))),
    total: entries.reduce((total, { target, amount }) => ('costCentre' in target || scope.counts(target.activity) ? add(total, amount) : total), zero<'EUR'>()),
  };
};
