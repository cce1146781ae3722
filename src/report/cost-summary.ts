import { differenceOf } from './difference';
import { numberText } from './number-text';
import { pricedLines } from './priced-lines';
import type { ReportContext } from './report-context';
import type { Period } from './run-periods';

/** A name, and its figures as a reader of the language expects them, one for each heading after the first. */
export interface CostLine { readonly name: string; readonly amounts: readonly string[] }

/** Wat kost het: the cost price of every sub-agreement of one year (or of every activity, where there is none), on budget and actual beside each other, in euro exclusive of VAT. */
export interface CostSummary {
  readonly title: string;
  readonly headings: readonly string[];
  readonly lines: readonly CostLine[];
  readonly total: CostLine;
  /** Sub-agreements that are in no total. */
  readonly memo: readonly CostLine[];
}

/** Budget, actual and their difference, as far as the outcome has them. */
export const comparedAmounts = (context: ReportContext, budget: string | null, actual: string | null): readonly string[] => {
  const amount = (value: string | null) => (value === null ? context.words.labels.notApplicable : numberText(value, 2, context.language));
  const both = { budget, actual };
  return [...context.bases.map((basis) => amount(both[basis])), ...(context.bases.length < 2 ? [] : [amount(differenceOf(budget, actual))])];
};

/** The headings over `comparedAmounts`. */
export const comparedHeadings = (context: ReportContext): readonly string[] =>
  [...context.bases.map((basis) => context.words.columns[basis]), ...(context.bases.length < 2 ? [] : [context.words.columns.difference])];

/** The cost prices of one year, with a context that is there already. */
export const costSummaryOf = (context: ReportContext, period: Period): CostSummary => {
  const { title, column, totalName, pairs, total } = pricedLines(context, period);
  const lines = (memo: boolean) => pairs.filter(({ any }) => any.memo === memo).map(({ any, budget, actual }): CostLine => (
    { name: any.name, amounts: comparedAmounts(context, budget?.total ?? null, actual?.total ?? null) }
  ));
  return {
    title, headings: [column, ...comparedHeadings(context)], lines: lines(false), memo: lines(true),
    total: { name: totalName, amounts: comparedAmounts(context, period.budget && total(period.budget), period.actual && total(period.actual)) },
  };
};
