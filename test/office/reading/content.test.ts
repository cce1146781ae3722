import { excelReader, type ExcelReaderOptions } from '../../../src/adapters/excel';
import { CellFault } from '../../../src/workbench/host/model/state/cell-store';
import { useOffice } from '../harness/jsdom-office';
import { addTable } from './filled-workbook';
import { watchedProgress } from './progress';

const office = useOffice();
beforeEach(() => office.reset());

const read = (options: Partial<ExcelReaderOptions> = {}) => excelReader({ progress: watchedProgress(), ...options }).read();
const rangeOf = (sheet: string, address: string) => office.excel.workbook.Worksheets.GetItem(sheet).GetRange(address);

describe('what the reader makes of a table', () => {
  it('is its sheet, name, place, headers and rows, as the user sees them', async () => {
    addTable(office.excel, { sheet: 'Bron', name: 'Tarieven', at: 'C5', cells: [['Functie', 'Tarief'], ['Consulent', 61.5], ["'007", true]] });
    expect((await read()).tables).toEqual([
      { sheet: 'Bron', name: 'Tarieven', headerRow: 5, firstColumn: 3, headers: ['Functie', 'Tarief'], rows: [['Consulent', 61.5], ['007', true]] },
    ]);
  });

  it('leaves the totals row out', async () => {
    const table = addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post', 'Bedrag'], ['Huur', 10], ['Energie', 5]] });
    table.ShowTotals = true;
    rangeOf('Bron', 'B4').Values = [[15]];
    expect((await read()).tables[0]?.rows).toEqual([['Huur', 10], ['Energie', 5]]);
  });

  it('takes the names of the columns where the header is not shown, and all rows for rows', async () => {
    const table = addTable(office.excel, { sheet: 'Bron', name: 'Kosten', at: 'B3', cells: [['Post', 'Bedrag'], ['Huur', 10], ['Energie', 5]] });
    table.ShowHeaders = false;
    expect((await read()).tables[0]).toMatchObject({ headerRow: 3, firstColumn: 2, headers: ['Post', 'Bedrag'], rows: [['Huur', 10], ['Energie', 5]] });
  });

  it('has the rows that are hidden too', async () => {
    addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post', 'Bedrag'], ['Huur', 10], ['Energie', 5]] });
    rangeOf('Bron', 'A2').RowHidden = true;
    expect((await read()).tables[0]?.rows).toHaveLength(2);
  });

  it('has the tables sheet by sheet, in the order of the tabs', async () => {
    for (const [sheet, name] of [['Sheet1', 'Een'], ['Later', 'Drie'], ['Sheet1', 'Twee']] as const) {
      addTable(office.excel, { sheet, name, at: name === 'Twee' ? 'E1' : 'A1', cells: [['Code'], [name]] });
    }
    expect((await read()).tables.map(({ name }) => name)).toEqual(['Een', 'Twee', 'Drie']);
  });
});

describe('what Excel gives alike and is not', () => {
  it('is an error and the same text typed by a person: one more trip tells them apart', async () => {
    addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post', 'Bedrag'], ["'#N/A", '=1/0'], ['#nummer', '=NA()']] });
    expect((await read()).tables[0]?.rows).toEqual([['#N/A', { error: '#DIV/0!' }], ['#nummer', { error: '#N/A' }]]);
    expect(office.excel.traffic).toHaveLength(4);
  });

  it.each([['#N/B', '#N/A'], ['#DEEL/0!', '#DIV/0!'], ['#BEZUG!', '#REF!'], ['#GEGEVENS!', '#GEGEVENS!']])('is an error that is called %s in another language', async (shown, name) => {
    addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post', 'Bedrag'], [shown, 1]] });
    const { sheets } = office.excel.workbook.state;
    sheets.at(-1)?.cells.put(1, 1, CellFault.of(shown));
    expect((await read()).tables[0]?.rows).toEqual([[shown, { error: name }]]);
  });

  it('is a day in a column of amounts, which Excel made of 1-2', async () => {
    addTable(office.excel, { sheet: 'Bron', name: 'Uren', cells: [['Activiteit', 'Uren'], ['A1', 7.5], ['A2', 45_689], ['A3', 45_689], ['A4', 0.5]] });
    rangeOf('Bron', 'B3').NumberFormat = [['d-mmm']];
    expect((await read()).tables[0]?.rows).toEqual([['A1', 7.5], ['A2', { day: '2025-02-01' }], ['A3', 45_689], ['A4', 0.5]]);
    expect(office.excel.traffic).toHaveLength(4);
  });

  it('is a time of day in a column of hours, which Excel made of 8:30', async () => {
    addTable(office.excel, { sheet: 'Bron', name: 'Uren', cells: [['Activiteit', 'Uren'], ['A1', 8.5], ['A2', 8.5 / 24], ['A3', 0.5]] });
    rangeOf('Bron', 'B3:B4').NumberFormat = [['h:mm'], ['h:mm']];
    const [, half, noon] = (await read()).tables[0]?.rows ?? [];
    expect([half?.[1], noon?.[1]]).toEqual([expect.objectContaining({ hasTime: true }), expect.objectContaining({ hasTime: true })]);
  });

  it.each([
    ['whole hours, typed as times', 'Uren', 'h:mm', [0.25, 0.5, 0.75], { day: '1899-12-31', hasTime: true }],
    ['hours beyond a day', 'Uren', '[h]:mm', [1.5, 1.25, 2], { day: '1900-01-01', hasTime: true }],
    ['years that are shown as days', 'Boekjaar', 'd-m-yyyy', [2025, 2025, 2025], { day: '1905-07-17' }],
  ])('is %s: the format of the column tells, in the same trips', async (_, header, format, numbers, first) => {
    addTable(office.excel, { sheet: 'Bron', name: 'Uren', cells: [['Activiteit', header], ...numbers.map((number, i) => [`A${i}`, number])] });
    rangeOf('Bron', 'B2:B4').NumberFormat = format;
    const { tables: [table] } = await read();
    expect(table?.rows[0]).toEqual(['A0', first]);
    expect(office.excel.traffic).toHaveLength(3);
  });

  it('is a day and its number in a column of days: the format tells them apart, in the same trip', async () => {
    addTable(office.excel, { sheet: 'Bron', name: 'Tarieven', cells: [['Functie', 'Tarief', 'Geldig vanaf'], ['Consulent', 61.5, 45_658], ['Teamleider', 80, 45_658]] });
    rangeOf('Bron', 'C2').NumberFormat = [['dd-mm-yyyy']];
    expect((await read()).tables[0]?.rows.map((row) => row[2])).toEqual([{ day: '2025-01-01' }, 45_658]);
    expect(office.excel.traffic).toHaveLength(3);
  });

  it('is looked at for columns that are read, and for no other', async () => {
    addTable(office.excel, { sheet: 'Bron', name: 'Tarieven', cells: [['Functie', 'Tarief', 'Geldig vanaf', 'Eigen kolom'], ['Consulent', 61.5, 45_658, 45_658]] });
    await read();
    expect(office.excel.traffic).toHaveLength(3);
  });
});

describe('the date system', () => {
  it('is 1900 as a rule', async () => expect((await read()).date1904).toBe(false));
  it('is 1904 where the workbook says so', async () => {
    office.excel.workbook.state.date1904 = true;
    expect((await read()).date1904).toBe(true);
  });
});

describe.each(['nl-NL', 'de-DE', 'en-US'])('in an Excel of %s', (locale) => {
  it('numbers, texts, dates and errors are the same', async () => {
    await office.reset({ locale });
    addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post', 'Bedrag'], ["'1,5", 1.5], [true, '=1/0']] });
    expect((await read()).tables[0]?.rows).toEqual([['1,5', 1.5], [true, { error: '#DIV/0!' }]]);
  });
});

describe.each([['1.9', undefined], ['1.15', ['A2:A3']]])('in an Excel that knows ExcelApi %s', (level, merged) => {
  it('reads the same, and tells of merged cells where Excel can', async () => {
    await office.reset({ requirements: { ExcelApi: level } });
    addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post', 'Bedrag'], ['Huur', 10], ['', 5]] });
    office.excel.workbook.Worksheets.GetItem('Bron').state.merges.push({ row: 1, column: 0, rows: 2, columns: 1 });
    const { tables: [table] } = await read();
    expect(table?.rows).toEqual([['Huur', 10], [null, 5]]);
    expect(table?.mergedRanges).toEqual(merged);
  });
});

it('says so when Excel is older than the manifest asks for', async () => {
  await office.reset({ requirements: { ExcelApi: '1.6' } });
  addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post'], ['Huur']] });
  await expect(read()).rejects.toMatchObject({ name: 'WorkbookError', code: 'excel-too-old', facts: { level: '1.9' } });
});

it('reads a workbook that may not be changed', async () => {
  await office.reset({ readOnly: true });
  const { state } = office.excel.workbook;
  state.readOnly = false;
  addTable(office.excel, { sheet: 'Bron', name: 'Kosten', cells: [['Post'], ['Huur']] });
  state.readOnly = true;
  expect((await read()).tables[0]?.rows).toEqual([['Huur']]);
});
