import type { Basis, ScenarioOutcome } from '../../domain';
import { fill } from '../../messages';
import type { ReportContext } from '../report-context';
import { isNought } from '../sum-of';

/** One year and kind in which scenarios can be compared. */
export interface Moment { readonly year: number; readonly basis: Basis }

/** Whether a line is of that year and kind. */
export const sameMoment = (a: Moment, b: Moment): boolean => a.year === b.year && a.basis === b.basis;

/** The latest year first; the budget before the actual, for a scenario is about what is to come. */
export const momentsOf = (context: ReportContext): readonly Moment[] => {
  const all = context.outcome.scenarios.flatMap((one) => one.totals.map(({ year, basis }): Moment => ({ year, basis })));
  return all.filter((one, i) => all.findIndex((other) => sameMoment(one, other)) === i).sort((a, b) => b.year - a.year || context.bases.indexOf(a.basis) - context.bases.indexOf(b.basis));
};

/** Whether a scenario changes anybody's cost in that year and kind. */
export const changesAt = ({ totals, lines }: ScenarioOutcome, moment: Moment): boolean => [...totals, ...lines].some((one) => sameMoment(one, moment) && !isNought(one.difference));

/** The scenarios that change anything in that year and kind. */
export const scenariosAt = (context: ReportContext, moment: Moment): readonly ScenarioOutcome[] => context.outcome.scenarios.filter((one) => changesAt(one, moment));

/** `2025 begroting`. */
export const momentName = (context: ReportContext, { year, basis }: Moment): string => fill(context.words.labels.byBasis, { column: String(year), basis: context.words.bases[basis] });

/** Years and kinds that no scenario changes, in words: a whole year by its number alone. Null where there is none. */
export const unchangedText = (context: ReportContext): string | null => {
  const { scenarios } = context.words;
  const moments = momentsOf(context);
  const same = moments.filter((moment) => scenariosAt(context, moment).length === 0);
  const isWhole = (year: number): boolean => moments.every((moment) => moment.year !== year || same.includes(moment));
  const names = [...new Set(same.map((moment) => (isWhole(moment.year) ? String(moment.year) : momentName(context, moment))))];
  const [last, ...others] = [...names].reverse();
  if (last === undefined) return null;
  return fill(scenarios.unchanged, { periods: others.length === 0 ? last : fill(scenarios.and, { others: others.reverse().join(', '), last }) });
};
