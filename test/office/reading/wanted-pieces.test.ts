import { columnUse } from '../../../src/adapters/excel/reading/column-use';
import type { MeasuredTable } from '../../../src/adapters/excel/reading/measure-tables';
import { closerPieces, firstPieces } from '../../../src/adapters/excel/reading/wanted-pieces';

const ours = columnUse([]);

const tableOf = (headers: readonly string[], rows: number, more: Partial<MeasuredTable> = {}): MeasuredTable => ({
  id: '1', name: 'T', sheet: { id: 's', name: 'Blad' }, hasHeader: true, hasTotals: false, headers, rowBytes: 50, dayColumns: new Set(), mergedRanges: [], isOurs: false, values: null,
  area: { rowIndex: 0, columnIndex: 0, rowCount: rows + 1, columnCount: headers.length }, ...more,
});

/** The lines that would be looked at closer, of a table of one column. */
const closerOf = (header: string, column: readonly unknown[]): readonly (readonly [string, number, number])[] => {
  const table = tableOf([header], column.length);
  const cells = { table, values: [[header], ...column.map((value) => [value])], formats: new Map(), types: new Map() };
  return closerPieces(cells, ours).map(({ property, line, lines }) => [property, line, lines]);
};

describe('what is asked of a table at first', () => {
  it('is all its values, and the formats of body rows where a percentage or a day may stand', () => {
    const pieces = firstPieces(tableOf(['Reeks', 'Jaar', 'PERCENTAGE', 'Geldig vanaf', 'Eigen kolom'], 9), ours);
    expect(pieces.map(({ property, line, lines, column, columns }) => [property, line, lines, column, columns])).toEqual([
      ['values', 0, 10, 0, 5], ['numberFormat', 1, 9, 2, 1], ['numberFormat', 1, 9, 3, 1],
    ]);
  });

  it('is the format of a column that showed a day or a time where none belongs, if the column is read', () => {
    const pieces = firstPieces(tableOf(['Uren', 'Jaar', 'Eigen kolom', 'Geldig vanaf'], 9, { dayColumns: new Set([1, 2, 3]) }), ours);
    expect(pieces.map(({ property, column }) => [property, column])).toEqual([['values', 0], ['numberFormat', 1], ['numberFormat', 3]]);
  });

  it('leaves the totals row out of the formats, and asks none of a table of nothing but a header', () => {
    expect(firstPieces(tableOf(['Percentage'], 3, { hasTotals: true }), ours)[1]).toMatchObject({ line: 1, lines: 2 });
    expect(firstPieces(tableOf(['Percentage'], 0), ours).map(({ property }) => property)).toEqual(['values']);
  });
});

describe('what is looked at closer', () => {
  it.each([45_689, 8.5 / 24, 0.375, 1 / 86_400, 45_689.5 + 1 / 1440])('is a column of hours with %d, which may be a day or a time', (value) =>
    expect(closerOf('Uren', [7.5, value, 3])).toEqual([['numberFormat', 1, 3]]));
  it.each([8.5, 7.25, 0.25, 1_600, 2_025, 0.1, 123.456, 1_000_000, -45_689, 0, '45689', true, ''])('is not one with %p', (value) =>
    expect(closerOf('Uren', [7.5, value])).toEqual([]));
  it.each(['Geldig vanaf', 'Eigen kolom'])('is not the column %s for its days', (header) => expect(closerOf(header, [45_689])).toEqual([]));

  it('is the type of what looks like an error, in any column; what lies near comes along', () => {
    const column = Array.from({ length: 600 }, (_, i) => ([0, 9, 499].includes(i) ? '#N/A' : 'x'));
    expect(closerOf('Eigen kolom', column)).toEqual([['valueTypes', 1, 10], ['valueTypes', 500, 1]]);
  });
});

describe('the names that count', () => {
  it('are those of our columns in both languages, however they are written', () => {
    expect(['Bandbreedte %', 'bandwidth', 'BANDBREEDTE_%', 'Geldig vanaf', 'Waarde'].map(ours.needsFormat)).toEqual([true, true, true, true, true]);
    expect(['Uren', 'Eigen kolom', ''].map(ours.needsFormat)).toEqual([false, false, false]);
    expect(['Uren', 'Hours', 'Activiteit', 'Eigen kolom'].map(ours.isNoDay)).toEqual([true, true, true, false]);
  });

  it('are those of a mapping too, in either language', () => {
    const use = columnUse([['Tabel', 'Veld', 'Brontabel', 'Bronkolom'], ['Index figures', 'Percentage', 'Mijn tabel', 'Stijging'], ['Uren', 'Uren', 'Registratie', 'Tijd']]);
    expect(['Stijging', 'Tijd'].map(use.needsFormat)).toEqual([true, false]);
    expect(['Tijd', 'Ander'].map(use.isNoDay)).toEqual([true, false]);
  });
});
