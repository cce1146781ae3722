import type { Area } from './area';

/** An error value; a text that looks like one is a string. */
export class CellFault {
  private static readonly known = new Map<string, CellFault>();

  private constructor(readonly code: string) {}

  /** One object a code, so that faults can be compared as they are. */
  static of(code: string): CellFault {
    const known = CellFault.known.get(code) ?? new CellFault(code);
    CellFault.known.set(code, known);
    return known;
  }
}

/** What a cell holds; undefined is empty. */
export type Stored = string | number | boolean | CellFault | undefined;

/** One row, by column; arrays with holes, for most rows are short. Nothing is an object a cell. */
export class StoredRow {
  readonly values: Stored[] = [];
  /** The id of a look; undefined where the cell has none of its own. */
  readonly looks: (number | undefined)[] = [];
  formulas: Map<number, string> | null = null;
  links: Map<number, CellLink> | null = null;

  get width(): number {
    return Math.max(this.values.length, this.looks.length);
  }
}

export interface CellLink { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string; readonly textToDisplay?: string }

/** The cells of a sheet, by row. */
export class CellStore {
  readonly rows = new Map<number, StoredRow>();

  row(index: number): StoredRow {
    const known = this.rows.get(index);
    if (known) return known;
    const row = new StoredRow();
    this.rows.set(index, row);
    return row;
  }

  value(row: number, column: number): Stored {
    return this.rows.get(row)?.values[column];
  }

  formula(row: number, column: number): string | undefined {
    return this.rows.get(row)?.formulas?.get(column);
  }

  put(row: number, column: number, value: Stored, formula?: string): void {
    const cells = this.row(row);
    cells.values[column] = value;
    if (formula !== undefined) (cells.formulas ??= new Map()).set(column, formula);
    else cells.formulas?.delete(column);
  }

  /** The rows of an area that exist, in no order of their own. */
  *rowsIn({ row, rows }: Area): Generator<readonly [number, StoredRow]> {
    if (rows < this.rows.size) {
      for (let r = row; r < row + rows; r += 1) {
        const cells = this.rows.get(r);
        if (cells) yield [r, cells];
      }
      return;
    }
    for (const entry of this.rows) if (entry[0] >= row && entry[0] < row + rows) yield entry;
  }

  /** The smallest area with content, or (not `valuesOnly`) with a look of its own; null for an empty sheet. */
  used(valuesOnly: boolean): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [r, cells] of this.rows) {
      const [first, last] = span(cells, valuesOnly);
      if (last < 0) continue;
      [top, bottom, left, right] = [Math.min(top, r), Math.max(bottom, r), Math.min(left, first), Math.max(right, last)];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const span = (cells: StoredRow, valuesOnly: boolean): readonly [number, number] => {
  const filled = (c: number): boolean => cells.values[c] !== undefined || (cells.formulas?.has(c) ?? false) || (!valuesOnly && cells.looks[c] !== undefined);
  let [first, last] = [0, cells.width - 1];
  while (last >= 0 && !filled(last)) last -= 1;
  while (first < last && !filled(first)) first += 1;
  return [first, last];
};
