import { areaOf, fixedRangeOf, rangeOf } from '../../../../src/adapters/xlsx/addresses';
import { areasTouch } from '../../../../src/report';

const area = { row: 3, column: 2, rows: 7, columns: 26 };

describe('addresses', () => {
  it('writes an area', () => expect([rangeOf(area), fixedRangeOf(area)]).toEqual(['B3:AA9', '$B$3:$AA$9']));
  it.each([['B3:AA9', area], ['$B$3:$AA$9', area], ['XFD1048576', { row: 1048576, column: 16384, rows: 1, columns: 1 }]])('reads %s', (text, expected) => expect(areaOf(text)).toEqual(expected));
  it.each(['', '#REF!', 'A', '3:4'])('does not take %j for an address', (text) => expect(areaOf(text)).toBeUndefined());
  it('knows which areas share a cell', () => {
    const other = (text: string): boolean => areasTouch(area, areaOf(text) ?? area);
    expect([other('A1:B3'), other('AA9:AB10'), other('A1:A9'), other('B10:AA12'), other('C4')]).toEqual([true, true, false, false, true]);
  });
});
