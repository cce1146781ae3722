import type { GoalOutcome } from '../domain';

/** Whether a goal was reached, as the word of the report that says it; where it cannot be said, why not. */
export const goalState = ({ measurable, reached, actual }: GoalOutcome): 'yes' | 'no' | 'unknown' | 'noActual' | 'neutral' => {
  if (reached !== null) return reached ? 'yes' : 'no';
  if (!measurable) return 'unknown';
  return actual === null ? 'noActual' : 'neutral';
};

/** What a goal misses to be measurable: words of the report. */
export const missingOf = ({ indicator, unit, target }: GoalOutcome): readonly ('missingIndicator' | 'missingUnit' | 'missingTarget')[] =>
  [indicator === null ? 'missingIndicator' as const : null, unit === null ? 'missingUnit' as const : null, target === null ? 'missingTarget' as const : null].filter((one) => one !== null);
