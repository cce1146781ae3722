import { WorkbookError } from '../../../application/ports';
import type { ReportBook } from '../../../report';
import type { TripSurroundings } from '../trip';
import { changedCells } from './changed-cells';
import { freeSheetNames } from './free-names';
import { LIST_KEY, listTab } from './long-lists';
import { ownTabs } from './own-tabs';
import { unpackBook } from './packed-book';
import { readState } from './read-state';
import type { SheetState } from './workbook-state';
import { mayBeOurs } from './write-session';

/** What a write would do, for the user to agree to. */
export interface WritePreview {
  readonly tabs: readonly { readonly key: string; readonly name: string; readonly isNew: boolean; readonly cells: number }[];
  /** Names of the tabs of the report that stands there which this one does not have: they are emptied, and say so. */
  readonly emptied: readonly string[];
  /** Against the report that stands in the workbook; absent where there is none to compare with. */
  readonly changedCells?: number;
  /** False where a sheet must be hidden in Excel on a computer; below ExcelApi 1.19 Excel forgets what the user could undo at any write of an add-in. */
  readonly undoSurvives: boolean;
  /** A report that was not finished stands in the workbook. */
  readonly unfinished: boolean;
}

/** Choices that need a sheet of their own bring the hiding of a sheet along, which clears what the user can undo but in Excel on the web. */
const undoSurvives = (hidesSheet: boolean): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.19') && (!hidesSheet || Office.context.platform === Office.PlatformType.OfficeOnline);

/** Looks what a write of this book would do; changes nothing. Errors: ExcelFailure, WorkbookError `tab-undecided`. */
export const previewOf = async (around: TripSurroundings, book: ReportBook): Promise<WritePreview> => {
  const state = await readState(around, mayBeOurs(null));
  const own = ownTabs(state);
  if (own.status === 'undecided') throw new WorkbookError('tab-undecided', { sheets: own.sheets.join(', ') });
  const sheets: ReadonlyMap<string, SheetState> = book.kind === 'report' ? own.sheets : new Map<string, SheetState>();
  const keys = new Set([...book.tabs.map(({ key }) => key), LIST_KEY]);
  const free = freeSheetNames(state.sheets.map(({ name }) => name));
  // of a report whose tabs are gone, undone or deleted, nothing stands there any more
  const before = book.kind === 'report' && own.sheets.size > 0 && state.part?.book ? await unpackBook(state.part.book) : null;
  return {
    tabs: book.tabs.map((tab) => {
      const existing = sheets.get(tab.key);
      return { key: tab.key, name: existing?.name ?? free(tab.name), isNew: !existing, cells: tab.rows.flat().filter((cell) => cell !== null).length };
    }),
    emptied: [...sheets].filter(([key]) => !keys.has(key) && (!before || before.tabs.some((tab) => tab.key === key))).map(([, { name }]) => name),
    ...(before ? { changedCells: changedCells(before, book) } : {}),
    undoSurvives: undoSurvives(listTab(book) !== null && !sheets.has(LIST_KEY)),
    unfinished: [...own.sheets.values()].some(({ identity }) => identity?.unfinished === true),
  };
};
