import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { text } from '../cells';
import { differenceOf, differencePctOf } from '../difference';
import { givenMethodLine } from '../given-method';
import { pricedLines } from '../priced-lines';
import type { ReportContext } from '../report-context';
import type { ReportCell } from '../report-book';
import { leadingRun, periodsToRead, runsOf } from '../run-periods';

interface KeyFigure { readonly label: string; readonly cell: ReportCell | null }

/** The cost price of each kind of run, the difference, how many controls hold, and the number of warnings; all of the year that is read first. */
const keyFigures = (context: ReportContext): readonly KeyFigure[] => {
  const [period] = periodsToRead(context.periods);
  const leading = period && leadingRun(period);
  if (!period || !leading) return [];
  const { labels, bases, columns } = context.words;
  const name = context.periodName(period);
  const { keyFigure, total } = pricedLines(context, period);
  const costs = [...runsOf(period)].reverse().map((run, i): KeyFigure => ({
    label: i === 0 ? fill(keyFigure, { basis: bases[run.basis], period: name }) : fill(labels.byBasis, { column: columns[run.basis], basis: name }),
    cell: context.figure(total(run), 'wholeEuro', 'keyFigure'),
  }));
  const [budget, actual] = [period.budget && total(period.budget), period.actual && total(period.actual)];
  const difference = differenceOf(budget, actual);
  const controls = context.outcome.runs.flatMap((run) => run.controls);
  return [
    ...costs,
    ...(difference === null ? [] : [
      { label: columns.difference, cell: context.figure(difference, 'wholeEuro', 'keyFigure') },
      { label: columns.differencePct, cell: context.percentage(differencePctOf(budget, actual), 'keyFigure') },
    ]),
    { label: labels.controlsHold, cell: text(fill(labels.ofAll, { some: controls.filter((control) => control.pass).length, all: controls.length }), 'keyFigure') },
    { label: labels.warnings, cell: context.figure(String(context.outcome.findings.filter((finding) => finding.severity === 'warning').length), 'integer', 'keyFigure') },
  ];
};

/** Kerncijfers: a row of labels and a row of large figures; above them the method of the support centres where the workbook did not decide on it. */
export const keyFiguresBlock = (context: ReportContext): Block => {
  const figures = keyFigures(context);
  const method = givenMethodLine(context);
  const above = method === null ? [] : [[text(method, 'remark')]];
  return figures.length === 0 ? EMPTY : rowsBlock([...above, figures.map((figure) => text(figure.label, 'keyFigureLabel')), figures.map((figure) => figure.cell)]);
};
