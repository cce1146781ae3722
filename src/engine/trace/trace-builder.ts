import { type Exact, type FigureId, type RowRef, type Trace, type TraceEntry, type TraceTerm, toDecimal } from '../../domain';

const DECIMALS = 12;

/** Collects, for each figure, how to explain it; the explanation itself is only made when it is asked for. */
export interface TraceBuilder {
  set(figure: FigureId, explain: () => TraceEntry): void;
  build(): Trace;
}

export const traceBuilder = (): TraceBuilder => {
  const entries = new Map<FigureId, () => TraceEntry>();
  return {
    set: (figure, explain) => { entries.set(figure, explain); },
    build: () => ({ figures: [...entries.keys()], explain: (figure) => entries.get(figure)?.() }),
  };
};

export const traceAmount = (amount: Exact<string>): string => toDecimal(amount, DECIMALS);
export const fromFigure = (figure: FigureId, amount: Exact<string>, factor?: Exact): TraceTerm =>
  ({ figure, amount: traceAmount(amount), ...(factor === undefined ? {} : { factor: traceAmount(factor) }) });
export const fromRow = (row: RowRef, column: string, amount: Exact<string>): TraceTerm => ({ row, column, amount: traceAmount(amount) });
export const entry = (rule: string, amount: Exact<string>, terms: readonly TraceTerm[]): TraceEntry => ({ rule, amount: traceAmount(amount), terms });
