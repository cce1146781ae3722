import { fill } from '../messages';
import { agreementsTotal } from './agreements-total';
import { differenceOf } from './difference';
import { subAgreementName } from './names';
import { numberText } from './number-text';
import type { ReportContext } from './report-context';
import { pairsOf, type Period } from './run-periods';

/** A name, and its figures as a reader of the language expects them, one for each heading after the first. */
export interface CostLine { readonly name: string; readonly amounts: readonly string[] }

/** Wat kost het: the cost price of every sub-agreement of one year, on budget and actual beside each other, in euro exclusive of VAT. */
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
  const { labels, columns } = context.words;
  const pairs = pairsOf(period, (run) => run.subAgreements, (one) => one.code);
  const lines = (memo: boolean) => pairs.filter((pair) => pair.any.memo === memo).map((pair): CostLine => (
    { name: subAgreementName(context, pair.any), amounts: comparedAmounts(context, pair.budget?.cost.total ?? null, pair.actual?.cost.total ?? null) }
  ));
  const total = comparedAmounts(context, period.budget && agreementsTotal(period.budget).total, period.actual && agreementsTotal(period.actual).total);
  return {
    title: fill(labels.whatDoesItCost, { period: context.periodName(period) }),
    headings: [columns.subAgreement, ...comparedHeadings(context)],
    lines: lines(false), total: { name: labels.totalSubAgreements, amounts: total }, memo: lines(true),
  };
};
