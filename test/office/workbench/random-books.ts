import fc from 'fast-check';
import type { Workbook } from '../../../src/workbench/host/model';
import type { Area } from '../../../src/workbench/host/model/state/area';
import { CellFault, type Stored } from '../../../src/workbench/host/model/state/cell-store';
import type { Line, Look } from '../../../src/workbench/host/model/state/look';
import { newWorkbook } from '../model/new-workbook';

const HIGH = 40;
const WIDE = 12;

/** Texts that a file can get wrong: marks, formulas that are none, errors that are none, halves of a letter. */
const awkward = fc.constantFrom('=1+1', '+31 6', '-', '@x', '#N/B', '#DIV/0!', 'WAAR', 'TRUE', '_x0041_', '_x005F_', 'a\nb', 'a\r\nb', '\tx ', '  ', '<b>&amp;"', "'t", '\u0007bel', '\ud83d', '👩‍💻', '0012', '1e5', '2025-01-01', ']]>');
const text = fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }), awkward);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)), fc.constantFrom(0.1 + 0.2, 1e-300, 46_022.25));
const value: fc.Arbitrary<Stored> = fc.oneof(text, number, fc.boolean(), fc.constantFrom('#DIV/0!', '#N/A', '#REF!').map((code) => CellFault.of(code)));
const formula = fc.constantFrom('=A1*$B$2', '=SUM(A1:A9)', '="a"&"<b>"', "='Blad & co'!A1", '=IF(A1>0,"ja","nee")');

interface Cell { readonly row: number; readonly column: number; readonly value: Stored; readonly formula?: string | undefined; readonly look?: Partial<Look> | undefined }

const color = fc.integer({ min: 0, max: 0xffffff }).map((one) => `#${one.toString(16).toUpperCase().padStart(6, '0')}`);
const line: fc.Arbitrary<Line | null> = fc.option(fc.record({ style: fc.constant('Continuous'), weight: fc.constantFrom('Hairline', 'Thin', 'Medium', 'Thick'), color }));
const look: fc.Arbitrary<Partial<Look>> = fc.record({
  numberFormat: fc.constantFrom('General', '0', '#,##0.00', '0.0%', '@', 'd-m-yyyy', '#,##0 "x <&>"'), quotePrefix: fc.boolean(), fill: fc.oneof(fc.constant(''), color),
  fontName: fc.constantFrom('Calibri', 'Arial & co'), fontSize: fc.constantFrom(8, 11, 10.5), fontColor: color, bold: fc.boolean(), italic: fc.boolean(), strikethrough: fc.boolean(),
  underline: fc.constantFrom('None', 'Single', 'Double', 'SingleAccountant'), horizontal: fc.constantFrom('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  vertical: fc.constantFrom('Top', 'Center', 'Bottom', 'Justify'), indent: fc.nat(5), wrap: fc.boolean(), shrink: fc.boolean(), rotation: fc.constantFrom(0, 45, 90, -1, -45, -90, 180),
  readingOrder: fc.constantFrom('Context', 'LeftToRight', 'RightToLeft'), locked: fc.boolean(), formulaHidden: fc.boolean(), top: line, bottom: line, left: line, right: line,
}, { requiredKeys: [] });

const cell: fc.Arbitrary<Cell> = fc.record({
  row: fc.nat(HIGH), column: fc.nat(WIDE), value, formula: fc.option(formula, { nil: undefined, freq: 5 }), look: fc.option(look, { nil: undefined }),
}, { requiredKeys: ['row', 'column', 'value'] });

const area: fc.Arbitrary<Area> = fc.record({ row: fc.nat(HIGH), column: fc.nat(WIDE), rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 2, max: 4 }) });
const pixels = fc.integer({ min: 0, max: 400 }).map((one) => one * 0.75);
const band = fc.record({ index: fc.nat(HIGH), size: pixels, hidden: fc.boolean() }, { requiredKeys: ['index'] });

const sheet = fc.record({
  name: fc.constantFrom('Blad1', 'Blad & co', "Jan's <uren>", '2025', 'A1', 'Één twee'), visibility: fc.constantFrom('Visible', 'Visible', 'Hidden', 'VeryHidden'), tabColor: fc.oneof(fc.constant(''), color),
  gridlines: fc.boolean(), headings: fc.boolean(), frozen: fc.record({ rows: fc.nat(4), columns: fc.nat(3) }), cells: fc.array(cell, { maxLength: 40 }), merge: fc.option(area),
  columns: fc.uniqueArray(band, { maxLength: 6, selector: ({ index }) => index }), rows: fc.uniqueArray(band, { maxLength: 6, selector: ({ index }) => index }),
  list: fc.option(fc.record({ areas: fc.array(area, { minLength: 1, maxLength: 2 }), source: fc.constantFrom('ja,nee', '=$A$1:$A$9', 'a"b,<c>'), message: fc.constantFrom('', 'Kies & klaar'), alert: fc.boolean() })),
  footer: fc.constantFrom('', '&8 Jan && Lies', '&P / &N'), landscape: fc.boolean(), fit: fc.option(fc.record({ wide: fc.nat(2), high: fc.integer({ min: 1, max: 3 }) })),
});

const name = fc.record({ name: fc.constantFrom('Plek', '_verborgen', 'Één'), visible: fc.boolean(), comment: fc.constantFrom('', 'Wie & wat'), formula: fc.constantFrom('="a|b"', '=12.5', '="<&>"') });

const books = fc.record({
  date1904: fc.boolean(), protected: fc.boolean(), sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: (one) => one.name }), names: fc.uniqueArray(name, { maxLength: 2, selector: (one) => one.name }),
  xml: fc.array(fc.constantFrom('<r xmlns="urn:een">1 &amp; 2</r>', '<a:r xmlns:a="urn:twee"/>'), { maxLength: 2 }),
});

type Book = typeof books extends fc.Arbitrary<infer One> ? One : never;
type Sheet = Book['sheets'][number];

const fill = (workbook: Workbook, { cells, merge, columns, rows, list, footer, landscape, fit, ...given }: Sheet): void => {
  const { state: book } = workbook;
  workbook.Worksheets.Add(given.name);
  const state = book.sheet(given.name);
  if (!state) throw new Error(given.name);
  Object.assign(state, { visibility: given.visibility, tabColor: given.tabColor, showGridlines: given.gridlines, showHeadings: given.headings, frozen: given.frozen });
  for (const one of cells) {
    state.cells.put(one.row, one.column, one.value, one.formula);
    if (one.look) state.cells.row(one.row).looks[one.column] = book.looks.with(0, one.look);
  }
  if (merge) state.merges = [merge];
  for (const [axis, bands] of [['columns', columns], ['rows', rows]] as const) for (const { index, ...own } of bands) Object.assign(state.band(axis, index), own);
  if (list) {
    const { areas, source, message, alert } = list;
    state.validations.push({
      areas, rule: { list: { inCellDropDown: true, source } }, ignoreBlanks: true, prompt: message === '' ? null : { message, title: '', showPrompt: true },
      errorAlert: alert ? null : { message: '', title: '', showAlert: false, style: 'Stop' },
    });
  }
  if (footer !== '') state.page.headers = { odd: { leftFooter: footer } };
  state.page.orientation = landscape ? 'Landscape' : 'Portrait';
  if (fit) state.page.zoom = { ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}), verticalFitToPages: fit.high };
};

const made = ({ date1904, protected: structure, sheets, names, xml }: Book): Workbook => {
  const { workbook } = newWorkbook();
  const { state } = workbook;
  state.sheets = [];
  for (const one of sheets) fill(workbook, one);
  state.date1904 = date1904;
  state.structureProtected = structure ? {} : null;
  state.active = state.sheets.at(-1) ?? null;
  for (const one of names) state.names.push({ ...one, target: null });
  state.customXml = xml.map((one) => ({ id: state.id('C'), namespace: /"(.*?)"/.exec(one)?.[1] ?? '', xml: one }));
  return workbook;
};

/** Workbooks with a bit of everything that a file must carry. */
export const randomBook: fc.Arbitrary<Workbook> = books.map(made);
