import type { NumberFormatName, ReportCell, StyleName } from './report-book';

export type Row = readonly (ReportCell | null)[];

/** The styles of a line: its texts and its figures share one. */
const styled = (cell: ReportCell, style: StyleName | undefined): ReportCell => (style === undefined ? cell : { ...cell, style });

/** A text; null leaves the cell blank. */
export const text = (value: string | null, style?: StyleName): ReportCell | null => (value === null ? null : styled({ value }, style));

/** A text that may take several lines. */
export const paragraph = (value: string | null, style: StyleName = 'paragraph'): ReportCell | null => (value === null ? null : { value, wrap: true, style });

/** A real Excel date. */
export const dayCell = (day: string | null, style?: StyleName): ReportCell | null => (day === null ? null : styled({ value: { day }, format: 'day' }, style));

/** Builds cells of figures from the outcome's decimal texts; what does not apply is said in a word, never as 0. */
export interface FigureCells {
  readonly figure: (decimal: string | null | undefined, format: NumberFormatName, style?: StyleName) => ReportCell;
  readonly amount: (decimal: string | null | undefined, style?: StyleName) => ReportCell;
  /** A rate or unit price: the cell holds 6 decimals; below 10 cents it shows more than cents. */
  readonly rate: (decimal: string | null | undefined, style?: StyleName) => ReportCell;
  readonly quantity: (decimal: string | null | undefined, style?: StyleName) => ReportCell;
  /** 12.5, shown as 12.5 %. */
  readonly percentage: (decimal: string | null | undefined, style?: StyleName) => ReportCell;
  /** 0.125, shown as 12.5 %. */
  readonly share: (decimal: string | null | undefined, style?: StyleName) => ReportCell;
}

/** The makers of figure cells, with the word for "not applicable" of the language. */
export const figureCells = (notApplicable: string): FigureCells => {
  const figure: FigureCells['figure'] = (decimal, format, style) =>
    decimal == null ? { value: notApplicable, style: 'notApplicable' } : styled({ value: Number(decimal), format }, style);
  const of = (format: NumberFormatName) => (decimal: string | null | undefined, style?: StyleName) => figure(decimal, format, style);
  const rate: FigureCells['rate'] = (decimal, style) => figure(decimal, decimal != null && Number(decimal) !== 0 && Math.abs(Number(decimal)) < 0.1 ? 'rate' : 'amount', style);
  return { figure, amount: of('amount'), rate, quantity: of('quantity'), percentage: of('percentage'), share: of('share') };
};

/** Column headings: those over figures stand to the right, as the figures do. */
export const headings = (titles: readonly string[], figuresFrom: number, figuresTo = titles.length): Row =>
  titles.map((value, i) => ({ value, style: i + 1 >= figuresFrom && i + 1 <= figuresTo ? 'columnHeadingRight' : 'columnHeading', wrap: true }));
