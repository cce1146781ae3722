import type { BookState } from './book-state';
import { StoredRow } from './cell-store';
import type { ChartSource, ChartState } from './chart-state';
import type { NameState } from './name-state';
import { SheetState } from './sheet-state';

const copiedRow = (row: StoredRow): StoredRow => {
  const copy = new StoredRow();
  copy.values.push(...row.values);
  copy.looks.push(...row.looks);
  if (row.formulas) copy.formulas = new Map(row.formulas);
  if (row.links) copy.links = new Map(row.links);
  return copy;
};

const copyName = (book: BookState, name: string): string => {
  let number = 2;
  while (book.sheet(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
};

const tableName = (book: BookState, name: string): string => {
  let number = 2;
  while (book.table(`${name}${number}`) ?? book.name(`${name}${number}`, null)) number += 1;
  return `${name}${number}`;
};

/** What stands on the copied sheet itself is pointed at in the copy. */
const repointed = <T extends { readonly sheetId: string } | null>(target: T, from: SheetState, to: SheetState): T =>
  (target?.sheetId === from.id ? { ...target, sheetId: to.id } : target);

const copiedChart = (book: BookState, chart: ChartState, from: SheetState, to: SheetState): ChartState => ({
  ...chart, id: book.id('D'), box: { ...chart.box }, properties: new Map(chart.properties),
  series: chart.series.map((series) => ({
    ...series, id: book.services.nextId(), properties: new Map(series.properties), points: new Map([...series.points].map(([i, one]) => [i, new Map(one)])),
    values: repointed<ChartSource | null>(series.values, from, to), categories: repointed<ChartSource | null>(series.categories, from, to),
  })),
});

/** Names of the sheet, and of the workbook for cells of the sheet: the copy has its own of both. */
const copiedNames = (book: BookState, from: SheetState, to: SheetState): NameState[] => {
  const ofCells = book.names.filter((name) => name.target?.sheetId === from.id && !from.names.some((own) => own.name.toLowerCase() === name.name.toLowerCase()));
  return [...from.names, ...ofCells].map((name) => ({ ...name, target: repointed<NameState['target']>(name.target, from, to) }));
};

const PARTS = ['visibility', 'tabColor', 'showGridlines', 'showHeadings', 'enableCalculation', 'standardWidth', 'standardHeight', 'frozen', 'merges', 'comments', 'page', 'protection'] as const;

/**
 * A copy of a sheet, right behind it, as the user makes one: names of the sheet come along under their own name, tables under another.
 * Charts draw from the copy.
 */
export const copySheet = (book: BookState, sheet: SheetState): SheetState => {
  const copy = new SheetState(book, book.id(''), copyName(book, sheet.name));
  Object.assign(copy, structuredClone(Object.fromEntries(PARTS.map((part) => [part, sheet[part]]))));
  for (const [r, row] of sheet.cells.rows) copy.cells.rows.set(r, copiedRow(row));
  for (const axis of ['rows', 'columns'] as const) for (const [index, band] of sheet[axis]) copy[axis].set(index, { ...band });
  copy.names = copiedNames(book, sheet, copy);
  copy.charts = sheet.charts.map((chart) => copiedChart(book, chart, sheet, copy));
  copy.validations = sheet.validations.map((rule) => ({ ...rule }));
  copy.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, id: book.id('F'), properties: new Map(format.properties) }));
  book.sheets.splice(book.sheets.indexOf(sheet) + 1, 0, copy);
  for (const table of book.tables.filter((one) => one.sheet === sheet)) {
    book.tables.push({ ...table, id: String(book.services.nextId()), name: tableName(book, table.name), sheet: copy });
  }
  return copy;
};
