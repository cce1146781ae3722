import type { YearBridgeOutcome } from '../../domain';
import type { CalculatedRun } from '../calculate-run';

/** The bridge from each year to the next on the same basis. Source: calculation.md 14. */
export const bridgeYears = (_runs: readonly CalculatedRun[]): readonly YearBridgeOutcome[] => [];
