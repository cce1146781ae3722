import { cutToCell, type ReportValue } from '../../../report';
import { fillsCell, wireValue } from './cell-content';

/** Puts a value in one cell. A text of the greatest length goes in as text format says, and not behind an apostrophe. */
export const putValue = (cell: Excel.Range, value: ReportValue, date1904: boolean): void => {
  if (!fillsCell(value)) {
    cell.values = [[wireValue(value, date1904)]];
    return;
  }
  cell.numberFormat = [['@']];
  cell.values = [[cutToCell(value)]];
  cell.numberFormat = [['General']];
};
