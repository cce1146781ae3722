import { WorkbookError, type UntabledRange } from '../../../application/ports';
import { ExcelFailure } from '../failure';
import { trip, untracked } from '../trip';
import { type Patience, persist, WHEN_BUSY } from '../tries';
import { withoutSheet } from '../writing/addresses';
import { freeTableNames } from '../writing/free-names';
import { tableNameOf } from './table-name';

/** What must be known before a range becomes a table. */
interface Seen {
  /** Nobody has come before us with a table in the same place. */
  readonly isTable: boolean;
  readonly name: string;
}

const refuse = ({ sheet }: UntabledRange, code: 'protected' | 'not-a-table-range'): never => { throw new WorkbookError(code, { sheet }); };

const textOf = (cell: unknown): string => String(cell).trim();

/** Looks whether the range is still what was offered. Errors: WorkbookError `read-only`, `protected`, `not-a-table-range`; ExcelFailure. */
const look = (range: UntabledRange) => async (context: Excel.RequestContext): Promise<Seen> => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(range.sheet).load('protection/protected,tables/items/name');
  const header = untracked(sheet.getRange(withoutSheet(range.address)).getRow(0)).load('values,formulas');
  workbook.load('readOnly');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError('read-only');
  if (sheet.protection.protected) refuse(range, 'protected');
  // of a formula Excel would make a text
  const asOffered = range.headers.every((text, i) => textOf(header.values[0]?.[i]) === text && header.formulas[0]?.[i] === header.values[0]?.[i]);
  if (!asOffered) refuse(range, 'not-a-table-range');
  const taken = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
  return { isTable: sheet.tables.items.length > 0, name: freeTableNames(taken)(tableNameOf(range.sheet)) };
};

/** Whether a table stands exactly where the range is: a request may be carried out although no answer came. */
const standsThere = ({ sheet, address }: UntabledRange) => async (context: Excel.RequestContext): Promise<boolean> => {
  const { tables } = context.workbook.worksheets.getItem(sheet).load('tables/items/name');
  await context.sync();
  const areas = tables.items.map((table) => untracked(table.getRange()).load('address'));
  if (areas.length === 0) return false;
  await context.sync();
  return areas.some((area) => withoutSheet(area.address) === withoutSheet(address));
};

const add = ({ sheet, address }: UntabledRange, name: string) => async (context: Excel.RequestContext): Promise<void> => {
  const table = context.workbook.worksheets.getItem(sheet).tables.add(withoutSheet(address), true);
  table.name = name;
  await context.sync();
};

/**
 * Makes an Excel table of a range as it stands, with a free name after its sheet. Errors: WorkbookError `read-only`, `protected`,
 * `not-a-table-range`; ExcelFailure.
 */
export const makeTable = async (around: Patience, range: UntabledRange): Promise<void> => {
  const ask = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => persist(around, () => trip(around, batch), WHEN_BUSY);
  const { isTable, name } = await ask(look(range));
  if (isTable && await ask(standsThere(range))) return;
  try {
    await ask(add(range, name));
  } catch (failure) {
    if (await ask(standsThere(range)).catch(() => false)) return;
    throw failure instanceof ExcelFailure && failure.code === 'InvalidArgument' ? new WorkbookError('not-a-table-range', { sheet: range.sheet }, { cause: failure }) : failure;
  }
};
