import { type Area, areaOf, overlap, splitAddress } from './area';
import type { Stored } from './cell-store';
import type { CellsOf } from './formula';
import type { NameState } from './name-state';
import type { SheetState } from './sheet-state';
import { tablePart } from './table-references';
import type { TableState } from './table-state';

/** What a formula can see of its workbook. */
export interface FormulaSurroundings {
  readonly tables: readonly TableState[];
  sheet(name: unknown): SheetState | null;
  sheetWithId(id: string): SheetState | null;
  name(name: string, scope: SheetState | null): NameState | null;
}

/** To look what is in use of a sheet takes longer than to read so many cells. */
const FEW_CELLS = 1000;

const valuesOf = (sheet: SheetState, area: Area): readonly (readonly Stored[])[] => {
  const used = area.rows * area.columns > FEW_CELLS ? sheet.cells.used(true) : area;
  const within = used && overlap(used, area);
  const { row, column, rows, columns } = within ?? { ...area, rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.cells.value(row + r, column + c)));
};

/** `Table[Column]`, `Table[#All]`, `Table[[#All],[Column]]`, `[@Column]`, `[Column]`. */
const structured = (book: FormulaSurroundings, reference: string, sheet: SheetState, at: Area): readonly (readonly Stored[])[] | null => {
  const [, name, thisRow, part] = /^([^[]*)\[(@?)(.*)\]$/.exec(reference) ?? [];
  const table = book.tables.find((one) => (name ? one.name.toLowerCase() === name.toLowerCase() : one.sheet === sheet && overlap(one.area, at)));
  const cells = table && part !== undefined ? tablePart(table, part) : null;
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
  const table = named === undefined ? book.tables.find(({ name }) => name.toLowerCase() === rest.toLowerCase()) : undefined;
  const body = table && tablePart(table, '');
  if (table && body) return valuesOf(table.sheet, body);
  const target = (book.name(rest, sheet) ?? book.name(rest, null))?.target;
  const owner = target && book.sheetWithId(target.sheetId);
  return owner ? valuesOf(owner, target.area) : null;
};
