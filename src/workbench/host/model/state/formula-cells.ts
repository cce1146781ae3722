import { type Area, areaOf, overlap, splitAddress } from './area';
import type { Stored } from './cell-store';
import type { CellsOf } from './formula';
import type { NameState } from './name-state';
import type { SheetState } from './sheet-state';
import { bodyOf, type TableState } from './table-state';

/** What a formula can see of its workbook. */
export interface FormulaSurroundings {
  readonly tables: readonly TableState[];
  sheet(name: unknown): SheetState | null;
  sheetWithId(id: string): SheetState | null;
  name(name: string, scope: SheetState | null): NameState | null;
}

const valuesOf = (sheet: SheetState, area: Area): readonly (readonly Stored[])[] => {
  const used = sheet.cells.used(true);
  const within = used && overlap(used, area);
  const { row, column, rows, columns } = within ?? { ...area, rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.cells.value(row + r, column + c)));
};

const columnOf = (table: TableState, name: string): Area | null => {
  const body = bodyOf(table);
  for (let c = body.column; c < body.column + body.columns; c += 1) {
    if (String(table.sheet.cells.value(table.area.row, c)).toLowerCase() === name.toLowerCase()) return { ...body, column: c, columns: 1 };
  }
  return null;
};

/** `Table[Column]`, `[@Column]`, `[Column]`. */
const structured = (book: FormulaSurroundings, reference: string, sheet: SheetState, at: Area): readonly (readonly Stored[])[] | null => {
  const [, name, thisRow, column] = /^([^[]*)\[(@?)\[?([^[\]]+)\]?\]$/.exec(reference) ?? [];
  const table = book.tables.find((one) => (name ? one.name.toLowerCase() === name.toLowerCase() : one.sheet === sheet && overlap(one.area, at)));
  const cells = table && column ? columnOf(table, column) : null;
  if (!table || !cells) return null;
  return valuesOf(table.sheet, thisRow ? { ...cells, row: at.row, rows: 1 } : cells);
};

/** Finds what a reference in a formula stands for. */
export const cellsFor = (book: FormulaSurroundings, sheet: SheetState, at: Area): CellsOf => (reference) => {
  if (reference.includes('[')) return structured(book, reference, sheet, at);
  const { sheet: named, rest } = splitAddress(reference);
  const found = named === undefined ? sheet : book.sheet(named);
  const area = areaOf(rest);
  if (found && area) return valuesOf(found, area);
  const target = (book.name(rest, sheet) ?? book.name(rest, null))?.target;
  const owner = target && book.sheetWithId(target.sheetId);
  return owner ? valuesOf(owner, target.area) : null;
};
