import type { ReportBook, ReportTab } from '../../../report';
import { cellAt, sizeOf } from './drawn-tab';

const changedIn = (before: ReportTab | undefined, after: ReportTab): number => {
  const [a, b] = [before ? sizeOf(before) : { rows: 0, columns: 0 }, sizeOf(after)];
  let changed = 0;
  for (let row = 1; row <= Math.max(a.rows, b.rows); row += 1) {
    for (let column = 1; column <= Math.max(a.columns, b.columns); column += 1) {
      const values = [before && cellAt(before, row, column), cellAt(after, row, column)].map((cell) => JSON.stringify(cell?.value ?? null));
      if (values[0] !== values[1]) changed += 1;
    }
  }
  return changed;
};

const filledIn = ({ rows }: ReportTab): number => rows.flat().filter((cell) => cell !== null && cell.value !== null && cell.value !== '').length;

/** How many cells hold something else in one report than in another; a tab that the other does not have is emptied. */
export const changedCells = (before: ReportBook, after: ReportBook): number => {
  const tabs = new Map(before.tabs.map((tab) => [tab.key, tab]));
  const kept = new Set(after.tabs.map(({ key }) => key));
  const emptied = before.tabs.filter(({ key }) => !kept.has(key));
  return after.tabs.reduce((sum, tab) => sum + changedIn(tabs.get(tab.key), tab), 0) + emptied.reduce((sum, tab) => sum + filledIn(tab), 0);
};
