import { readFileSync } from 'node:fs';
import { writeBook } from '../../../src/adapters/xlsx';
import { MARGINS, type ReportTab } from '../../../src/report';
import { sheetSnapshot, snapshotOf, type Workbook } from '../../../src/workbench/host/model';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { showBook } from '../../support/show-book';
import { zip } from '../../support/zip';
import { newWorkbook } from './new-workbook';
import { workbookOfParts } from './workbook-of-parts';

const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const { workbook } = newWorkbook();
  await openXlsx(bytes, workbook);
  return workbook;
};

describe('a workbook written out by hand', () => {
  let workbook: Workbook;
  const sheet = () => workbook.Worksheets.GetItem('Blad1');
  const range = (address: string) => sheet().GetRange(address);
  beforeAll(async () => { workbook = await opened(workbookOfParts()); });

  it('has its sheets, names and settings, and is not dirty', () => {
    expect(workbook.Worksheets._items().map(({ Name, Visibility }) => [Name, Visibility])).toEqual([['Blad1', 'Visible'], ['Blad2', 'Visible'], ['Diep', 'VeryHidden']]);
    expect([workbook.Worksheets.GetActiveWorksheet().Name, workbook.state.date1904, workbook.Protection.Protected, workbook.IsDirty]).toEqual(['Blad2', true, true, false]);
    expect(workbook.Names._items().map(({ Name, Value }) => [Name, Value])).toEqual([['Plek', 'Blad1!$B$4']]);
    const own = workbook.Worksheets.GetItem('Blad2').Names.GetItem('_mijn');
    expect([own.Value, own.Visible]).toEqual(['summary|1a', false]);
    expect(workbook.CustomXmlParts.GetByNamespace('urn:mij').GetOnlyItem().GetXml()).toBe('<r xmlns="urn:mij">1</r>');
  });

  it('has its cells', () => {
    expect(range('A1:D2').Values).toEqual([['Titel', 'regel\ntwee', '', ''], [46_022, true, '#DIV/0!', ' a & b ']]);
    expect(range('A2:D2').ValueTypes).toEqual([['Double', 'Boolean', 'Error', 'String']]);
    expect(range('A4:B6').Values).toEqual([[7, 3], [8, 'ab'], [9, 2]]);
    expect(range('A4:B6').Formulas).toEqual([['=B4*$C$1+Blad2!A$1', 3], ['=B5*$C$1+Blad2!A$1', '="a"&"b"'], ['=B6*$C$1+Blad2!A$1', '=1+1']]);
    expect([range('D6').Values, range('D6').NumberFormat, range('D6').Format.Protection.Locked]).toEqual([[['=1+1']], [['@']], false]);
    expect([range('B1').Hyperlink, range('A2').Hyperlink]).toEqual([{ address: 'https://example.org/', screenTip: 'Tip' }, { documentReference: 'Blad2!A1' }]);
  });

  it('has its looks', () => {
    const { Format: format } = range('A1');
    const lines = format.Borders;
    expect([format.Font.Name, format.Font.Size, format.Font.Color, format.Font.Bold, format.Font.Underline]).toEqual(['Arial', 14, '#1F4E79', true, 'Single']);
    // half way from 4472C4 to white: (44+FF)/2, (72+FF)/2, (C4+FF)/2
    expect([format.Fill.Color, format.HorizontalAlignment, format.VerticalAlignment, format.WrapText, format.IndentLevel]).toEqual(['#A2B9E2', 'Right', 'Center', true, 2]);
    expect([lines.GetItem('EdgeTop').Style, lines.GetItem('EdgeTop').Weight, lines.GetItem('EdgeTop').Color]).toEqual(['Continuous', 'Hairline', '#595959']);
    expect([lines.GetItem('EdgeBottom').Style, lines.GetItem('EdgeBottom').Weight, lines.GetItem('EdgeLeft').Style]).toEqual(['Dash', 'Medium', 'None']);
    expect([range('A2').NumberFormat, range('C9').NumberFormat]).toEqual([[['m/d/yyyy']], [['0.0" %"']]]);
  });

  it('has its sizes, panes and protection', () => {
    // 30 characters of 7 pixels, three quarters of a point each
    expect([range('A1').Format.ColumnWidth, range('B1').Format.ColumnWidth, range('C1').ColumnHidden, range('A1').Format.RowHeight, range('A2').RowHidden]).toEqual([157.5, 48, true, 30, true]);
    expect([sheet().TabColor, sheet().ShowGridlines, sheet().FreezePanes.GetLocation().Address, sheet().Protection.Protected]).toEqual(['#E0A030', false, 'Blad1!A1:A2', true]);
    expect(range('E1').GetMergedAreasOrNullObject()?.Address).toBe('Blad1!E1:F2');
  });

  it('has its rules', () => {
    expect([range('B3').DataValidation.Rule, range('D1').DataValidation.Prompt]).toEqual([{ list: { inCellDropDown: true, source: 'ja,nee' } }, { message: 'Kies', title: 'Soort', showPrompt: true }]);
    expect([range('E9').DataValidation.Rule, range('E9').DataValidation.ErrorAlert]).toEqual([
      { wholeNumber: { formula1: '10', operator: 'LessThan' } }, { message: 'Nee', title: '', showAlert: true, style: 'Warning' },
    ]);
    expect([range('A5').ConditionalFormats.GetItemAt(0).Type, range('B5').ConditionalFormats.GetCount()]).toEqual(['CellValue', 0]);
  });

  it('has its page', () => {
    const page = sheet().PageLayout;
    expect([page.Orientation, page.PaperSize, page.Zoom, page.LeftMargin, page.CenterHorizontally]).toEqual(['Landscape', 'A3', { scale: 80 }, 36, true]);
    expect([page.GetPrintArea().Address, page.GetPrintTitleRows().Address, page.GetPrintTitleColumns().Address]).toEqual(['Blad1!A1:F20', 'Blad1!1:2', 'Blad1!A:B']);
    const texts = page.HeadersFooters.DefaultForAllPages;
    expect([texts.CenterHeader, texts.RightHeader, texts.LeftFooter, texts.CenterFooter, texts.RightFooter]).toEqual(['Midden', 'Jan && Lies', '&8 links', '&P', '']);
    expect(sheet().HorizontalPageBreaks.GetItem(0).GetCellAfterBreak().Address).toBe('Blad1!A13');
  });

  it('has its table and its chart', () => {
    const table = workbook.Tables.GetItem('Uren');
    expect([table.GetRange().Address, table.GetTotalRowRange().Address, table.Style, table.ShowBandedRows, table.ShowFilterButton]).toEqual(['Blad1!H1:I4', 'Blad1!H4:I4', 'TableStyleLight1', true, true]);
    const [chart] = sheet().Charts._items();
    expect(chart?.state).toMatchObject({
      name: 'Grafiek 1', type: 'ColumnStacked100', place: { from: { row: 8, column: 1 }, to: { row: 20, column: 3 } },
      series: [{ name: 'regel\ntwee', values: { area: { row: 3, column: 1, rows: 3, columns: 1 } }, categories: { area: { row: 3, column: 0, rows: 3, columns: 1 } } }],
    });
    expect(Object.fromEntries(chart?.state.properties ?? [])).toMatchObject({
      'Title.Text': 'Aandeel', 'Title.Format.Font.Size': 14, 'Legend.Visible': false, 'Axes.CategoryAxis.ReversePlotOrder': true, 'Axes.CategoryAxis.TickLabelPosition': 'Low',
      'Axes.CategoryAxis.Position': 'Maximum', 'Axes.ValueAxis.MajorGridlines.Visible': true,
    });
  });
});

const CHART_TYPES = { stackedBar: 'BarStacked', bar: 'BarClustered', stackedColumn: 'ColumnStacked', column: 'ColumnClustered', pie: 'Pie' };

describe('a report written as a file', () => {
  let workbook: Workbook;
  beforeAll(async () => { workbook = await opened(await writeBook(showBook)); });

  it.each(showBook.tabs.map((tab) => [tab.name, tab] as const))('is there as it was meant: %s', (name, tab: ReportTab) => {
    const sheet = workbook.Worksheets.GetItem(name);
    const page = sheet.PageLayout;
    expect([sheet.TabColor, sheet.ShowGridlines]).toEqual([`#${tab.color}`, false]);
    expect(tab.columnWidths.map((_, c) => sheet.GetCell(0, c).Format.ColumnWidth)).toEqual(tab.columnWidths.map((width) => width * 7 * 0.75));
    expect([page.Orientation.toLowerCase(), page.PaperSize, page.Zoom, page.LeftMargin]).toEqual([tab.print.orientation, 'A4', { horizontalFitToPages: 1 }, MARGINS.left * 72]);
    expect(sheet.Charts._items().map((chart) => [chart.ChartType, Reflect.get(chart.Title, 'Text')])).toEqual(tab.charts.map(({ kind, title }) => [CHART_TYPES[kind], title]));
    tab.rows.forEach((row, r) => row.forEach((cell, c) => {
      if (typeof cell?.value === 'string' || typeof cell?.value === 'number') expect(sheet.GetCell(r, c).Values).toEqual([[cell.value]]);
    }));
  });

  it('has a snapshot that is plain, and the same every time', async () => {
    const snapshot = snapshotOf(workbook);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
    expect(snapshotOf(await opened(await writeBook(showBook)))).toEqual(snapshot);
  });

  it.each([
    ['a value', (w: Workbook) => w.user.edit('Invoer', 'A9', 'anders')], ['a look', (w: Workbook) => { w.Worksheets.GetItem('Invoer').GetRange('A9').Format.Font.Italic = true; }],
    ['a look of nothing', (w: Workbook) => { w.Worksheets.GetItem('Invoer').GetRange('Z9').NumberFormat = '@'; }], ['a line of a neighbour', (w: Workbook) => { w.Worksheets.GetItem('Invoer').GetRange('A9').Format.Borders.GetItem('EdgeBottom').Style = 'Double'; }],
    ['a width', (w: Workbook) => { w.Worksheets.GetItem('Invoer').GetRange('B:B').Format.ColumnWidth = 90; }], ['a height', (w: Workbook) => { w.Worksheets.GetItem('Invoer').GetRange('9:9').Format.RowHeight = 90; }],
    ['a name', (w: Workbook) => w.Worksheets.GetItem('Invoer').Names.Add('x_1', '="a"')], ['a table', (w: Workbook) => { w.Tables.GetItemAt(0).ShowBandedRows = false; }],
    ['a chart', (w: Workbook) => { w.Worksheets.GetFirst().Charts.GetItemAt(0).Axes.ValueAxis.MajorGridlines.Format.Line.Clear(); }], ['a rule', (w: Workbook) => w.Worksheets.GetItem('Invoer').GetRange('A1:Z99').DataValidation.Clear()],
    ['a page', (w: Workbook) => { w.Worksheets.GetItem('Invoer').PageLayout.TopMargin = 9; }], ['panes', (w: Workbook) => w.Worksheets.GetItem('Invoer').FreezePanes.Unfreeze()], ['the order', (w: Workbook) => w.user.moveSheet('Invoer', 0)],
    ['XML', (w: Workbook) => w.CustomXmlParts.Add('<r xmlns="urn:mij"/>')], ['a conditional format', (w: Workbook) => w.Worksheets.GetItem('Invoer').GetRange('A1').ConditionalFormats.Add('Custom')],
  ])('has a snapshot that shows %s that changed', async (_, change) => {
    const other = await opened(await writeBook(showBook));
    const before = snapshotOf(other);
    change(other);
    expect(snapshotOf(other)).not.toEqual(before);
  });
});

describe('files of other programs', () => {
  it.each(['libreoffice-1900', 'libreoffice-1904', 'openpyxl-1900', 'openpyxl-1904', 'excel-form'])('%s opens, with its tables', async (name) => {
    const workbook = await opened(readFileSync(`test/contract/fixtures/${name}.xlsx`));
    expect(workbook.Tables.Count).toBeGreaterThan(1);
    expect(workbook.state.date1904).toBe(name.endsWith('1904'));
    for (const sheet of workbook.state.sheets) expect(sheetSnapshot(workbook.state, sheet)['name']).toBe(sheet.name);
  });

  it('refuses what is no workbook', async () => {
    await expect(opened(new TextEncoder().encode('geen zip'))).rejects.toMatchObject({ code: 'not-an-xlsx' });
    await expect(opened(zip([{ name: 'a.txt', content: 'x' }]))).rejects.toMatchObject({ code: 'not-an-xlsx' });
  });
});
