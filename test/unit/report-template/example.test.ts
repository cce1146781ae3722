import { MemoryWorkbook } from '../../../src/adapters/memory';
import { EXAMPLE_SOURCES } from '../../../src/cli/example-sources';
import { LANGUAGES } from '../../../src/domain';
import { assembleExample } from '../../../src/report';

describe.each(EXAMPLE_SOURCES.map((source) => [source.name, source] as const))('the example %s', (_, source) => {
  it('holds in Dutch exactly what its source holds', async () => {
    const workbook = new MemoryWorkbook();
    await workbook.write(assembleExample(source, 'nl'));
    const { tables } = await workbook.read();
    expect(tables.map(({ sheet, headers, rows }) => [sheet, { headers, rows }])).toEqual(Object.entries(source.tables));
  });

  it.each(LANGUAGES)('opens in %s with a sheet that says that figures are invented, and where the others come from', (language) => {
    const first = assembleExample(source, language).tabs[0];
    const shown = first?.rows.flat().map((cell) => cell?.value) ?? [];
    expect(first?.name).toBe({ nl: 'Lees mij', en: 'Read me' }[language]);
    expect(first?.tables).toEqual([]);
    expect(shown.join(' ')).toMatch(/fictief/);
    source.readme[language].forEach((line) => expect(shown).toContain(line));
    source.sources.forEach((line) => expect(shown).toContain(line[language]));
  });

  it('speaks English in headers, choices and settings, and leaves figures and codes as they are', () => {
    const [dutch, english] = [assembleExample(source, 'nl'), assembleExample(source, 'en')];
    const tab = (book: typeof dutch, key: string) => book.tabs.find((candidate) => candidate.key === key);
    const cells = (key: string) => (tab(english, key)?.rows.slice(2) ?? []).map((row) => row.map((cell) => cell?.value));
    expect(cells('hours')[0]?.slice(0, 4)).toEqual(['Activity', 'Position', 'Hours', 'Year']);
    expect(cells('settings')).toContainEqual(['Basis', expect.stringMatching(/^(both|actual|budget)$/)]);
    expect(cells('participants').slice(1).map((row) => row[2])).toEqual(expect.arrayContaining(['host', 'client']));
    const figures = (book: typeof dutch) => book.tabs.slice(1).map(({ rows }) => rows.map((row) => row.map((cell) => (typeof cell?.value === 'string' ? '' : cell?.value))));
    expect(figures(english)).toEqual(figures(dutch));
    expect(english.tabs.map(({ name }) => name)).not.toContain('Uren');
  });
});
