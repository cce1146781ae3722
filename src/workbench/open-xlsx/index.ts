import { OpenXmlPackage, refuseOtherKinds, workbookPart } from '../../adapters/xlsx/archive';
import { WorkbookError } from '../../application/ports';
import type { Workbook } from '../host/model';
import { SheetState } from '../host/model/state/sheet-state';
import type { BookState } from '../host/model/state/book-state';
import { LookBook, PLAIN } from '../host/model/state/look';
import { themeColors } from './colors';
import { CellReader, type CellSources, textIn } from './read-cells';
import { chartOf } from './read-charts';
import { readNames } from './read-names';
import { readPage } from './read-page';
import { changesIn, readRules } from './read-rules';
import { readSheet, visibilityOf } from './read-sheet';
import { looksOf } from './read-styles';
import { tableOf } from './read-table';
import { XlsxParts } from './xlsx-parts';
import { type XmlElement, xmlTree } from './xml-tree';

interface Reading extends CellSources { readonly parts: XlsxParts; readonly book: BookState; readonly theme: readonly string[]; readonly changes: readonly unknown[] }

const emptied = (book: BookState): void => {
  [book.sheets, book.tables, book.names, book.customXml, book.undo, book.redo] = [[], [], [], [], [], []];
  [book.active, book.selection, book.dirty, book.structureProtected] = [null, null, false, null];
  book.settings.clear();
};

const textsOf = async (parts: XlsxParts, part: string | null): Promise<readonly string[]> => {
  const xml = part === null ? null : await parts.text(part);
  return [...(xml ?? '').matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([^]*?)<\/(?:\w+:)?si>)/g)].map(([, item = '']) => textIn(item));
};

const SHEET_DATA = /<(?:\w+:)?sheetData\b[^>]*?(?:\/>|>([^]*)<\/(?:\w+:)?sheetData>)/;

const readLinks = (root: XmlElement, sheet: SheetState, targets: ReadonlyMap<string, string>): void => {
  for (const { attributes: { ref = '', id, location, tooltip, display } } of root.child('hyperlinks')?.all('hyperlink') ?? []) {
    const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)/.exec(ref) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = sheet.cells.row(Number(digits) - 1);
    const address = id === undefined ? undefined : targets.get(id);
    (row.links ??= new Map()).set(column, {
      ...(address === undefined ? {} : { address }), ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }), ...(display === undefined ? {} : { textToDisplay: display }),
    });
  }
};

const readDrawing = async ({ parts, book }: Reading, sheet: SheetState, part: string): Promise<void> => {
  const targets = new Map((await parts.links(part)).map((link) => [link.id, link.target]));
  for (const anchor of (await parts.tree(part))?.children ?? []) {
    for (const reference of anchor.deep('chart')) {
      const chart = await parts.tree(targets.get(reference.attributes['id'] ?? '') ?? '');
      if (chart) sheet.charts.push(chartOf(book, sheet, anchor, chart));
    }
  }
};

/** Fills one sheet; gives the reader of its cells, which knows the formulas without a result. */
const fillSheet = async (reading: Reading, sheet: SheetState, part: string): Promise<() => void> => {
  const { parts, book } = reading;
  const xml = await parts.text(part);
  if (xml === null) throw new WorkbookError('damaged', { part });
  const root = xmlTree(xml.replace(SHEET_DATA, ''));
  const reader = new CellReader(sheet, reading);
  reader.read(SHEET_DATA.exec(xml)?.[1] ?? '');
  readSheet(root, sheet, reading.looks, reading.theme);
  readPage(root, sheet.page);
  readRules(root, sheet, () => book.id('F'), reading.changes);
  const links = await parts.links(part);
  readLinks(root, sheet, new Map(links.map((link) => [link.id, link.target])));
  for (const { kind, target } of links) {
    const tree = kind === 'table' ? await parts.tree(target) : null;
    const table = tree && tableOf(tree, sheet, String(book.services.nextId()));
    if (table) book.tables.push(table);
  }
  return () => {
    for (const { row, column } of reader.unworked) {
      const formula = sheet.cells.formula(row, column) ?? '';
      sheet.cells.put(row, column, book.evaluate(formula, sheet, { row, column, rows: 1, columns: 1 }), formula);
    }
  };
};

const drawings = async (reading: Reading, sheets: ReadonlyMap<string, SheetState>): Promise<void> => {
  for (const [part, sheet] of sheets) {
    for (const { kind, target } of await reading.parts.links(part)) if (kind === 'drawing') await readDrawing(reading, sheet, target);
  }
};

const readCustomXml = async (parts: XlsxParts, book: BookState, workbook: string): Promise<void> => {
  for (const { kind, target } of await parts.links(workbook)) {
    if (kind !== 'customXml') continue;
    const xml = await parts.text(target) ?? '';
    book.customXml.push({ id: book.id('C'), namespace: /xmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? '', xml });
  }
};

const madeSheets = (root: XmlElement, book: BookState, targets: ReadonlyMap<string, string>): ReadonlyMap<string, SheetState> => {
  const sheets = new Map<string, SheetState>();
  for (const { attributes: { name = '', id = '', state } } of root.child('sheets')?.all('sheet') ?? []) {
    const sheet = new SheetState(book, book.id(''), name);
    sheet.visibility = visibilityOf(state);
    book.sheets.push(sheet);
    sheets.set(targets.get(id) ?? '', sheet);
  }
  return sheets;
};

const readBook = (root: XmlElement, book: BookState): void => {
  emptied(book);
  book.date1904 = root.child('workbookPr')?.flag('date1904') ?? false;
  if (root.child('workbookProtection')?.flag('lockStructure')) book.structureProtected = {};
};

/** Looks and texts, which the cells point at. */
const readSources = async (parts: XlsxParts, book: BookState, part: string): Promise<Reading> => {
  const theme = themeColors(await parts.tree(await parts.linked(part, 'theme') ?? ''));
  const styles = await parts.tree(await parts.linked(part, 'styles') ?? '');
  const looks = looksOf(styles, theme);
  book.looks = new LookBook(looks[0] ?? PLAIN);
  return { parts, book, theme, changes: changesIn(styles), looks: looks.map((look) => book.looks.idOf(look)), texts: await textsOf(parts, await parts.linked(part, 'sharedStrings')) };
};

/**
 * Fills the workbook with an .xlsx, as Excel does on opening it: what was in it is gone, and it is not dirty.
 * Formulas keep the results in the file; those without one are worked out as far as the small evaluator goes.
 * Errors, `WorkbookError`: `not-an-xlsx`, `old-xls`, `binary-workbook`, `encrypted`, `truncated`, `too-large`, `damaged`; the workbook may be half filled then.
 */
export const openXlsx = async (bytes: Uint8Array, { state: book }: Workbook): Promise<void> => {
  refuseOtherKinds(bytes);
  const file = new OpenXmlPackage(bytes);
  const parts = new XlsxParts(file);
  const part = await workbookPart(file);
  const root = await parts.tree(part);
  if (!root) throw new WorkbookError('damaged', { part });
  readBook(root, book);
  const reading = await readSources(parts, book, part);
  const sheets = madeSheets(root, book, new Map((await parts.links(part)).map((link) => [link.id, link.target])));
  if (book.sheets.length === 0) throw new WorkbookError('damaged', { part });
  const finishing: (() => void)[] = [];
  for (const [target, sheet] of sheets) finishing.push(await fillSheet(reading, sheet, target));
  readNames(root, book);
  await drawings(reading, sheets);
  await readCustomXml(parts, book, part);
  book.active = book.sheets[root.child('bookViews', 'workbookView')?.number('activeTab') ?? 0] ?? null;
  for (const finish of finishing) finish();
};
