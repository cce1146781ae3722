import { askDateSystem } from '../date-system';

/** A table as the list of the workbook has it. */
export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: { readonly id: string; readonly name: string };
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** The tables of a workbook, sheet by sheet in the order of the tabs, and its date system. */
export interface TableList {
  readonly date1904: boolean;
  readonly tables: readonly ListedTable[];
}

/** The batch of the first trip: sheets, tables and the date system, however many there are. */
export const listTables = async (context: Excel.RequestContext): Promise<TableList> => {
  const { worksheets, tables } = context.workbook;
  const date1904 = askDateSystem(context);
  worksheets.load('items/id,items/name');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  await context.sync();
  const listed = worksheets.items.flatMap(({ id, name }) => tables.items.filter((table) => table.worksheet.id === id)
    .map((table): ListedTable => ({ id: table.id, name: table.name, sheet: { id, name }, hasHeader: table.showHeaders, hasTotals: table.showTotals })));
  return { date1904: date1904(), tables: listed };
};
