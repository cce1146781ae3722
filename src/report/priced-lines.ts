import { fill } from '../messages';
import type { RunOutcome } from '../domain';
import { agreementsTotal } from './agreements-total';
import { subAgreementName } from './names';
import type { ReportContext } from './report-context';
import { type Pair, pairsOf, type Period, runsOf } from './run-periods';
import { isNought } from './sum-of';

/** A name with its kostprijs, in euro with 2 decimals; a memo is in no total. */
export interface PricedLine { readonly code: string; readonly name: string; readonly memo: boolean; readonly total: string }

/** What a summary lists with its kostprijs: the sub-agreements, or the host's activities where a workbook has no sub-agreement yet. */
export interface PricedLines {
  readonly title: string;
  readonly column: string;
  readonly totalName: string;
  /** Over the total as a key figure, with `{basis}` and `{period}` to fill in. */
  readonly keyFigure: string;
  readonly pairs: readonly Pair<PricedLine>[];
  total(run: RunOutcome): string;
}

/** Whether the year has no sub-agreement at all: a workbook of somebody who begins. */
export const hasActivitiesAlone = (period: Period): boolean => runsOf(period).every((run) => run.subAgreements.length === 0);

/** What ended before the year costs nothing in it. */
const isWorthALine = ({ any, budget, actual }: Pair<PricedLine>): boolean => !any.memo || [budget, actual].some((one) => one !== null && !isNought(one.total));

/** The lines of one year, budget and actual beside each other. */
export const pricedLines = (context: ReportContext, period: Period): PricedLines => {
  const { labels, columns } = context.words;
  const named = { period: context.periodName(period) };
  if (hasActivitiesAlone(period)) {
    return {
      title: fill(labels.whatDoActivitiesCost, named), column: columns.activity, totalName: labels.totalActivities, keyFigure: labels.activitiesCostWithBasis,
      pairs: pairsOf(period, (run) => run.activities.map(({ code, name, memo, cost }) => ({ code, name, memo, total: cost.total })), ({ code }) => code),
      total: (run) => run.total.hostOwn,
    };
  }
  return {
    title: fill(labels.whatDoesItCost, named), column: columns.subAgreement, totalName: labels.totalSubAgreements, keyFigure: labels.costWithBasis,
    pairs: pairsOf(period, (run) => run.subAgreements.map((one) => ({ code: one.code, name: subAgreementName(context, one), memo: one.memo, total: one.cost.total })), ({ code }) => code)
      .filter(isWorthALine),
    total: (run) => agreementsTotal(run).total,
  };
};
