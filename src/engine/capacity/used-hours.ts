import { type ActivityCode, type CapacityRow, type CostCentreCode, type Hours, type PositionCode, add, zero } from '../../domain';
import type { ActivityHours } from '../hours/price-hours';
import type { RunContext } from '../runs/run-context';
import type { Scope } from '../runs/scope';

/** What is known of a run before it is charged: which activities count, and their hours. */
export interface WorkedHours {
  readonly context: RunContext;
  readonly scope: Scope;
  readonly hours: ReadonlyMap<ActivityCode, ActivityHours>;
}

/** Hours of a row of Capaciteit. */
export type UsedHours = (row: CapacityRow) => Hours;

/** In one pass over the hours of a run: those of each position, and of the activities that name each centre; never of pro memorie. */
export const usedHours = ({ context, scope, hours }: WorkedHours): UsedHours => {
  const [positions, centres] = [new Map<PositionCode, Hours>(), new Map<CostCentreCode, Hours>()];
  for (const [code, own] of hours) {
    if (!scope.counts(code)) continue;
    for (const { price, group } of own.terms) positions.set(price.position, add(positions.get(price.position) ?? zero<'hour'>(), group.hours));
    const centre = context.index.activities.get(code)?.costCentre ?? null;
    if (centre !== null) centres.set(centre, add(centres.get(centre) ?? zero<'hour'>(), own.hours));
  }
  return ({ target }) => ('position' in target ? positions.get(target.position) : centres.get(target.costCentre)) ?? zero();
};

/** Whether the hours of a row can be known: always of a position; of a centre when an activity that counts names it. */
export const hoursAreKnown = ({ context, scope }: Pick<WorkedHours, 'context' | 'scope'>, { target }: CapacityRow): boolean =>
  'position' in target || [...context.index.activities.values()].some((activity) => activity.costCentre === target.costCentre && scope.counts(activity.code));
