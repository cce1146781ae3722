import type { Place } from '../../../domain';
import { ExcelFailure } from '../failure';
import { untracked } from '../trip';
import { type AddressedCells, cellsOfAddress } from './cells-of-address';

/** What is to be selected: a sheet, and cells on it by their address or by rows and columns that count from 0. */
export interface FoundPlace {
  readonly sheet: Excel.Worksheet;
  readonly cells: string | { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** Nothing is there that could be shown. */
export const placeGone = (): ExcelFailure => new ExcelFailure('gone', 'PlaceNotFound');

type Answer = () => FoundPlace;

const notThere: Answer = () => { throw placeGone(); };

/** The cell where a row of the table meets a column; the row where the column is not known; the header where the row is not in the table. */
const askInTable = (context: Excel.RequestContext, { table: name = '', row, column }: Place): Answer => {
  const table = context.workbook.tables.getItemOrNullObject(name).load('showHeaders');
  const sheet = table.worksheet.load('visibility,name');
  const range = untracked(table.getRange()).load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = table.columns.load('items/name');
  return () => {
    if (table.isNullObject) throw placeGone();
    const at = column === undefined ? -1 : columns.items.findIndex((one) => one.name.trim() === column);
    const across = at < 0 ? { column: range.columnIndex, columns: range.columnCount } : { column: range.columnIndex + at, columns: 1 };
    const isInside = row !== undefined && row > range.rowIndex && row <= range.rowIndex + range.rowCount;
    return { sheet, cells: { row: isInside ? row - 1 : range.rowIndex, rows: 1, ...across } };
  };
};

const askSheet = (context: Excel.RequestContext, name: string, cells: string): Answer => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility,name');
  return () => {
    if (sheet.isNullObject) throw placeGone();
    return { sheet, cells };
  };
};

/** Cells by their address. A sheet that has another name since is the one where the table stands; Excel tells of no new name before 1.17. */
const askAddressed = (context: Excel.RequestContext, { sheet: name, cells }: AddressedCells, { table: tableName }: Place): Answer => {
  if (tableName === undefined) return askSheet(context, name, cells);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility,name');
  const table = context.workbook.tables.getItemOrNullObject(tableName).load('name');
  const home = table.worksheet.load('visibility,name');
  return () => {
    if (!sheet.isNullObject) return { sheet, cells };
    if (table.isNullObject) throw placeGone();
    return { sheet: home, cells };
  };
};

/** Queues the question where a place is; the answer is read after the sync. Error: ExcelFailure `gone` where it is not there. */
export const askPlace = (context: Excel.RequestContext, place: Place): Answer => {
  const addressed = place.address === undefined ? null : cellsOfAddress(place.address, place.sheet);
  if (addressed) return askAddressed(context, addressed, place);
  if (place.table !== undefined) return askInTable(context, place);
  if (place.sheet !== undefined) return askSheet(context, place.sheet, `A${place.row ?? 1}`);
  return notThere;
};
