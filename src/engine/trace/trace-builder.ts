import { type Exact, type FigureId, type RowRef, type Trace, type TraceEntry, type TraceTerm, toDecimal } from '../../domain';

const DECIMALS = 12;

/** Collects, for each figure, how to explain it. */
export interface TraceBuilder {
  set(figure: FigureId, explain: () => TraceEntry): void;
}

/** Nothing is collected until somebody asks, and an explanation is only made when it is asked for. */
export const lazyTrace = (collect: (builder: TraceBuilder) => void): Trace => {
  let entries: Map<FigureId, () => TraceEntry> | undefined;
  const collected = (): ReadonlyMap<FigureId, () => TraceEntry> => {
    if (entries === undefined) {
      const made = new Map<FigureId, () => TraceEntry>();
      collect({ set: (figure, explain) => { made.set(figure, explain); } });
      entries = made;
    }
    return entries;
  };
  return { get figures() { return [...collected().keys()]; }, explain: (figure) => collected().get(figure)?.() };
};

export const traceAmount = (amount: Exact<string>): string => toDecimal(amount, DECIMALS);
export const fromFigure = (figure: FigureId, amount: Exact<string>, factor?: Exact): TraceTerm =>
  ({ figure, amount: traceAmount(amount), ...(factor === undefined ? {} : { factor: traceAmount(factor) }) });
export const fromRow = (row: RowRef, column: string, amount: Exact<string>): TraceTerm => ({ row, column, amount: traceAmount(amount) });
export const entry = (rule: string, amount: Exact<string>, terms: readonly TraceTerm[]): TraceEntry => ({ rule, amount: traceAmount(amount), terms });
