import { shown } from './write-cell';
import type { TableState } from './table-state';

/** Excel makes the headers of a table texts, and no two alike: an empty one becomes Column1, a second `Hours` becomes `Hours2`. */
export const uniqueHeaders = ({ sheet, area, showHeaders }: TableState): void => {
  if (!showHeaders) return;
  const seen = new Set<string>();
  for (let c = 0; c < area.columns; c += 1) {
    const there = String(shown(sheet.cells.value(area.row, area.column + c)));
    const base = there === '' ? `Column${c + 1}` : there;
    let [header, number] = [base, 2];
    while (seen.has(header.toLowerCase())) {
      header = `${base}${number}`;
      number += 1;
    }
    seen.add(header.toLowerCase());
    sheet.cells.put(area.row, area.column + c, header);
  }
};
