import { untracked } from '../trip';
import { addressOf } from './addresses';
import { type DrawnTab, MARK_CELL } from './drawn-tab';
import { markLook } from './mark';
import { COST, type Operation } from './operation';

const freeze = (panes: Excel.WorksheetFreezePanes, rows: number, columns: number): void => {
  panes.unfreeze();
  if (rows && columns) panes.freezeAt(addressOf({ row: 1, column: 1, rows, columns }));
  else if (rows) panes.freezeRows(rows);
  else if (columns) panes.freezeColumns(columns);
};

/** Panes that stay in view, and no grid lines. */
export const sheetView = ({ tab, sheet }: DrawnTab): Operation => ({
  bytes: 2 * COST.object + 3 * COST.call,
  apply: (scope) => {
    const worksheet = scope.sheet(sheet);
    worksheet.showGridlines = false;
    freeze(worksheet.freezePanes, tab.frozenRows, tab.frozenColumns);
  },
});

/** Everything on a sheet but the cell with the mark. */
const BUT_THE_MARK = ['2:1048576', 'B1:XFD1'] as const;

/**
 * Empties a sheet that was there before, but for the cell with the mark: content, formats, rules, merged cells, heights, hidden rows. All of the sheet,
 * and not what was seen to be used: another writer may have been there since. The formats go first and from whole columns, so that no cell needs one
 * to differ from its column.
 */
export const emptied = ({ sheet, existing }: DrawnTab): readonly Operation[] => (existing === null ? [] : [{
  bytes: 7 * COST.object + 13 * COST.call,
  apply: (scope) => {
    const worksheet = scope.sheet(sheet);
    const all = untracked(worksheet.getRange());
    all.unmerge();
    all.dataValidation.clear();
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
    all.clear('Formats');
    markLook(untracked(worksheet.getRange(addressOf(MARK_CELL))));
    for (const part of BUT_THE_MARK) untracked(worksheet.getRange(part)).clear();
  },
}]);
