import { type Workbook } from '../../../src/workbench/host/model';
import { newWorkbook, refusal } from './new-workbook';

let workbook: Workbook;
const sheet = (name = 'Sheet1') => workbook.Worksheets.GetItem(name);
const names = () => workbook.Worksheets._items().map(({ Name }) => Name);
beforeEach(() => { ({ workbook } = newWorkbook()); });

describe('sheets', () => {
  it('are added behind the others, with a name of their own', () => {
    workbook.Worksheets.Add('Uren');
    workbook.Worksheets.Add();
    expect(names()).toEqual(['Sheet1', 'Uren', 'Sheet3']);
    expect(sheet('uren').Position).toBe(1);
    expect(workbook.Worksheets.GetItemOrNullObject('Weg')).toBeNull();
    expect(refusal(() => sheet('Weg'))).toBe('ItemNotFound');
    expect(sheet(sheet('Uren').Id).Name).toBe('Uren');
  });

  it.each(['a/b', 'a[b', "'a", 'x'.repeat(32), 'a:b'])('refuse the name %s', (name) => expect(refusal(() => workbook.Worksheets.Add(name))).toBe('InvalidArgument'));
  it('refuse a name twice, in whatever capitals', () => {
    workbook.Worksheets.Add('Uren');
    expect(refusal(() => workbook.Worksheets.Add('UREN'))).toBe('ItemAlreadyExists');
    expect(refusal(() => { sheet().Name = 'uren'; })).toBe('ItemAlreadyExists');
  });

  it('keep one in sight', () => {
    expect(refusal(() => sheet().Delete())).toBe('InvalidOperation');
    expect(refusal(() => { sheet().Visibility = 'Hidden'; })).toBe('InvalidOperation');
    workbook.Worksheets.Add('Uren').Visibility = 'VeryHidden';
    expect(refusal(() => sheet('Uren').Delete())).toBe('InvalidOperation');
    expect(refusal(() => sheet().Delete())).toBe('InvalidOperation');
    expect(workbook.Worksheets.GetCount(true)).toBe(1);
  });

  it('take their tables with them, and leave an object behind that is gone', () => {
    const gone = workbook.Worksheets.Add('Uren');
    gone.Tables.Add('A1:B2', true).Name = 'Uren';
    workbook.Names.Add('Plek', gone.GetRange('A1'));
    const cell = gone.GetRange('A1');
    gone.Delete();
    expect(workbook.Tables.Count).toBe(0);
    expect(refusal(() => cell.Values)).toBe('InvalidReference');
    expect(refusal(() => cell.Clear())).toBe('InvalidReference');
    expect(refusal(() => gone.GetRange('A1'))).toBe('ItemNotFound');
    expect(workbook.Names.GetItem('Plek').Formula).toBe('=#REF!');
    expect(refusal(() => workbook.Names.GetItem('Plek').GetRange())).toBe('InvalidReference');
  });

  it('freeze rows and columns', () => {
    const panes = sheet().FreezePanes;
    expect(panes.GetLocationOrNullObject()).toBeNull();
    panes.FreezeAt(sheet().GetRange('A1:B3'));
    expect(panes.GetLocation().Address).toBe('Sheet1!A1:B3');
    panes.FreezeRows(2);
    expect(panes.GetLocation().Address).toBe('Sheet1!1:2');
    panes.FreezeColumns(1);
    expect(panes.GetLocation().Address).toBe('Sheet1!A:A');
    panes.Unfreeze();
    expect(panes.GetLocationOrNullObject()).toBeNull();
  });

  it('are printed as they are told', () => {
    const page = sheet().PageLayout;
    page.SetPrintMargins('Inches', { left: 0.5, top: 1 });
    page.SetPrintMargins('Centimeters', { right: 2.54 });
    page.SetPrintTitleRows('$1:$2');
    page.Zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.HeadersFooters.DefaultForAllPages.CenterFooter = '&P / &N';
    sheet().HorizontalPageBreaks.Add('A10');
    expect([page.LeftMargin, page.TopMargin, page.RightMargin, page.GetPrintTitleRows().Address, page.Zoom]).toEqual([36, 72, 72, 'Sheet1!1:2', { horizontalFitToPages: 1 }]);
    expect(sheet().HorizontalPageBreaks.GetItem(0).GetCellAfterBreak().Address).toBe('Sheet1!A10');
    sheet().HorizontalPageBreaks.RemovePageBreaks();
    expect(sheet().HorizontalPageBreaks.GetCount()).toBe(0);
    expect(refusal(() => { page.Orientation = 'Dwars'; })).toBe('InvalidArgument');
  });
});

describe('tables', () => {
  const table = () => sheet().Tables.Add('B2:C4', true);

  it('have headers that are texts, and no two alike', () => {
    sheet().GetRange('B2:C2').Values = [[2025, '']];
    expect(table().Columns._items().map(({ Name }) => Name)).toEqual(['2025', 'Kolom2']);
    sheet().GetRange('B2:C2').Values = [['Uren', 'uren']];
    expect(sheet().GetRange('B2:C2').Values).toEqual([['Uren', 'uren2']]);
    sheet().GetRange('B2').Clear('Contents');
    expect(sheet().GetRange('B2').Values).toEqual([['Kolom1']]);
  });

  it('leave the addresses of their cells in formulas that named them when they become cells', () => {
    sheet().GetRange('B2:C4').Values = [['Post', 'Bedrag'], ['Huur', 3], ['Inhuur', 4]];
    const made = table();
    made.Name = 'Posten';
    const notes = workbook.Worksheets.Add('Mijn werk').GetRange('A1:A8');
    const formulas = [
      '=SUM(Posten[Bedrag])', '=COUNTA(posten)', '=COUNTA(Posten[#All])', '=COUNTA(Posten[[#All],[Bedrag]])', '=COUNTA(Posten[#Headers])+SUM(Posten[Weg])',
      '="Posten[Bedrag]"', "='Posten'!A1", '=SUM(Postenlijst[Bedrag])',
    ];
    notes.Formulas = formulas.map((formula) => [formula]);
    const figures = () => notes.Values?.slice(0, 4).flat();
    expect(figures()).toEqual([7, 4, 6, 3]);
    made.ConvertToRange();
    expect(notes.Formulas?.flat()).toEqual([
      '=SUM(Sheet1!$C$3:$C$4)', '=COUNTA(Sheet1!$B$3:$C$4)', '=COUNTA(Sheet1!$B$2:$C$4)', '=COUNTA(Sheet1!$C$2:$C$4)', '=COUNTA(Sheet1!$B$2:$C$2)+SUM(Posten[Weg])',
      ...formulas.slice(5),
    ]);
    workbook.Application.Calculate();
    expect(figures()).toEqual([7, 4, 6, 3]);
  });

  it('get a header above them where there was none', () => {
    sheet().GetRange('B2:C3').Values = [[1, 2], [3, 4]];
    const made = sheet().Tables.Add('B2:C3', false);
    expect(made.GetRange().Address).toBe('Sheet1!B2:C4');
    expect(made.GetDataBodyRange().Values).toEqual([[1, 2], [3, 4]]);
  });

  it('know header, body and totals', () => {
    const made = table();
    expect(refusal(() => made.GetTotalRowRange())).toBe('ItemNotFound');
    made.ShowTotals = true;
    expect([made.GetHeaderRowRange().Address, made.GetDataBodyRange().Address, made.GetTotalRowRange().Address]).toEqual(['Sheet1!B2:C2', 'Sheet1!B3:C4', 'Sheet1!B5:C5']);
    made.ShowHeaders = false;
    expect(refusal(() => made.GetHeaderRowRange())).toBe('ItemNotFound');
    expect([made.GetRange().Address, made.GetDataBodyRange().Address]).toEqual(['Sheet1!B3:C5', 'Sheet1!B3:C4']);
  });

  it('share their names with those of cells', () => {
    const made = table();
    workbook.Names.Add('Uren', sheet().GetRange('A1'));
    expect(refusal(() => { made.Name = 'uren'; })).toBe('ItemAlreadyExists');
    made.Name = 'Kosten';
    expect(refusal(() => workbook.Names.Add('KOSTEN', sheet().GetRange('A1')))).toBe('ItemAlreadyExists');
    expect(refusal(() => { sheet().Tables.Add('F1:G2', true).Name = 'Kosten'; })).toBe('ItemAlreadyExists');
    sheet().Names.Add('Kosten', sheet().GetRange('A1'));
  });

  it.each(['A1', 'R1C1', 'met spatie', '1a', 'a-b', ''])('refuse the name %s', (name) => expect(refusal(() => { table().Name = name; })).toBe('InvalidArgument'));

  it('do not overlap', () => {
    table();
    expect(refusal(() => sheet().Tables.Add('C4:D6', true))).toBe('InvalidArgument');
    const other = sheet().Tables.Add('E2:F4', true);
    expect(refusal(() => other.Resize('C2:F4'))).toBe('InvalidArgument');
    other.Resize('E2:G9');
    expect(other.GetRange().Address).toBe('Sheet1!E2:G9');
    expect(sheet().GetRange('A1:E9').GetTables().GetCount()).toBe(2);
    expect(sheet().GetRange('A1:D9').GetTables(true).GetCount()).toBe(1);
  });

  it('take in what is written right under or beside them, where Excel is told to do so', () => {
    const made = table();
    const areaAfter = (address: string, values: readonly (readonly unknown[])[]): string => {
      sheet().GetRange(address).Values = values;
      return made.GetRange().Address;
    };
    expect(areaAfter('B5', [['x']])).toBe('Sheet1!B2:C4');
    workbook.state.tablesGrow = true;
    expect(areaAfter('B6', [['x']])).toBe('Sheet1!B2:C4');
    expect(areaAfter('B5:C8', [['x', ''], ['', 1], ['', ''], ['y', '']])).toBe('Sheet1!B2:C6');
    expect(areaAfter('D2', [['Nieuw']])).toBe('Sheet1!B2:D6');
    expect(areaAfter('F2', [['ver']])).toBe('Sheet1!B2:D6');
  });

  it('leave their cells when they become a range, and take them when they are deleted', () => {
    const made = table();
    sheet().GetRange('B3').Values = [['x']];
    made.ConvertToRange();
    expect([workbook.Tables.Count, sheet().GetRange('B3').Values]).toEqual([0, [['x']]]);
    table().Delete();
    expect([workbook.Tables.Count, sheet().GetUsedRangeOrNullObject(true)]).toEqual([0, null]);
    expect(refusal(() => { made.Name = 'Nog'; })).toBe('InvalidReference');
  });
});

describe('names, validations and what an add-in keeps', () => {
  it('holds a text constant, hidden, of one sheet', () => {
    const name = sheet().Names.Add('_mijn', '="summary|1a2b"');
    name.Visible = false;
    expect([name.Value, name.Formula, name.Type, name.Scope, name.Visible]).toEqual(['summary|1a2b', '="summary|1a2b"', 'String', 'Worksheet', false]);
    expect(name.GetRangeOrNullObject()).toBeNull();
    expect(workbook.Names.GetItemOrNullObject('_mijn')).toBeNull();
    name.Formula = '="summary|1a2b|unfinished"';
    expect(sheet().Names.GetItem('_MIJN').Value).toBe('summary|1a2b|unfinished');
    expect(refusal(() => sheet().Names.Add('_mijn', '=1'))).toBe('ItemAlreadyExists');
    expect(refusal(() => sheet().Names.Add('te_lang', `="${'x'.repeat(256)}"`))).toBe('InvalidArgument');
    name.Delete();
    expect(sheet().Names.GetCount()).toBe(0);
  });

  it('cuts a rule out where another comes', () => {
    sheet().GetRange('A1:A9').DataValidation.Rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
    sheet().GetRange('A4:A5').DataValidation.Rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    expect(['A1', 'A4', 'A9', 'A1:A9', 'B1'].map((address) => sheet().GetRange(address).DataValidation.Type)).toEqual(['List', 'WholeNumber', 'List', 'Inconsistent', 'None']);
    sheet().GetRange('A1:A9').DataValidation.Clear();
    expect(sheet().GetRange('A1:A9').DataValidation.Type).toBe('None');
    expect(refusal(() => { sheet().GetRange('A1').DataValidation.Rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }; })).toBe('InvalidArgument');
    expect(refusal(() => { sheet().GetRange('A1').DataValidation.Prompt = { title: 'x'.repeat(33), message: '', showPrompt: true }; })).toBe('InvalidArgument');
  });

  it('keeps XML by its namespace, and only with one', () => {
    const parts = workbook.CustomXmlParts;
    const part = parts.Add('<?xml version="1.0"?><k:report xmlns:k="urn:mij"><k:a/></k:report>');
    expect([part.NamespaceUri, parts.GetByNamespace('urn:mij').GetOnlyItem().GetXml()]).toEqual(['urn:mij', '<?xml version="1.0"?><k:report xmlns:k="urn:mij"><k:a/></k:report>']);
    part.SetXml('<r xmlns="urn:mij">2</r>');
    parts.Add('<r xmlns="urn:mij"/>');
    expect(parts.GetByNamespace('urn:mij').GetOnlyItemOrNullObject()).toBeNull();
    expect(refusal(() => parts.GetByNamespace('urn:ander').GetOnlyItem())).toBe('InvalidOperation');
    expect(refusal(() => parts.Add('<r/>'))).toBe('InvalidArgument');
    expect(refusal(() => parts.Add('geen xml'))).toBe('InvalidArgument');
  });

  it.each([
    '<r xmlns="urn:mij"><a></r>', '<r xmlns="urn:mij"><a></b></r>', '<r xmlns="urn:mij"/><r xmlns="urn:mij"/>', '<r xmlns="urn:mij">a & b</r>', '<r xmlns="urn:mij" a="1" a="2"/>',
    '<r xmlns="urn:mij" a=1/>', '<r xmlns="urn:mij" a="<"/>', '<r xmlns="urn:mij">\u0001</r>', '<r xmlns="urn:mij">\ud800</r>', '<r xmlns="urn:mij">', 'voor <r xmlns="urn:mij"/>',
  ])('takes no XML that is not well formed: %j', (xml) => expect(refusal(() => workbook.CustomXmlParts.Add(xml))).toBe('InvalidArgument'));

  it.each(['<?xml version="1.0"?>\n<!-- x > y --><r xmlns="urn:mij" a=\'b > "c"\' ><s:a xmlns:s="t" /><![CDATA[a & <b>]]>&amp;&#10;\ud83d\ude00</r>\n', '<r xmlns="urn:mij"/>'])(
    'takes XML that is: %j', (xml) => expect(workbook.CustomXmlParts.Add(xml).GetXml()).toBe(xml));

  it('keeps settings by key', () => {
    workbook.Settings.Add('a', 1);
    workbook.Settings.GetItem('a').Value = { b: 2 };
    expect(workbook.Settings.GetItem('a').Value).toEqual({ b: 2 });
    workbook.Settings.GetItem('a').Delete();
    expect(workbook.Settings.GetItemOrNullObject('a')).toBeNull();
  });

  it('keeps a conditional format with its rule', () => {
    const format = sheet().GetRange('A1:B2').ConditionalFormats.Add('Custom');
    Object.assign(format.Custom.Rule, { Formula: '=A1>1' });
    format.Custom.Format.Fill.Color = '#FF0000';
    expect([format.CellValueOrNullObject, format.Custom.Format.Fill.Color, sheet().GetRange('B2').ConditionalFormats.GetCount(), sheet().GetRange('C3').ConditionalFormats.GetCount()]).toEqual([null, '#FF0000', 1, 0]);
    expect(refusal(() => format.CellValue)).toBe('InvalidOperation');
  });

  it('tells the date systems apart', () => {
    expect(workbook.Functions.Date(2000, 1, 1).Value).toBe(36_526);
    workbook.state.date1904 = true;
    expect(workbook.Functions.Date(2000, 1, 1).Value).toBe(35_064);
  });
});
