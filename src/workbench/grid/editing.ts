import type { SheetState } from '../host/model/state/sheet-state';
import type { OpenBook, Spot } from './open-book';
import { typedText } from './typed-text';

/** What the user is typing, and where. */
export interface Draft {
  readonly sheet: SheetState;
  readonly spot: Spot;
  readonly text: string;
  /** Begun by typing over the cell: arrow keys then end it, as in Excel. */
  readonly over: boolean;
  readonly where: 'cell' | 'bar';
  /** Excel did not take it: it stays until it is mended or given up. */
  readonly isRefused: boolean;
}

/** The cell that is being typed in, if any. As long as there is one, requests of the pane wait, as they do in Excel. */
export class Editing {
  readonly #listeners = new Set<() => void>();
  #draft: Draft | null = null;
  #textBefore = '';

  constructor(private readonly open: OpenBook) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly draft = (): Draft | null => this.#draft;

  /** Opens a cell for typing: with what stands in it, or over it with the first letter. */
  begin(where: Draft['where'], over?: string): void {
    const { sheet, selection } = this.open.moment();
    if (this.open.book.readOnly || sheet.protection.on) return;
    this.#textBefore = typedText(this.open.book, sheet, selection.anchor);
    this.#set({ sheet, spot: selection.anchor, text: over ?? this.#textBefore, over: over !== undefined, where, isRefused: false });
    this.open.excel.editing.begin();
  }

  change(text: string): void {
    if (this.#draft) this.#set({ ...this.#draft, text, isRefused: false });
  }

  /** F2: the arrow keys move in the text now, or end it again. */
  toggleOver(): void {
    if (this.#draft) this.#set({ ...this.#draft, over: !this.#draft.over });
  }

  /** The text goes in its cell; false where Excel does not take it, and the user goes on typing. */
  commit(): boolean {
    const draft = this.#draft;
    if (!draft) return true;
    if (draft.text !== this.#textBefore) {
      const { spot: { row, column } } = draft;
      if (!this.open.type({ row, column, rows: 1, columns: 1 }, draft.text)) {
        this.#set({ ...draft, isRefused: true });
        return false;
      }
    }
    this.#end();
    return true;
  }

  cancel(): void {
    if (this.#draft) this.#end();
  }

  #end(): void {
    this.#set(null);
    this.open.excel.editing.end();
  }

  #set(draft: Draft | null): void {
    this.#draft = draft;
    for (const listener of this.#listeners) listener();
  }
}
