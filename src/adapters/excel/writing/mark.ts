import { IDENTITY_NAME, identityText, NUMBER_FORMATS } from '../../../report';
import { untracked } from '../trip';
import { addressOf } from './addresses';
import { formatOf } from './cell-content';
import { cellAt, type DrawnTab, MARK_CELL } from './drawn-tab';
import { lookOfCell } from './looks';
import { bytesOf, COST, type Operation } from './operation';
import { putInTextCell, putValue } from './put-value';

/** Of the cell and the tab while it is being written. */
const RED = '#C00000';
const WHITE = '#FFFFFF';

/** What a mark needs to know beside the tab. */
export interface MarkWords {
  readonly text: string;
  /** Null: the book is input, whose sheets are the user's; they carry no name of ours. */
  readonly bookId: string | null;
  readonly date1904: boolean;
}

const added = ({ sheet }: DrawnTab): Operation =>
  ({ bytes: COST.object + COST.call, adds: sheet, apply: ({ workbook }) => void workbook.worksheets.add(sheet) });

const named = ({ sheet, existing, tab: { key } }: DrawnTab, bookId: string, unfinished: boolean): Operation => ({
  bytes: 3 * COST.object + 2 * COST.call,
  apply: (scope) => {
    const { names } = scope.sheet(sheet);
    const formula = `="${identityText({ key, bookId, unfinished })}"`;
    const known = !unfinished || existing?.named;
    const name = known ? names.getItem(IDENTITY_NAME) : names.add(IDENTITY_NAME, formula);
    if (known) name.formula = formula;
    name.visible = false;
  },
});

/** The colours of a first cell that carries the mark. */
export const markLook = ({ format: { fill, font } }: Excel.Range): void => {
  fill.color = RED;
  font.color = WHITE;
  font.bold = true;
};

const marked = ({ sheet }: DrawnTab, text: string): Operation => ({
  bytes: 4 * COST.object + 6 * COST.call,
  apply: (scope) => {
    const worksheet = scope.sheet(sheet);
    const cell = untracked(worksheet.getRange(addressOf(MARK_CELL)));
    // in a cell with text format the apostrophe might stay
    cell.numberFormat = [['General']];
    cell.values = [[`'${text}`]];
    markLook(cell);
    worksheet.tabColor = RED;
  },
});

/**
 * Puts the mark on a tab, and the tab in the workbook where it is not there yet: what comes before everything else. A new sheet gets its name
 * first, by which it is known as ours; a tab of ours gets the mark first, so that one that cannot be written on is left as it was.
 */
export const marks = (drawn: DrawnTab, { bookId, text }: MarkWords): readonly Operation[] => {
  const name = bookId === null ? [] : [named(drawn, bookId, true)];
  const mark = marked(drawn, text);
  if (!drawn.existing) return [added(drawn), ...name, mark];
  return drawn.existing.identity ? [mark, ...name] : [...name, mark];
};

const ownContent = ({ tab, sheet, hidden }: DrawnTab, { date1904 }: MarkWords): Operation => {
  const cell = cellAt(tab, MARK_CELL.row, MARK_CELL.column);
  const format = cell && formatOf(cell);
  return {
    bytes: 6 * COST.object + 14 * COST.call + bytesOf(cell?.value ?? null),
    apply: (scope) => {
      const worksheet = scope.sheet(sheet);
      if (hidden) worksheet.visibility = 'VeryHidden';
      worksheet.tabColor = tab.color ? `#${tab.color}` : '';
      const range = untracked(worksheet.getRange(addressOf(MARK_CELL)));
      range.clear('Formats');
      if (cell) lookOfCell(range.format, cell);
      if (format) range.numberFormat = [[NUMBER_FORMATS[format]]];
      if (format === 'text' && typeof cell?.value === 'string') putInTextCell(range, cell.value);
      else putValue(range, cell?.value ?? null, date1904);
    },
  };
};

/** Takes the mark off: its text is the very last to go, so that it stands on a tab until all of the tab is done. */
export const unmarks = (drawn: DrawnTab, words: MarkWords): readonly Operation[] =>
  [...(words.bookId === null ? [] : [named(drawn, words.bookId, false)]), ownContent(drawn, words)];
