import { WorkbookError } from '../../../application/ports';
import { foldName, type TableDefinition, tableIdOf, TABLES } from '../../../tables';
import { trip, untracked } from '../trip';
import { type Patience, persist, WHEN_BUSY } from '../tries';
import type { OwnTable } from './own-table';

/** A table of ours as it stands: its body from row and column (both from 0), and what may be done there. */
export interface StandingTable {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** Where its fields stand, from 0. */
  readonly columns: readonly number[];
  /** Nothing stands under the table in its columns. */
  readonly hasRoomBelow: boolean;
}

const definitionOf = ({ id: own }: OwnTable): TableDefinition => TABLES.find(({ id }) => id === own) as TableDefinition;

const bothNames = ({ names: { nl, en } }: Pick<TableDefinition, 'names'>): string => `${nl} / ${en}`;

const absent = (own: OwnTable): WorkbookError => {
  const definition = definitionOf(own);
  return new WorkbookError('table-absent', { table: bothNames(definition), columns: definition.columns.map(bothNames).join(', ') });
};

const columnsIn = (headers: readonly string[], own: OwnTable): readonly number[] => {
  const positionOf = (field: string): number => {
    const names = definitionOf(own).columns.filter(({ id }) => id === field).flatMap((column) => [foldName(column.names.nl), foldName(column.names.en)]);
    const at = headers.findIndex((header) => names.includes(foldName(header)));
    if (at < 0) throw absent(own);
    return at;
  };
  return own.fields.map(positionOf);
};

/** The id of the table: known by its name, or as the only one on a sheet of that name. */
const find = (own: OwnTable) => async (context: Excel.RequestContext): Promise<string> => {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.tables.load('items/id,items/name,items/worksheet/id,items/worksheet/name');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError('read-only');
  const { items } = workbook.tables;
  const alone = items.filter(({ worksheet }) => items.filter((other) => other.worksheet.id === worksheet.id).length === 1);
  const found = items.find(({ name }) => tableIdOf(name) === own.id) ?? alone.find(({ worksheet }) => tableIdOf(worksheet.name) === own.id);
  if (!found) throw absent(own);
  return found.id;
};

const look = (id: string, own: OwnTable) => async (context: Excel.RequestContext): Promise<StandingTable> => {
  const table = context.workbook.tables.getItem(id).load('name,showTotals,columns/items/name,worksheet/id,worksheet/name,worksheet/protection/protected');
  const body = untracked(table.getDataBodyRange()).load('rowIndex,columnIndex,values');
  const whole = untracked(table.getRange()).load('rowIndex,rowCount');
  const used = untracked(table.getRange().getEntireColumn().getUsedRangeOrNullObject(true)).load('rowIndex,rowCount');
  await context.sync();
  const { id: sheetId, name: sheet, protection } = table.worksheet;
  if (protection.protected) throw new WorkbookError('protected', { sheet });
  return {
    sheet: { id: sheetId, name: sheet }, name: table.name, row: body.rowIndex, column: body.columnIndex, values: body.values,
    columns: columnsIn(table.columns.items.map((column) => column.name), own),
    hasRoomBelow: used.isNullObject || used.rowIndex + used.rowCount <= whole.rowIndex + whole.rowCount,
  };
};

/** Finds a table of ours in the workbook, in two trips. Errors: WorkbookError `read-only`, `protected`, `table-absent`; ExcelFailure. */
export const standingTable = async (around: Patience, own: OwnTable): Promise<StandingTable> => {
  const id = await persist(around, () => trip(around, find(own)), WHEN_BUSY);
  return persist(around, () => trip(around, look(id, own)), WHEN_BUSY);
};
