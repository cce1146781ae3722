import { type Exact, type RateRow, isZero, ratio, subtract, withoutUnit } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { figuresOf } from '../trace/figures';
import { type TraceBuilder, entry, fromFigure } from '../trace/trace-builder';
import { rateWaterfall } from './rate-waterfall';

const NO_SOURCE = { valueIsSet: false, source: null };

/** Herleiding of the full hour of each rate: the rate itself and the overhead that is laid on an hour. Source: calculation.md 1 and 4. */
export const traceFullRates = (trace: TraceBuilder, run: CalculatedRun): void => {
  const figures = figuresOf(run);
  const { overhead } = run;
  const termsOf = (row: RateRow, hourly: Exact, laid: Exact) => [
    fromFigure(figures.rate(row.position, row.validFrom), hourly),
    ...(isZero(laid) || overhead.rate === null ? [] : [fromFigure(figures.overhead('rate'), laid, ratio(laid, overhead.rate))]),
  ];
  for (const price of [...run.rates.values()].flatMap((rates) => rates.inForce)) {
    const { full } = rateWaterfall(price, { charge: overhead, ...NO_SOURCE });
    if (full === null) continue;
    const [all, hourly] = [withoutUnit(full), withoutUnit(price.hourly)];
    trace.set(figures.fullRate(price.row.position, price.row.validFrom), () => entry('1-full-rate', all, termsOf(price.row, hourly, subtract(all, hourly))));
  }
};
