import { columnIndex, columnLetters } from '../host/model/state/area';

const REFERENCE = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;

/** A formula as Excel fills it in some rows down and columns to the right: references without $ move along. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(REFERENCE, (whole, ...parts: readonly string[]) => {
    const [quoted, fixedColumn, letters = '', fixedRow, digits = ''] = parts;
    if (quoted !== undefined) return whole;
    const column = fixedColumn ? letters : columnLetters(columnIndex(letters) + columns);
    return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${fixedRow ? digits : Number(digits) + rows}`;
  });
