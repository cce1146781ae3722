import {
  type CapacityRow, type Hours, type HoursNorm, type HoursPerFte, type Money, type TraceTerm, compare, fraction, isZero, negate, ratio, sign, subtract, times, withoutUnit, zero,
} from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { type Figures, figuresOf } from '../trace/figures';
import { type TraceBuilder, entry, fromFigure, fromRow } from '../trace/trace-builder';
import { capacityCost, staffCosts } from './capacity-cost';
import { unusedCost } from './capacity-outcome';
import { type PracticalCapacity, capacityRows, practicalCapacity } from './practical-capacity';
import { hoursAreKnown, usedHours } from './used-hours';

/** The columns of Urennorm, in the order of the table. */
const DEDUCTIONS = {
  leave: 'Verlof', publicHolidays: 'Feestdagen', sickness: 'Ziekte', training: 'Opleiding', meetings: 'Overleg', other: 'Overig',
} as const satisfies Record<keyof HoursNorm['deductions'], string>;

/** Fte times the contract hours, and less every deduction. */
const hoursTerms = ({ row, norm }: PracticalCapacity): readonly TraceTerm[] => {
  const term = (column: string, perFte: HoursPerFte): readonly TraceTerm[] => (isZero(perFte) ? [] : [fromRow(norm.ref, column, times(perFte, row.fte))]);
  return [
    ...term('Contracturen', norm.contractHours),
    ...Object.entries(DEDUCTIONS).flatMap(([name, column]) => term(column, negate(norm.deductions[name as keyof HoursNorm['deductions']]))),
  ];
};

/** A position: of every rate of the year its wage and other staff cost, by days, times fte. A centre: the figure of its gross. */
const costTerms = (run: CalculatedRun, figures: Figures, row: CapacityRow, cost: Money): readonly TraceTerm[] => {
  if ('costCentre' in row.target) return [fromFigure(figures.centre(row.target.costCentre), cost)];
  return (staffCosts(run, row.target.position) ?? []).map(({ ref, column, perFte }) => fromRow(ref, column, times(perFte, row.fte)));
};

interface Traced { readonly figures: Figures; readonly found: PracticalCapacity; readonly used: Hours }

const traceRow = (trace: TraceBuilder, run: CalculatedRun, { figures, found, used }: Traced): void => {
  const { row, capacity } = found;
  const of = (part: string) => ('position' in row.target ? figures.capacity('position', row.target.position, part) : figures.capacity('costCentre', row.target.costCentre, part));
  trace.set(of('capacityHours'), () => entry('8-capacity/hours', capacity, hoursTerms(found)));
  const cost = capacityCost(run, row);
  if (cost === null) return;
  trace.set(of('cost'), () => entry('8-capacity/cost', cost, costTerms(run, figures, row, cost)));
  if (isZero(capacity)) return;
  const rate = ratio(withoutUnit(cost), withoutUnit(capacity));
  trace.set(of('practicalRate'), () => entry('8-capacity/rate', rate, [fromFigure(of('cost'), rate, fraction(capacity.denominator, capacity.numerator))]));
  const unused = compare(used, capacity) >= 0 ? zero<'hour'>() : subtract(capacity, used);
  const euros = unusedCost(unused, rate);
  trace.set(of('unusedCost'), () => entry('8-capacity/unused', euros, sign(rate) < 0 ? [] : [fromFigure(of('practicalRate'), euros, withoutUnit(unused))]));
};

/** Herleiding of capacity: its hours, its cost, the practical rate and what is unused. Source: calculation.md 8. */
export const traceCapacity = (trace: TraceBuilder, run: CalculatedRun): void => {
  const rows = capacityRows(run.context).filter((row) => hoursAreKnown(run, row));
  if (rows.length === 0) return;
  const [figures, used] = [figuresOf(run), usedHours(run)];
  for (const row of rows) {
    const found = practicalCapacity(run.context, row);
    if (found !== null) traceRow(trace, run, { figures, found, used: used(row) });
  }
};
