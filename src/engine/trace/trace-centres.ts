import { type CostCentreCode, zero } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { NO_COST } from '../cost/direct-cost';
import { costTerms } from '../cost/trace-costs';
import type { CentreCharge } from '../support/charge-centres';
import { type Figures, figuresOf } from './figures';
import { type TraceBuilder, entry, fromFigure } from './trace-builder';

/**
 * A gross is its own rows and what it received: of each giver a share of its gross. Under the reciprocal method two centres can stand in each
 * other's explanation, and (own use kept) a centre in its own: a gross is no cost there, only a means of calculating.
 */
const traceCentre = (trace: TraceBuilder, run: CalculatedRun, figures: Figures, [code, charge]: readonly [CostCentreCode, CentreCharge]): void => {
  trace.set(figures.centre(code), () => entry('3-cost-centres', charge.gross, [
    ...costTerms(figures, (run.costs.centres.get(code) ?? NO_COST).rows),
    ...charge.received.map(({ from, amount, share }) => fromFigure(figures.centre(from), amount, share)),
  ]));
};

/** Herleiding of the centres, the overhead pool and rate, and what stays with the host. */
export const traceCentres = (trace: TraceBuilder, run: CalculatedRun): void => {
  const figures = figuresOf(run);
  const { overhead, support } = run;
  for (const centre of support.centres) traceCentre(trace, run, figures, centre);
  const pool = [...run.context.index.costCentres.values()].filter((centre) => centre.kind === 'overhead');
  trace.set(figures.overhead('pool'), () => entry('4-overhead', overhead.pool,
    pool.map(({ code }) => fromFigure(figures.centre(code), support.centres.get(code)?.gross ?? zero()))));
  trace.set(figures.overhead('rate'), () => entry(`4-overhead/${overhead.method}`, overhead.rate ?? zero(), [fromFigure(figures.overhead('pool'), overhead.pool)]));
  trace.set(figures.total('unassigned'), () => entry('3-cost-centres', run.unassigned, [...support.unassigned].map(([code, amount]) => fromFigure(figures.centre(code), amount))));
  trace.set(figures.total('unused'), () => entry('8-capacity', support.hostUnused, [...support.unusedBy].map(([code, amount]) => fromFigure(figures.centre(code), amount))));
};
