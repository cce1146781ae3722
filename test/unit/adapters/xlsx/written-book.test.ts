import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { writeBook, xlsxReader, xlsxWriter } from '../../../../src/adapters/xlsx';
import { OpenXmlPackage } from '../../../../src/adapters/xlsx/archive/package';
import { zipDirectory } from '../../../../src/adapters/xlsx/archive/zip-directory';
import { unpack } from '../../../../src/adapters/xlsx/archive/zip-entry';
import { type ReportBook, STYLES } from '../../../../src/report';
import { bookOf, tableNamed } from '../../../contract/workbook-contract';
import { identitiesInFile } from '../../../support/identities-in-file';
import { convert, describeWithLibreOffice } from '../../../support/libreoffice';
import { showBook } from '../../../support/show-book';
import { temporaryFolder } from '../../../support/temporary-folder';

const folder = temporaryFolder();
const path = join(folder, 'book.xlsx');
beforeAll(() => xlsxWriter(path, { overwrite: true }).write(showBook));

describe('a written book, as another reader sees it', () => {
  let sheets: readonly Sheet[];
  let book: Awaited<ReturnType<typeof readXlsx>>;
  let workbookXml: string;
  beforeAll(async () => {
    workbookXml = await new OpenXmlPackage(readFileSync(path)).read('xl/workbook.xml', (xml) => xml);
    book = await readXlsx(readFileSync(path), { readStyles: true });
    sheets = book.sheets;
  });
  const sheet = (i: number): Sheet => sheets[i] ?? { name: '', rows: [] };

  it('names the program and no person', () => expect(book.properties).toMatchObject({ title: 'Proefrapport', creator: 'Kostprijswijzer', lastModifiedBy: 'Kostprijswijzer' }));
  it('opens on the first tab', () => expect(book.activeSheet ?? 0).toBe(0));
  it('draws a style with its fill, font and format', () => {
    const style = sheet(0).cells?.get('8,1')?.style;
    expect(style).toMatchObject({ numFmt: '#,##0.00', font: { bold: true, name: 'Calibri', size: 10 }, fill: { fgColor: { rgb: STYLES.total.fill } } });
  });
  it('freezes, hides the grid lines and colours the tab', () =>
    expect(sheet(0)).toMatchObject({ freezePane: { rows: 5, columns: 1 }, view: { showGridLines: false, tabColor: { rgb: '1F4E79' } } }));
  it('prints on A4 across, one page wide, headings repeated, pages numbered', () => {
    expect(sheet(0).pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(workbookXml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kostprijzen 2025'!$5:$5</definedName>`);
    expect(sheet(0).headerFooter?.oddFooter).toBe('&L&8 Gemeente Emmen && partners&C&8&P / &N&R&8 run 1a2b3c4d');
  });
  it('draws native charts with their alternative text', () => {
    expect(sheet(0).charts?.map(({ altText }) => altText)).toEqual(showBook.tabs[0]?.charts.map(({ description }) => description));
    expect(sheet(0).charts?.[0]).toMatchObject({ title: 'Opbouw van de kostprijs', kinds: ['bar'], barGrouping: 'stacked' });
  });
  it('names its charts as Excel does when it writes them, so that it finds them again', async () => {
    const drawing = await new OpenXmlPackage(readFileSync(path)).read('xl/drawings/drawing1.xml', (xml) => xml);
    expect([...drawing.matchAll(/<xdr:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Kostprijswijzer 1', 'Kostprijswijzer 2', 'Kostprijswijzer 3']);
  });
  it('offers drop-down lists: short ones in the rule, long ones on a sheet that nobody sees', () => {
    expect(sheet(1).dataValidations).toMatchObject([
      { type: 'list', range: 'B4:B63', values: ['begroting', 'realisatie'], showErrorMessage: true, inputMessage: 'Leeg betekent begroting en realisatie.' },
      { type: 'list', range: 'A4:A63', formula1: '_kostprijswijzer_lists!$A$1:$A$60' },
    ]);
    expect(sheet(1).dataValidations?.[1]?.showErrorMessage).toBeUndefined();
    expect(sheets.map(({ name, veryHidden }) => [name, veryHidden ?? false])).toEqual([['Kostprijzen 2025', false], ['Invoer', false], ['_kostprijswijzer_lists', true]]);
  });
});

describe('what a spreadsheet program could take for something else', () => {
  const partOf = async (name: string, part: string, book: ReportBook): Promise<string> => {
    await xlsxWriter(join(folder, name), { overwrite: true }).write(book);
    return new OpenXmlPackage(readFileSync(join(folder, name))).read(part, (xml) => xml);
  };
  it('gets the text format where it begins as a formula does, so that it stays a text when it is typed again', async () => {
    await partOf('formula.xlsx', 'xl/workbook.xml', bookOf(['=1+1', '-5', 'plain']));
    const [first] = (await readXlsx(readFileSync(join(folder, 'formula.xlsx')), { readStyles: true })).sheets;
    expect([1, 2, 3].map((row) => first?.cells?.get(`${row},1`)?.style?.numFmt)).toEqual(['@', '@', undefined]);
  });
  it('writes no formula at all', async () => expect(await partOf('no-formula.xlsx', 'xl/worksheets/sheet1.xml', bookOf(['=1+1', '=HYPERLINK("x")']))).not.toMatch(/<f[ >]/));
  it('escapes a line break in the heading of a table as Excel does', async () => {
    const book = bookOf(['a']);
    const [tab] = book.tabs;
    if (!tab) throw new Error('no tab');
    const broken = { ...book, tabs: [{ ...tab, rows: [[{ value: 'Na\nam' }, { value: 'Inhoud' }], ...tab.rows.slice(1)] }] };
    expect(await partOf('heading.xlsx', 'xl/tables/table1.xml', broken)).toContain('name="Na_x000a_am"');
    expect((await xlsxReader(join(folder, 'heading.xlsx'), { tabs: 'all' }).read()).tables[0]?.headers).toEqual(['Na\nam', 'Inhoud']);
  });
});

describe('the hidden name that says whose a tab is', () => {
  it('is a text constant of the scope of its sheet, and the rest of the archive is as hucre made it', async () => {
    const directory = zipDirectory(readFileSync(path));
    const offsets = directory.map(({ headerOffset }) => headerOffset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    for (const entry of directory) expect((await unpack(readFileSync(path), entry)).length).toBe(entry.size);
    expect(await new OpenXmlPackage(readFileSync(path)).read('xl/workbook.xml', (xml) => xml.match(/<definedName name="_kostprijswijzer"[^/]*/g))).toEqual([
      '<definedName name="_kostprijswijzer" hidden="1" localSheetId="0">"summary|1a2b3c4d"<',
      '<definedName name="_kostprijswijzer" hidden="1" localSheetId="1">"input|1a2b3c4d"<',
    ]);
  });
  it('keeps its tables out of the next reading, which is of the input alone', async () => {
    expect((await xlsxReader(path).read()).tables).toEqual([]);
    expect((await xlsxReader(path, { tabs: 'all' }).read()).tables.map(({ name }) => name)).toEqual(['Tarieven']);
  });
  it('follows from the run, so that the same book gives the same bytes', async () => expect(Buffer.from(await writeBook(showBook)).equals(Buffer.from(await writeBook(showBook)))).toBe(true));
});

describeWithLibreOffice('a written book, opened in LibreOffice', () => {
  it('still says whose its tabs are when LibreOffice has saved it, though LibreOffice puts the name in sight', async () => {
    const kept = convert(path, 'xlsx', join(folder, 'kept'));
    expect(await identitiesInFile(readFileSync(kept), true)).toEqual(await identitiesInFile(readFileSync(path)));
    expect((await xlsxReader(kept).read()).tables).toEqual([]);
  }, 120_000);
  it('holds the same table when LibreOffice has saved it', async () => {
    const saved = convert(path, 'xlsx', join(folder, 'saved'));
    const [ours, theirs] = [tableNamed(await xlsxReader(path, { tabs: 'all' }).read(), 'Tarieven'), tableNamed(await xlsxReader(saved, { tabs: 'all' }).read(), 'Tarieven')];
    expect(theirs).toEqual(ours);
    expect(ours.rows).toHaveLength(60);
  }, 120_000);
  it('shows the figures as they are meant', () => {
    const base = convert(path, 'csv', join(folder, 'shown'));
    const lines = readFileSync(base.replace(/\.csv$/, '-Kostprijzen 2025.csv'), 'utf8').split('\n');
    expect(lines[5]).toBe('Sociale Zaken;812,345.67;143,210.50;96,400.00;1,051,956.17;in orde');
    expect(lines.slice(10, 15)).toEqual(['Peildatum;31-12-2025;;;;', 'Aandeel;12.54%;;;;', 'Afwijking;12.5 %;;;;', 'Uurtarief;85.2534;;;;', 'Inwoners;107,113;;;;']);
  }, 120_000);
});
