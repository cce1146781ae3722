import type { BookState } from './state/book-state';
import { type Line, type Look, PLAIN } from './state/look';
import type { SheetState } from './state/sheet-state';
import type { Plain } from './plain';

interface LookSnapshot {
  /** As a cell of this workbook that nobody touched. */
  readonly plain: boolean;
  /** Of a blank cell nothing of it would show. */
  readonly unseen: boolean;
  readonly quoted: boolean;
  readonly format: string;
  readonly fields: Plain;
}

const line = (one: Line | null | undefined): string | null => (one ? `${one.style} ${one.weight} ${one.color}` : null);

/** What stands between two cells belongs to both; it is shown at the lower and the right one. */
const lines = (sheet: SheetState, row: number, column: number, look: Look): Record<string, string> => {
  const above = row > 0 ? sheet.look(row - 1, column).bottom : null;
  const before = column > 0 ? sheet.look(row, column - 1).right : null;
  const below = sheet.look(row + 1, column).top;
  const next = sheet.look(row, column + 1).left;
  const drawn = {
    top: line(look.top ?? above), left: line(look.left ?? before), bottom: line(below ?? look.bottom), right: line(next ?? look.right),
    diagonalDown: line(look.diagonalDown), diagonalUp: line(look.diagonalUp),
  };
  return Object.fromEntries(Object.entries(drawn).flatMap(([side, text]) => (text === null ? [] : [[side, text]])));
};

const SIDES = new Set(['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp']);
const ALWAYS = new Set(['fontName', 'fontSize', 'fontColor']);
const APART = new Set(['numberFormat', 'quotePrefix']);

const differing = (look: Look): Record<string, Plain> => Object.fromEntries(
  Object.entries(look).filter(([name, value]) => !SIDES.has(name) && !APART.has(name) && (ALWAYS.has(name) || value !== PLAIN[name as keyof Look])),
) as Record<string, Plain>;

const known = new WeakMap<Look, Record<string, Plain>>();

/** How one cell looks, in words that do not depend on how it came about. */
export const lookSnapshot = (book: BookState, sheet: SheetState, row: number, column: number): LookSnapshot => {
  const id = sheet.lookId(row, column);
  const look = book.looks.get(id);
  const fields = known.get(look) ?? differing(look);
  known.set(look, fields);
  const drawn = lines(sheet, row, column, look);
  return {
    plain: id === 0, unseen: look.fill === '' && Object.keys(drawn).length === 0, quoted: look.quotePrefix, format: look.numberFormat,
    fields: Object.keys(drawn).length === 0 ? fields : { ...fields, lines: drawn },
  };
};
