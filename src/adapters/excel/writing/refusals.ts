import { WorkbookError } from '../../../application/ports';
import type { ReportBook } from '../../../report';
import type { DrawnTab } from './drawn-tab';
import { ownTabs } from './own-tabs';
import type { WorkbookState } from './workbook-state';

/** The workbook cannot be written in: open as read-only. */
export const refuseReadOnly = ({ readOnly }: WorkbookState): void => {
  if (readOnly) throw new WorkbookError('read-only');
};

/** The workbook cannot be written in: open as read-only, or nobody can tell which sheets are ours. */
export const refuseWorkbook = (state: WorkbookState, { kind }: ReportBook): void => {
  refuseReadOnly(state);
  const own = ownTabs(state);
  if (kind === 'report' && own.status === 'undecided') throw new WorkbookError('tab-undecided', { sheets: own.sheets.join(', ') });
};

/** The names of an input book are part of its content: where one is taken nothing is written. */
export const refuseTakenNames = ({ sheets, definedNames }: WorkbookState, { tabs }: ReportBook): void => {
  const there = new Set([...sheets.map(({ name }) => name), ...sheets.flatMap(({ tables }) => tables.map(({ name }) => name)), ...definedNames].map((name) => name.toLowerCase()));
  const wanted = tabs.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]);
  const taken = wanted.find((name) => there.has(name.toLowerCase()));
  if (taken !== undefined) throw new WorkbookError('sheet-name-taken', { sheet: taken });
};

/** A sheet that is to be written is protected, or the structure of the workbook: then no sheet may be added, and no tab coloured. */
export const refuseProtected = ({ structureProtected }: WorkbookState, tabs: readonly DrawnTab[]): void => {
  const refused = tabs.find(({ existing }) => structureProtected || existing?.protected);
  if (refused) throw new WorkbookError('protected', { sheet: refused.sheetName });
};
