import * as fc from 'fast-check';
import { addressOf, cellAddress, endOf, fixedAddress, withoutSheet } from '../../../src/adapters/excel/writing/addresses';
import { batchesOf } from '../../../src/adapters/excel/writing/batches';
import { serialOf, wireValue } from '../../../src/adapters/excel/writing/cell-content';
import { freeSheetNames, freeTableNames } from '../../../src/adapters/excel/writing/free-names';
import type { Operation } from '../../../src/adapters/excel/writing/operation';
import { addressLists, rectanglesOf } from '../../../src/adapters/excel/writing/rectangles';

describe('addresses', () => {
  it.each([[1, 1, 'A1'], [9, 26, 'Z9'], [10, 27, 'AA10'], [5, 702, 'ZZ5'], [1_048_576, 16_384, 'XFD1048576']])('of row %i and column %i is %s', (row, column, address) => expect(cellAddress(row, column)).toBe(address));
  it('of an area has its corners, of a cell one', () => {
    expect(addressOf({ row: 2, column: 3, rows: 4, columns: 2 })).toBe('C2:D5');
    expect(addressOf({ row: 2, column: 3, rows: 1, columns: 1 })).toBe('C2');
    expect(fixedAddress({ row: 2, column: 3, rows: 4, columns: 2 })).toBe('$C$2:$D$5');
  });
  it('is told apart from the sheet it stands on', () => {
    expect(withoutSheet("'It''s! mine'!$A$3:$D$63")).toBe('A3:D63');
    expect(endOf('Blad1!B2:AB40')).toEqual({ rows: 40, columns: 28 });
    expect(endOf('Blad1!A1')).toEqual({ rows: 1, columns: 1 });
  });
});

describe('a value on its way to Excel', () => {
  it.each(['=1+1', '+31', '1-2', '0012', '1E5', '@x', "'", 'x'])('is behind an apostrophe: %s', (text) => expect(wireValue(text, false)).toBe(`'${text}`));
  it('is itself where it is no text; a blank is empty', () => expect([0, -1.5, true, null, ''].map((value) => wireValue(value, false))).toEqual([0, -1.5, true, '', '']));
  // serials as Excel shows them under the number format General
  it.each([['1900-01-01', 1], ['1900-02-28', 59], ['1900-03-01', 61], ['2000-01-01', 36526], ['2025-12-31', 46022], ['9999-12-31', 2958465]])('a day %s is %i', (day, serial) => expect(serialOf(day, false)).toBe(serial));
  it.each([['1904-01-01', 0], ['2000-01-01', 35064], ['2025-12-31', 44560]])('a day %s is %i in the 1904 system', (day, serial) => expect(serialOf(day, true)).toBe(serial));
  it('is a text for a day that Excel does not have', () => expect(wireValue({ day: '1899-12-31' }, false)).toBe("'1899-12-31"));
});

describe('names that are free', () => {
  it('of sheets have a number where they are taken, within 31 characters', () => {
    const free = freeSheetNames(['KPW kostprijs', 'x'.repeat(31)]);
    expect(['KPW Kostprijs', 'KPW Kostprijs', 'Ander', 'x'.repeat(31)].map(free)).toEqual(['KPW Kostprijs (2)', 'KPW Kostprijs (3)', 'Ander', `${'x'.repeat(27)} (2)`]);
  });
  it('of tables have no spaces', () => expect(freeTableNames(['Tarieven'])('tarieven')).toBe('tarieven_2'));
});

describe('rectangles', () => {
  const grid = fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: 5, maxLength: 5 }), { maxLength: 8 });
  it('cover every cell of their key, and no other, once', () => fc.assert(fc.property(grid, fc.boolean(), (rows, stacked) => {
    const covered = rows.map((row) => row.map(() => [] as string[]));
    const all = rectanglesOf({ rows: rows.length, columns: 5 }, (row, column) => rows[row - 1]?.[column - 1] ?? null, () => stacked);
    for (const [key, areas] of all) for (const area of areas) {
      if (!stacked) expect(area.rows).toBe(1);
      for (let r = 0; r < area.rows; r += 1) for (let c = 0; c < area.columns; c += 1) covered[area.row + r - 1]?.[area.column + c - 1]?.push(key);
    }
    expect(covered).toEqual(rows.map((row) => row.map((key) => (key === null ? [] : [key]))));
  })));
  it('is one for a block of one key', () => expect(rectanglesOf({ rows: 100, columns: 7 }, () => 'a').get('a')).toEqual([{ row: 1, column: 1, rows: 100, columns: 7 }]));
  it('stand in lists that Excel takes', () => {
    const lists = addressLists(Array.from({ length: 3_000 }, (_, i) => `A${i + 1}:B${i + 1}`));
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8_192);
    expect(lists.join(',').split(',')).toHaveLength(3_000);
  });
});

describe('batches', () => {
  const of = (bytes: number): Operation => ({ bytes, apply: () => undefined });
  it('keep the order, and the limit but for one that is larger by itself', () => fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 150 })), (sizes) => {
    const operations = sizes.map(of);
    const batches = batchesOf(operations, 100);
    expect(batches.flat()).toEqual(operations);
    for (const batch of batches) expect(batch.length === 1 || batch.reduce((sum, { bytes }) => sum + bytes, 0) <= 100).toBe(true);
    // two that follow each other would not fit in one
    for (const [i, batch] of batches.entries()) if (i > 0) expect([...batches[i - 1] ?? [], batch[0] ?? of(0)].reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(100);
  })));
});
