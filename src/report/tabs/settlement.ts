import { stackApart, type Block } from '../block';
import { draftTab } from '../draft-tab';
import { byYear } from '../line-order';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import { causesBlock, causesByActivityBlock, causesChart } from './settlement-causes';
import { labourBlock } from './settlement-labour';
import { perAgreementBlock, perParticipantBlock } from './settlement-lines';

/** What is said of a line stands right of its amounts, and wraps: their number differs by what was settled before. */
const MOST_WORDS = { 10: 22, 11: 22, 12: 22, 13: 22 } as const;

const yearBlocks = (context: ReportContext, year: number): readonly Block[] => {
  const of = <T extends { readonly year: number }>(lines: readonly T[]): readonly T[] => lines.filter((one) => one.year === year);
  const { settlements, differences, labour } = context.outcome;
  const lines = of(settlements);
  return [
    perParticipantBlock(context, year, lines), perAgreementBlock(context, year, lines), causesChart(context, year, lines), causesBlock(context, year, lines),
    causesByActivityBlock(context, year, of(differences)), labourBlock(context, year, of(labour)),
  ];
};

/** Afrekening en verschillen: what each participant finally pays, and why it differs from the budget; null without a year with budget and actual. */
export const settlementTab = (context: ReportContext): ReportTab | null => {
  const years = byYear(context.outcome.settlements);
  return years.length === 0 ? null : draftTab(context, {
    key: 'settlement', color: TAB_COLORS.result, content: stackApart(years.flatMap(({ year }) => yearBlocks(context, year))),
    widest: { 1: 34, 2: 26, ...MOST_WORDS }, narrowest: { 1: 26, 2: 20 },
  });
};
