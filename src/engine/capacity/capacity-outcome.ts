import type { CapacityOutcome } from '../../domain';
import type { CalculatedRun } from '../calculate-run';

/** Capaciteit of every position and cost centre that has a row for it. Source: calculation.md 8. */
export const capacityOutcome = (_run: CalculatedRun): readonly CapacityOutcome[] => [];
