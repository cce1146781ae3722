import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/adapters/memory';
import { readContent, writeBook } from '../../src/adapters/xlsx';
import type { CellContent } from '../../src/domain';
import type { ReportBook, ReportTab, ReportValue } from '../../src/report';
import { readModel } from '../../src/tables';
import { type Book, modelOf } from '../support/books';
import { wholeBook } from './whole-books';

const valueOf = (cell: CellContent): ReportValue => {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) throw new Error('an error value cannot be written');
  return cell;
};

const tabOf = ([name, rows]: [string, Book[string]]): ReportTab => ({
  key: name, name, columnWidths: [], rows: rows.map((row) => row.map((cell) => ({ value: valueOf(cell) }))),
  frozenRows: 1, frozenColumns: 0, validations: [], charts: [],
  tables: [{ name, area: { row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 1 }, banded: true }],
  print: { orientation: 'landscape', titleRows: null, footerLeft: '', footerRight: '' },
});

/** An Excel table has at least one row under its headers; a blank one is no row to us. */
const withBlankRow = (rows: Book[string]): Book[string] => (rows.length > 1 ? rows : [...rows, (rows[0] ?? []).map(() => null)]);
const withBlankRows = (book: Book): Book => Object.fromEntries(Object.entries(book).map(([name, rows]) => [name, withBlankRow(rows)]));
const written = (book: Book): ReportBook => ({ kind: 'input', title: 'Heen en terug', language: 'nl', runId: 'c0ffee', tabs: Object.entries(withBlankRows(book)).map(tabOf) });

/** Reading what we wrote gives the same model: every record, at the same place. */
describe('what was written is read back', () => {
  it('by the .xlsx adapter', () => fc.assert(fc.asyncProperty(wholeBook, async (book) => {
    const { model } = readModel(await readContent(await writeBook(written(book))));
    expect(model).toEqual(modelOf(withBlankRows(book)).model);
  }), { numRuns: 25 }), 60_000);

  it('by the memory adapter', () => fc.assert(fc.asyncProperty(wholeBook, async (book) => {
    const workbook = new MemoryWorkbook();
    await workbook.write(written(book));
    expect(readModel(await workbook.read()).model).toEqual(modelOf(withBlankRows(book)).model);
  }), { numRuns: 25 }), 60_000);
});
