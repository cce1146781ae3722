import { DELAY_FOR_CELL_EDIT } from './wire';

/** Whether the user is in the middle of a cell. A request that can wait is held back until they are done; any other is refused. */
export class CellEditing {
  #editing: Promise<void> | null = null;
  #end: (() => void) | null = null;

  begin(): void {
    if (this.#editing) return;
    this.#editing = new Promise((resolve) => { this.#end = resolve; });
  }

  end(): void {
    this.#end?.();
    this.#editing = this.#end = null;
  }

  get active(): boolean {
    return this.#editing !== null;
  }

  /** Until the cell is finished, for a request with the flag for it; at once for any other. */
  async wait(flags: number): Promise<void> {
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.#editing;
  }
}
