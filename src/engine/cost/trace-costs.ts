import { type TraceTerm, subtract } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { addedBy } from '../price-level/price-level';
import { type Figures, figuresOf } from '../trace/figures';
import { type TraceBuilder, entry, fromFigure, fromRow } from '../trace/trace-builder';
import { isAnnuity } from './capital-cost';
import { type CostEntry, type RaisedRow, isCapital, isRaised } from './cost-entry';

/** Direct cost as parts of a figure: the row of Kosten itself; what was raised or written off has a figure of its own. */
export const costTerms = (figures: Figures, entries: readonly CostEntry[]): readonly TraceTerm[] => entries.map(({ ref, amount, from }) => {
  if (isRaised(from)) return fromFigure(figures.costRow(ref.row), amount);
  return isCapital(from) ? fromFigure(figures.asset(from.asset.code), amount) : fromRow(ref, 'Bedrag', amount);
});

const traceRaised = (trace: TraceBuilder, run: CalculatedRun, figures: Figures, raised: RaisedRow): void => {
  const { series, from, to, raise } = raised;
  const figure = figures.priceLevel(series, from, to);
  const rule = `2-price-level/${run.context.model.settings.indexMethod}`;
  trace.set(figure, () => entry(rule, addedBy(raise), raise.parts.map((part) => fromRow(part.figure.ref, 'Percentage', part.adds))));
};

/** Every cost of a run that is more than its row: rows at another price level, their factors, and the capital cost of assets. */
export const traceCosts = (trace: TraceBuilder, run: CalculatedRun): void => {
  const figures = figuresOf(run);
  const entries = [...run.costs.activities.values(), ...run.costs.centres.values()].flatMap((cost) => cost.rows);
  for (const { ref, amount, from } of entries) {
    if (isRaised(from)) {
      traceRaised(trace, run, figures, from);
      trace.set(figures.costRow(ref.row), () => entry('2-price-level', amount, [
        fromRow(ref, 'Bedrag', from.row.amount),
        fromFigure(figures.priceLevel(from.series, from.from, from.to), subtract(amount, from.row.amount)),
      ]));
    }
    if (isCapital(from)) {
      trace.set(figures.asset(from.asset.code), () => entry(`2-capital/${isAnnuity(from.asset) ? 'annuity' : 'linear'}`, amount, from.parts.map((part) => fromRow(ref, part.column, part.amount))));
    }
  }
};
