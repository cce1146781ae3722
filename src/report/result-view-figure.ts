import type { FigureId } from '../domain';

/** One amount of the outcome, and the figure that explains it; without one there is nothing to explain. */
export interface Figure {
  /** Decimal text as the outcome has it: cents in an amount, 6 decimals in a price. */
  readonly amount: string;
  readonly figure: FigureId | null;
}
