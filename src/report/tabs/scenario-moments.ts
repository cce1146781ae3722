import type { Basis } from '../../domain';
import { fill } from '../../messages';
import type { ReportContext } from '../report-context';

/** One year and kind in which scenarios can be compared. */
export interface Moment { readonly year: number; readonly basis: Basis }

/** Whether a line is of that year and kind. */
export const sameMoment = (a: Moment, b: Moment): boolean => a.year === b.year && a.basis === b.basis;

/** The latest year first; the budget before the actual, for a scenario is about what is to come. */
export const momentsOf = (context: ReportContext): readonly Moment[] => {
  const all = context.outcome.scenarios.flatMap((one) => one.totals.map(({ year, basis }): Moment => ({ year, basis })));
  return all.filter((one, i) => all.findIndex((other) => sameMoment(one, other)) === i).sort((a, b) => b.year - a.year || context.bases.indexOf(a.basis) - context.bases.indexOf(b.basis));
};

/** `2025 begroting`. */
export const momentName = (context: ReportContext, { year, basis }: Moment): string => fill(context.words.labels.byBasis, { column: String(year), basis: context.words.bases[basis] });
