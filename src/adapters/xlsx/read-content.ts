import { readXlsx, type Sheet, type TableDefinition } from 'hucre/xlsx';
import type { CellContent, Day, TableContent, WorkbookContent } from '../../domain';
import { areaOf } from './addresses';

const contentOf = (sheet: Sheet, row: number, column: number): CellContent => {
  const cell = sheet.cells?.get(`${row},${column}`);
  const value = sheet.rows[row]?.[column] ?? null;
  if (cell?.type === 'error') return { error: String(value) };
  if (cell?.formula !== undefined && value === null) return { error: '#CALC?' };
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) as Day };
  return value === '' ? null : value;
};

const tableContent = (sheet: Sheet, table: TableDefinition): TableContent[] => {
  const area = areaOf(table.range ?? '');
  if (!area) return [];
  const line = (row: number): CellContent[] => Array.from({ length: area.columns }, (_, i) => contentOf(sheet, row, area.column - 1 + i));
  const body = area.rows - 1 - (table.showTotalRow ? 1 : 0);
  return [{
    sheet: sheet.name, name: table.displayName ?? table.name, headerRow: area.row, firstColumn: area.column,
    headers: line(area.row - 1),
    rows: Array.from({ length: body }, (_, i) => line(area.row + i)),
  }];
};

/** Every table of the workbook that the bytes hold. */
export const readContent = async (bytes: Uint8Array): Promise<WorkbookContent> => {
  const book = await readXlsx(bytes, { readStyles: true });
  return {
    date1904: book.dateSystem === '1904',
    tables: book.sheets.flatMap((sheet) => (sheet.tables ?? []).flatMap((table) => tableContent(sheet, table))),
  };
};
