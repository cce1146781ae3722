import { openBook, valuesOf } from '../open-book';

const one = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('undo of what the user does', () => {
  it('takes back a value with its number format and its formula, and does it again', () => {
    const { open } = openBook();
    const { sheet } = open.moment();
    open.type(one(0, 0), '=1+1');
    open.type(one(0, 0), '12,5%');
    expect([sheet.cells.value(0, 0), sheet.look(0, 0).numberFormat]).toEqual([0.125, '0.00%']);
    open.undo();
    expect([sheet.cells.value(0, 0), sheet.cells.formula(0, 0), sheet.look(0, 0).numberFormat]).toEqual([2, '=1+1', 'General']);
    open.redo();
    expect([sheet.cells.value(0, 0), sheet.cells.formula(0, 0)]).toEqual([0.125, undefined]);
  });

  it('works out what depends on the cell, both ways', () => {
    const { open } = openBook();
    open.type(one(0, 0), '10');
    open.type(one(0, 1), '=A1*2');
    open.type(one(0, 0), '15');
    expect(valuesOf(open, 1, 2)).toEqual([[15, 30]]);
    open.undo();
    expect(valuesOf(open, 1, 2)).toEqual([[10, 20]]);
  });

  it('lets a table take in the row typed under it, and gives it up again', () => {
    const { open, excel } = openBook();
    open.type(one(0, 0, 2, 2), [['Functie', 'Tarief'], ['Adviseur', '80']]);
    excel.workbook.Worksheets._items()[0]?.Tables.Add('A1:B2', true);
    const [table] = open.book.tables;
    open.type(one(2, 0), 'Jurist');
    expect(table?.area).toEqual(one(0, 0, 3, 2));
    open.undo();
    expect(table?.area).toEqual(one(0, 0, 2, 2));
    expect(open.moment().sheet.cells.value(2, 0)).toBeUndefined();
  });

  it('gives a new column of a table a header, and takes it away again', () => {
    const { open, excel } = openBook();
    open.type(one(0, 0, 2, 2), [['Functie', 'Tarief'], ['Adviseur', '80']]);
    excel.workbook.Worksheets._items()[0]?.Tables.Add('A1:B2', true);
    open.type(one(1, 2), '90');
    expect(valuesOf(open, 2, 3)).toEqual([['Functie', 'Tarief', 'Kolom3'], ['Adviseur', 80, 90]]);
    open.undo();
    expect(valuesOf(open, 2, 3)).toEqual([['Functie', 'Tarief', undefined], ['Adviseur', 80, undefined]]);
  });

  it('types all of a block or nothing of it', () => {
    const { open } = openBook();
    open.type(one(0, 0), 'oud');
    expect(open.type(one(0, 0, 1, 2), [['nieuw', '=(1+']])).toBe(false);
    expect(valuesOf(open, 1, 2)).toEqual([['oud', undefined]]);
    expect(open.excel.workbook.user.undoDepth).toBe(1);
  });

  it('forgets what could be done again as soon as something else is done', () => {
    const { open } = openBook();
    open.type(one(0, 0), 'a');
    open.undo();
    open.type(one(0, 0), 'b');
    expect(open.excel.workbook.user.redoDepth).toBe(0);
  });

  it('ends at a new sheet, as in Excel: there is no step that does nothing', () => {
    const { open } = openBook();
    open.type(one(0, 0), 'a');
    open.addSheet('Blad2');
    expect(open.excel.workbook.user.undoDepth).toBe(0);
  });

  it('leaves a protected sheet alone', () => {
    const { open, excel } = openBook();
    excel.workbook.user.protectSheet('Sheet1');
    expect(open.type(one(0, 0), 'a')).toBe(false);
    expect(valuesOf(open, 1, 1)).toEqual([[undefined]]);
  });
});
