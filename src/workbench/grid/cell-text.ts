import { format, formatColor, isDateFormat } from 'numfmt';
import type { BookState } from '../host/model/state/book-state';
import { CellFault, type Stored } from '../host/model/state/cell-store';
import { DAYS_TO_1904 } from '../host/model/state/typed-date';

/** What a cell shows: its text, the colour its number format asks for, and the side Excel puts it on by itself. */
export interface ShownText { readonly text: string; readonly color: string | null; readonly side: 'left' | 'right' | 'center' }

type Words = Pick<BookState, 'words' | 'date1904'>;

const EMPTY: ShownText = { text: '', color: null, side: 'left' };
const LOCAL_DATE = 'm/d/yyyy';

/** The short date of a file follows the country of whoever looks at it. */
const localPattern = (pattern: string, { words }: Words): string => (pattern === LOCAL_DATE && words.dayFirst ? 'd-m-yyyy' : pattern);

const formatted = (value: number | string, pattern: string, words: Words): ShownText => {
  const side = typeof value === 'number' ? 'right' : 'left';
  try {
    const locale = words.words.locale;
    const serial = typeof value === 'number' && words.date1904 && isDateFormat(pattern) ? value + DAYS_TO_1904 : value;
    const text = format(localPattern(pattern, words), serial, { locale, overflow: '########' });
    return { text: typeof value === 'number' ? text.trim() : text, color: formatColor(pattern, value)?.toString() ?? null, side };
  } catch {
    // a pattern that is none of Excel's: the value itself is still true
    return { text: String(value), color: null, side };
  }
};

/** A value in a number format, in the language of the workbook's Excel. */
export const shownText = (value: Stored, pattern: string, words: Words): ShownText => {
  if (value === undefined) return EMPTY;
  if (value instanceof CellFault) return { text: value.code, color: null, side: 'center' };
  if (typeof value === 'boolean') return { text: value ? words.words.true : words.words.false, color: null, side: 'center' };
  if (typeof value === 'string') return pattern === 'General' || pattern === '@' ? { text: value, color: null, side: 'left' } : formatted(value, pattern, words);
  return formatted(value, pattern === '@' ? 'General' : pattern, words);
};
