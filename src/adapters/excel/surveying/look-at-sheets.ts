import type { UntabledRange } from '../../../application/ports';
import { addressOn } from '../../../tables';
import { untracked } from '../trip';
import { addressOf } from '../writing/addresses';
import { headerIn } from './header-in';
import type { ListedSheet } from './list-sheets';

/** So many columns are looked at; data that is wider is not offered. */
const COLUMNS = 60;
/** Titles may stand above a header: so many lines of the sheet are looked at. */
const LINES = 15;
const TOP = addressOf({ row: 1, column: 1, rows: LINES, columns: COLUMNS });

/** What stands on one sheet without tables. */
export interface SeenSheet { readonly holdsSomething: boolean; readonly range: UntabledRange | null }

/** Queues the question what stands on a sheet; the answer is read after the sync. */
const ask = (context: Excel.RequestContext, sheet: ListedSheet): (() => SeenSheet) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id).load('name');
  const used = untracked(worksheet.getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,rowCount,columnCount');
  // as a range: an address alone might be taken to be on the sheet that is shown
  const top = untracked(used.getIntersectionOrNullObject(untracked(worksheet.getRange(TOP)))).load('values');
  const rangeOn = (): UntabledRange | null => {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    if (top.isNullObject || columnIndex + columnCount > COLUMNS || !sheet.isVisible || sheet.isOurs) return null;
    const header = headerIn(top.values);
    if (!header) return null;
    const area = { row: rowIndex + 1 + header.line, column: columnIndex + 1, rows: rowCount - header.line, columns: columnCount };
    return { sheet: worksheet.name, address: addressOn(worksheet.name, addressOf(area)), headers: header.headers, rows: area.rows - 1 };
  };
  return () => (used.isNullObject ? { holdsSomething: false, range: null } : { holdsSomething: true, range: rangeOn() });
};

/** The batch of the second trip, however many sheets there are. */
export const lookAtSheets = (sheets: readonly ListedSheet[]) => async (context: Excel.RequestContext): Promise<readonly SeenSheet[]> => {
  const answers = sheets.map((sheet) => ask(context, sheet));
  await context.sync();
  return answers.map((answer) => answer());
};
