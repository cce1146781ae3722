import * as fc from 'fast-check';
import { Axis, columnAxis, extentOf, rowAxis } from '../../../src/workbench/grid/axis';
import { onPaper } from '../../../src/workbench/grid/paper';
import { scrolledTo } from '../../../src/workbench/grid/scrolled-to';
import { openBook } from '../open-book';

describe('where rows and columns begin', () => {
  it('follows the sizes of the sheet in pixels, and hides what is hidden', () => {
    const { open } = openBook();
    const { sheet } = open.moment();
    sheet.band('columns', 1).size = 96;
    sheet.band('columns', 2).hidden = true;
    sheet.band('rows', 0).size = 30;
    const columns = columnAxis(sheet, { rows: 5, columns: 5 });
    expect([0, 1, 2, 3, 4].map((column) => columns.start(column))).toEqual([0, 64, 192, 192, 256]);
    expect(rowAxis(open.book, sheet, columns, { rows: 3, columns: 5 }).start(2)).toBe(60);
  });

  it('makes a row without a height of its own as high as its wrapped text needs', () => {
    const { open, excel } = openBook();
    const { sheet } = open.moment();
    excel.workbook.user.edit('Sheet1', 'A1:A2', [['woord '.repeat(30).trim()], ['woord']]);
    sheet.restyle({ row: 0, column: 0, rows: 2, columns: 1 }, { wrap: true });
    const rows = rowAxis(open.book, sheet, columnAxis(sheet, { rows: 2, columns: 1 }), { rows: 2, columns: 1 });
    expect(rows.size(0)).toBeGreaterThan(rows.size(1) * 10);
  });

  it('goes on past what is in use, and past a chart', () => {
    const { open, excel } = openBook();
    excel.workbook.user.edit('Sheet1', 'BA500', 1);
    expect(extentOf(open.moment().sheet, { row: 0, column: 0 })).toEqual({ rows: 560, columns: 63 });
  });
});

describe('scrolling to a row', () => {
  const axis = new Axis(100, () => 20);

  it('leaves a row that is in sight, and one that always is', () => {
    expect(scrolledTo(axis, 5, { at: 40, room: 224, head: 24, frozen: 1 })).toBe(40);
    expect(scrolledTo(axis, 0, { at: 900, room: 224, head: 24, frozen: 1 })).toBe(900);
  });

  it('brings any row whole in sight, between what stays and the edge', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 1776 }), fc.integer({ min: 0, max: 3 }), (row, at, frozen) => {
      fc.pre(row >= frozen);
      const top = scrolledTo(axis, row, { at, room: 224, head: 24, frozen });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(row * 20).toBeGreaterThanOrEqual(top + frozen * 20);
      expect(row * 20 + 20).toBeLessThanOrEqual(top + 200);
    }));
  });
});

const brightness = (color: string): number => {
  const [, , , l] = /^hsl\((\d+) (\d+)% (\d+)%\)$/.exec(color) ?? [];
  return Number(l);
};

describe('colours in the dark', () => {
  it('stay as they are in the light', () => {
    expect(onPaper('#1F4E79', 'light')).toBe('#1F4E79');
  });

  it.each([['#FFFFFF', '#000000'], ['#D9E1F2', '#1F4E79'], ['#FFF2CC', '#7F6000'], ['#1F4E79', '#FFFFFF']])('turn %s under %s around, with room between them', (fill, letters) => {
    const [under, over] = [brightness(onPaper(fill, 'dark')), brightness(onPaper(letters, 'dark'))];
    expect(Math.abs(over - under)).toBeGreaterThan(40);
    expect(Math.sign(over - under)).toBe(fill === '#1F4E79' ? -1 : 1);
  });
});
