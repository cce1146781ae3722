import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { dayCell, headings, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import type { Period } from '../run-periods';
import { buildUpBlock } from './rate-build-up';
import { basesText, rateLines, type RateLine } from './rate-lines';
import { referencesBlock } from './rate-references';

const rateRow = (context: ReportContext, line: RateLine): Row => {
  const { words } = context;
  const { rate } = line;
  const part = (amount: string | null) => (rate.origin === 'given' && amount === null ? null : context.amount(amount));
  return [
    text(rate.position), text(rate.scale), text(basesText(context, line)), rate.validFrom === null ? text(words.labels.allYear, 'notApplicable') : dayCell(rate.validFrom),
    text(words.origins[rate.origin]), part(rate.wageCost), part(rate.otherStaffCost),
    rate.origin === 'given' && rate.productiveHours === null ? null : context.quantity(rate.productiveHours),
    context.rate(rate.wagePerHour), text(rate.overheadIncluded ? words.labels.yes : words.labels.no), text(rate.productiveHoursFrom === null ? null : words.hoursFrom[rate.productiveHoursFrom]),
    text(rate.source),
  ];
};

const headingRow = (context: ReportContext): Row => {
  const { columns, buildUp } = context.words;
  return [
    ...headings([columns.position, columns.scale, columns.basis, columns.validFrom], 4),
    ...headings([columns.origin, columns.wageCost, columns.otherStaffCost, columns.productiveHours, columns.hourlyRate], 2),
    ...headings([columns.overheadIncluded, buildUp.hoursFrom, columns.source], 4),
  ];
};

const ratesBlock = (context: ReportContext, period: Period): Block => {
  const lines = rateLines(period);
  return rowsBlock(lines.length === 0 ? [] : [
    ...blockHeading(fill(context.words.labels.ratesOf, { period: context.periodName(period) })), headingRow(context), ...lines.map((line) => rateRow(context, line)),
  ]);
};

/** Tarieven: the rate of each position, how it is built up to the full cost of an hour, and the reference rates beside it. */
export const ratesTab = (context: ReportContext): ReportTab => {
  const ofPeriod = (period: Period): readonly Block[] => [ratesBlock(context, period), buildUpBlock(context, period), referencesBlock(context, period)];
  return draftTab(context, {
    key: 'rates', color: TAB_COLORS.detail, frozenColumns: 1, content: stackApart(context.periods.flatMap(ofPeriod)),
    widest: { 1: 34, 4: 16, 10: 24, 11: 24, 12: 60 }, narrowest: { 3: 11, 4: 13, 5: 13, 6: 13, 7: 13, 8: 13, 9: 12, 10: 16, 11: 16 },
  });
};
