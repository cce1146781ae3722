import type { CellContent, Day, TableContent, WorkbookContent } from '../../src/domain';
import type { FixtureName } from './workbook-contract';

const day = (text: string): CellContent => ({ day: text as Day });

const table = (sheet: string, name: string, [headerRow, firstColumn]: readonly [number, number], headers: readonly string[], rows: TableContent['rows'], more: Partial<TableContent> = {}): TableContent =>
  ({ sheet, name, headerRow, firstColumn, headers, rows, ...more });

/** By hand, what fixtures/make_fixtures.py puts in its workbooks. */
export const memoryFixture = (name: FixtureName): WorkbookContent => ({
  date1904: name === 'date-system-1904',
  tables: [
    table('Soorten', 'Soorten', [3, 2], ['Naam', 'Inhoud'], [
      ['blank', null], ['zero', 0], ['decimal', 1234.5], ['fifteen digits', 123456789012345], ['small', 0.1], ['text', 'abc'], ['number as text', '1.234,56'], ['leading zeros', '007'],
      ['unicode', 'Coördinatie – ’s-Gravenhage € 𝟙'], ['line break', 'a\nb'], ['spaces', '  a  '], ['yes', true], ['no', false], ['text =', '=1+1'], ['text +', '+31 6'], ['text -', '-'],
      ['text @', '@naam'], ["text '", "'s-Gravenhage"], ['error', { error: '#N/A' }], ['formula number', 6], ['formula text', 'ab'], ['formula yes', true],
      ['formula error', { error: '#DIV/0!' }], ['formula empty', null],
    ]),
    table('Dagen', 'Dagen', [1, 1], ['Dag', 'Kaal'], [
      [day('2025-01-31'), 45000], [day('2024-02-29'), 45001], [day('1999-12-31'), 45002], [{ day: '2025-03-30' as Day, hasTime: true }, 45003], [day('2025-10-26'), 45004],
    ]),
    table('Twee', 'Links', [1, 1], ['Code', 'Deel'], [['A', 0.5], ['B', 0.125], ['C', 12]], { percentCells: new Map([[1, new Set([0, 1])]]) }),
    table('Twee', 'Rechts', [1, 4], ['Code', 'Bedrag'], [['X', 10.25], ['Y', 20]]),
    table('Samengevoegd', 'Samengevoegd', [1, 1], ['Code', 'Naam'], [['A', 'Een'], [null, 'Twee']], { mergedRanges: ['A2:A3'] }),
  ],
});
