import { type ActivityCode, type CostCentreCode, type CostKind, type CostRow, type Money, type ParticipantCode, add, sum, zero } from '../../domain';
import { placeOf } from '../finding-list';
import { grouped } from '../grouped';
import type { RunContext } from '../runs/run-context';
import type { Scope } from '../runs/scope';

/** Directe kosten: the rows of Kosten on one activity or one cost centre, in one run. */
export interface DirectCost {
  readonly byKind: ReadonlyMap<CostKind, Money>;
  readonly total: Money;
  /** Costs that are one participant's own. */
  readonly labelled: ReadonlyMap<ParticipantCode, Money>;
  readonly rows: readonly CostRow[];
}

export const NO_COST: DirectCost = { byKind: new Map(), total: zero(), labelled: new Map(), rows: [] };

export interface DirectCosts {
  readonly activities: ReadonlyMap<ActivityCode, DirectCost>;
  readonly centres: ReadonlyMap<CostCentreCode, DirectCost>;
  /** All rows of the run that count, added up apart: control (a). */
  readonly total: Money;
}

const amountOf = (rows: readonly CostRow[]): Money => sum(rows.map((row) => row.amount));
const amountsBy = <K>(rows: readonly CostRow[], key: (row: CostRow) => K): Map<K, Money> =>
  new Map([...grouped(rows, key)].map(([group, own]) => [group, amountOf(own)]));

const directCost = (rows: readonly CostRow[]): DirectCost => ({
  rows,
  total: amountOf(rows),
  byKind: amountsBy(rows, (row) => row.kind),
  labelled: amountsBy(rows.filter((row) => row.participant !== null), (row) => row.participant as ParticipantCode),
});

const checkRow = (context: RunContext, scope: Scope, row: CostRow): void => {
  const { target } = row;
  if ('costCentre' in target) {
    if (row.participant !== null) context.findings.add('cost-centre-has-label', placeOf(row.ref, 'Deelnemer'), { centre: target.costCentre });
    return;
  }
  const scoped = scope.activities.get(target.activity);
  if (scoped?.memo) context.findings.add('row-of-memo-agreement', placeOf(row.ref, 'Activiteit'), { activity: target.activity, agreement: scoped.agreement?.code ?? '' });
  const { host } = context.index;
  const ownTaskOfAnother = scoped?.agreement === null && host !== null && row.participant !== null && row.participant !== host.code;
  if (ownTaskOfAnother) context.findings.add('labelled-participant-not-a-party', placeOf(row.ref, 'Deelnemer'), { activity: target.activity, participant: row.participant ?? '' });
};

/** Gathers Kosten of the run's year and kind per activity and per cost centre, exactly. Source: calculation.md 2. */
export const directCosts = (context: RunContext, scope: Scope): DirectCosts => {
  const rows = context.model.costs.filter((row) => row.year === context.inputYears.costs && row.basis === context.basis);
  rows.forEach((row) => checkRow(context, scope, row));
  const onActivity = rows.filter((row) => 'activity' in row.target);
  const onCentre = rows.filter((row) => 'costCentre' in row.target);
  const gather = <K>(some: readonly CostRow[], key: (row: CostRow) => K): Map<K, DirectCost> =>
    new Map([...grouped(some, key)].map(([code, own]) => [code, directCost(own)]));
  return {
    activities: gather(onActivity, (row) => ('activity' in row.target ? row.target.activity : ('' as ActivityCode))),
    centres: gather(onCentre, (row) => ('costCentre' in row.target ? row.target.costCentre : ('' as CostCentreCode))),
    total: rows.reduce((total, { target, amount }) => ('costCentre' in target || scope.counts(target.activity) ? add(total, amount) : total), zero<'EUR'>()),
  };
};
