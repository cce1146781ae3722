import type { Goal } from '../model';
import type { RateText } from './texts';

/** Doel: a goal of a sub-agreement with what it is measured by. Figures are decimal texts with 6 decimals. Source: calculation.md 10. */
export interface GoalOutcome {
  readonly code: string;
  readonly subAgreement: string;
  readonly goal: string;
  readonly kind: Goal['kind'];
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly direction: Goal['direction'];
  /** Nulmeting. */
  readonly baseline: RateText | null;
  /** Streefwaarde. */
  readonly target: RateText | null;
  /** Realisatie. */
  readonly actual: RateText | null;
  /** Meetbaar: only with an indicator, a unit and a target. */
  readonly measurable: boolean;
  /** (actual - baseline) / (target - baseline), as a share: 1 is the target. null: not measurable, baseline or actual missing, or the target is the baseline. */
  readonly progress: RateText | null;
  /** By direction; null: not measurable, no actual, or a direction that is neutral or missing. */
  readonly reached: boolean | null;
  readonly source: string | null;
}

/** Aandeel meetbare doelen of a sub-agreement that has goals. */
export interface MeasurableGoals {
  readonly subAgreement: string;
  readonly goals: number;
  readonly measurable: number;
  /** measurable / goals, 0 to 1. */
  readonly share: RateText;
}
