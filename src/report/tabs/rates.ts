import type { Basis, RateOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { dayCell, headings, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import { inTextOrder, runsOf, type Period } from '../run-periods';

interface RateLine { readonly rate: RateOutcome; readonly bases: readonly Basis[] }

const same = (a: RateOutcome, b: RateOutcome): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A rate that is the same in budget and actual is one line. */
const rateLines = (period: Period): readonly RateLine[] => {
  const lines: RateLine[] = [];
  for (const run of runsOf(period)) {
    for (const rate of run.rates) {
      const known = lines.findIndex((line) => same(line.rate, rate));
      const found = lines[known];
      if (found) lines[known] = { rate, bases: [...found.bases, run.basis] };
      else lines.push({ rate, bases: [run.basis] });
    }
  }
  const order = [...new Set(lines.map((line) => line.rate.position))];
  return lines.map((line, i) => ({ line, i })).sort((a, b) => order.indexOf(a.line.rate.position) - order.indexOf(b.line.rate.position)
    || inTextOrder(a.line.rate.validFrom ?? '', b.line.rate.validFrom ?? '') || a.i - b.i).map(({ line }) => line);
};

const rateRow = (context: ReportContext, { rate, bases }: RateLine): Row => {
  const { words } = context;
  const part = (amount: string | null) => (rate.origin === 'given' && amount === null ? null : context.amount(amount));
  return [
    text(rate.position), text(rate.scale), text(bases.length > 1 ? words.bases.both : words.bases[bases[0] ?? 'budget']),
    rate.validFrom === null ? text(words.labels.allYear, 'notApplicable') : dayCell(rate.validFrom),
    text(words.origins[rate.origin]), part(rate.wageCost), part(rate.otherStaffCost),
    rate.origin === 'given' && rate.productiveHours === null ? null : context.quantity(rate.productiveHours),
    context.rate(rate.wagePerHour), text(rate.overheadIncluded ? words.labels.yes : words.labels.no), text(rate.source),
  ];
};

const ratesBlock = (context: ReportContext, period: Period): Block => {
  const lines = rateLines(period);
  return rowsBlock(lines.length === 0 ? [] : [
    ...blockHeading(fill(context.words.labels.ratesOf, { period: context.periodName(period) })), ...lines.map((line) => rateRow(context, line)),
  ]);
};

/** Tarieven: the rate of each position, from when it holds, given or built up, and its source. */
export const ratesTab = (context: ReportContext): ReportTab => {
  const { columns } = context.words;
  return draftTab(context, {
    key: 'rates', color: TAB_COLORS.detail, frozenColumns: 1,
    headings: [
      ...headings([columns.position, columns.scale, columns.basis, columns.validFrom], 4),
      ...headings([columns.origin, columns.wageCost, columns.otherStaffCost, columns.productiveHours, columns.hourlyRate], 2),
      ...headings([columns.overheadIncluded, columns.source], 3),
    ],
    content: stackApart(context.periods.map((period) => ratesBlock(context, period))), widest: { 1: 34, 11: 50 }, narrowest: { 3: 11, 4: 12, 10: 12 },
  });
};
