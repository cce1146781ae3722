import type { SupportOutcome } from '../../domain';
import type { CalculatedRun } from '../calculate-run';

/** The three methods side by side, and how much the order of the step-down moves. Source: calculation.md 3. */
export const compareMethods = (_run: CalculatedRun): Pick<SupportOutcome, 'byMethod' | 'stepDownOrder'> =>
  ({ byMethod: { direct: null, stepDown: null, reciprocal: null }, stepDownOrder: null });
