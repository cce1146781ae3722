import type { ResultView } from '../../report';
import type { Check, Currency, Draft, PaneState } from './pane-state';

/** The years that are chosen, without those that the workbook has no more; empty: every year. */
export const yearsChosen = ({ years }: Draft, check: Check): readonly number[] =>
  (check.years.length === 0 || years.every((year) => check.years.includes(year)) ? years : years.filter((year) => check.years.includes(year)));

/** The years that a calculation would be made for now. */
const yearsAsked = (draft: Draft, check: Check): readonly number[] => {
  const chosen = yearsChosen(draft, check);
  return chosen.length === 0 ? check.years : chosen;
};

const sameYears = ({ years }: ResultView, asked: readonly number[]): boolean =>
  years.length === asked.length && years.every(({ year }) => asked.includes(year));

/** Whether the result is what a calculation would give now: the same run, for the same years. */
export const currencyOf = ({ result, check, draft }: Pick<PaneState, 'result' | 'check' | 'draft'>): Currency => {
  if (!result || !check) return 'unknown';
  return check.runId === result.view.runId && sameYears(result.view, yearsAsked(draft, check)) ? 'current' : 'outdated';
};
