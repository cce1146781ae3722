import { IDENTITY_NAME, identityIn, type ReportBook, type ReportTab, type ReportValue } from '../../../src/report';
import type { EmulatedExcel } from '../../../src/workbench/host';

type SheetState = EmulatedExcel['workbook']['state']['sheets'][number];

const MARKS = ['WORDT GESCHREVEN, NIET GEBRUIKEN', 'BEING WRITTEN, DO NOT USE'];

/** Days since 30 December 1899, which is right from March 1900 on. */
const shown = (value: ReportValue): unknown => {
  if (typeof value === 'object' && value !== null) return (Date.parse(`${value.day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return value ?? '';
};

export const identityOf = (sheet: SheetState) => {
  const name = sheet.names.find((one) => one.name === IDENTITY_NAME);
  return name ? identityIn(name.formula) : null;
};

const contentAt = (sheet: SheetState, row: number, column: number): unknown => sheet.cells.value(row, column) ?? '';

const lastOf = (sheet: SheetState): { readonly rows: number; readonly columns: number } => {
  let [rows, columns] = [0, 0];
  for (const [row, cells] of sheet.cells.rows) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, cells.width);
  }
  return { rows, columns };
};

/** Where the sheet differs from the tab, in words; none: the tab stands there whole. */
const differences = (sheet: SheetState, tab: ReportTab, excel: EmulatedExcel): readonly string[] => {
  const found: string[] = [];
  const { rows, columns } = lastOf(sheet);
  for (let row = 0; row < Math.max(rows, tab.rows.length); row += 1) {
    for (let column = 0; column < Math.max(columns, ...tab.rows.map(({ length }) => length)); column += 1) {
      const [is, must] = [contentAt(sheet, row, column), shown(tab.rows[row]?.[column]?.value ?? null)];
      if (is !== must) found.push(`${tab.key} row ${row + 1} column ${column + 1}: ${JSON.stringify(is)} for ${JSON.stringify(must)}`);
    }
  }
  const tables = excel.workbook.state.tables.filter((table) => table.sheet === sheet).map(({ name, area }) => `${name} ${area.row + 1},${area.column + 1} ${area.rows}x${area.columns}`);
  const wanted = tab.tables.map(({ name, area }) => `${name} ${area.row},${area.column} ${area.rows}x${area.columns}`);
  if (tables.join() !== wanted.join()) found.push(`${tab.key} tables: ${tables.join()} for ${wanted.join()}`);
  // by name: which one was drawn first does not show
  const charts = [...sheet.charts].sort((a, b) => (a.name < b.name ? -1 : 1)).map((chart) => `${chart.properties.get('Title.Text') as string} ${chart.series.map(({ name }) => name).join('+')}`);
  const drawn = tab.charts.map((chart) => `${chart.title} ${chart.series.map(({ name }) => name).join('+')}`);
  if (charts.join() !== drawn.join()) found.push(`${tab.key} charts: ${charts.join()} for ${drawn.join()}`);
  if (sheet.tabColor !== `#${tab.color ?? ''}`) found.push(`${tab.key} colour: ${sheet.tabColor}`);
  return found;
};

/** What is wrong with the report in the workbook, read from the model and not by the writer; none: it is this book, whole. */
export const faultsOf = (excel: EmulatedExcel, book: ReportBook): readonly string[] => book.tabs.flatMap((tab) => {
  const sheets = excel.workbook.state.sheets.filter((sheet) => identityOf(sheet)?.key === tab.key);
  const [sheet, ...more] = sheets;
  if (!sheet) return [`${tab.key} is missing`];
  if (more.length > 0) return [`${tab.key} stands there ${sheets.length} times`];
  if (identityOf(sheet)?.unfinished !== false) return [`${tab.key} is unfinished`];
  return differences(sheet, tab, excel);
});

const isMarkedSheet = (sheet: SheetState): boolean => MARKS.includes(String(contentAt(sheet, 0, 0)));

const EMPTIED = 'Dit tabblad hoort niet bij het laatst geschreven rapport';

/** Tabs without the mark that are neither as they were in one of the books, nor emptied: what a reader would take for whole. */
export const halfWritten = (excel: EmulatedExcel, books: readonly ReportBook[]): readonly string[] => excel.workbook.state.sheets.filter((sheet) => {
  const key = identityOf(sheet)?.key;
  if (key === undefined || isMarkedSheet(sheet)) return false;
  const tabs = books.flatMap((book) => book.tabs.filter((tab) => tab.key === key));
  // the colour is a part of the mark, and may still be there
  const asWritten = tabs.some((tab) => differences(sheet, tab, excel).every((difference) => difference.includes(' colour: ')));
  const { rows } = lastOf(sheet);
  return !asWritten && rows > 0 && !(rows === 1 && String(contentAt(sheet, 0, 0)).startsWith(EMPTIED));
}).map(({ name }) => name);

/** Whether a tab carries the mark that a user sees. */
export const isMarked = (excel: EmulatedExcel): boolean => excel.workbook.state.sheets.some(isMarkedSheet);

/** Everything about a sheet, as plain data; also the tables on it. */
const plain = (value: unknown, seen: ReadonlySet<unknown> = new Set()): unknown => {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (seen.has(value)) return 'seen above';
  const next = new Set([...seen, value]);
  if (value instanceof Map) return [...value].map((entry) => plain(entry, next));
  if (value instanceof Set) return [...value].map((entry) => plain(entry, next));
  if (Array.isArray(value)) return Array.from(value, (entry) => plain(entry, next));
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'home').map(([name, one]) => [name, plain(one, next)]));
};

/** The user's sheets to the last detail: what must be the same before and after. */
export const usersOwn = (excel: EmulatedExcel, names: readonly string[]): string => {
  const { sheets, tables, names: defined, customXml, settings } = excel.workbook.state;
  const own = sheets.filter(({ name }) => names.includes(name));
  return JSON.stringify(plain({
    own, tables: tables.filter(({ sheet }) => own.includes(sheet)), defined, settings,
    looks: own.map((sheet) => [...sheet.cells.rows.keys()].map((row) => Array.from({ length: 30 }, (_, column) => sheet.look(row, column)))),
    customXml: customXml.filter(({ namespace }) => !namespace.startsWith('urn:kostprijswijzer')),
  }));
};
