import type { Look } from '../host/model/state/look';
import type { BookState } from '../host/model/state/book-state';
import type { SheetState } from '../host/model/state/sheet-state';
import { shownText } from './cell-text';
import { lineHeightOf, linesOf } from './lettering';
import type { Extent } from './moves';

const PIXELS_A_POINT = 4 / 3;
const STANDARD_SIZE = 11;
export const CELL_PADDING = 3;

/** Where the rows or columns of a sheet begin and how long they are, in pixels; made once for a change of sizes, looked up after that. */
export class Axis {
  readonly #starts: Float64Array;

  constructor(readonly count: number, size: (index: number) => number) {
    this.#starts = new Float64Array(count + 1);
    for (let i = 0; i < count; i += 1) this.#starts[i + 1] = (this.#starts[i] ?? 0) + size(i);
  }

  start(index: number): number {
    return this.#starts[Math.min(index, this.count)] ?? 0;
  }

  size(index: number): number {
    return index < this.count ? this.start(index + 1) - this.start(index) : 0;
  }

  /** The same sizes: nothing has to be laid out anew. */
  equals(other: Axis): boolean {
    return this.count === other.count && this.#starts.every((start, i) => start === other.start(i));
  }
}

const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

export const columnAxis = (sheet: SheetState, { columns }: Extent): Axis => {
  const standard = pixels(sheet.standardWidth);
  return new Axis(columns, (c) => {
    const band = sheet.columns.get(c);
    if (!band) return standard;
    return band.hidden ? 0 : band.size === undefined ? standard : pixels(band.size);
  });
};

/** Looks by which a row without a height of its own is higher than others. */
const tallLooks = (book: BookState): ((id: number) => Look | null) => {
  const known = new Map<number, Look | null>();
  return (id) => {
    const kept = known.get(id);
    if (kept !== undefined) return kept;
    const look = book.looks.get(id);
    const tall = look.wrap || look.fontSize > STANDARD_SIZE ? look : null;
    known.set(id, tall);
    return tall;
  };
};

const neededHeight = (text: string, look: Look, room: number): number => (look.wrap ? linesOf(text, look, room) : 1) * lineHeightOf(look) + 2;

/** Rows as Excel makes them: as high as was set, else as high as their letters and wrapped texts need. */
export const rowAxis = (book: BookState, sheet: SheetState, columns: Axis, { rows }: Extent): Axis => {
  const standard = pixels(sheet.standardHeight);
  const tall = tallLooks(book);
  const fitted = (r: number): number => {
    const row = sheet.cells.rows.get(r);
    let height = standard;
    if (!row) return height;
    for (let c = 0; c < row.values.length; c += 1) {
      const value = row.values[c];
      const look = value === undefined ? null : tall(row.looks[c] ?? sheet.lookId(r, c));
      if (!look || (look.wrap && sheet.merges.length > 0 && sheet.mergeAt(r, c))) continue;
      height = Math.max(height, neededHeight(shownText(value, look.numberFormat, book).text, look, columns.size(c) - 2 * CELL_PADDING));
    }
    return height;
  };
  return new Axis(rows, (r) => {
    const band = sheet.rows.get(r);
    if (band?.hidden) return 0;
    return band?.size === undefined ? fitted(r) : pixels(band.size);
  });
};

const SPARE_ROWS = 60;
const SPARE_COLUMNS = 10;
const LEAST: Extent = { rows: 200, columns: 30 };

/** How far the grid goes: over what is in use and some way on, and around what is selected. */
export const extentOf = (sheet: SheetState, reach: { readonly row: number; readonly column: number }): Extent => {
  const used = sheet.cells.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const charts = sheet.charts.map(({ place }) => place?.to ?? { row: 0, column: 0 });
  return {
    rows: Math.max(LEAST.rows, used.row + used.rows + SPARE_ROWS, reach.row + 1, ...charts.map(({ row }) => row + SPARE_COLUMNS)),
    columns: Math.max(LEAST.columns, used.column + used.columns + SPARE_COLUMNS, reach.column + 1, ...charts.map(({ column }) => column + 1)),
  };
};
