import type { Model } from '../../src/domain';
import { calculate } from '../../src/engine';
import { type CalculatedRun, type RunGround, chargeRun, groundOf } from '../../src/engine/calculate-run';
import { findingList } from '../../src/engine/finding-list';
import { hoursByRun } from '../../src/engine/hours/hours-by-run';
import { indexModel } from '../../src/engine/model-index';
import { planRuns } from '../../src/engine/runs/plan-runs';
import { runContext } from '../../src/engine/runs/run-context';
import { compareMethods } from '../../src/engine/support/compare-methods';
import { solveOnGrid } from '../../src/engine/support/solve-centres';
import { waysUnder } from '../../src/engine/support/way-out';
import { yearWithCentres } from './centres-book';
import { median } from './stopwatch';

export interface CentreFigures {
  readonly book: string;
  readonly recharges: number;
  /** The reciprocal method of its own: the equations of one run solved, and the amount of every receiver. */
  readonly reciprocal: number;
  /** One run under one method, from the rows of hours on; and with the other two methods and the step-down in reverse beside it. */
  readonly oneMethod: number;
  readonly threeMethods: number;
  /** The whole calculation: two runs, each with three methods. */
  readonly calculate: number;
}

const RUNS = 5;

const groundsOf = (model: Model): readonly (() => RunGround)[] => {
  const contexts = planRuns(model, undefined).map((run) => runContext(run, { model, findings: findingList(), index: indexModel(model), scenario: null }));
  return contexts.map((context, i) => () => groundOf(context, hoursByRun(model, contexts)[i] as ReturnType<typeof hoursByRun>[number]));
};

const RULE = { method: 'reciprocal' } as const;

const measure = (book: string, model: Model): CentreFigures => {
  const result = calculate(model);
  if (result.status !== 'calculated') throw new Error(JSON.stringify(result.findings.slice(0, 3)));
  const [makeGround] = groundsOf(model);
  if (makeGround === undefined) throw new Error('the book has no run');
  const ground = makeGround();
  const run: CalculatedRun = chargeRun(ground, RULE);
  const oneMethod = median(RUNS, () => chargeRun(makeGround(), RULE));
  return {
    book, recharges: model.recharges.length, oneMethod,
    reciprocal: median(RUNS, () => solveOnGrid({ network: ground.network, ...waysUnder(ground.network, RULE) })),
    threeMethods: oneMethod + median(RUNS, () => compareMethods(run)),
    calculate: median(RUNS, () => calculate(model)),
  };
};

/** Two hundred support centres: few receivers each, and the densest there can be. */
export const measureCentres = (hourRows: number): readonly CentreFigures[] => [
  measure('4 centres and 10 activities each', yearWithCentres(hourRows, 4, 10)), measure('all 199 other centres and 20 activities each', yearWithCentres(hourRows, 199, 20)),
];
