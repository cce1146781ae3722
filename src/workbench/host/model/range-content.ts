import { HostError } from '../host-error';
import { shapedText } from './state/number-text';
import { changeCells, stillThere } from './state/access';
import { ROWS } from './state/area';
import type { Stored, StoredRow } from './state/cell-store';
import { announceChange } from './state/announce';
import { growTables } from './state/grow-tables';
import { mendHeaders } from './state/headers';
import { CellWriter, shapeOf, shown, valueTypeOf } from './state/write-cell';
import { RangeGeometry } from './range-geometry';

/** Above this Excel delivers no values. */
const MOST_CELLS_READ = 5_000_000;

type Reader<T> = (row: StoredRow | undefined, c: number, r: number) => T;

/** What stands in the cells of a range, and in which number format. */
export abstract class RangeContent<Self> extends RangeGeometry<Self> {
  get Values(): unknown[][] | null { return this.grid((row, c) => shown(row?.values[c])); }
  get Formulas(): unknown[][] | null { return this.grid((row, c) => row?.formulas?.get(c) ?? shown(row?.values[c])); }
  get FormulasLocal(): unknown[][] | null { return this.Formulas; }
  get ValueTypes(): string[][] | null { return this.grid((row, c) => valueTypeOf(row?.values[c])); }
  get NumberFormat(): string[][] | null { return this.grid((row, c, r) => this.book.looks.get(row?.looks[c] ?? this.block.sheet.lookId(r, c)).numberFormat); }
  get NumberFormatLocal(): string[][] | null { return this.NumberFormat; }

  get Text(): string[][] | null {
    return this.grid((row, c, r) => shapedText(row?.values[c], this.block.sheet.look(r, c).numberFormat, this.book));
  }

  set Values(input: unknown) { this.type(input, 'Range.values'); }
  set Formulas(input: unknown) { this.type(input, 'Range.formulas'); }
  set FormulasLocal(input: unknown) { this.type(input, 'Range.formulasLocal'); }

  set NumberFormat(input: unknown) {
    const location = 'Range.numberFormat';
    const at = shapeOf(input, this.block, location);
    changeCells(this.book, this.block.sheet, this.block, location);
    if (!Array.isArray(input)) this.block.sheet.restyle(this.block, { numberFormat: String(input) });
    else this.formatEach(at);
    announceChange(this.book, this.block, 'format');
  }

  set NumberFormatLocal(input: unknown) { this.NumberFormat = input; }

  _ValidateArraySize(rows: number, columns: number): void {
    shapeOf(Array.from({ length: rows }, () => Array.from({ length: rows === this.block.rows ? columns : 0 })), this.block, 'Range.values');
  }

  /** The value of each cell, without the wording of Office.js. */
  stored(): Stored[][] {
    return this.grid((row, c) => row?.values[c]) ?? [];
  }

  private type(input: unknown, location: string): void {
    const { sheet, row, column, rows, columns } = this.block;
    const at = shapeOf(input, this.block, location);
    if (rows === ROWS && !Array.isArray(input) && input !== '') throw new HostError('InvalidArgument', location);
    changeCells(this.book, sheet, this.block, location);
    const before = this.block.cells === 1 ? sheet.cells.value(row, column) : undefined;
    const writer = new CellWriter(this.book, sheet, location);
    for (let r = 0; r < rows; r += 1) {
      const stored = sheet.cells.row(row + r);
      for (let c = 0; c < columns; c += 1) writer.put(row + r, stored, column + c, at(r, c));
    }
    growTables(this.book, this.block);
    mendHeaders(this.book, this.block);
    announceChange(this.book, this.block, 'edit', before);
  }

  private formatEach(at: (r: number, c: number) => unknown): void {
    const { sheet, row, column, rows, columns } = this.block;
    const steps = new Map<string, number>();
    for (let r = 0; r < rows; r += 1) {
      const { looks } = sheet.cells.row(row + r);
      for (let c = 0; c < columns; c += 1) {
        const format = at(r, c);
        if (format === null || format === undefined) continue;
        const id = looks[column + c] ?? sheet.lookId(row + r, column + c);
        const key = `${id} ${String(format)}`;
        const next = steps.get(key) ?? this.book.looks.with(id, { numberFormat: String(format) });
        steps.set(key, next);
        looks[column + c] = next;
      }
    }
  }

  private grid<T>(read: Reader<T>): T[][] | null {
    const { sheet, row, column, rows, columns } = this.block;
    stillThere(this.book, sheet, 'Range');
    if (this.block.cells > MOST_CELLS_READ) return null;
    return Array.from({ length: rows }, (_, r) => {
      const stored = sheet.cells.rows.get(row + r);
      const line = new Array<T>(columns);
      for (let c = 0; c < columns; c += 1) line[c] = read(stored, column + c, row + r);
      return line;
    });
  }
}
