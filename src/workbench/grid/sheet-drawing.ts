import { type Area } from '../host/model/state/area';
import type { BookState } from '../host/model/state/book-state';
import type { Look } from '../host/model/state/look';
import type { SheetState } from '../host/model/state/sheet-state';
import { type Axis, CELL_PADDING } from './axis';
import { type CellFace, CellFaces } from './cell-face';
import { shownText } from './cell-text';
import { type ConditionalLook, ConditionalLooks } from './conditional-look';
import { widthOf } from './lettering';
import type { Paper } from './paper';
import { TableLooks } from './table-style';

/** A cell ready to be drawn. */
export interface DrawnCell {
  readonly text: string;
  readonly face: CellFace;
  readonly conditional: ConditionalLook;
  readonly color: string | null;
  /** Pixels to the right, or left (negative), over empty neighbours that its text runs on. */
  readonly overflow: number;
  readonly wrap: boolean;
  /** The cells it is merged with, where it is the first of them. */
  readonly merge: Area | null;
  /** It lies under the first cell of its merge. */
  readonly covered: boolean;
}

const HASHES = '#';
const NO_ROOM = 2;

/** One sheet at one moment, asked for its cells as they come in sight. */
export class SheetDrawing {
  private readonly tables: TableLooks;
  private readonly conditionals: ConditionalLooks;
  private readonly faces: CellFaces;

  constructor(readonly book: BookState, readonly sheet: SheetState, readonly columns: Axis, paper: Paper) {
    this.tables = new TableLooks(book.tables, sheet);
    this.conditionals = new ConditionalLooks(sheet);
    this.faces = new CellFaces(paper);
  }

  cell(row: number, column: number): DrawnCell {
    const { sheet, book } = this;
    const merge = this.mergeAt(row, column);
    const covered = merge !== null && (merge.row !== row || merge.column !== column);
    const value = covered ? undefined : sheet.cells.value(row, column);
    const id = sheet.lookId(row, column);
    const look = book.looks.get(id);
    const shown = shownText(value, look.numberFormat, book);
    const face = this.faces.of(id, look, this.tables.at(row, column), shown.side);
    const wrap = look.wrap || shown.text.includes('\n');
    const room = (merge ? this.widthOfColumns(merge.column, merge.columns) : this.columns.size(column)) - NO_ROOM;
    const missing = widthOf(shown.text, look) - room;
    const isWide = shown.text !== '' && !wrap && missing > -CELL_PADDING;
    return {
      text: isWide && typeof value === 'number' ? this.hashes(shown.text, look, room) : shown.text,
      face, conditional: this.conditionals.at(row, column), color: shown.color, wrap, merge: covered ? null : merge, covered,
      overflow: isWide && typeof value === 'string' ? this.overflow(row, column, missing, face) : 0,
    };
  }

  /** A plain number loses decimals before it does not fit at all. */
  private hashes(text: string, look: Look, room: number): string {
    const [whole = '', fraction = ''] = text.split(this.book.words.decimal);
    const characters = Math.floor((room - CELL_PADDING) / (widthOf(text, look) / text.length));
    if (look.numberFormat === 'General' && fraction && whole.length <= characters) return text.slice(0, Math.max(whole.length, characters)).replace(/[.,]$/, '');
    return HASHES.repeat(Math.max(1, characters));
  }

  private overflow(row: number, column: number, needed: number, face: CellFace): number {
    const way = face.across === 'right' ? -1 : 1;
    if (face.across === 'center' || this.mergeAt(row, column)) return 0;
    let room = 0;
    for (let c = column + way; c >= 0 && c < this.columns.count && room < needed; c += way) {
      if (this.sheet.cells.value(row, c) !== undefined || this.mergeAt(row, c)) break;
      room += this.columns.size(c);
    }
    return way * Math.min(room, needed + CELL_PADDING);
  }

  private mergeAt(row: number, column: number): Area | null {
    return this.sheet.merges.length > 0 ? this.sheet.mergeAt(row, column) ?? null : null;
  }

  private widthOfColumns(from: number, count: number): number {
    return this.columns.start(from + count) - this.columns.start(from);
  }
}
