import type { CellContent, TableContent, WorkbookContent } from '../../src/domain';

const table = (name: string, [headers = [], ...rows]: readonly (readonly CellContent[])[]): TableContent => ({ sheet: name, name, headerRow: 1, firstColumn: 1, headers, rows });

/** What someone who begins pastes: three tables, and no sub-agreement. By hand: 10 hours of 50 and 20 hours of 60 are 1,700 euro. */
export const THREE_TABLES: WorkbookContent = {
  date1904: false,
  tables: [
    table('Activiteiten', [['Code', 'Naam', 'Eenheid'], ['BB', 'Bijzondere bijstand', 'aanvraag'], ['WP', 'Werkplek', null]]),
    table('Uren', [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Soort'], ['BB', 'Consulent', 10, 2025, 'begroting'], ['WP', 'Beheerder', 20, 2025, 'begroting']]),
    table('Tarieven', [['Functie', 'Uurtarief'], ['Consulent', 50], ['Beheerder', 60]]),
  ],
};

/** As THREE_TABLES, with 4 applications to divide the first activity by: 125 euro each. */
export const WITH_VOLUME: WorkbookContent = {
  ...THREE_TABLES,
  tables: [...THREE_TABLES.tables, table('Volumes', [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['BB', 4, 2025, 'begroting']])],
};

/** As many own tasks as asked, one hour of 50 euro each. */
export const manyActivities = (count: number): WorkbookContent => {
  const codes = Array.from({ length: count }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  return {
    date1904: false,
    tables: [
      table('Activiteiten', [['Code', 'Naam'], ...codes.map((code) => [code, `Taak ${code}`])]),
      table('Uren', [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Soort'], ...codes.map((code) => [code, 'Consulent', 1, 2025, 'begroting'])]),
      table('Tarieven', [['Functie', 'Uurtarief'], ['Consulent', 50]]),
    ],
  };
};
