import type { ResultView } from '../../report';
import type { Check, Currency, Draft, PaneState } from './pane-state';

/** The years that a calculation would be made for now. */
const yearsAsked = ({ years }: Draft, check: Check): readonly number[] => (years.length === 0 ? check.years : check.years.filter((year) => years.includes(year)));

const sameYears = ({ years }: ResultView, asked: readonly number[]): boolean =>
  years.length === asked.length && years.every(({ year }) => asked.includes(year));

/** Whether the result is what a calculation would give now: the same run, for the same years. */
export const currencyOf = ({ result, check, draft }: Pick<PaneState, 'result' | 'check' | 'draft'>): Currency => {
  if (!result || !check) return 'unknown';
  return check.runId === result.view.runId && sameYears(result.view, yearsAsked(draft, check)) ? 'current' : 'outdated';
};
