import { type Workbook } from '../../../src/workbench/host/model';
import { addressOf } from '../../../src/workbench/host/model/state/area';
import { newWorkbook, refusal } from './new-workbook';

let workbook: Workbook;
const sheet = () => workbook.Worksheets.GetItem('Sheet1');
const range = (address: string) => sheet().GetRange(address);
beforeEach(() => { ({ workbook } = newWorkbook()); });

describe('where a range stands', () => {
  it.each([
    ['B2', 'Sheet1!B2'], ['$B$2:C3', 'Sheet1!B2:C3'], ['C3:B2', 'Sheet1!B2:C3'], ['a:c', 'Sheet1!A:C'], ['2:4', 'Sheet1!2:4'], ['', 'Sheet1!1:1048576'], ['Sheet1!D4', 'Sheet1!D4'], ['XFD1048576', 'Sheet1!XFD1048576'],
  ])('%s is %s', (address, full) => expect(range(address).Address).toBe(full));

  it('quotes a sheet name that needs it', () => {
    expect(workbook.Worksheets.Add("Uren '25").GetRange('A1').Address).toBe("'Uren ''25'!A1");
    expect(workbook.Worksheets.Add('R1C1').GetRange('A1').Address).toBe("'R1C1'!A1");
    expect(range("'Uren ''25'!B2").Address).toBe("'Uren ''25'!B2");
  });

  it.each(['A0', 'XFE1', 'A1048577', 'Nergens', 'A1:'])('refuses %s', (address) => expect(refusal(() => range(address))).toBe('InvalidArgument'));
  it('refuses a sheet that is not there', () => expect(refusal(() => range('Weg!A1'))).toBe('ItemNotFound'));

  it('reaches its neighbours', () => {
    const block = range('B2:D5');
    expect([
      block.GetCell(0, 1), block.GetRow(1), block.GetColumn(2), block.GetLastCell(), block.GetOffsetRange(1, -1), block.GetResizedRange(-1, 2), block.GetAbsoluteResizedRange(1, 1),
      block.GetRowsBelow(2), block.GetRowsAbove(), block.GetColumnsAfter(), block.GetColumnsBefore(), block.GetEntireColumn(), block.GetEntireRow(), block.GetBoundingRect('F1'), block.GetIntersection('A1:C3'),
    ].map(({ Address }) => Address.replace('Sheet1!', ''))).toEqual([
      'C2', 'B3:D3', 'D2:D5', 'D5', 'A3:C6', 'B2:F4', 'B2', 'B6:D7', 'B1:D1', 'E2:E5', 'A2:A5', 'B:D', '2:5', 'B1:F5', 'B2:C3',
    ]);
    expect(block.GetIntersectionOrNullObject('F6')).toBeNull();
    expect(refusal(() => block.GetOffsetRange(-2, 0))).toBe('InvalidArgument');
    expect(refusal(() => block.GetRow(4))).toBe('InvalidArgument');
  });

  it('knows the cells in use, with and without their looks', () => {
    expect(sheet().GetUsedRangeOrNullObject()).toBeNull();
    expect(sheet().GetUsedRange().Address).toBe('Sheet1!A1');
    range('C3').Values = [['x']];
    range('E9').Format.Fill.Color = '#FFEE00';
    expect(sheet().GetUsedRange().Address).toBe('Sheet1!C3:E9');
    expect(sheet().GetUsedRange(true).Address).toBe('Sheet1!C3');
    expect(range('A:B').GetUsedRangeOrNullObject()).toBeNull();
    expect(refusal(() => range('A:B').GetUsedRange())).toBe('ItemNotFound');
  });
});

describe('values', () => {
  it('refuses an array of another shape', () => {
    expect(refusal(() => { range('A1:B1').Values = [['a']]; })).toBe('InvalidArgument');
    expect(refusal(() => { range('A1:B2').Values = [['a', 'b']]; })).toBe('InvalidArgument');
    expect(refusal(() => { range('A1').Values = [[{}]]; })).toBe('InvalidArgument');
  });

  it('puts one value in every cell', () => {
    range('A1:B2').Values = 7;
    expect(range('A1:B2').Values).toEqual([[7, 7], [7, 7]]);
  });

  it('gives none above five million cells', () => {
    expect(range('A1:E1000000').Values).toHaveLength(1_000_000);
    expect(range('A1:F1000000').Values).toBeNull();
  });

  it('writes and reads 100,000 rows of 12 without an object a cell', () => {
    const rows = Array.from({ length: 100_000 }, (_, r) => Array.from({ length: 12 }, (__, c) => (c % 2 ? r * c : `F${r}`)));
    const all = range('A1:L100000');
    const start = process.cpuUsage();
    all.Values = rows;
    const back = all.Values;
    expect(back).toEqual(rows);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4);
  });

  it('shows numbers, days and booleans as the language of Excel does', () => {
    const cells = range('A1:F1');
    cells.NumberFormat = [['#,##0.00', '0.00%', 'dd-mm-yyyy', 'General', 'General', '#,##0.0" %"']];
    cells.Values = [[1234.5, 0.125, 46_022, true, 1.5, 12.5]];
    expect(cells.Text).toEqual([['1.234,50', '12,50%', '31-12-2025', 'WAAR', '1,5', '12,5 %']]);
  });
});

describe('looks', () => {
  it('are uniform, or not', () => {
    range('A1').Format.Font.Bold = true;
    expect([range('A1').Format.Font.Bold, range('A1:B1').Format.Font.Bold, range('B1').Format.Font.Bold]).toEqual([true, null, false]);
    range('C1').Format.Fill.Color = 'yellow';
    expect([range('C1').Format.Fill.Color, range('B1').Format.Fill.Color, range('B1:C1').Format.Fill.Color]).toEqual(['#FFFF00', '#FFFFFF', '']);
  });

  it('of whole columns and rows hold for cells that nobody wrote yet', () => {
    range('B:B').NumberFormat = '@';
    range('3:3').Format.Font.Italic = true;
    range('B5').Values = [['1-2']];
    expect(range('B5').Values).toEqual([['1-2']]);
    expect([range('Z3').Format.Font.Italic, range('Z4').Format.Font.Italic, range('3:3').Format.Font.Italic]).toEqual([true, false, true]);
  });

  it('of an entire sheet take no look a cell', () => {
    range('A1').Values = [['x']];
    sheet().GetRange().Format.Font.Name = 'Arial';
    expect([range('A1').Format.Font.Name, range('Q99').Format.Font.Name]).toEqual(['Arial', 'Arial']);
    expect(workbook.state.sheets[0]?.cells.rows.size).toBe(1);
  });

  it('draw a line inside once, and around on the outer cells', () => {
    const block = range('B2:C3').Format.Borders;
    block.GetItem('EdgeTop').Style = 'Continuous';
    block.GetItem('InsideHorizontal').Style = 'Dash';
    block.GetItem('InsideHorizontal').Color = '#FF0000';
    const styleAt = (address: string, side: string) => range(address).Format.Borders.GetItem(side).Style;
    expect([styleAt('B2', 'EdgeTop'), styleAt('B3', 'EdgeTop'), styleAt('B2', 'EdgeLeft')]).toEqual(['Continuous', 'Dash', 'None']);
    expect(range('C3').Format.Borders.GetItem('EdgeTop').Color).toBe('#FF0000');
    expect(refusal(() => range('A1').Format.Borders.GetItem('Middle'))).toBe('InvalidArgument');
  });

  it('share the line between two cells: the last that says something of it is heard', () => {
    range('A2').Format.Borders.GetItem('EdgeTop').Color = '#FF0000';
    range('A1').Format.Borders.GetItem('EdgeBottom').Style = 'Double';
    expect([range('A2').Format.Borders.GetItem('EdgeTop').Style, range('A1').Format.Borders.GetItem('EdgeBottom').Style]).toEqual(['None', 'Double']);
    range('B1').Format.Borders.GetItem('EdgeLeft').Style = 'Dot';
    range('A1').Format.Borders.GetItem('EdgeRight').Style = 'None';
    expect(range('B1').Format.Borders.GetItem('EdgeLeft').Style).toBe('None');
  });

  it.each([
    ['alignment', () => { range('A1').Format.HorizontalAlignment = 'Links'; }], ['colour', () => { range('A1').Format.Fill.Color = 'zalm'; }], ['size', () => { range('A1').Format.Font.Size = 0; }],
    ['width', () => { range('A1').Format.ColumnWidth = -1; }], ['height', () => { range('A1').Format.RowHeight = 410; }], ['indent', () => { range('A1').Format.IndentLevel = 1.5; }],
  ])('refuse a wrong %s', (_, set) => expect(refusal(set)).toBe('InvalidArgument'));

  it('are set a cell at a time by properties', () => {
    range('A1:B1').SetCellProperties([[{ format: { fill: { color: '#AABBCC' }, font: { bold: true } } }, null]]);
    expect([range('A1').Format.Fill.Color, range('A1').Format.Font.Bold, range('B1').Format.Fill.Color]).toEqual(['#AABBCC', true, '#FFFFFF']);
    expect(range('A1:B1').GetCellProperties({ address: true, format: { font: { bold: true } } })).toEqual([[
      { address: 'Sheet1!A1', format: { font: { bold: true } } }, { address: 'Sheet1!B1', format: { font: { bold: false } } },
    ]]);
    expect(refusal(() => range('A1:B1').SetCellProperties([[null]]))).toBe('InvalidArgument');
  });

  it('of several ranges at once', () => {
    const areas = sheet().GetRanges('A1:B2,D4');
    areas.Format.Font.Bold = true;
    expect([areas.AreaCount, areas.CellCount, areas.Address]).toEqual([2, 5, 'Sheet1!A1:B2,Sheet1!D4']);
    expect([range('B2').Format.Font.Bold, range('D4').Format.Font.Bold, range('C3').Format.Font.Bold]).toEqual([true, true, false]);
    expect(refusal(() => sheet().GetRanges(Array.from({ length: 2000 }, (_, i) => `A${i + 1}`).join(',')))).toBe('InvalidArgument');
  });

  it('keep widths in whole pixels, and put charts by them', () => {
    range('B:B').Format.ColumnWidth = 100.3;
    expect([range('A1').Format.ColumnWidth, range('B1').Format.ColumnWidth, range('A1:B1').Format.ColumnWidth, range('C1').Left]).toEqual([48, 100.5, null, 148.5]);
    range('A2').Format.RowHeight = 30;
    expect([range('A3').Top, range('A1:A3').Height]).toEqual([45, 60]);
    range('B1').ColumnHidden = true;
    expect([range('C1').Left, range('B1').ColumnHidden]).toEqual([48, true]);
  });
});

describe('clearing and moving', () => {
  it('clears contents, formats or all', () => {
    const cell = range('A1');
    cell.Values = [['x']];
    cell.Format.Font.Bold = true;
    cell.Clear('Contents');
    expect([cell.Values?.[0]?.[0], cell.Format.Font.Bold]).toEqual(['', true]);
    cell.Values = [['y']];
    cell.Clear('Formats');
    expect([cell.Values?.[0]?.[0], cell.Format.Font.Bold]).toEqual(['y', false]);
    cell.Clear();
    expect(sheet().GetUsedRangeOrNullObject()).toBeNull();
    expect(refusal(() => cell.Clear('Alles'))).toBe('InvalidArgument');
  });

  it.each([
    ['All', ['A1:A3', 'A6:A9'], ['List', 'None', 'List']], ['Formats', ['A1:A3', 'A6:A9'], ['List', 'List', 'List']], ['Contents', ['A1:A9'], ['List', 'List', 'List']],
  ])('%s takes the rules of the cleared cells only', (what, formatted, allowed) => {
    range('A1:A9').DataValidation.Rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
    range('A1:A9').ConditionalFormats.Add('CellValue');
    range('C1').ConditionalFormats.Add('CellValue');
    range('A4:C5').Clear(what);
    expect(['A1', 'A4', 'A9'].map((address) => range(address).DataValidation.Type)).toEqual(allowed);
    const { conditionalFormats } = sheet().state;
    expect(conditionalFormats[1]?.areas.map(addressOf)).toEqual(formatted);
    range('A:C').Clear(what);
    expect(range('A:C').ConditionalFormats.GetCount()).toBe(what === 'Contents' ? 2 : 0);
  });

  it('clears cells of a column or row with a look to none at all', () => {
    range('B:B').NumberFormat = '@';
    range('4:4').Format.Font.Bold = true;
    range('A2:B4').Clear();
    expect(['B1', 'B2', 'B4', 'B5'].map((address) => range(address).NumberFormat)).toEqual([[['@']], [['General']], [['General']], [['@']]]);
    expect(['A4', 'C4'].map((address) => range(address).Format.Font.Bold)).toEqual([false, true]);
  });

  it('makes room for rows, and takes tables, names, merges and rules along', () => {
    range('A3:B5').Values = [['Code', 'Naam'], ['a', 1], ['b', 2]];
    const table = sheet().Tables.Add('A3:B5', true);
    workbook.Names.Add('Plek', range('B4'));
    range('D4:E4').Merge();
    range('A4').DataValidation.Rule = { list: { inCellDropDown: true, source: 'a,b' } };
    range('4:5').Insert('Down');
    expect(table.GetRange().Address).toBe('Sheet1!A3:B7');
    expect(range('A6:B7').Values).toEqual([['a', 1], ['b', 2]]);
    expect(workbook.Names.GetItem('Plek').Value).toBe('Sheet1!$B$6');
    expect(range('D6').GetMergedAreasOrNullObject()?.Address).toBe('Sheet1!D6:E6');
    expect([range('A6').DataValidation.Type, range('A4').DataValidation.Type]).toEqual(['List', 'None']);
    range('4:5').Delete('Up');
    expect([table.GetRange().Address, workbook.Names.GetItem('Plek').Value]).toEqual(['Sheet1!A3:B5', 'Sheet1!$B$4']);
    range('4:4').Delete('Up');
    expect([range('A4').Values, workbook.Names.GetItem('Plek').Type]).toEqual([[['b']], 'Error']);
  });

  it('shifts some cells only', () => {
    range('A1:C3').Values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    range('B1').Insert('Down');
    expect(range('A1:C4').Values).toEqual([[1, '', 3], [4, 2, 6], [7, 5, 9], ['', 8, '']]);
    range('B1').Delete('Up');
    range('A2').Delete('Left');
    expect(range('A1:C3').Values).toEqual([[1, 2, 3], [5, 6, ''], [7, 8, 9]]);
    range('A3:B3').Insert('Right');
    expect(range('A3:E3').Values).toEqual([['', '', 7, 8, 9]]);
  });

  it('refuses to cut a table in two', () => {
    range('A5:B7').Values = [['a', 'b'], [1, 2], [3, 4]];
    sheet().Tables.Add('A5:B7', true);
    expect(refusal(() => range('A1').Insert('Down'))).toBe('InvalidOperation');
    range('A1:B1').Insert('Down');
    expect(sheet().Tables.GetItemAt(0).GetRange().Address).toBe('Sheet1!A6:B8');
  });

  it('refuses a merge in a table', () => {
    sheet().Tables.Add('A1:B3', true);
    expect(refusal(() => range('A2:B2').Merge())).toBe('InvalidOperation');
  });
});
