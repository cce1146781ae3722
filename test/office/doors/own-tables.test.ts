import { excelInputTables, excelReader, excelSurvey } from '../../../src/adapters/excel';
import type { MappingRow } from '../../../src/application/ports';
import { isBlocking } from '../../../src/domain';
import { assembleInputTables } from '../../../src/report';
import { overviewOf, readModel, type SuggestedMapping, suggestMappings, TABLES } from '../../../src/tables';
import { useOffice } from '../harness/jsdom-office';
import { watchedProgress } from '../reading/progress';
import { silentWriter } from '../writing/silent-writer';

const LEVEL = { requirements: { ExcelApi: '1.9' } };
const office = useOffice(LEVEL);

const paste = (sheet: string, cells: readonly (readonly unknown[])[]): void => {
  office.excel.workbook.Worksheets.Add(sheet).GetRange('A1').GetAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1).Values = cells;
};
const read = () => excelReader({ progress: watchedProgress() }).read();

/** What a user confirms of a suggestion, in the words of Koppelingen. */
const rowsOf = ({ table, source, columns }: SuggestedMapping): readonly MappingRow[] => {
  const definition = TABLES.find(({ id }) => id === table);
  const nameOf = (id: string): string => definition?.columns.find((column) => column.id === id)?.names.nl ?? '';
  return columns.flatMap(({ column, source: header }) => (header === null ? [] : [{ table: definition?.names.nl ?? '', field: nameOf(column), sourceTable: source.name, sourceColumn: header }]));
};

it('three lists that a controller pasted become tables, are recognised, mapped and read without a word typed', async () => {
  await office.reset(LEVEL);
  paste('Producten', [['Producten SOZ 2026', ''], ['Nr', 'Omschrijving'], ['INT', 'Intake en toegang'], ['BEH', 'Beheer van uitkeringen']]);
  paste('Planning', [['Nr', 'Rol', 'Begrote uren', 'Boekjaar'], ['INT', 'Consulent', 1200, 2026], ['BEH', 'Consulent', 800.5, 2026], ['BEH', 'Teamleider', 120, 2026]]);
  paste('Prijzen', [['Rol', 'Tarief per uur (excl. btw)'], ['Consulent', 62.5], ['Teamleider', 88]]);

  const doors = excelInputTables();
  for (const range of (await excelSurvey().survey()).untabledRanges) await doors.makeTable(range);
  const content = await read();
  const suggestions = suggestMappings(content, overviewOf(content));
  expect(suggestions.map(({ table, source, fit }) => [table, source.name, fit])).toEqual([['activities', 'Producten', 1], ['hours', 'Planning', 1], ['rates', 'Prijzen', 1]]);

  const [first, ...others] = suggestions.map(rowsOf);
  await silentWriter().write(assembleInputTables(['mappings'], 'nl', { mappings: (first ?? []).map(({ table, field, sourceTable, sourceColumn }) => [table, field, sourceTable, sourceColumn]) }));
  for (const rows of others) await doors.replaceMappings(rows);

  const { model, findings } = readModel(await read());
  expect(findings.filter(isBlocking)).toEqual([]);
  expect(model?.activities.map(({ code, name }) => [code, name])).toEqual([['INT', 'Intake en toegang'], ['BEH', 'Beheer van uitkeringen']]);
  expect([...model?.hours.hours ?? []].map(Number)).toHaveLength(3);
  expect(model?.rates.map(({ position }) => position)).toEqual(['Consulent', 'Teamleider']);
});
