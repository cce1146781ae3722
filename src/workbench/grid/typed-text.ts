import { type BookState } from '../host/model/state/book-state';
import { CellFault } from '../host/model/state/cell-store';
import { localFormula } from '../host/model/state/local-formula';
import type { SheetState } from '../host/model/state/sheet-state';
import { isDateFormat, isPercentFormat } from 'numfmt';
import { shownText } from './cell-text';
import type { Spot } from './open-book';

const MOST_DIGITS = 15;

const plainNumber = (value: number, decimal: string): string => String(Number(value.toPrecision(MOST_DIGITS))).replace('.', decimal);

const dateText = (value: number, book: BookState): string => {
  const hasTime = !Number.isInteger(value);
  const day = book.words.dayFirst ? 'd-m-yyyy' : 'm/d/yyyy';
  return shownText(value, hasTime ? `${day} h:mm` : day, book).text;
};

/** What stands in the formula bar for a cell: what one would type to get it. */
export const typedText = (book: BookState, sheet: SheetState, { row, column }: Spot): string => {
  const formula = sheet.cells.formula(row, column);
  if (formula !== undefined) return localFormula(formula, book.words);
  const value = sheet.cells.value(row, column);
  const { numberFormat, quotePrefix } = sheet.look(row, column);
  if (value === undefined) return '';
  if (value instanceof CellFault) return value.code;
  if (typeof value === 'boolean') return value ? book.words.true : book.words.false;
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (isDateFormat(numberFormat)) return dateText(value, book);
  return isPercentFormat(numberFormat) ? `${plainNumber(value * 100, book.words.decimal)}%` : plainNumber(value, book.words.decimal);
};
