import { cutToCell, type ReportValue } from '../../../report';
import { fillsCell, wireValue } from './cell-content';

/** Puts a value in one cell. A text of the greatest length goes in as text format says, and not behind an apostrophe. */
export const putValue = (cell: Excel.Range, value: ReportValue, date1904: boolean): void => {
  if (!fillsCell(value)) {
    cell.values = [[wireValue(value, date1904)]];
    return;
  }
  putInTextCell(cell, value);
  cell.numberFormat = [['General']];
};

/** Puts a text in one cell that has text format from then on: bare, for there an apostrophe might stay. */
export const putInTextCell = (cell: Excel.Range, text: string): void => {
  cell.numberFormat = [['@']];
  cell.values = [[cutToCell(text)]];
};
