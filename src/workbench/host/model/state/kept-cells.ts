import { type Area, overlap } from './area';
import type { BookState } from './book-state';
import type { Stored } from './cell-store';
import type { SheetState } from './sheet-state';

interface KeptRow { readonly values: readonly Stored[]; readonly looks: readonly (number | undefined)[]; readonly formulas: ReadonlyMap<number, string> }

const keptRows = (sheet: SheetState, area: Area): ReadonlyMap<number, KeptRow> => {
  const end = area.column + area.columns;
  const kept = new Map<number, KeptRow>();
  for (const [r, { values, looks, formulas }] of sheet.cells.rowsIn(area)) {
    kept.set(r, { values: values.slice(area.column, end), looks: looks.slice(area.column, end), formulas: new Map(formulas ?? []) });
  }
  return kept;
};

const putBack = (sheet: SheetState, area: Area, kept: ReadonlyMap<number, KeptRow>): void => {
  const end = area.column + area.columns;
  for (const [r, row] of sheet.cells.rowsIn(area)) {
    const before = kept.get(r);
    for (let c = area.column; c < Math.min(end, Math.max(row.width, area.column + (before?.values.length ?? 0))); c += 1) {
      row.values[c] = before?.values[c - area.column];
      row.looks[c] = before?.looks[c - area.column];
      const formula = before?.formulas.get(c);
      if (formula === undefined) row.formulas?.delete(c);
      else (row.formulas ??= new Map()).set(c, formula);
    }
  }
};

/** Keeps what stands in some areas of a sheet, and how far its tables reach; what comes back puts it all there again. */
export const keptCells = (book: BookState, sheet: SheetState, areas: readonly Area[]): (() => void) => {
  const cells = areas.map((area) => ({ area, rows: keptRows(sheet, area) }));
  const tables = book.tables.filter((table) => table.sheet === sheet).map((table) => ({ table, area: table.area }));
  const [validations, formats] = [sheet.validations.map((one) => ({ ...one })), sheet.conditionalFormats.map((one) => ({ ...one }))];
  const merges = [...sheet.merges];
  return () => {
    for (const { area, rows } of cells) putBack(sheet, area, rows);
    for (const { table, area } of tables) table.area = area;
    [sheet.validations, sheet.conditionalFormats, sheet.merges] = [validations.map((one) => ({ ...one })), formats.map((one) => ({ ...one })), [...merges]];
  };
};

/** An area and the header rows of the tables it touches or adjoins: Excel may mend those too. */
export const withHeaders = (book: BookState, sheet: SheetState, area: Area): readonly Area[] => {
  const near = { row: Math.max(0, area.row - 1), column: Math.max(0, area.column - 1), rows: area.rows + 1, columns: area.columns + 1 };
  const touched = book.tables.filter((table) => table.sheet === sheet && overlap(table.area, near));
  return [area, ...touched.map((table) => ({ ...table.area, rows: 1, columns: table.area.columns + area.columns }))];
};
