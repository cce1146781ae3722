import { ExcelFailure } from '../failure';

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

/** 1 January 2000 as the two date systems count: the library has no other way to ask which one a workbook has. */
const DATE_SYSTEMS: ReadonlyMap<unknown, boolean> = new Map([[36_526, false], [35_064, true]]);

const date1904Of = (serial: unknown): boolean => {
  const is1904 = DATE_SYSTEMS.get(serial);
  if (is1904 === undefined) throw new ExcelFailure('unknown', `DATE(2000,1,1) = ${String(serial)}`);
  return is1904;
};

/** The batch of the first trip: sheets, tables and the date system, however many there are. */
export const listTables = async (context: Excel.RequestContext): Promise<TableList> => {
  const { worksheets, tables, functions } = context.workbook;
  const probe = functions.date(2000, 1, 1);
  probe.load('value');
  worksheets.load('items/id,items/name');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  await context.sync();
  const listed = worksheets.items.flatMap(({ id, name }) => tables.items.filter((table) => table.worksheet.id === id)
    .map((table): ListedTable => ({ id: table.id, name: table.name, sheet: { id, name }, hasHeader: table.showHeaders, hasTotals: table.showTotals })));
  return { date1904: date1904Of(probe.value), tables: listed };
};
