import { LANGUAGES } from '../../../src/domain';
import { assembleTemplate, type ReportTab } from '../../../src/report';
import { TABLES } from '../../../src/tables';

const texts = (tab: ReportTab): string[] => tab.rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));

describe.each(LANGUAGES)('the template in %s', (language) => {
  const book = assembleTemplate(language);
  const inputTabs = book.tabs.filter(({ tables }) => tables.length > 0);

  it('has one sheet a table, in the order of the contract, each with one Excel table', () => {
    expect(inputTabs.map(({ name }) => name)).toEqual(TABLES.map(({ names }) => names[language]));
    expect(inputTabs.every(({ tables }) => tables.length === 1)).toBe(true);
  });

  it('shows every column as a heading of its table, over one blank row', () => {
    TABLES.forEach((definition, i) => {
      const tab = inputTabs[i] as ReportTab;
      const { row, rows, columns } = (tab.tables[0] as ReportTab['tables'][number]).area;
      expect(tab.rows[row - 1]?.map((cell) => cell?.value)).toEqual(definition.columns.map(({ names }) => names[language]));
      expect([rows, columns]).toEqual([2, definition.columns.length]);
      expect(tab.rows[row]?.every((cell) => cell?.value === null)).toBe(true);
    });
  });

  it('has names that Excel accepts, no two the same', () => {
    const names = book.tabs.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    names.forEach((name) => expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/));
    const tables = inputTabs.map(({ tables: [table] }) => table?.name ?? '');
    expect(new Set(tables.map((name) => name.toLowerCase())).size).toBe(tables.length);
    tables.forEach((name) => expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]*$/u));
  });

  it('explains every table and every column, and says in words which are required', () => {
    const [explanation] = book.tabs as [ReportTab, ...ReportTab[]];
    const shown = texts(explanation);
    TABLES.forEach((definition) => {
      expect(shown.some((text) => text.includes(definition.description[language]))).toBe(true);
      definition.columns.forEach((column) => {
        const line = explanation.rows.find((row) => row[0]?.value === definition.names[language] && row[1]?.value === column.names[language]);
        expect(line?.[7]?.value).toBe(column.description[language]);
        expect(Boolean(line?.[2]?.value)).toBe(column.required === true);
      });
    });
  });

  it('names the required columns above each table, not by colour alone', () => {
    TABLES.forEach((definition, i) => {
      const above = texts({ ...(inputTabs[i] as ReportTab), rows: (inputTabs[i] as ReportTab).rows.slice(0, 2) }).join(' ');
      definition.columns.filter(({ required }) => required).forEach(({ names }) => expect(above).toContain(names[language]));
    });
  });

  it('offers a list for every choice and every yes or no, within what Excel allows', () => {
    TABLES.forEach((definition, i) => {
      const tab = inputTabs[i] as ReportTab;
      definition.columns.forEach((column, position) => {
        const lists = tab.validations.filter(({ area }) => area.column === position + 1);
        const expected = column.type === 'yesNo' ? 2 : (column.choices?.length ?? 0);
        if (definition.id !== 'settings') expect(lists.map(({ list }) => list.length)).toEqual(expected === 0 ? [] : [expected]);
      });
      tab.validations.forEach((validation) => {
        expect(validation.area.row).toBe(4);
        expect(validation.prompt?.length ?? 0).toBeLessThanOrEqual(255);
        expect(validation.promptTitle?.length ?? 0).toBeLessThanOrEqual(32);
      });
    });
  });
});
