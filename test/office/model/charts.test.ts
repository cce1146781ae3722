import { newWorkbook, refusal } from './new-workbook';

const drawn = () => {
  const { workbook } = newWorkbook();
  const sheet = workbook.Worksheets.GetItem('Sheet1');
  sheet.GetRange('A1:C4').Values = [['Deel', 'Directe kosten', 'Overhead'], ['Zorg', 10, 1], ['Jeugd', 20, 2], ['Werk', 30, 3]];
  return { workbook, sheet, chart: sheet.Charts.Add('BarStacked', sheet.GetRange('A1:C4'), 'Columns') };
};

describe('a chart', () => {
  it('takes names and categories from the first row and column', () => {
    const { workbook, sheet } = drawn();
    expect(workbook.state.sheets[0]?.charts[0]?.series.map(({ name, values, categories }) => [name, values?.area, categories?.area])).toEqual([
      ['Directe kosten', { row: 1, column: 1, rows: 3, columns: 1 }, { row: 1, column: 0, rows: 3, columns: 1 }],
      ['Overhead', { row: 1, column: 2, rows: 3, columns: 1 }, { row: 1, column: 0, rows: 3, columns: 1 }],
    ]);
    expect(sheet.Charts.Add('Line', sheet.GetRange('A1:C4'), 'Rows').Series._items().map(({ Name }) => Name)).toEqual(['Zorg', 'Jeugd', 'Werk']);
    expect(sheet.Charts.Add('Line', sheet.GetRange('B2:B4')).Series._items().map(({ Name }) => Name)).toEqual(['Series1']);
  });

  it('is found by its name, and is told what to draw', () => {
    const { sheet, chart } = drawn();
    chart.Name = 'Kosten';
    const found = sheet.Charts.GetItem('kosten');
    found.Series.GetItemAt(1).Delete();
    const series = found.Series.Add('Nieuw');
    series.SetValues(sheet.GetRange('C2:C4'));
    series.SetXAxisValues(sheet.GetRange('A2:A4'));
    series.Format.Fill.SetSolidColor('#112233');
    expect([found.Series.Count, series.Points.Count, chart.state.series[1]?.properties.get('Format.Fill.Color')]).toEqual([2, 3, '#112233']);
    expect(refusal(() => series.Points.GetItemAt(3))).toBe('InvalidArgument');
    found.SetData(sheet.GetRange('A1:B4'));
    expect(found.Series.Count).toBe(1);
    found.Delete();
    expect([sheet.Charts.Count, sheet.Charts.GetItemOrNullObject('Kosten')]).toEqual([0, null]);
    expect(refusal(() => { chart.Name = 'x'; })).toBe('InvalidReference');
  });

  it('stands on cells, and takes their size', () => {
    const { sheet, chart } = drawn();
    sheet.GetRange('B:B').Format.ColumnWidth = 96;
    chart.SetPosition('B2', 'C5');
    expect([chart.Left, chart.Top, chart.Width, chart.Height]).toEqual([48, 15, 144, 60]);
    expect(chart.state.place).toEqual({ from: { row: 1, column: 1 }, to: { row: 5, column: 3 } });
    chart.SetPosition('A1');
    expect([chart.Left, chart.Width, chart.state.place]).toEqual([0, 144, null]);
  });

  it('keeps properties by their place, and refuses what they cannot be', () => {
    const { chart } = drawn();
    const axis = chart.Axes.ValueAxis;
    Object.assign(axis, { NumberFormat: '#,##0' });
    Object.assign(axis.MajorGridlines, { Visible: false });
    expect([Reflect.get(axis, 'NumberFormat'), Reflect.get(chart.Axes.CategoryAxis, 'NumberFormat'), Reflect.get(chart.Axes.GetItem('Value').MajorGridlines, 'Visible')]).toEqual(['#,##0', 'General', false]);
    expect(refusal(() => Object.assign(chart.Title, { Text: 5 }))).toBe('InvalidArgument');
    expect(refusal(() => chart.Format.Fill.SetSolidColor('zalm'))).toBe('InvalidArgument');
  });

  it('shows values where labels are switched on, until told otherwise', () => {
    const series = drawn().chart.Series.GetItemAt(0);
    series.HasDataLabels = true;
    expect(Reflect.get(series.DataLabels, 'ShowValue')).toBe(true);
    Object.assign(series.DataLabels, { ShowValue: false, ShowPercentage: true });
    expect([Reflect.get(series.DataLabels, 'ShowValue'), Reflect.get(series.DataLabels, 'ShowPercentage')]).toEqual([false, true]);
  });
});
