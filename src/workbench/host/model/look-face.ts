import { HostError } from '../host-error';
import { changeCells } from './state/access';
import { announceChange } from './state/announce';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { Look } from './state/look';
import { looksIn } from './state/looks-in';

/** The few colour words that occur in examples; Excel knows all of HTML's. */
const COLOR_WORDS: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', grey: '#808080',
};

/** `#RRGGBB` in capitals. Error: `InvalidArgument`. */
export const colorOf = (value: unknown, location: string): string => {
  const color = typeof value === 'string' ? COLOR_WORDS[value.toLowerCase()] ?? value : '';
  if (!/^#?[0-9a-f]{6}$/i.test(color)) throw new HostError('InvalidArgument', location);
  return `#${color.replace('#', '').toUpperCase()}`;
};

/** One side of how some blocks of cells look. */
export abstract class LookFace {
  constructor(protected readonly book: BookState, readonly blocks: readonly Block[]) {}

  /** The value that every cell has; null where they differ. */
  uniform<T>(read: (look: Look) => T): T | null {
    let found: T | undefined;
    for (const block of this.blocks) {
      for (const id of looksIn(block.sheet, block)) {
        const value = read(this.book.looks.get(id));
        if (found !== undefined && value !== found) return null;
        found = value;
      }
    }
    return found ?? null;
  }

  protected restyle(location: string, change: Partial<Look> | ((look: Look) => Partial<Look>)): void {
    const { looks } = this.book;
    for (const block of this.blocks) {
      changeCells(this.book, block.sheet, block, location);
      block.sheet.restyle(block, typeof change === 'function' ? (id) => looks.with(id, change(looks.get(id))) : change);
      announceChange(this.book, block, 'format');
    }
  }
}
