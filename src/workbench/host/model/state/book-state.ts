import { HostError } from '../../host-error';
import type { HostServices } from '../surroundings';
import { type Area, areaOf, splitAddress } from './area';
import { Block } from './block';
import { CellFault, type Stored } from './cell-store';
import { formulaResult } from './formula';
import { cellsFor } from './formula-cells';
import { type LocaleWords, localeWords } from './locale-words';
import { LookBook } from './look';
import type { NameState } from './name-state';
import { type SheetState } from './sheet-state';
import type { TableState } from './table-state';

/** One thing the user did and can undo; one without a way back is only counted. */
export interface UndoStep { readonly what: string; readonly back?: () => void; readonly again?: () => void }

/** What a screen has to draw again: cells and all that stands around them, or only what is selected. */
export type Drawn = 'cells' | 'selection';

export interface CustomXmlState { readonly id: string; namespace: string; xml: string }

const ID_DIGITS = 8;

/** Makes the object that Office.js sees for a piece of state; set once, by the workbook. */
export interface Faces {
  readonly worksheet: (sheet: SheetState) => object;
  readonly table: (table: TableState) => object;
  readonly range: (block: Block) => object;
  readonly rangeAt: (sheet: SheetState, area: Area) => object;
}

/** The state of the workbook; the classes that Office.js speaks to hold nothing themselves. */
export class BookState {
  looks = new LookBook();
  sheets: SheetState[] = [];
  tables: TableState[] = [];
  names: NameState[] = [];
  customXml: CustomXmlState[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  active: SheetState | null = null;
  selection: Block | null = null;
  dirty = false;
  readOnly: boolean;
  structureProtected: { password?: string } | null = null;
  date1904 = false;
  /** AutoCorrect takes what an add-in writes right under or beside a table into it, as it does when a user types. */
  tablesGrow = false;
  eventsEnabled = true;
  calculationMode = 'Automatic';
  /** An add-in has changed something since formulas were worked out. */
  private toCalculate = false;
  /** What was asked to wait until the end of a request: calculating, drawing the screen. */
  readonly suspended: string[] = [];
  undo: UndoStep[] = [];
  /** What was undone last, and can be done again. */
  redo: UndoStep[] = [];
  /** Screens that draw this workbook. */
  readonly watchers = new Set<(what: Drawn) => void>();
  /** `type:target` of the events that someone listens to. */
  readonly listening = new Map<string, number>();
  /** Keeps how things stand before an add-in changes them, for undo. */
  beforeWrite: (() => void) | null = null;
  faces: Faces = { worksheet: (sheet) => sheet, table: (table) => table, range: (block) => block, rangeAt: (_, area) => area };
  readonly words: LocaleWords;

  constructor(readonly services: HostServices) {
    this.readOnly = services.readOnly ?? false;
    this.words = localeWords(services.locale, services.today?.year);
  }

  id(kind: string): string {
    return `{${kind}${String(this.services.nextId()).padStart(ID_DIGITS - kind.length, '0')}-0001-0000-0000-000000000000}`;
  }

  sheet(nameOrId: unknown): SheetState | null {
    const key = String(nameOrId).toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key || sheet.id.toLowerCase() === key) ?? null;
  }

  sheetWithId(id: string): SheetState | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  table(nameOrId: unknown): TableState | null {
    const key = String(nameOrId).toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === key || table.id === String(nameOrId)) ?? null;
  }

  name(name: string, scope: SheetState | null): NameState | null {
    const key = name.toLowerCase();
    return (scope ? scope.names : this.names).find((one) => one.name.toLowerCase() === key) ?? null;
  }

  /** The cells of an address, with or without a sheet, or of a defined name. Error: `InvalidArgument`, `ItemNotFound`. */
  block(address: string, sheet: SheetState, location: string): Block {
    const { sheet: named, rest } = splitAddress(address);
    const found = named === undefined ? sheet : this.sheet(named);
    if (!found) throw new HostError('ItemNotFound', location);
    const area = areaOf(rest);
    if (area) return new Block(found, area, location);
    const target = this.targetOf(this.name(rest, found) ?? this.name(rest, null));
    if (!target) throw new HostError('InvalidArgument', location);
    return target;
  }

  /** The cells a name stands for; null for a constant or formula, and where they are gone. */
  targetOf(name: NameState | null): Block | null {
    const sheet = name?.target ? this.sheetWithId(name.target.sheetId) : null;
    return sheet && name?.target ? new Block(sheet, name.target.area, 'NamedItem.getRange') : null;
  }

  valueAt({ sheet, row, column }: Block): Stored {
    return sheet.cells.value(row, column);
  }

  /** The result of a formula in a cell, as far as our small evaluator goes; #NAME? beyond that. */
  evaluate(formula: string, sheet: SheetState, at: Area): Stored {
    return formulaResult(formula, cellsFor(this, sheet, at));
  }

  /** Works out again the formulas that the evaluator knows; the others keep the result they came with. */
  recalculate(): void {
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.cells.rows) {
        cells.formulas?.forEach((formula, column) => {
          const result = this.evaluate(formula, sheet, { row, column, rows: 1, columns: 1 });
          if (!(result instanceof CellFault) || result.code !== '#NAME?') cells.values[column] = result;
        });
      }
    }
  }

  /** The end of a request: formulas follow what it has changed, where the user has not asked to wait. */
  endRequest(): void {
    const changed = this.toCalculate;
    if (changed && this.calculationMode !== 'Manual') this.recalculate();
    this.toCalculate = false;
    this.touched(changed ? 'cells' : 'selection');
  }

  /** Tells who draws this workbook that there is something new to see. */
  touched(what: Drawn): void {
    for (const watcher of this.watchers) watcher(what);
  }

  /**
   * An add-in is about to change the workbook by `member` (Class.member). Error: `AccessDenied` in a workbook opened to be read.
   * From here on the workbook is dirty, and the user's undo stack is gone where the call clears it.
   */
  change(member: string): void {
    if (this.readOnly) throw new HostError('AccessDenied', member);
    this.dirty = true;
    this.toCalculate = true;
    this.redo = [];
    if (!this.services.undoSurvivesWrites || this.clearsUndo(member)) this.undo = [];
    else this.beforeWrite?.();
  }

  /** Error: `AccessDenied` where the structure of the workbook is protected. */
  changeStructure(member: string): void {
    if (this.structureProtected) throw new HostError('AccessDenied', member);
    this.change(member);
  }

  emit(type: number, targetId: string, args: Readonly<Record<string, unknown>>, remote = false): void {
    if (!this.eventsEnabled || !this.listening.get(`${type}:${targetId}`)) return;
    this.services.emit({ type, targetId, args: { source: remote ? 'Remote' : 'Local', ...args }, ...(remote ? { remote } : {}) });
  }

  /** Someone begins (1) or stops (-1) to listen. */
  listen(type: number, targetId: string, by: 1 | -1): void {
    const key = `${type}:${targetId}`;
    this.listening.set(key, Math.max(0, (this.listening.get(key) ?? 0) + by));
  }

  private clearsUndo(member: string): boolean {
    return (this.services.undoClearingCalls ?? []).some((call) => call.member === member && call.platforms.includes(this.services.platform));
  }
}
