import type { LabourDifference } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { activityByCode } from '../names';
import type { ReportContext } from '../report-context';
import { sumOf } from '../sum-of';

const FIGURES = ['rate', 'efficiency', 'mix', 'yield'] as const;

/** Arbeidsverschillen per activity; here + is favourable, which is said above the table. */
export const labourBlock = (context: ReportContext, year: number, lines: readonly LabourDifference[]): Block => {
  if (lines.length === 0) return EMPTY;
  const { settlement, columns } = context.words;
  return rowsBlock([
    ...blockHeading(fill(settlement.labour, { period: year }), settlement.labourSign),
    headings([columns.activity, '', settlement.actualHours, settlement.allowedHours, ...FIGURES.map((figure) => settlement[figure])], 3),
    ...lines.map((one): Row => [
      text(activityByCode(context, one.activity)), null, context.quantity(one.actualHours), context.quantity(one.allowedHours), ...FIGURES.map((figure) => context.amount(one[figure])),
    ]),
    [
      text(settlement.total, 'total'), null, context.quantity(sumOf(lines.map((one) => one.actualHours), 6), 'total'), context.quantity(sumOf(lines.map((one) => one.allowedHours), 6), 'total'),
      ...FIGURES.map((figure) => context.amount(sumOf(lines.map((one) => one[figure]), 6), 'total')),
    ],
  ]);
};
