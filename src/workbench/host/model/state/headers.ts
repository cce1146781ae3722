import { overlap } from './area';
import type { Block } from './block';
import type { BookState } from './book-state';
import { shown } from './write-cell';
import type { TableState } from './table-state';

const COLUMN_WORDS: Readonly<Record<string, string>> = { nl: 'Kolom', de: 'Spalte' };

/** Excel makes the headers of a table texts, and no two alike: an empty one becomes Column1 in the language of Excel, a second `Hours` becomes `Hours2`. */
export const uniqueHeaders = ({ sheet, area, showHeaders }: TableState, locale: string): void => {
  if (!showHeaders) return;
  const seen = new Set<string>();
  for (let c = 0; c < area.columns; c += 1) {
    const there = String(shown(sheet.cells.value(area.row, area.column + c)));
    const base = there === '' ? `${COLUMN_WORDS[locale.slice(0, 2)] ?? 'Column'}${c + 1}` : there;
    let [header, number] = [base, 2];
    while (seen.has(header.toLowerCase())) {
      header = `${base}${number}`;
      number += 1;
    }
    seen.add(header.toLowerCase());
    if (sheet.cells.value(area.row, area.column + c) !== header) sheet.cells.put(area.row, area.column + c, header);
  }
};

/** Headers stay headers, whatever is written in their cells or cleared from them. */
export const mendHeaders = (book: BookState, block: Block): void => {
  for (const table of book.tables) {
    if (table.sheet === block.sheet && overlap({ ...table.area, rows: 1 }, block)) uniqueHeaders(table, book.words.locale);
  }
};
