import { EmulatedExcel, type EmulatedExcelOptions } from '../../src/workbench/host';
import { OpenBook } from '../../src/workbench/grid/open-book';
import { installedCatalogue } from '../office/harness/office-package';

/** A new workbook on the screen; frames come when the test asks for them. */
export const openBook = (options: Partial<EmulatedExcelOptions> = {}): { readonly open: OpenBook; readonly excel: EmulatedExcel; readonly frame: () => void } => {
  const excel = new EmulatedExcel({ catalogue: installedCatalogue(), ...options });
  const waiting: (() => void)[] = [];
  const open = new OpenBook(excel, (draw) => { waiting.push(draw); });
  return { open, excel, frame: () => { for (const draw of waiting.splice(0)) draw(); } };
};

/** What stands in some cells of the first sheet, row by row. */
export const valuesOf = ({ book }: OpenBook, rows: number, columns: number): readonly (readonly unknown[])[] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => book.sheets[0]?.cells.value(r, c)));
