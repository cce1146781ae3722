import type { Workbook } from '../host/model';
import type { BookState } from '../host/model/state/book-state';
import type { SheetState } from '../host/model/state/sheet-state';
import { Breath } from './breath';
import { PackageParts } from './package-parts';
import { StylePart } from './style-part';
import { type CellTargets, linksXml, rowPieces, SharedTexts } from './write-cells';
import { chartXml } from './write-chart';
import { drawingXml } from './write-drawing';
import { pageXml } from './write-page';
import { conditionalFormatsXml, validationsXml } from './write-rules';
import { afterCells, beforeCells } from './write-sheet';
import { tableXml } from './write-table';
import { workbookXml } from './write-workbook';
import { element, xmlFile } from './xml';
import { zip } from './zip';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`, sheet: `${SPREADSHEET}.worksheet+xml`, styles: `${SPREADSHEET}.styles+xml`, texts: `${SPREADSHEET}.sharedStrings+xml`, table: `${SPREADSHEET}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml', chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};
const WORKBOOK = 'xl/workbook.xml';
const OPENING = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** A workbook on its way into a file. */
interface Saving extends CellTargets { readonly book: BookState; readonly parts: PackageParts; readonly breath: Breath; charts: number; tables: number }

const addCharts = (saving: Saving, sheet: SheetState, part: string, number: number): string | null => {
  if (sheet.charts.length === 0) return null;
  const drawing = `xl/drawings/drawing${number}.xml`;
  const links = sheet.charts.map((chart) => {
    saving.charts += 1;
    const path = `xl/charts/chart${saving.charts}.xml`;
    saving.parts.add(path, chartXml(saving.book, chart), TYPES.chart);
    return saving.parts.link(drawing, 'chart', path);
  });
  saving.parts.add(drawing, drawingXml(sheet, links), TYPES.drawing);
  return element('drawing', { 'r:id': saving.parts.link(part, 'drawing', drawing) });
};

const addTables = (saving: Saving, sheet: SheetState, part: string): string | null => {
  const links = saving.book.tables.filter((table) => table.sheet === sheet).map((table) => {
    saving.tables += 1;
    const path = `xl/tables/table${saving.tables}.xml`;
    saving.parts.add(path, tableXml(table, saving.tables), TYPES.table);
    return element('tablePart', { 'r:id': saving.parts.link(part, 'table', path) });
  });
  return links.length === 0 ? null : element('tableParts', { count: links.length }, ...links);
};

/** Adds a sheet; gives the id by which the workbook speaks of it. */
const addSheet = async (saving: Saving, sheet: SheetState, number: number): Promise<string> => {
  const { book, parts, styles, breath } = saving;
  const part = `xl/worksheets/sheet${number}.xml`;
  const rows = await rowPieces(sheet, saving, breath);
  const after = [
    ...afterCells(sheet), conditionalFormatsXml(sheet, styles), validationsXml(sheet), linksXml(sheet, (address) => parts.link(part, 'hyperlink', address, true)), ...pageXml(sheet.page),
    addCharts(saving, sheet, part, number), addTables(saving, sheet, part),
  ];
  parts.add(part, [xmlFile(OPENING), ...beforeCells(sheet, styles, sheet === book.active).map((piece) => piece ?? ''), ...rows, after.join(''), '</worksheet>'], TYPES.sheet);
  return parts.link(WORKBOOK, 'worksheet', part);
};

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** The bytes are UTF-8, whatever a part says of itself. */
const inUtf8 = (xml: string): string => xml.replace(/^(\s*<\?xml[^>]*?encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');

const addCustomXml = ({ book, parts }: Saving): void => book.customXml.forEach(({ id, xml }, i) => {
  const [item, properties] = [`customXml/item${i + 1}.xml`, `customXml/itemProps${i + 1}.xml`];
  parts.add(item, inUtf8(xml));
  parts.link(WORKBOOK, 'customXml', item);
  if (!GUID.test(id)) return;
  parts.add(properties, xmlFile(element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' }, element('ds:schemaRefs'))), TYPES.customProperties);
  parts.link(item, 'customXmlProps', properties);
});

/**
 * The workbook as the bytes of an .xlsx that Excel opens: values, formulas with their results, looks, sizes, tables, names (hidden ones too),
 * rules, charts, panes, page setup, tab colours and custom XML. What the emulated Excel does not know is not there: comments, pictures,
 * pivot tables, macros, passwords. The page can draw in between; `onProgress` hears how far it is, from 0 to 1.
 */
export const saveXlsx = async ({ state: book }: Workbook, onProgress: (fraction: number) => void = () => undefined): Promise<Uint8Array> => {
  const saving: Saving = { book, parts: new PackageParts(), styles: new StylePart(book.looks), texts: new SharedTexts(), breath: new Breath(onProgress), charts: 0, tables: 0 };
  const { parts, breath } = saving;
  const links: string[] = [];
  for (const [i, sheet] of book.sheets.entries()) {
    breath.begin(i, book.sheets.length + 1);
    links.push(await addSheet(saving, sheet, i + 1));
  }
  parts.add(WORKBOOK, workbookXml(book, links), TYPES.workbook);
  parts.add('xl/styles.xml', saving.styles.xml(), TYPES.styles);
  parts.link(WORKBOOK, 'styles', 'xl/styles.xml');
  if (saving.texts.size > 0) {
    parts.add('xl/sharedStrings.xml', saving.texts.pieces(), TYPES.texts);
    parts.link(WORKBOOK, 'sharedStrings', 'xl/sharedStrings.xml');
  }
  addCustomXml(saving);
  parts.link('', 'officeDocument', WORKBOOK);
  breath.begin(book.sheets.length, book.sheets.length + 1);
  await breath.take(0);
  const bytes = await zip(parts.files());
  onProgress(1);
  return bytes;
};
