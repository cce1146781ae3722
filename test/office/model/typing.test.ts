import { newWorkbook, refusal } from './new-workbook';

/** Value and number format of a cell after a text was typed in it. */
const typed = (text: string, locale = 'nl-NL', format = 'General'): readonly unknown[] => {
  const { workbook } = newWorkbook({ locale });
  const cell = workbook.Worksheets.GetItem('Sheet1').GetRange('B2');
  cell.NumberFormat = format;
  cell.Values = [[text]];
  return [cell.Values?.[0]?.[0], cell.NumberFormat?.[0]?.[0]];
};

describe('a typed text, as Excel takes it', () => {
  // serials from the calendar: 1-1-2026 is day 46023
  it.each([
    ['0012', 12, 'General'], ['1E5', 100_000, '0.00E+00'], ['12%', 0.12, '0%'], ['12,5%', 0.125, '0.00%'], ['+31', 31, 'General'], ['-7,5', -7.5, 'General'], ['(3)', -3, 'General'],
    ['1.234,56', 1234.56, '#,##0.00'], ['1.234', 1234, '#,##0'], ['€ 5', 5, '€ #,##0.00'], ['1,5', 1.5, 'General'], ['1.5', '1.5', 'General'],
    ['WAAR', true, 'General'], ['onwaar', false, 'General'], ['TRUE', true, 'General'],
    ['1-2', 46_023 + 31, 'd-mmm'], ['31-12-2025', 46_022, 'dd-mm-yyyy'], ['2025-12-31', 46_022, 'dd-mm-yyyy'], ['1-1-26', 46_023, 'dd-mm-yyyy'], ['1 mei 2026', 46_023 + 120, 'd-mmm-yy'],
    ['2026-01', 46_023, 'mmm-yy'], ['01-2026', 46_023, 'mmm-yy'], ['1/2026', 46_023, 'mmm-yy'], ['1-32', 11_689, 'mmm-yy'], ['13-2026', '13-2026', 'General'], ['1234-567', '1234-567', 'General'],
    ['25:00', 25 / 24, '[h]:mm:ss'], ['8:30 PM', 20.5 / 24, 'h:mm AM/PM'], ['13:00 PM', '13:00 PM', 'General'], ['1-1-2026 12:00', 46_023.5, 'dd-mm-yyyy h:mm'], ['1-1-2026 x', '1-1-2026 x', 'General'],
    ['mrt-26', 46_023 + 59, 'mmm-yy'], ['12:00', 0.5, 'h:mm'], ['31-2-2026', '31-2-2026', 'General'], ['32-1', '32-1', 'General'],
    ['-', '-', 'General'], ['- los', '- los', 'General'], ['A1', 'A1', 'General'], ['waarheid', 'waarheid', 'General'], ['=', '=', 'General'], ['', '', 'General'],
  ])('%s in Dutch', (text, value, format) => expect(typed(text)).toEqual([value, format]));

  it.each([
    ['1,234.56', 1234.56, '#,##0.00'], ['1.5', 1.5, 'General'], ['2/1', 46_023 + 31, 'd-mmm'], ['12/31/2025', 46_022, 'm/d/yyyy'], ['WAAR', 'WAAR', 'General'], ['May 2026', 46_023 + 120, 'mmm-yy'],
  ])('%s in English', (text, value, format) => expect(typed(text, 'en-US')).toEqual([value, format]));

  it.each([['31.12.2025', 46_022, 'dd.mm.yyyy'], ['1.2', 46_023 + 31, 'd-mmm'], ['1.2.', 46_023 + 31, 'd-mmm'], ['WAHR', true, 'General'], ['1.234,5', 1234.5, '#,##0.00']])('%s in German', (text, value, format) => expect(typed(text, 'de-DE')).toEqual([value, format]));

  it('is text behind an apostrophe, which is not part of it', () => {
    const { workbook } = newWorkbook();
    const range = workbook.Worksheets.GetItem('Sheet1').GetRange('A1:A6');
    range.Values = [["'=1+1"], ["'+31"], ["'1-2"], ["'0012"], ["''"], ["'@x"]];
    expect(range.Values).toEqual([['=1+1'], ['+31'], ['1-2'], ['0012'], ["'"], ['@x']]);
    expect(range.ValueTypes).toEqual(Array.from({ length: 6 }, () => ['String']));
    expect(range.Formulas).toEqual(range.Values);
    expect(workbook.state.sheets[0]?.look(0, 0).quotePrefix).toBe(true);
    range.Values = [[1], [2], [3], [4], [5], [6]];
    expect(workbook.state.sheets[0]?.look(0, 0).quotePrefix).toBe(false);
  });

  it.each(['=1+1', '1-2', '0012', '@x', '-x', '12%'])('%s is text in a text cell', (text) => expect(typed(text, 'nl-NL', '@')).toEqual([text, '@']));
  it('makes a number in a text cell a text', () => {
    const { workbook } = newWorkbook();
    const cell = workbook.Worksheets.GetItem('Sheet1').GetRange('A1');
    cell.NumberFormat = [['@']];
    cell.Values = [[1.5]];
    expect(cell.ValueTypes).toEqual([['String']]);
  });

  it('takes over 32,767 characters for a mistake, the apostrophe before them included', () => {
    const cell = newWorkbook().workbook.Worksheets.GetItem('Sheet1').GetRange('A1');
    expect(refusal(() => { cell.Values = [['x'.repeat(32_768)]]; })).toBe('InvalidArgument');
    expect(refusal(() => { cell.Values = [[`'${'x'.repeat(32_767)}`]]; })).toBe('InvalidArgument');
    cell.Values = [[`'${'x'.repeat(32_766)}`]];
    expect(String(cell.Values?.[0]?.[0])).toHaveLength(32_766);
  });

  it.each(['=1+', '=SOM(1', '="a', '@x', '-x*'])('refuses %s, or makes it a formula that nobody knows', (text) => {
    if (text === '@x') expect(typed(text)).toEqual(['#NAME?', 'General']);
    else expect(refusal(() => typed(text))).toBe('InvalidArgument');
  });

  it('counts days from 1904 in a workbook that does', () => {
    const { workbook } = newWorkbook();
    workbook.state.date1904 = true;
    const cell = workbook.Worksheets.GetItem('Sheet1').GetRange('A1');
    cell.Values = [['31-12-2025']];
    expect([cell.Values, cell.Text]).toEqual([[[44_560]], [['31-12-2025']]]);
  });

  it('tells an error from a text that looks like one', () => {
    const range = newWorkbook().workbook.Worksheets.GetItem('Sheet1').GetRange('A1:B1');
    range.Values = [['#N/A', "'#N/A"]];
    expect(range.Values).toEqual([['#N/A', '#N/A']]);
    expect(range.ValueTypes).toEqual([['Error', 'String']]);
  });

  it('leaves a cell for null and empties it for an empty text', () => {
    const range = newWorkbook().workbook.Worksheets.GetItem('Sheet1').GetRange('A1:B1');
    range.Values = [['a', 'b']];
    range.Values = [[null, '']];
    expect(range.Values).toEqual([['a', '']]);
    expect(range.ValueTypes).toEqual([['String', 'Empty']]);
  });
});

describe('a formula', () => {
  it.each([
    ['=1+2*3', 7], ['=(1+2)*3', 9], ['=-2^2', 4], ['="a"&"b"', 'ab'], ['=1/0', '#DIV/0!'], ['=SUM(A1:A3)', 6], ['=ROUND(2.5,0)', 3], ['=IF(A1=1,"ja","nee")', 'ja'], ['=SUM(Uren[Aantal])', 30],
    ['=Getal*2', 84], ['=Sheet1!A2', 2], ['=XLOOKUP(1,A1:A2,A1:A2)', '#NAME?'], ['=1%', 0.01], ['=AVERAGE(A1:A3)', 2], ['=A9', 0],
  ])('%s', (formula, result) => {
    const { workbook } = newWorkbook();
    const sheet = workbook.Worksheets.GetItem('Sheet1');
    sheet.GetRange('A1:A3').Values = [[1], [2], [3]];
    sheet.GetRange('C1:D3').Values = [['Wie', 'Aantal'], ['x', 10], ['y', 20]];
    sheet.Tables.Add('C1:D3', true).Name = 'Uren';
    workbook.Names.Add('Getal', sheet.GetRange('F1'));
    sheet.GetRange('F1').Values = [[42]];
    const cell = sheet.GetRange('H1');
    cell.Formulas = [[formula]];
    expect(cell.Values).toEqual([[result]]);
    expect(cell.Formulas).toEqual([[formula]]);
  });

  it('follows what the user types', () => {
    const { workbook } = newWorkbook();
    const sheet = workbook.Worksheets.GetItem('Sheet1');
    sheet.GetRange('B1').Values = [['=A1*2']];
    workbook.user.edit('Sheet1', 'A1', 21);
    expect(sheet.GetRange('B1').Values).toEqual([[42]]);
  });
});

describe('a formula that a user types', () => {
  const typedByUser = (text: string, locale: string): readonly unknown[] => {
    const { workbook } = newWorkbook({ locale });
    const sheet = workbook.Worksheets.GetItem('Sheet1');
    sheet.GetRange('A1:A3').Values = [[1], [2], [6]];
    sheet.GetRange('C1:C3').Values = [['Aantal'], [10], [20]];
    sheet.Tables.Add('C1:C3', true).Name = 'Uren';
    workbook.user.type('Sheet1', 'H1', text);
    const cell = sheet.GetRange('H1');
    return [cell.Formulas?.[0]?.[0], cell.Values?.[0]?.[0]];
  };

  it.each([
    ['=SOM(A1:A2)', '=SUM(A1:A2)', 3], ['=som(A1;1,5)', '=SUM(A1,1.5)', 2.5], ['=GEMIDDELDE(A1:A3)', '=AVERAGE(A1:A3)', 3], ['=AANTAL(A1:A3)', '=COUNT(A1:A3)', 3],
    ['=AANTALARG(Uren[[#Alles];[Aantal]])', '=COUNTA(Uren[[#All],[Aantal]])', 3], ['=AFRONDEN(2,25;1)', '=ROUND(2.25,1)', 2.3], ['=MIN(A1:A3)+MAX(A1:A3)', '=MIN(A1:A3)+MAX(A1:A3)', 7],
    ['=ALS(A1=1;"a;b,c";ONWAAR)', '=IF(A1=1,"a;b,c",FALSE)', 'a;b,c'], ['=ALS(A1=2;1;WAAR)', '=IF(A1=2,1,TRUE)', true], ['=NB()', '=NA()', '#N/A'], ['+A1*,5', '=+A1*.5', 0.5],
    ['=SUM(A1:A2)', '=SUM(A1:A2)', 3], ['=SOM.ALS(A1:A2;1)', '=SOM.ALS(A1:A2,1)', '#NAME?'],
  ])('%s in Dutch', (text, formula, result) => expect(typedByUser(text, 'nl-NL')).toEqual([formula, result]));

  it.each(['=SOM(A1,A2)', '=1.5*2', '=SOM(1;2'])('is refused in Dutch where it is %s', (text) => expect(refusal(() => typedByUser(text, 'nl-NL'))).toBe('InvalidArgument'));
  it('is in English where the workbook is', () => expect(typedByUser('=SUM(A1,1.5)', 'en-US')).toEqual(['=SUM(A1,1.5)', 2.5]));
  it('is in German where the workbook is', () => expect(typedByUser('=SUMME(A1;1,5)', 'de-DE')).toEqual(['=SUM(A1,1.5)', 2.5]));
  it('is English where an add-in writes it, whatever the language', () => {
    const cell = newWorkbook().workbook.Worksheets.GetItem('Sheet1').GetRange('A1');
    cell.Formulas = [['=SUM(1,2)']];
    expect(cell.Values).toEqual([[3]]);
    cell.Values = [['=SOM(1,2)']];
    expect(cell.Values).toEqual([['#NAME?']]);
  });
});
