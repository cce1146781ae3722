import type { Basis } from '../../domain';

/** One line of a chart: a name, and its amount on every basis that has one. Decimal text. */
export interface AmountLine {
  readonly key: string;
  readonly name: string;
  readonly amounts: Readonly<Partial<Record<Basis, string>>>;
}

/** The order in which the two stand everywhere. */
export const BASES: readonly Basis[] = ['budget', 'actual'];

/** Where a figure stands on the screen; never for what is printed. */
export const position = (decimal: string): number => Number(decimal);
