import { type ActivityCode, type CapacityRow, type Hours, sum } from '../../domain';
import type { ActivityHours } from '../hours/price-hours';
import type { RunContext } from '../runs/run-context';
import type { Scope } from '../runs/scope';

/** What is known of a run before it is charged: which activities count, and their hours. */
export interface WorkedHours {
  readonly context: RunContext;
  readonly scope: Scope;
  readonly hours: ReadonlyMap<ActivityCode, ActivityHours>;
}

/** Hours of one position, or of the activities that name one centre; only activities that count, never pro memorie. */
export const usedHours = ({ context, scope, hours }: WorkedHours, { target }: CapacityRow): Hours => {
  const counting = [...hours].filter(([code]) => scope.counts(code));
  if ('position' in target) {
    return sum(counting.flatMap(([, own]) => own.terms.filter((term) => term.price.position === target.position).map((term) => term.group.hours)));
  }
  return sum(counting.filter(([code]) => context.index.activities.get(code)?.costCentre === target.costCentre).map(([, own]) => own.hours));
};

/** Whether the hours of a row can be known: always of a position; of a centre when an activity that counts names it. */
export const hoursAreKnown = ({ context, scope }: Pick<WorkedHours, 'context' | 'scope'>, { target }: CapacityRow): boolean =>
  'position' in target || [...context.index.activities.values()].some((activity) => activity.costCentre === target.costCentre && scope.counts(activity.code));
