import fc from 'fast-check';
import type { TableContent } from '../../../src/domain';
import { headOfBook, headsOf, RowCollector, slicesOf, tableOf } from '../../../src/taskpane/engine/slices';
import { bookOf } from '../../contract/workbook-contract';

const LONGEST = 5_000;

const table = (name: string, rows: TableContent['rows']): TableContent => ({ sheet: name, name, headerRow: 3, firstColumn: 2, headers: ['A', 'B'], rows });

const throughSlices = (tables: readonly TableContent[]): readonly TableContent[] => {
  const collector = new RowCollector<TableContent['rows'][number]>();
  slicesOf(tables).forEach((slice) => collector.add(slice));
  return headsOf({ date1904: false, tables }).map((head, i) => tableOf(head, collector.rowsOf(i)));
};

describe('tables in slices', () => {
  const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null)), { maxLength: 4_000 }), { maxLength: 12 });

  it('come together as they were, whatever their sizes', () => {
    fc.assert(fc.property(fc.array(rows, { maxLength: 4 }), (contents) => {
      const tables = contents.map((content, i) => table(`T${i}`, content));
      expect(throughSlices(tables)).toEqual(tables);
    }), { numRuns: 50 });
  });

  it('hold so few cells each that a message is short', () => {
    const wide = Array.from({ length: 30_000 }, (_, i) => [i, 'b', null, true, 'e', 6, 7, 8]);
    const slices = slicesOf([table('Uren', wide), table('Leeg', [])]);
    expect(slices.length).toBeGreaterThan(20);
    expect(Math.max(...slices.map((slice) => slice.rows.reduce((sum, row) => sum + row.length, 0)))).toBeLessThanOrEqual(LONGEST);
    expect(slices.flatMap((slice) => slice.rows)).toEqual(wide);
  });

  it('keep which cells are shown as a percentage, and merged ranges', () => {
    const one = { ...table('Sleutels', [['a', 0.5]]), percentCells: new Map([[1, new Set([0, 7])]]), mergedRanges: ['A2:A3'] };
    expect(throughSlices([one])).toEqual([one]);
  });

  it('leave the rows of a report out of its head, and nothing else', () => {
    const book = bookOf(['a', 1]);
    const head = headOfBook(book);
    expect({ ...head, tabs: head.tabs.map((tab, i) => ({ ...tab, rows: book.tabs[i]?.rows })) }).toEqual(book);
    expect(head.tabs[0]).not.toHaveProperty('rows');
  });
});
