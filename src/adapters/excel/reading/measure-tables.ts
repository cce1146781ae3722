import { kindOfFormat } from '../../../domain';
import { identityIn, IDENTITY_NAME } from '../../../report';
import { ExcelFailure } from '../failure';
import { untracked } from '../trip';
import { jsonBytes } from './bytes';
import type { ListedTable } from './list-tables';

/** Where a table stands on its sheet, counted from 0; the same as Excel's own properties of a range. */
export interface TableArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A table with its place, its headers and what a row of it weighs. */
export interface MeasuredTable extends ListedTable {
  readonly area: TableArea;
  /** The header cells, or the names of the columns where the table shows no header. */
  readonly headers: readonly unknown[];
  /** How many bytes a row takes in an answer, as far as the rows that were looked at tell. */
  readonly rowBytes: number;
  /** Columns that show a day or a time of day in a row that was looked at. */
  readonly dayColumns: ReadonlySet<number>;
  /** Addresses on the sheet of merged cells in the table. */
  readonly mergedRanges: readonly string[];
  /** It stands on a tab that we wrote. */
  readonly isOurs: boolean;
  /** The whole table, where that was asked for. */
  readonly values: readonly (readonly unknown[])[] | null;
}

/** The properties of a range that make an area. */
export const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

/** The area of a range whose properties were loaded. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: TableArea): TableArea => ({ rowIndex, columnIndex, rowCount, columnCount });

/** Rows of the sheet (from 0) that are weighed if they turn out to lie in the table, beside its last row; primes, so that no pattern of the rows agrees with them. */
const LOOKED_AT = [5, 17, 71, 307, 1_301, 6_007, 40_009];

const MERGED_ADDRESS = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g;

/** `Blad1!A2:A3,Blad1!C4:C5` without the names of the sheets. */
const addressesIn = (addresses: string): readonly string[] =>
  [...addresses.matchAll(MERGED_ADDRESS)].map(([, column = '', row = '', lastColumn, lastRow]) => `${column}${row}${lastColumn === undefined ? '' : `:${lastColumn}${lastRow ?? ''}`}`);

/** The cells that were loaded; null means that Excel found them too many, not that they are empty. */
const cellsIn = ({ values }: Excel.Range): readonly (readonly unknown[])[] => {
  const cells = values as readonly (readonly unknown[])[] | null;
  if (cells === null) throw new ExcelFailure('too-large', 'NullBlock');
  return cells;
};

/** A row that was looked at. */
interface SeenRow { readonly cells: readonly unknown[]; readonly formats: readonly unknown[] }

/** Queues one row for loading. */
const askRow = (range: Excel.Range): (() => SeenRow) => {
  const row = untracked(range).load('values,numberFormat');
  return () => ({ cells: cellsIn(row)[0] ?? [], formats: row.numberFormat[0] ?? [] });
};

const dayColumnsIn = (rows: readonly SeenRow[]): ReadonlySet<number> =>
  new Set(rows.flatMap(({ formats }) => formats.flatMap((format, column) => (kindOfFormat(String(format)) === 'date' ? [column] : []))));

/** What a row takes in an answer: the mean of those that were looked at. */
const meanBytes = (rows: readonly SeenRow[]): number => rows.reduce((sum, { cells }) => sum + jsonBytes(cells) + 1, 0) / rows.length;

const columnsOf = (table: Excel.Table): Excel.TableColumnCollection => table.columns;

/** Queues everything that is asked of one table; the answer is read after the sync. */
const ask = (context: Excel.RequestContext, listed: ListedTable, wanted: { readonly values: boolean }) => {
  const table = context.workbook.tables.getItem(listed.id);
  const range = untracked(table.getRange()).load(wanted.values ? `${AREA},values` : AREA);
  const first = askRow(range.getRow(0));
  const last = askRow(range.getLastRow());
  const wholeColumns = untracked(range.getEntireColumn());
  const between = LOOKED_AT.map((row) => ({ row, cells: askRow(wholeColumns.getRow(row)) }));
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? untracked(range.getMergedAreasOrNullObject()).load('address') : null;
  const columns = listed.hasHeader ? null : columnsOf(table).load('items/name');
  return (isOurs: boolean): MeasuredTable => {
    const area = areaOf(range);
    const inside = between.filter(({ row }) => row > area.rowIndex && row < area.rowIndex + area.rowCount).map(({ cells }) => cells());
    const seen = [...(inside.length > 0 ? inside : [first()]), last()];
    return {
      ...listed, area, isOurs,
      headers: columns ? columns.items.map(({ name }) => name) : first().cells,
      rowBytes: meanBytes(seen),
      dayColumns: dayColumnsIn(seen),
      mergedRanges: merged && !merged.isNullObject ? addressesIn(merged.address) : [],
      values: wanted.values ? cellsIn(range) : null,
    };
  };
};

const askIdentity = (context: Excel.RequestContext, sheetId: string): Excel.NamedItem =>
  context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(IDENTITY_NAME).load('value');

const isIdentity = (name: Excel.NamedItem | undefined): boolean => name !== undefined && !name.isNullObject && identityIn(String(name.value)) !== null;

/** The batch of the second trip: where the tables stand, what they weigh, and which of them stand on a tab of ours. */
export const measureTables = (listed: readonly ListedTable[], isWantedWhole: (table: ListedTable) => boolean) =>
  async (context: Excel.RequestContext): Promise<readonly MeasuredTable[]> => {
    const identities = new Map([...new Set(listed.map(({ sheet }) => sheet.id))].map((id) => [id, askIdentity(context, id)] as const));
    const asked = listed.map((table) => ({ table, answer: ask(context, table, { values: isWantedWhole(table) }) }));
    await context.sync();
    return asked.map(({ table, answer }) => answer(isIdentity(identities.get(table.sheet.id))));
  };
