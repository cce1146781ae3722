import { type RunOutcome, type SupportOutcome, toDecimal, zero } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { compareMethods } from '../support/compare-methods';
import { publishedRate } from '../overhead/charge-overhead';
import { rateText } from '../price/unit-price';

/** Kostenverdeelstaat: the centres and what they gave to whom. */
export const supportOutcome = (run: CalculatedRun): SupportOutcome => {
  const centres = [...run.context.index.costCentres.values()].map((centre) => {
    const direct = toDecimal(run.costs.centres.get(centre.code)?.total ?? zero(), 2);
    return { code: centre.code, name: centre.name, kind: centre.kind, direct, received: '0.00', gross: direct, given: '0.00' };
  });
  const allocations = [...run.support.byActivity].flatMap(([to, received]) =>
    received.map(({ from, amount }) => ({ from, to, toKind: 'activity' as const, amount: toDecimal(amount, 2) })));
  const { supportMethod, ownUse } = run.context.model.settings;
  return { method: supportMethod, ownUse, centres, allocations, ...compareMethods(run) };
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
