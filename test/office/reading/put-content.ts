import type { CellContent, TableContent, WorkbookContent } from '../../../src/domain';
import type { EmulatedExcel } from '../../../src/workbench/host';
import { CellFault, type Stored } from '../../../src/workbench/host/model/state/cell-store';
import { cellAt } from '../../support/workbook-case';

const MILLISECONDS_A_DAY = 86_400_000;
const HALF_A_DAY = 0.5;

/** The serial of a day after February 1900, reckoned here and not by the code under test. */
const serialOf = (day: string, date1904: boolean): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY - (date1904 ? 1462 : 0);

const storedOf = (cell: CellContent | undefined, date1904: boolean): Stored => {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell !== 'object') return cell;
  return 'error' in cell ? CellFault.of(cell.error) : serialOf(cell.day, date1904) + (cell.hasTime ? HALF_A_DAY : 0);
};

const areaOf = (address: string): { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number } => {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return { row: from.row - 1, column: from.column - 1, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
};

const putTable = ({ workbook: { state } }: EmulatedExcel, table: TableContent): void => {
  const sheet = state.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) throw new Error(`no sheet ${table.sheet}`);
  const [top, left] = [table.headerRow - 1, table.firstColumn - 1];
  [table.headers, ...table.rows].forEach((row, r) => table.headers.forEach((_, c) => {
    const cell = row[c];
    sheet.cells.put(top + r, left + c, storedOf(cell, state.date1904));
    const isDay = typeof cell === 'object' && cell !== null && 'day' in cell;
    const format = isDay ? 'd-m-yyyy' : table.percentCells?.get(c)?.has(r - 1) ? '0%' : null;
    if (format) sheet.restyle({ row: top + r, column: left + c, rows: 1, columns: 1 }, { numberFormat: format });
  }));
  state.tables.push({
    id: `table-${state.tables.length}`, name: table.name, sheet, area: { row: top, column: left, rows: table.rows.length + 1, columns: table.headers.length },
    showHeaders: true, showTotals: false, style: '', bandedRows: false, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: false, columnNames: [],
  });
  sheet.merges.push(...(table.mergedRanges ?? []).map(areaOf));
};

/** Puts the content of a workbook in Excel as a file would have it, past all that Excel makes of typing. */
export const putContent = (excel: EmulatedExcel, { date1904, tables }: WorkbookContent): void => {
  const { workbook } = excel;
  workbook.state.date1904 = date1904;
  for (const name of new Set(tables.map(({ sheet }) => sheet))) if (!workbook.Worksheets.GetItemOrNullObject(name)) workbook.Worksheets.Add(name);
  for (const table of tables) putTable(excel, table);
};
