import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { dayCell, headings, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { filledColumns } from '../filled-columns';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import type { Period } from '../run-periods';
import { buildUpBlock } from './rate-build-up';
import { basesText, rateLines, type RateLine } from './rate-lines';
import { referencesBlock } from './rate-references';

/** Position, scale, basis and source: the same in every table of the tab. */
const FIRST_COLUMNS = 4;

const rateRow = (context: ReportContext, line: RateLine): Row => {
  const { words } = context;
  const { rate } = line;
  const part = (amount: string | null) => (rate.origin === 'given' && amount === null ? null : context.amount(amount));
  return [
    text(rate.position), text(rate.scale), text(basesText(context, line)), text(rate.source), rate.validFrom === null ? text(words.labels.allYear, 'notApplicable') : dayCell(rate.validFrom),
    text(words.origins[rate.origin]), part(rate.wageCost), part(rate.otherStaffCost),
    rate.origin === 'given' && rate.productiveHours === null ? null : context.quantity(rate.productiveHours),
    context.rate(rate.wagePerHour), text(rate.overheadIncluded ? words.labels.yes : words.labels.no), text(rate.productiveHoursFrom === null ? null : words.hoursFrom[rate.productiveHoursFrom]),
  ];
};

const headingRow = (context: ReportContext): Row => {
  const { columns, buildUp } = context.words;
  return [
    ...headings([columns.position, columns.scale, columns.basis, columns.source, columns.validFrom], 5),
    ...headings([columns.origin, columns.wageCost, columns.otherStaffCost, columns.productiveHours, columns.hourlyRate], 2),
    ...headings([columns.overheadIncluded, buildUp.hoursFrom], 3),
  ];
};

const ratesBlock = (context: ReportContext, period: Period): Block => {
  const lines = rateLines(period);
  return rowsBlock(lines.length === 0 ? [] : [
    ...blockHeading(fill(context.words.labels.ratesOf, { period: context.periodName(period) })), ...filledColumns(headingRow(context), lines.map((line) => rateRow(context, line)), FIRST_COLUMNS),
  ]);
};

/** Tarieven: the rate of each position, how it is built up to the full cost of an hour, and the reference rates beside it. */
export const ratesTab = (context: ReportContext): ReportTab => {
  const ofPeriod = (period: Period): readonly Block[] => [ratesBlock(context, period), buildUpBlock(context, period), referencesBlock(context, period)];
  return draftTab(context, {
    key: 'rates', color: TAB_COLORS.detail, frozenColumns: 1, content: stackApart(context.periods.flatMap(ofPeriod)),
    widest: { 1: 32, 4: 38, 5: 22, 11: 22, 12: 22, 13: 22 }, narrowest: { 3: 11, 4: 24, 5: 13, 6: 13, 7: 13, 8: 13, 9: 13 },
  });
};
