import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { filledColumns } from '../filled-columns';
import type { ReportContext } from '../report-context';
import type { Period } from '../run-periods';
import { basesText, rateLines, rateName } from './rate-lines';

/** Position, scale, basis and source: the same in every table of the tab. */
const FIRST_COLUMNS = 4;

/** Referentietarieven: the own rate beside that of the same scale, without overhead, with the difference. */
export const referencesBlock = (context: ReportContext, period: Period): Block => {
  const { buildUp, columns } = context.words;
  const rows = rateLines(period).flatMap((line) => line.rate.references.map((one): Row => [
    text(rateName(context, line)), text(one.scale), text(basesText(context, line)), text(one.source), text(`${one.series}, ${one.year}`),
    context.rate(one.perHour === null ? null : line.rate.wagePerHour), context.rate(one.perHour), context.rate(one.difference), context.percentage(one.differencePct),
    context.amount(one.wageCost), context.amount(one.wageDifference), context.amount(one.overheadPerFte), context.quantity(one.productiveHours),
  ]));
  return rows.length === 0 ? EMPTY : rowsBlock([
    ...blockHeading(fill(buildUp.references, { period: context.periodName(period) }), buildUp.referencesRemark),
    ...filledColumns(headings([
      columns.position, columns.scale, columns.basis, columns.source, buildUp.series, buildUp.ownPerHour, buildUp.referencePerHour, columns.difference, columns.differencePct,
      buildUp.referenceWage, buildUp.wageDifference, buildUp.referenceOverhead, buildUp.referenceHours,
    ], 6), rows, FIRST_COLUMNS),
  ]);
};
