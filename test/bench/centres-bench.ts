import { type CostCentre, type CostCentreCode, type CostRow, type Model, type Recharge, type RowRef, fraction } from '../../src/domain';
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
import { median } from './stopwatch';
import { randomNumbers, syntheticYear } from './synthetic-year';

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

const [CENTRES, YEAR, RUNS] = [200, 2025, 5];
const ref: RowRef = { sheet: 'Meting', table: 'Meting', row: 2 };
const codeOf = (i: number): CostCentreCode => `S${String(i).padStart(3, '0')}` as CostCentreCode;

const centres = (): CostCentre[] => Array.from({ length: CENTRES }, (_, i) => ({ ref, code: codeOf(i), name: `Hulp ${i}`, kind: 'support', order: i }));

const costs = (): CostRow[] => Array.from({ length: CENTRES * 2 }, (_, i) => ({
  ref, description: null, target: { costCentre: codeOf(i % CENTRES) }, kind: 'other', amount: fraction(BigInt(5_000_000 + ((i * 7919) % 999_983)), 100n), year: YEAR,
  basis: i < CENTRES ? 'budget' : 'actual', participant: null, fixed: false, oneOff: false, priceLevel: null, indexSeries: null, source: null,
}));

/** Every centre gives to so many others (all of them: dense) and to so many activities, by drivers of up to 1,000.00. */
const recharges = (model: Model, others: number, activities: number): Recharge[] => {
  const next = randomNumbers(20_261_122);
  const value = () => fraction(BigInt(1 + next(100_000)), 100n);
  return centres().flatMap(({ code }, i) => [
    ...Array.from({ length: others }, (_, k) => ({ ref, from: code, to: { costCentre: codeOf((i + 1 + k * Math.floor((CENTRES - 1) / others)) % CENTRES) }, value: value(), year: YEAR, basis: null })),
    ...Array.from({ length: activities }, (_, k) => ({ ref, from: code, to: { activity: (model.activities[(i * 7 + k) % model.activities.length] as Model['activities'][number]).code }, value: value(), year: YEAR, basis: null })),
  ]);
};

const bookOf = (hourRows: number, others: number, activities: number): Model => {
  const model = syntheticYear(hourRows);
  return { ...model, costCentres: centres(), costs: [...model.costs, ...costs()], recharges: recharges(model, others, activities) };
};

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
  measure('4 centres and 10 activities each', bookOf(hourRows, 4, 10)), measure('all 199 other centres and 20 activities each', bookOf(hourRows, 199, 20)),
];
