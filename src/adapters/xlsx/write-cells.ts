import type { Cell, CellStyle } from 'hucre/xlsx';
import type { ReportCell, ReportTab } from '../../report';
import { cellText } from './cell-text';

type Styles = (cell: ReportCell) => CellStyle;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const ERROR_SHAPE = /^#[A-Z/_0-9]+[!?]?$/;

/** A text such as `#N/A` goes in as a run of rich text: hucre would write it as an error value. */
const textContent = (text: string, style: CellStyle): Partial<Cell> =>
  ERROR_SHAPE.test(text) ? { value: text, richText: [{ text, ...(style.font ? { font: style.font } : {}) }] } : { value: cellText(text) };

const contentOf = ({ value }: ReportCell, style: CellStyle): Partial<Cell> => {
  if (typeof value === 'string') return textContent(value, style);
  return { value: typeof value === 'object' && value !== null ? midnight(value.day) : value };
};

/** What Excel would take for a formula, were the text typed again in a cell without text format. */
const FORMULA_START = /^[=+\-@]/;

const formatOf = ({ value, format }: ReportCell): Pick<ReportCell, 'format'> => {
  if (format) return { format };
  if (typeof value === 'object' && value !== null) return { format: 'day' };
  return typeof value === 'string' && FORMULA_START.test(value) ? { format: 'text' } : {};
};

const cellOf = (cell: ReportCell, styles: Styles): Partial<Cell> => {
  const style = styles({ ...cell, ...formatOf(cell) });
  return { ...contentOf(cell, style), style, ...(cell.note ? { comment: { text: cell.note } } : {}) };
};

/** The cells of a tab by hucre's `row,column`, both counted from 0. */
export const cellsOf = (tab: ReportTab, styles: Styles): Map<string, Partial<Cell>> => {
  const cells = new Map<string, Partial<Cell>>();
  tab.rows.forEach((row, r) => row.forEach((cell, c) => {
    if (cell) cells.set(`${r},${c}`, cellOf(cell, styles));
  }));
  return cells;
};
