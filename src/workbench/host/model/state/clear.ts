import { COLUMNS, ROWS } from './area';
import type { Block } from './block';
import type { StoredRow } from './cell-store';
import { outside } from './outside';
import type { SheetState } from './sheet-state';

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

const CONTENT: ReadonlySet<string> = new Set(['All', 'Contents', 'ResetContents']);
const LOOKS: ReadonlySet<string> = new Set(['All', 'Formats', 'RemoveHyperlinks']);
const LINKS: ReadonlySet<string> = new Set(['All', 'Hyperlinks', 'RemoveHyperlinks']);

export const isClearWhat = (what: string): what is ClearWhat => [CONTENT, LOOKS, LINKS].some((kinds) => kinds.has(what));

const clearRow = (row: StoredRow, from: number, to: number, what: ClearWhat): void => {
  for (let c = from; c < Math.min(to, row.width); c += 1) {
    if (CONTENT.has(what)) {
      row.values[c] = undefined;
      row.formulas?.delete(c);
    }
    if (LOOKS.has(what)) row.looks[c] = undefined;
    if (LINKS.has(what)) row.links?.delete(c);
  }
};

const clearBands = ({ sheet, row, column, rows, columns }: Block): void => {
  if (rows === ROWS) for (let c = column; c < column + columns; c += 1) delete sheet.columns.get(c)?.look;
  if (columns === COLUMNS) for (const [r, band] of sheet.rows) if (r >= row && r < row + rows) delete band.look;
};

/** Cells in a column or row that has a look of its own do not fall back on it when they are cleared: they have no look at all. */
const clearWithinBands = ({ sheet, row, column, rows, columns }: Block): void => {
  if (rows === ROWS || columns === COLUMNS) return;
  const all = Array.from({ length: columns }, (_, i) => column + i);
  const styled = all.filter((c) => sheet.columns.get(c)?.look);
  for (let r = row; r < row + rows; r += 1) {
    const bared = sheet.rows.get(r)?.look ? all : styled;
    if (bared.length === 0) continue;
    const { looks } = sheet.cells.row(r);
    for (const c of bared) looks[c] = 0;
  }
};

const cutRules = <Rule extends SheetState['validations' | 'conditionalFormats'][number]>(rules: readonly Rule[], block: Block): Rule[] => {
  for (const rule of rules) rule.areas = rule.areas.flatMap((area) => outside(area, block));
  return rules.filter(({ areas }) => areas.length > 0);
};

/** Conditional formats are looks; what may be typed is taken away with all only. Rules that reach beyond the cells go on there. */
const clearRules = (block: Block, what: ClearWhat): void => {
  const { sheet } = block;
  if (what === 'All' || what === 'Formats') sheet.conditionalFormats = cutRules(sheet.conditionalFormats, block);
  if (what === 'All') sheet.validations = cutRules(sheet.validations, block);
};

/** Empties cells, or takes their looks and rules or links away. */
export const clearCells = (block: Block, what: ClearWhat): void => {
  const { sheet, column, columns } = block;
  for (const [r, row] of sheet.cells.rowsIn(block)) {
    if (what === 'All' && column === 0 && columns >= row.width) sheet.cells.rows.delete(r);
    else clearRow(row, column, column + columns, what);
  }
  if (LOOKS.has(what)) {
    clearBands(block);
    clearWithinBands(block);
  }
  clearRules(block, what);
  if (what === 'All') sheet.merges = sheet.merges.filter((merge) => !(merge.row >= block.row && merge.row < block.row + block.rows && merge.column >= column && merge.column < column + columns));
};
