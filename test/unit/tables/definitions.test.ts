import { TABLE_IDS } from '../../../src/domain';
import { SETTINGS, TABLES, inputTablesPage } from '../../../src/tables';
import { foldName } from '../../../src/tables/cells/fold-name';

test('every table of the contract has one definition', () => {
  expect(TABLES.map(({ id }) => id)).toEqual([...TABLE_IDS]);
  expect(TABLES).toHaveLength(26);
});

test('no name, Dutch or English, means two tables', () => {
  const owner = new Map<string, string>();
  TABLES.forEach(({ id, names }) => [names.nl, names.en].map(foldName).forEach((name) => {
    expect(owner.get(name) ?? id).toBe(id);
    owner.set(name, id);
  }));
});

test.each(TABLES.map((table) => [table.id, table] as const))('in %s no header means two columns, and every column says what it means', (_, { columns }) => {
  const owner = new Map<string, string>();
  columns.forEach(({ id, names, description, choices }) => {
    [names.nl, names.en].map(foldName).forEach((name) => {
      expect(owner.get(name) ?? id).toBe(id);
      owner.set(name, id);
    });
    expect(description.nl).toMatch(/^[A-Z0-9].*\.$/);
    expect(description.en).toMatch(/^[A-Z0-9].*\.$/);
    const words = new Map(choices?.flatMap(({ value, names: word }) => [[foldName(word.nl), value], [foldName(word.en), value]] as const) ?? []);
    choices?.forEach(({ value, names: word }) => expect([words.get(foldName(word.nl)), words.get(foldName(word.en))]).toEqual([value, value]));
  });
});

test.each(['nl', 'en'] as const)('the page in %s names every table, column, choice and setting', (language) => {
  const page = inputTablesPage(language);
  [...TABLES.flatMap(({ names, columns }) => [names, ...columns.flatMap((column) => [column.names, ...(column.choices ?? []).map((choice) => choice.names)])]), ...SETTINGS.map(({ names }) => names)]
    .forEach((names) => expect(page).toContain(names[language]));
});
