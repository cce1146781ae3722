import { untracked } from '../trip';
import { addressOf } from './addresses';
import { type DrawnTab, sizeOf } from './drawn-tab';
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

/**
 * Empties a sheet of ours that was written before, but for the cell with the mark: content, formats, rules, merged cells, heights, hidden rows.
 * Also where nothing stands yet but the new content will: the user may have given whole columns a format.
 */
export const emptied = ({ tab, sheet, existing }: DrawnTab): readonly Operation[] => {
  const used = existing?.used;
  if (!used) return [];
  const size = sizeOf(tab);
  const [rows, columns] = [Math.max(used.rows, size.rows), Math.max(used.columns, size.columns)];
  const below = { row: 2, column: 1, rows: rows - 1, columns };
  const beside = { row: 1, column: 2, rows: 1, columns: columns - 1 };
  return [{
    bytes: 5 * COST.object + 8 * COST.call,
    apply: (scope) => {
      const worksheet = scope.sheet(sheet);
      const all = untracked(worksheet.getRange(addressOf({ row: 1, column: 1, rows, columns })));
      all.unmerge();
      all.dataValidation.clear();
      all.rowHidden = false;
      all.columnHidden = false;
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      for (const part of [below, beside]) if (part.rows > 0 && part.columns > 0) untracked(worksheet.getRange(addressOf(part))).clear();
    },
  }];
};
