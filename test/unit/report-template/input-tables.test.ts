import { assembleInputTables } from '../../../src/report';
import { foldName, readModel, SETTINGS, TABLES } from '../../../src/tables';
import { MemoryWorkbook } from '../../../src/adapters/memory';

describe.each(['nl', 'en'] as const)('input tables in %s', (language) => {
  it('are those that were asked for, in the order of the contract, each on its own sheet', () => {
    const { kind, tabs } = assembleInputTables(['rates', 'hours'], language);
    expect(kind).toBe('input');
    expect(tabs.map(({ key, name, tables }) => [key, name, tables.map((table) => table.name)])).toEqual(language === 'nl'
      ? [['hours', 'Uren', ['Uren']], ['rates', 'Tarieven', ['Tarieven']]] : [['hours', 'Hours', ['Hours']], ['rates', 'Rates', ['Rates']]]);
  });

  it('have no list of choices that Excel cannot hold in the rule of a cell', () => {
    const lists = assembleInputTables(TABLES.map(({ id }) => id), language).tabs.flatMap(({ validations }) => validations.map(({ list }) => list));
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((list) => list.join(',').length > 255 || list.some((choice) => choice.includes(',')))).toEqual([]);
  });

  it('are empty, but for the names of the settings', async () => {
    const workbook = new MemoryWorkbook();
    await workbook.write(assembleInputTables(TABLES.map(({ id }) => id), language));
    const { tables } = await workbook.read();
    const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
    expect(filled.map(({ rows }) => rows)).toEqual([SETTINGS.map(({ names }) => [names[language], null])]);
  });

  it('have the choices of each setting beside it', () => {
    const [tab] = assembleInputTables(['settings'], language).tabs;
    const rowOf = (id: string): number => 4 + SETTINGS.findIndex((setting) => setting.id === id);
    const basis = tab?.validations.find(({ area }) => area.row === rowOf('basis'));
    expect([basis?.area, basis?.list]).toEqual([
      { row: rowOf('basis'), column: 2, rows: 1, columns: 1 }, language === 'nl' ? ['begroting', 'realisatie', 'beide'] : ['budget', 'actual', 'both'],
    ]);
    expect(tab?.validations.some(({ area }) => area.row === rowOf('year'))).toBe(false);
  });
});

it('take the rows that are given, such as those of Koppelingen', async () => {
  const workbook = new MemoryWorkbook({ date1904: false, tables: [] });
  await workbook.write(assembleInputTables(['mappings'], 'nl', { mappings: [['Uren', 'Uren', 'Mijn_uren', 'Aantal'], ['Uren', 'Functie', 'Mijn_uren', 'Rol']] }));
  expect((await workbook.read()).tables).toMatchObject([{ name: 'Koppelingen', headers: ['Tabel', 'Veld', 'Brontabel', 'Bronkolom'], rows: [['Uren', 'Uren', 'Mijn_uren', 'Aantal'], ['Uren', 'Functie', 'Mijn_uren', 'Rol']] }]);
});

it('with blank settings say nothing but that the other tables are missing', async () => {
  const workbook = new MemoryWorkbook();
  await workbook.write(assembleInputTables(['settings'], 'nl'));
  const { findings } = readModel(await workbook.read());
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['missing-table']));
  expect(findings.map(({ place }) => foldName(place.table ?? ''))).toEqual(['activiteiten', 'uren', 'tarieven']);
});
