import { type CostCentreCode, type SupportOutcome, isZero, zero } from '../../domain';
import { type CalculatedRun, underRule } from '../calculate-run';
import { METHODS, canBeSolved } from './centre-findings';
import type { CentreNode } from './centre-network';
import { methodResult } from './method-result';
import { orderEffect } from './order-effect';
import { type SupportRule, stepDownOrder } from './routes';

const NAMES = { 'direct': 'direct', 'step-down': 'stepDown', 'reciprocal': 'reciprocal' } as const;

type Compared = Pick<SupportOutcome, 'byMethod' | 'stepDownOrder'>;

/** The run under another method; the method it was made under needs no second time. null: it cannot be solved. */
const runUnder = (run: CalculatedRun, method: SupportRule['method']): CalculatedRun | null => {
  if (method === run.rule.method) return run;
  return canBeSolved(run.network, { method }) ? underRule(run, { method }) : null;
};

/** Support centres with cost and somebody to give it to, in the order of the step-down. */
const givers = (run: CalculatedRun): readonly CostCentreCode[] =>
  stepDownOrder(run.network, { method: 'step-down' })
    .map((place) => run.network.nodes[place] as CentreNode)
    .filter(({ centre, gives }) => gives.length > 0 && !isZero(run.support.centres.get(centre.code)?.gross ?? zero()))
    .map(({ centre }) => centre.code);

/**
 * The three methods side by side, and how much the order of the step-down moves. null where nothing is recharged or the method cannot be
 * solved, which has a note of its own. The ground (hours, rates, direct cost, keys) is shared. Source: calculation.md 3.
 */
export const compareMethods = (run: CalculatedRun): Compared => {
  const giving = givers(run);
  if (giving.length === 0 || !canBeSolved(run.network, run.rule)) return { byMethod: { direct: null, stepDown: null, reciprocal: null }, stepDownOrder: null };
  const runs = METHODS.map((method) => runUnder(run, method));
  const results = Object.fromEntries(METHODS.map((method, i) => { const made = runs[i] ?? null; return [NAMES[method], made === null ? null : methodResult(made)]; }));
  const stepDown = runs[METHODS.indexOf('step-down')] ?? null;
  return { byMethod: results as Compared['byMethod'], stepDownOrder: stepDown === null ? null : orderEffect(run, stepDown, giving) };
};
