import { excelReader } from '../../../src/adapters/excel';
import { identityText, IDENTITY_NAME } from '../../../src/report';
import { useOffice } from '../harness/jsdom-office';
import { addTable, bytesOf, hourCells, mostTrips } from './filled-workbook';
import { watchedProgress } from './progress';

const office = useOffice();
beforeEach(() => office.reset());

const read = (progress = watchedProgress()) => excelReader({ progress }).read();

/** Many small tables, on as many sheets. */
const fill = (tables: number): void => {
  for (let i = 0; i < tables; i += 1) addTable(office.excel, { sheet: `Blad ${i}`, name: `Tabel_${i}`, cells: [['Code', 'Naam'], [`C${i}`, 'Eén'], [`D${i}`, '']] });
};

describe('how often the reader goes to Excel', () => {
  it.each([1, 10, 100])('is three times for %d small tables', async (tables) => {
    fill(tables);
    const content = await read();
    expect(content.tables.map(({ name }) => name)).toEqual(Array.from({ length: tables }, (_, i) => `Tabel_${i}`));
    expect(content.tables.at(-1)?.rows).toEqual([[`C${tables - 1}`, 'Eén'], [`D${tables - 1}`, null]]);
    expect(office.excel.traffic).toHaveLength(3);
  });

  it('is once for a workbook without tables', async () => {
    expect(await read()).toEqual({ date1904: false, tables: [] });
    expect(office.excel.traffic).toHaveLength(1);
  });

  it('stays within its budget for 100,000 rows of hours, and brings them all', async () => {
    const cells = hourCells(100_000);
    addTable(office.excel, { sheet: 'Uren', name: 'Uren', cells });
    const progress = watchedProgress();
    const content = await read(progress);
    const [table] = content.tables;
    expect(table?.rows).toHaveLength(100_000);
    for (const at of [0, 1, 9_999, 50_000, 73_123, 99_999]) expect(table?.rows[at]).toEqual(cells[at + 1]?.map((cell) => (cell === '' ? null : cell)));
    const { traffic } = office.excel;
    expect(traffic.map(({ outcome }) => outcome)).toEqual(traffic.map(() => 'ok'));
    expect(traffic.length).toBeLessThanOrEqual(mostTrips(bytesOf(office.excel)));
    expect(traffic.length).toBeGreaterThan(3);
    expect(progress.shares).toEqual([...progress.shares].sort((a, b) => a - b));
    expect(progress.shares.at(-1)).toBe(1);
  });

  it('stays within its budget where the first rows are short and the rest is long', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => [`C${i}`, (i < 200 ? 'kort' : 'een omschrijving die wat langer is dan die van de eerste rijen ').repeat(i < 200 ? 1 : 4)]);
    addTable(office.excel, { sheet: 'Kosten', name: 'Kosten', cells: [['Code', 'Toelichting'], ...rows] });
    const { tables: [table] } = await read();
    expect(table?.rows).toHaveLength(30_000);
    expect(office.excel.traffic.length).toBeLessThanOrEqual(mostTrips(bytesOf(office.excel)));
  });
  it.each([9, 10])('fills its trips as it should where the length of the rows goes round every %d rows', async (round) => {
    for (let i = 0; i < 20; i += 1) {
      const rows = Array.from({ length: 5_000 }, (_, r) => [`C${r}`, r * 1.37, 'tekst '.repeat(r % round)]);
      addTable(office.excel, { sheet: `Blad ${i}`, name: `Tabel_${i}`, cells: [['Code', 'Bedrag', 'Toelichting'], ...rows] });
    }
    expect((await read()).tables.map(({ rows }) => rows.length)).toEqual(Array.from({ length: 20 }, () => 5_000));
    const { traffic } = office.excel;
    expect(traffic.map(({ outcome }) => outcome)).toEqual(traffic.map(() => 'ok'));
    expect(traffic.length).toBeLessThanOrEqual(mostTrips(bytesOf(office.excel)));
  });
});

describe('what the reader asks for', () => {
  /** Of the cells themselves: the first trips only list and look at a few rows. */
  const membersOf = (pattern: RegExp): readonly string[] => office.excel.traffic.slice(2).flatMap(({ actions }) => actions.map(({ member }) => member)).filter((member) => pattern.test(member));

  it('is number formats for columns that may hold percentages or days, and for no other', async () => {
    addTable(office.excel, { sheet: 'Indexcijfers', name: 'Indexcijfers', cells: [['Reeks', 'Jaar', 'Percentage'], ['CAO', 2025, 0.031]] });
    addTable(office.excel, { sheet: 'Eigen', name: 'Eigen', cells: [['Wat', 'Hoeveel', 'Wanneer'], ['x', 3, 45_658]] });
    office.excel.workbook.Worksheets.GetItem('Indexcijfers').GetRange('C2').NumberFormat = [['0.0%']];
    const { tables } = await read();
    expect(membersOf(/^Range\.numberFormat$/)).toHaveLength(1);
    expect(tables.map(({ percentCells }) => percentCells)).toEqual([new Map([[2, new Set([0])]]), undefined]);
  });

  it('is the format of a column that a mapping names for a percentage', async () => {
    addTable(office.excel, { sheet: 'Mijn indexen', name: 'Mijn_indexen', cells: [['Naam', 'Stijging'], ['CAO', 0.031]] });
    office.excel.workbook.Worksheets.GetItem('Mijn indexen').GetRange('B2').NumberFormat = [['0.0%']];
    addTable(office.excel, { sheet: 'Koppelingen', name: 'Koppelingen', cells: [['Tabel', 'Veld', 'Brontabel', 'Bronkolom'], ['Indexcijfers', 'Percentage', 'Mijn_indexen', 'Stijging']] });
    const { tables } = await read();
    expect(tables[0]?.percentCells).toEqual(new Map([[1, new Set([0])]]));
  });

  it('is no type of cell as long as nothing looks like an error', async () => {
    fill(3);
    await read();
    expect(membersOf(/valueTypes/)).toEqual([]);
  });

  it('leaves the workbook as it was: nothing to save, and the same undo', async () => {
    fill(3);
    const { state } = office.excel.workbook;
    state.dirty = false;
    const step = { label: 'typed' };
    state.undo = [step] as unknown as typeof state.undo;
    await read();
    expect(state.dirty).toBe(false);
    expect(state.undo).toEqual([step]);
    expect(office.excel.traffic.flatMap(({ actions }) => actions.filter(({ kind }) => kind === 'set').map(({ member }) => member))).toEqual([]);
  });
});

describe('tabs that we wrote ourselves', () => {
  const writeOurs = (): void => {
    addTable(office.excel, { sheet: 'Overzicht', name: 'Overzicht_1', cells: [['Naam', 'Bedrag'], ['x', 3]] });
    office.excel.workbook.Worksheets.GetItem('Overzicht').Names.Add(IDENTITY_NAME, `="${identityText({ key: 'summary', bookId: 'b1', unfinished: false })}"`);
    fill(1);
  };

  it('are no input', async () => {
    writeOurs();
    expect((await read()).tables.map(({ name }) => name)).toEqual(['Tabel_0']);
  });

  it('are read when everything is asked for', async () => {
    writeOurs();
    const { tables } = await excelReader({ progress: watchedProgress(), tabs: 'all' }).read();
    expect(tables.map(({ name }) => name)).toEqual(['Overzicht_1', 'Tabel_0']);
  });

  it('are not those with a name of the same sound and another value', async () => {
    fill(1);
    office.excel.workbook.Worksheets.GetItem('Blad 0').Names.Add(IDENTITY_NAME, '=1+1');
    expect((await read()).tables).toHaveLength(1);
  });
});
