import { shownText } from '../../../src/workbench/grid/cell-text';
import { typedText } from '../../../src/workbench/grid/typed-text';
import { CellFault } from '../../../src/workbench/host/model/state/cell-store';
import { openBook } from '../open-book';

const dutch = openBook().open.book;
const english = openBook({ locale: 'en-US' }).open.book;

describe('what a cell shows', () => {
  it.each([
    [1234.5, '#,##0.00', '1.234,50'], [-1234.5, '#,##0.00', '-1.234,50'], [0.1234, '0.0%', '12,3%'], [1234, '"€" #,##0', '€ 1.234'], [1 / 3, 'General', '0,333333333'],
    [45_000, 'dd-mm-yyyy', '15-03-2023'], [45_000, 'm/d/yyyy', '15-3-2023'], [45_000, 'd mmmm yyyy', '15 maart 2023'], [0, '#,##0;-#,##0;"n.v.t."', 'n.v.t.'],
    ['1.5', '@', '1.5'], ['tekst', '#,##0.00', 'tekst'], [true, 'General', 'WAAR'], [CellFault.of('#N/A'), 'General', '#N/A'], [undefined, '0', ''],
  ])('shows %p in %p as %p in Dutch', (value, format, text) => {
    expect(shownText(value, format, dutch).text).toBe(text);
  });

  it('shows numbers at the right, texts at the left, and in the colour of the format', () => {
    expect(shownText(-5, '#,##0;[Red]-#,##0', dutch)).toEqual({ text: '-5', color: 'red', side: 'right' });
    expect(shownText('x', 'General', dutch).side).toBe('left');
    expect(shownText(false, 'General', english)).toMatchObject({ text: 'FALSE', side: 'center' });
  });

  it('counts days of a workbook from 1904 from there', () => {
    expect(shownText(43_538, 'dd-mm-yyyy', { words: dutch.words, date1904: true }).text).toBe('15-03-2023');
  });

  it('shows a value as it is where the format is none', () => {
    expect(shownText(5, '[h]:mm;;;;;;"', dutch).text).toBe('5');
  });
});

describe('what stands in the formula bar', () => {
  const typedAndShown = (typed: string, format?: string): string => {
    const { open, excel } = openBook();
    if (format) open.moment().sheet.restyle({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: format });
    excel.workbook.user.edit('Sheet1', 'A1', typed);
    return typedText(open.book, open.moment().sheet, { row: 0, column: 0 });
  };

  it.each([['12,5', '12,5'], ['1.234,50', '1234,5'], ['15-3-2023', '15-3-2023'], ['12,5%', '12,5%'], ['WAAR', 'WAAR'], ["'007", "'007"], ['=1+2', '=1+2'], ['tekst', 'tekst'], ['', '']])(
    'of %p is %p, and typing that again gives the same cell', (typed, shown) => {
      expect(typedAndShown(typed)).toBe(shown);
      expect(typedAndShown(shown)).toBe(shown);
    },
  );

  it('of a text cell is its text', () => {
    expect(typedAndShown('007', '@')).toBe('007');
  });

  it.each([
    ['=SUM(A1,1.5)', '=SOM(A1;1,5)'], ['=IF(A1>0.5,"a,b;1.5",TRUE)', '=ALS(A1>0,5;"a,b;1.5";WAAR)'], ['=SUM(1,2)', '=SOM(1;2)'], ["='Blad 1.5, x'!A1", "='Blad 1.5, x'!A1"],
    ['=COUNTA(Uren[[#All],[Aantal]])', '=AANTALARG(Uren[[#Alles];[Aantal]])'],
  ])('of the formula %p is %p in Dutch, and itself in English', (formula, local) => {
    const shownIn = (locale: string): string => {
      const { open, excel } = openBook({ locale });
      const range = excel.workbook.Worksheets.GetItem('Sheet1').GetRange('C3');
      range.Formulas = [[formula]];
      expect(range.Formulas).toEqual([[formula]]);
      return typedText(open.book, open.moment().sheet, { row: 2, column: 2 });
    };
    expect(shownIn('nl-NL')).toBe(local);
    expect(shownIn('en-US')).toBe(formula);
  });
});
