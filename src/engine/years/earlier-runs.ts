import { type Year, isBlocking } from '../../domain';
import { type CalculatedRun, calculateRun } from '../calculate-run';
import { findingList } from '../finding-list';
import { hoursByRun } from '../hours/hours-by-run';
import { planRuns } from '../runs/plan-runs';
import { type RunShared, runContext } from '../runs/run-context';

/**
 * The run before each of these, where the choice of years left it out: for what is compared with the year before. It is not published,
 * and what it finds is not reported; one that cannot be calculated is left out.
 */
export const earlierRuns = (shared: RunShared, runs: readonly CalculatedRun[], years: readonly Year[] | undefined): readonly CalculatedRun[] => {
  if (years === undefined) return [];
  const wanted = planRuns(shared.model, undefined).filter(({ year, basis }) =>
    !years.includes(year) && runs.some(({ context }) => context.year === year + 1 && context.basis === basis));
  const contexts = wanted.map((run) => runContext(run, { ...shared, findings: findingList() }));
  const inputs = hoursByRun(shared.model, contexts);
  return contexts
    .map((context, i) => calculateRun(context, inputs[i] as (typeof inputs)[number]))
    .filter((run) => !run.context.findings.all.some(isBlocking));
};
