import { readModel } from '../../../src/tables';
import type { CaseCell } from '../../support/workbook-case';
import { modelOf, said, table, workbook } from './fixture';

type Row = readonly CaseCell[];
const WHITE = [' ', '   ', '\t', '\n', '\u00a0', '\u202f \u2003'];
const cases = WHITE.map((white) => [JSON.stringify(white), white] as const);

test.each(cases)('a row of nothing but %s is skipped, as a blank row is', (_, white) => {
  const blank: Row = [white, white, white, white];
  const content = workbook(
    table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar'], [blank, ['BAL', 'Adviseur', 100, 2025], [white, null, '', white]]),
    table('Activiteiten', ['Code', 'Naam'], [['BAL', 'Balie'], [white, white]]),
    table('Kosten', ['Activiteit', 'Kostensoort', 'Bedrag', 'Bron'], [[white, white, white, white], ['BAL', 'inhuur', 1, 'x']]),
    table('Instellingen', ['Instelling', 'Waarde'], [[white, white], ['Jaar', 2025]]),
  );
  expect(said(readModel(content).findings)).toEqual([]);
  const { hours, costs, sources } = modelOf(content);
  expect([hours.rowCount, [...hours.sheetRow], costs.map(({ ref }) => ref.row)]).toEqual([1, [3], [3]]);
  expect(sources.map(({ table: id, rowCount }) => `${id} ${rowCount}`)).toEqual(['activities 1', 'hours 1', 'rates 1', 'costs 1', 'settings 1']);
});

test.each(cases)('a required cell of nothing but %s is blank', (_, white) => {
  const content = workbook(
    table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar'], [[white, 'Adviseur', 1, 2025], ['BAL', white, 1, 2025], ['BAL', 'Adviseur', white, 2025]]),
    table('Kosten', ['Activiteit', 'Kostensoort', 'Bedrag'], [['BAL', white, 1], ['BAL', 'inhuur', white]]),
    table('Instellingen', ['Instelling', 'Waarde'], [[white, 2025]]),
  );
  expect(said(readModel(content).findings)).toEqual([
    'required-cell-blank Uren!A2', 'required-cell-blank Uren!B3', 'required-cell-blank Uren!C4',
    'required-cell-blank Kosten!B2', 'required-cell-blank Kosten!C3', 'required-cell-blank Instellingen!A2',
  ]);
});

test.each(cases)('a cell of nothing but %s in a column that may be blank has its default', (_, white) => {
  const content = workbook(table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer', 'Vast', 'Medewerker'], [
    ['BAL', 'Adviseur', 1, 2025], ['BAL', 'Adviseur', 1, white, white, white, white, white, white],
  ]));
  expect(said(readModel(content).findings)).toEqual([]);
  const { hours } = modelOf(content);
  expect([hours.year, hours.month, hours.basis, hours.participant, hours.fixed, hours.employee].map((column) => [...column]))
    .toEqual([[2025, 2025], [0, 0], [0, 0], [-1, -1], [0, 0], [-1, -1]]);
});

test('a cell in error is not blank', () => {
  const content = workbook(table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar'], [[' ', ' ', ' ', { error: '#N/A' }], ['BAL', 'Adviseur', 1, 2025]]));
  expect(said(readModel(content).findings)).toEqual(['required-cell-blank Uren!A2', 'required-cell-blank Uren!B2', 'required-cell-blank Uren!C2', 'error-cell Uren!D2']);
});
