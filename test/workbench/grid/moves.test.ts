import { ARROWS, lastUsed, leap, page, step, type Way } from '../../../src/workbench/grid/moves';
import { openBook } from '../open-book';

const extent = { rows: 20, columns: 10 };
const [up, down, left, right] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => ARROWS[key]) as [Way, Way, Way, Way];

/** Column A: filled in rows 1-3, and in row 7; row 1: A and C. */
const sheet = () => {
  const { open } = openBook();
  open.excel.workbook.user.edit('Sheet1', 'A1:A3', [['a'], ['b'], ['c']]);
  open.excel.workbook.user.edit('Sheet1', 'A7', 'd');
  open.excel.workbook.user.edit('Sheet1', 'C1', 'e');
  return open.moment().sheet;
};

describe('going through a sheet', () => {
  it('steps one cell, and stays at the edge', () => {
    expect(step(sheet(), { row: 0, column: 0 }, down, extent)).toEqual({ row: 1, column: 0 });
    expect(step(sheet(), { row: 0, column: 0 }, up, extent)).toEqual({ row: 0, column: 0 });
    expect(step(sheet(), { row: 0, column: 9 }, right, extent)).toEqual({ row: 0, column: 9 });
  });

  it('steps over hidden rows and columns', () => {
    const hidden = sheet();
    hidden.band('rows', 1).hidden = true;
    hidden.band('columns', 1).hidden = true;
    expect(step(hidden, { row: 0, column: 0 }, down, extent)).toEqual({ row: 2, column: 0 });
    expect(step(hidden, { row: 0, column: 0 }, right, extent)).toEqual({ row: 0, column: 2 });
  });

  it.each([
    ['to the end of a run', { row: 0, column: 0 }, down, { row: 2, column: 0 }],
    ['from the end of a run to the next filled cell', { row: 2, column: 0 }, down, { row: 6, column: 0 }],
    ['from the last filled cell to the edge', { row: 6, column: 0 }, down, { row: 19, column: 0 }],
    ['from an empty cell back to the nearest filled one', { row: 5, column: 0 }, up, { row: 2, column: 0 }],
    ['over a gap in a row', { row: 0, column: 0 }, right, { row: 0, column: 2 }],
    ['back over a gap in a row', { row: 0, column: 2 }, left, { row: 0, column: 0 }],
  ])('leaps %s', (_, from, way, to) => {
    expect(leap(sheet(), from, way, extent)).toEqual(to);
  });

  it('goes a screen further, but not off the sheet', () => {
    expect(page({ row: 4, column: 1 }, { down: 10, right: 0 }, extent)).toEqual({ row: 14, column: 1 });
    expect(page({ row: 14, column: 1 }, { down: 10, right: 0 }, extent)).toEqual({ row: 19, column: 1 });
  });

  it('knows the last cell that is in use', () => {
    expect(lastUsed(sheet())).toEqual({ row: 6, column: 2 });
  });
});
