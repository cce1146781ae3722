import { WorkbookError, type MappingRow } from '../../../application/ports';
import { foldName, type TableDefinition, tableIdOf, TABLES } from '../../../tables';
import { trip, untracked } from '../trip';
import { type Patience, persist, WHEN_BUSY } from '../tries';
import type { MappingColumns } from './mapping-lines';

/** Koppelingen as it stands: its body from row and column (both from 0), and what may be done there. */
export interface MappingTable {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly columns: MappingColumns;
  /** Nothing stands under the table in its columns. */
  readonly hasRoomBelow: boolean;
}

const DEFINITION = TABLES.find(({ id }) => id === 'mappings') as TableDefinition;
const FIELDS: readonly (keyof MappingRow)[] = ['table', 'field', 'sourceTable', 'sourceColumn'];

const bothNames = ({ names: { nl, en } }: Pick<TableDefinition, 'names'>): string => `${nl} / ${en}`;

const absent = (): WorkbookError =>
  new WorkbookError('table-absent', { table: bothNames(DEFINITION), columns: DEFINITION.columns.map(bothNames).join(', ') });

const columnsIn = (headers: readonly string[]): MappingColumns => {
  const positionOf = (field: string): number => {
    const names = DEFINITION.columns.filter(({ id }) => id === field).flatMap((column) => [foldName(column.names.nl), foldName(column.names.en)]);
    const at = headers.findIndex((header) => names.includes(foldName(header)));
    if (at < 0) throw absent();
    return at;
  };
  return Object.fromEntries(FIELDS.map((field) => [field, positionOf(field)])) as MappingColumns;
};

/** The id of the table: known by its name, or as the only one on a sheet of that name. */
const find = async (context: Excel.RequestContext): Promise<string> => {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.tables.load('items/id,items/name,items/worksheet/id,items/worksheet/name');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError('read-only');
  const { items } = workbook.tables;
  const alone = items.filter(({ worksheet }) => items.filter((other) => other.worksheet.id === worksheet.id).length === 1);
  const found = items.find(({ name }) => tableIdOf(name) === 'mappings') ?? alone.find(({ worksheet }) => tableIdOf(worksheet.name) === 'mappings');
  if (!found) throw absent();
  return found.id;
};

const look = (id: string) => async (context: Excel.RequestContext): Promise<MappingTable> => {
  const table = context.workbook.tables.getItem(id).load('name,showTotals,columns/items/name,worksheet/id,worksheet/name,worksheet/protection/protected');
  const body = untracked(table.getDataBodyRange()).load('rowIndex,columnIndex,values');
  const whole = untracked(table.getRange()).load('rowIndex,rowCount');
  const used = untracked(table.getRange().getEntireColumn().getUsedRangeOrNullObject(true)).load('rowIndex,rowCount');
  await context.sync();
  const { id: sheetId, name: sheet, protection } = table.worksheet;
  if (protection.protected) throw new WorkbookError('protected', { sheet });
  return {
    sheet: { id: sheetId, name: sheet }, name: table.name, row: body.rowIndex, column: body.columnIndex, values: body.values,
    columns: columnsIn(table.columns.items.map((column) => column.name)),
    hasRoomBelow: used.isNullObject || used.rowIndex + used.rowCount <= whole.rowIndex + whole.rowCount,
  };
};

/** Finds Koppelingen in the workbook, in two trips. Errors: WorkbookError `read-only`, `protected`, `table-absent`; ExcelFailure. */
export const mappingTable = async (around: Patience): Promise<MappingTable> => {
  const id = await persist(around, () => trip(around, find), WHEN_BUSY);
  return persist(around, () => trip(around, look(id)), WHEN_BUSY);
};
