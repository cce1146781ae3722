import { type CentreOutcome, type RunOutcome, type SupportOutcome, subtract, toDecimal } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import type { Received } from '../support/charge-centres';
import { compareMethods } from '../support/compare-methods';
import { publishedRate } from '../overhead/charge-overhead';
import { rateText } from '../price/unit-price';

type Allocation = SupportOutcome['allocations'][number];

const allocationsTo = (to: string, toKind: Allocation['toKind'], received: readonly Received[]): readonly Allocation[] =>
  received.map(({ from, amount }) => ({ from, to, toKind, amount: toDecimal(amount, 2) }));

/** Kostenverdeelstaat: the centres and what they gave to whom, centres before activities. */
export const supportOutcome = (run: CalculatedRun): SupportOutcome => {
  const centres = [...run.context.index.costCentres.values()].flatMap(({ code, name, kind }): readonly CentreOutcome[] => {
    const charge = run.support.centres.get(code);
    if (charge === undefined) return [];
    const { direct, gross, given } = charge;
    return [{ code, name, kind, direct: toDecimal(direct, 2), received: toDecimal(subtract(gross, direct), 2), gross: toDecimal(gross, 2), given: toDecimal(given, 2) }];
  });
  const allocations = [
    ...[...run.support.centres].flatMap(([to, { received }]) => allocationsTo(to, 'centre', received)),
    ...[...run.support.byActivity].flatMap(([to, received]) => allocationsTo(to, 'activity', received)),
  ];
  return { method: run.rule.method, ownUse: run.context.model.settings.ownUse, centres, allocations, ...compareMethods(run) };
};

export const overheadOutcome = (run: CalculatedRun): RunOutcome['overhead'] => {
  const { overhead } = run;
  return {
    method: overhead.method,
    pool: toDecimal(overhead.pool, 2),
    rate: rateText(publishedRate(overhead)),
    base: overhead.rate === null ? null : toDecimal(overhead.base, 6),
    recovered: toDecimal(overhead.recovered, 2),
    difference: toDecimal(overhead.overRecovery, 2),
  };
};
