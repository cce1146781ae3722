import { type Area, overlap } from '../host/model/state/area';
import { fromTabbed, toTabbed } from './clipboard';
import { shownText } from './cell-text';
import { areaOfSelection, type OpenBook } from './open-book';

const range = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i);

const inUse = (open: OpenBook, area: Area): Area => {
  const used = open.moment().sheet.cells.used(true);
  return (used && overlap(used, area)) ?? { ...area, rows: 1, columns: 1 };
};

/** The selected cells as text, as they are shown. */
export const copied = (open: OpenBook): string => {
  const { sheet, selection } = open.moment();
  const area = areaOfSelection(selection);
  const { row, column, rows, columns } = area.rows * area.columns > 10_000 ? inUse(open, area) : area;
  return toTabbed(range(row, rows).map((r) => range(column, columns).map((c) => shownText(sheet.cells.value(r, c), sheet.look(r, c).numberFormat, open.book).text)));
};

/** Types a block from the clipboard, as Excel types it: from the active cell on, one value in all that is selected. False where Excel does not take it. */
export const pasted = (open: OpenBook, text: string): { readonly isTaken: boolean; readonly area: Area } => {
  const rows = fromTabbed(text);
  const { selection } = open.moment();
  const chosen = areaOfSelection(selection);
  const [height, width] = [rows.length, rows[0]?.length ?? 1];
  const single = height * width === 1;
  const area = single ? chosen : { row: chosen.row, column: chosen.column, rows: height, columns: width };
  const isTaken = open.type(area, single ? rows[0]?.[0] ?? '' : rows);
  if (isTaken && !single) open.select({ anchor: { row: area.row, column: area.column }, focus: { row: area.row + height - 1, column: area.column + width - 1 } });
  return { isTaken, area };
};
