import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import type { ReportContext } from '../report-context';
import type { Period } from '../run-periods';
import { basesText, rateLines, rateName } from './rate-lines';

/** Referentietarieven: the own rate beside that of the same scale, without overhead, with the difference. */
export const referencesBlock = (context: ReportContext, period: Period): Block => {
  const { buildUp, columns } = context.words;
  const rows = rateLines(period).flatMap((line) => line.rate.references.map((one): Row => [
    text(rateName(context, line)), text(one.scale), text(basesText(context, line)), text(one.series), context.figure(String(one.year), 'year'),
    context.rate(one.perHour === null ? null : line.rate.wagePerHour), context.rate(one.perHour), context.rate(one.difference), context.percentage(one.differencePct),
    context.amount(one.wageCost), context.amount(one.wageDifference), text(one.source), context.amount(one.overheadPerFte), context.quantity(one.productiveHours),
  ]));
  return rows.length === 0 ? EMPTY : rowsBlock([
    ...blockHeading(fill(buildUp.references, { period: context.periodName(period) }), buildUp.referencesRemark),
    [...headings([
      columns.position, columns.scale, columns.basis, buildUp.series, buildUp.year, buildUp.ownPerHour, buildUp.referencePerHour, columns.difference, columns.differencePct,
      buildUp.referenceWage, buildUp.wageDifference, columns.source,
    ], 5, 11), ...headings([buildUp.referenceOverhead, buildUp.referenceHours], 1)],
    ...rows,
  ]);
};
