import { type EmulatedExcel, HostError } from '../host';
import { type Area, addressOf, around } from '../host/model/state/area';
import type { BookState, Drawn } from '../host/model/state/book-state';
import type { SheetState } from '../host/model/state/sheet-state';

/** One cell; first row and column are 0. */
export interface Spot { readonly row: number; readonly column: number }

/** What is selected on a sheet: from where it began to where it reaches; the first is the active cell. */
export interface Selection {
  readonly anchor: Spot;
  readonly focus: Spot;
  /** The column where going by Tab began, to which Enter returns; whatever else is selected ends it. */
  readonly tabbedFrom?: number;
}

/** The cells of a selection. */
export const areaOfSelection = ({ anchor, focus }: Selection): Area =>
  around({ ...anchor, rows: 1, columns: 1 }, { ...focus, rows: 1, columns: 1 });

const CORNER: Selection = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };
const sameArea = (a: Area, b: Area): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
const selected = ({ row, column, rows, columns }: Area): Selection => ({ anchor: { row, column }, focus: { row: row + rows - 1, column: column + columns - 1 } });

/** A moment of the workbook, for React: a new object as soon as there is something new to draw. */
export interface Moment {
  /** Counts changes of cells and of what stands around them. */
  readonly content: number;
  readonly sheet: SheetState;
  readonly selection: Selection;
  /** Counts selections made by someone else than this screen. */
  readonly brought: number;
}

/** Runs something at the next frame of the screen. */
export type NextFrame = (draw: () => void) => void;

/** The workbook as the grid sees it: what is open, what is selected, and what the user does to it. */
export class OpenBook {
  readonly #listeners = new Set<() => void>();
  readonly #remembered = new Map<string, Selection>();
  #moment: Moment;
  #changed = false;
  #waiting = false;
  /** The model's selection as this screen last made or saw it: another object was selected by someone else. */
  #seen: unknown = null;
  readonly #watch = (what: Drawn): void => { this.#later(what === 'cells'); };

  constructor(readonly excel: EmulatedExcel, private readonly nextFrame: NextFrame) {
    this.#moment = { content: 0, sheet: this.#active(), selection: this.#selectionOn(this.#active(), CORNER), brought: 0 };
    this.#seen = this.book.selection;
    this.book.watchers.add(this.#watch);
  }

  get book(): BookState {
    return this.excel.workbook.state;
  }

  /** Sheets that have a tab. */
  get tabs(): readonly SheetState[] {
    return this.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly moment = (): Moment => this.#moment;

  /** Nothing of this workbook is drawn any more. */
  close(): void {
    this.book.watchers.delete(this.#watch);
    this.excel.editing.end();
  }

  select(selection: Selection, sheet = this.#moment.sheet): void {
    this.#remembered.set(sheet.id, selection);
    this.excel.workbook.user.select(sheet.id, addressOf(areaOfSelection(selection)));
    this.#seen = this.book.selection;
    this.#draw();
  }

  /** Another tab comes in front, with what was selected on it before. */
  open(sheet: SheetState): void {
    this.select(this.#remembered.get(sheet.id) ?? CORNER, sheet);
  }

  /** What the user typed in a cell, or pasted from there on. False where Excel does not take it. */
  type(area: Area, values: unknown): boolean {
    return this.#act(() => { this.excel.workbook.user.type(this.#moment.sheet.id, addressOf(area), values); });
  }

  empty(area: Area): boolean {
    return this.#act(() => { this.excel.workbook.user.clearContents(this.#moment.sheet.id, addressOf(area)); });
  }

  undo(): boolean {
    return this.#act(() => { this.excel.workbook.user.undo(); });
  }

  redo(): boolean {
    return this.#act(() => { this.excel.workbook.user.redo(); });
  }

  addSheet(name: string): void {
    this.excel.workbook.user.addSheet(name);
    const sheet = this.book.sheet(name);
    if (sheet) this.open(sheet);
  }

  #act(act: () => void): boolean {
    if (this.book.readOnly || this.#moment.sheet.protection.on) return false;
    try {
      act();
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
    this.#draw();
    return true;
  }

  #active(): SheetState {
    const sheet = this.book.active ?? this.tabs[0];
    if (!sheet) throw new TypeError('a workbook has a sheet');
    return sheet;
  }

  /** The model knows an area; where it is the one of `before`, that one knows too where it began. */
  #selectionOn(sheet: SheetState, before: Selection): Selection {
    const { selection } = this.book;
    if (selection?.sheet !== sheet) return this.#remembered.get(sheet.id) ?? CORNER;
    const known = [before, this.#remembered.get(sheet.id) ?? CORNER].find((one) => sameArea(areaOfSelection(one), selection));
    return known ?? selected(selection);
  }

  /** However many requests the pane makes in a row, the screen draws once a frame. */
  #later(changed: boolean): void {
    this.#changed ||= changed;
    if (this.#waiting) return;
    this.#waiting = true;
    this.nextFrame(() => { if (this.#waiting) this.#draw(); });
  }

  #draw(): void {
    this.#waiting = false;
    const before = this.#moment;
    const sheet = this.#active();
    const selection = this.#selectionOn(sheet, before.selection);
    const isBrought = this.book.selection !== null && this.book.selection !== this.#seen;
    this.#seen = this.book.selection;
    this.#remembered.set(sheet.id, selection);
    if (!this.#changed && !isBrought && sheet === before.sheet && selection === before.selection) return;
    this.#moment = { content: before.content + (this.#changed ? 1 : 0), sheet, selection, brought: before.brought + (isBrought ? 1 : 0) };
    this.#changed = false;
    for (const listener of this.#listeners) listener();
  }
}
