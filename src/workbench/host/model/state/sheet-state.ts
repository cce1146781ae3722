import { type Area, COLUMNS, overlap, ROWS } from './area';
import { CellStore } from './cell-store';
import type { ChartState } from './chart-state';
import type { Look, LookBook } from './look';
import type { NameState } from './name-state';
import { newPage, type PageState } from './page-state';
import type { ConditionalFormatState, ValidationState } from './rule-state';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a whole row or column has of its own; sizes in points. */
export interface Band { size?: number; hidden?: boolean; look?: number }

/** The state of one sheet; the classes that Office.js speaks to hold nothing themselves. */
export class SheetState {
  readonly cells = new CellStore();
  readonly columns = new Map<number, Band>();
  readonly rows = new Map<number, Band>();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  /** Points. */
  standardWidth = 48;
  standardHeight = 15;
  merges: Area[] = [];
  frozen = { rows: 0, columns: 0 };
  charts: ChartState[] = [];
  names: NameState[] = [];
  validations: ValidationState[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  comments: { row: number; column: number; text: string }[] = [];
  page: PageState = newPage();
  protection: { on: boolean; options: Readonly<Record<string, unknown>>; password?: string } = { on: false, options: {} };
  /** What was asked for but not drawn, such as fitting columns to their content. */
  readonly autofits: string[] = [];

  constructor(private readonly home: { readonly looks: LookBook }, readonly id: string, public name: string) {}

  lookId(row: number, column: number): number {
    return this.cells.rows.get(row)?.looks[column] ?? this.rows.get(row)?.look ?? this.columns.get(column)?.look ?? 0;
  }

  look(row: number, column: number): Look {
    return this.home.looks.get(this.lookId(row, column));
  }

  band(axis: 'rows' | 'columns', index: number): Band {
    const bands = this[axis];
    const known = bands.get(index) ?? {};
    bands.set(index, known);
    return known;
  }

  /** Gives every cell of an area another look; whole rows and columns keep it as rows and columns. */
  restyle(area: Area, change: Partial<Look> | ((id: number) => number)): void {
    const steps = new Map<number, number>();
    const next = (id: number): number => {
      const known = steps.get(id);
      if (known !== undefined) return known;
      const made = typeof change === 'function' ? change(id) : this.home.looks.with(id, change);
      steps.set(id, made);
      return made;
    };
    if (area.rows === ROWS) this.restyleBands('columns', area, next);
    else if (area.columns === COLUMNS) this.restyleBands('rows', area, next);
    else this.restyleCells(area, next);
  }

  private restyleCells(area: Area, next: (id: number) => number): void {
    for (let r = area.row; r < area.row + area.rows; r += 1) {
      const { looks } = this.cells.row(r);
      for (let c = area.column; c < area.column + area.columns; c += 1) looks[c] = next(looks[c] ?? this.lookId(r, c));
    }
  }

  private restyleBands(axis: 'rows' | 'columns', area: Area, next: (id: number) => number): void {
    for (const [r, cells] of this.cells.rowsIn(area)) {
      const end = Math.min(area.column + area.columns, cells.width);
      for (let c = area.column; c < end; c += 1) {
        const own = cells.looks[c] ?? (axis === 'columns' ? this.rows.get(r)?.look : undefined);
        if (own !== undefined) cells.looks[c] = next(own);
      }
    }
    const [from, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    for (let i = from; i < from + count; i += 1) {
      const band = this.band(axis, i);
      band.look = next(band.look ?? 0);
    }
  }

  /** The merged area that a cell stands in. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => overlap(merge, { row, column, rows: 1, columns: 1 }));
  }
}
