import { writtenTabMessages } from '../../../messages';
import type { ReportBook, ReportTab } from '../../../report';
import { isLeftOver } from './charts';
import type { DrawnTab } from './drawn-tab';
import { freeSheetNames, freeTableNames } from './free-names';
import { LIST_KEY, listTab } from './long-lists';
import type { SheetState, WorkbookState } from './workbook-state';
import type { WriteSession } from './write-session';

/** What stands on a tab of an earlier report that this one does not have: no sheet is taken away from the user. */
const emptyTab = (key: string, { name }: SheetState, { language }: ReportBook): ReportTab => ({
  key, name, columnWidths: [], frozenRows: 0, frozenColumns: 0, tables: [], validations: [], charts: [],
  rows: [[{ value: writtenTabMessages(language).notInReport, style: 'remark' }]],
  print: { orientation: 'landscape', titleRows: null, footerLeft: '', footerRight: '' },
});

/** The sheets that may be written on, by tab key, and what else a tab is placed by. */
export interface Placing {
  readonly session: WriteSession;
  readonly state: WorkbookState;
  readonly sheets: ReadonlyMap<string, SheetState>;
}

const tabsOf = (book: ReportBook): readonly ReportTab[] => {
  const lists = listTab(book);
  return [...book.tabs, ...(lists ? [lists] : [])];
};

/** Table names in use elsewhere than on our own tabs. */
const tablesElsewhere = ({ state, sheets }: Placing): readonly string[] => {
  const ours = new Set([...sheets.values()].map(({ id }) => id));
  return [...state.definedNames, ...state.sheets.filter(({ id }) => !ours.has(id)).flatMap(({ tables }) => tables.map(({ name }) => name))];
};

/** Every tab of the book with its sheet, and the tabs of an earlier report that are to be emptied; `dropped` are the keys of those that are not. */
export const drawnTabs = (book: ReportBook, placing: Placing, dropped: ReadonlySet<string> = new Set()): readonly DrawnTab[] => {
  const { session, state, sheets } = placing;
  const freeSheetName = freeSheetNames(state.sheets.map(({ name }) => name));
  const freeTableName = freeTableNames(tablesElsewhere(placing));
  const wanted = tabsOf(book);
  const keys = new Set(wanted.map(({ key }) => key));
  const others = [...sheets].filter(([key]) => !keys.has(key) && !dropped.has(key)).map(([key, sheet]) => emptyTab(key, sheet, book));
  return [...wanted, ...others].map((tab) => {
    const existing = sheets.get(tab.key) ?? null;
    const sheetName = existing?.name ?? freeSheetName(tab.name);
    return {
      tab, existing, sheetName, sheet: existing?.id ?? sheetName,
      tableNames: new Map(tab.tables.map(({ name }) => [name, freeTableName(name)])),
      leftOver: existing ? existing.charts.filter((chart) => isLeftOver(chart, existing, session.chartsBefore)) : [],
      hidden: tab.key === LIST_KEY && (!existing || session.added.has(tab.key)),
    };
  });
};
