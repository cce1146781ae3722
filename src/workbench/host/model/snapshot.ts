import { addressOf, type Area, columnLetters, quoted } from './state/area';
import type { BookState } from './state/book-state';
import type { Plain } from './plain';
import { lookSnapshot } from './snapshot-look';
import { chartSnapshot } from './snapshot-chart';
import type { NameState } from './state/name-state';
import type { Band, SheetState } from './state/sheet-state';
import { shown } from './state/write-cell';
import { CellFault, type StoredRow } from './state/cell-store';
import type { Workbook } from './workbook';

/** What a snapshot leaves out. */
export interface SnapshotOptions {
  /** Blank cells without fill or lines: nobody sees how they would look. */
  readonly withoutUnseen?: boolean;
  /** Whether a text was typed behind an apostrophe. */
  readonly withoutQuotes?: boolean;
}

const plain = (value: unknown): Plain => JSON.parse(JSON.stringify(value ?? null)) as Plain;

const addresses = (areas: readonly Area[]): string => areas.map(addressOf).sort().join(' ');

const contentOf = (row: StoredRow, c: number): Record<string, Plain> | null => {
  const [value, formula, link] = [row.values[c], row.formulas?.get(c), row.links?.get(c)];
  if (value === undefined && formula === undefined && !link) return null;
  return { v: value instanceof CellFault ? { error: value.code } : shown(value), ...(formula === undefined ? {} : { f: formula }), ...(link ? { link: plain(link) } : {}) };
};

const cellsOf = (book: BookState, sheet: SheetState, options: SnapshotOptions): Plain => {
  const cells: Record<string, Plain> = {};
  for (const r of [...sheet.cells.rows.keys()].sort((a, b) => a - b)) {
    const row = sheet.cells.row(r);
    for (let c = 0; c < row.width; c += 1) {
      const content = contentOf(row, c);
      if (!content && row.looks[c] === undefined) continue;
      const { plain: untouched, unseen, quoted: typed, format, fields } = lookSnapshot(book, sheet, r, c);
      if (!content && (untouched || (options.withoutUnseen && unseen))) continue;
      cells[columnLetters(c) + (r + 1)] = { ...content, ...(typed && !options.withoutQuotes ? { quoted: true } : {}), format, look: fields };
    }
  }
  return cells;
};

const bandsOf = (book: BookState, bands: ReadonlyMap<number, Band>, standard: number): Plain => Object.fromEntries(
  [...bands].filter(([, { size, hidden, look }]) => (size !== undefined && size !== standard) || hidden || (look ?? 0) !== 0)
    .sort(([a], [b]) => a - b)
    .map(([index, { size, hidden, look }]) => [String(index + 1), {
      ...(size === undefined ? {} : { size }), ...(hidden ? { hidden } : {}), ...(look ? { look: plain(book.looks.get(look)) } : {}),
    }]),
);

const namesOf = (book: BookState, names: readonly NameState[]): Plain => names.map((name) => {
  const block = book.targetOf(name);
  const value = block ? `${quoted(block.sheet.name)}!${block.localAddress}` : name.target ? '#REF!' : name.formula;
  return { name: name.name, value, visible: name.visible, comment: name.comment };
}).sort((a, b) => (a.name < b.name ? -1 : 1));

const tablesOf = (book: BookState, sheet: SheetState): Plain => book.tables.filter((table) => table.sheet === sheet)
  .map(({ id: _id, sheet: _sheet, columnNames: _names, area, ...table }) => plain({ ...table, area: addressOf(area) }))
  .sort((a, b) => (String((a as { name: string }).name) < String((b as { name: string }).name) ? -1 : 1));

const pageOf = ({ page }: SheetState): Plain => plain({
  ...page, printArea: addresses(page.printArea), titleRows: page.titleRows && addressOf(page.titleRows), titleColumns: page.titleColumns && addressOf(page.titleColumns),
  margins: Object.fromEntries(Object.entries(page.margins).map(([side, points]) => [side, Math.round(points * 1000) / 1000])),
});

/** One sheet as plain data: all that a user could see of it, or find in it. */
export const sheetSnapshot = (book: BookState, sheet: SheetState, options: SnapshotOptions = {}): Record<string, Plain> => ({
  name: sheet.name, id: sheet.id, position: book.sheets.indexOf(sheet), visibility: sheet.visibility, tabColor: sheet.tabColor,
  gridlines: sheet.showGridlines, headings: sheet.showHeadings, standardWidth: sheet.standardWidth, standardHeight: sheet.standardHeight, frozen: { ...sheet.frozen },
  cells: cellsOf(book, sheet, options), columns: bandsOf(book, sheet.columns, sheet.standardWidth), rows: bandsOf(book, sheet.rows, sheet.standardHeight),
  merges: addresses(sheet.merges), names: namesOf(book, sheet.names), tables: tablesOf(book, sheet),
  charts: sheet.charts.map((chart) => plain(chartSnapshot(book, chart))),
  validations: sheet.validations.map(({ areas, ...rule }) => plain({ areas: addresses(areas), ...rule })),
  conditionalFormats: sheet.conditionalFormats.map(({ type, areas, stopIfTrue, properties }) => plain({ type, areas: addresses(areas), stopIfTrue, ...Object.fromEntries(properties) })),
  comments: plain(sheet.comments), protection: plain({ on: sheet.protection.on, options: sheet.protection.options }), page: pageOf(sheet),
});

/** The whole workbook as plain data, the same for the same workbook. */
export const snapshotOf = ({ state: book }: Workbook, options: SnapshotOptions = {}): Record<string, Plain> => ({
  sheets: book.sheets.map((sheet) => sheetSnapshot(book, sheet, options)),
  active: book.active?.name ?? null, names: namesOf(book, book.names), date1904: book.date1904, structureProtected: book.structureProtected !== null,
  customXml: book.customXml.map(({ namespace, xml }) => ({ namespace, xml })), settings: plain(Object.fromEntries(book.settings)),
});
