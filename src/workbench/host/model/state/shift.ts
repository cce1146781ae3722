import { type Area, COLUMNS, ROWS } from './area';
import type { BookState } from './book-state';
import { StoredRow } from './cell-store';
import type { Band, SheetState } from './sheet-state';

/** Rows (or columns) that come in or go: `count` below 0 takes away; only cells between `from` and `to` of the other axis move. */
export interface Shift { readonly axis: 'rows' | 'columns'; readonly at: number; readonly count: number; readonly from: number; readonly to: number }

const indexAfter = (index: number, { at, count }: Shift): number | null => {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
};

const moved = (area: Area, shift: Shift): Area | null => {
  const [first, length, across, width] = shift.axis === 'rows' ? [area.row, area.rows, area.column, area.columns] : [area.column, area.columns, area.row, area.rows];
  if (across < shift.from || across + width > shift.to) return area;
  const end = first + length;
  const start = first < shift.at ? first : Math.max(shift.at, first + shift.count);
  const stop = end <= shift.at ? end : Math.max(shift.at, end + shift.count);
  if (stop <= start) return null;
  return shift.axis === 'rows' ? { ...area, row: start, rows: stop - start } : { ...area, column: start, columns: stop - start };
};

const movedAll = (areas: readonly Area[], shift: Shift): readonly Area[] => areas.flatMap((area) => moved(area, shift) ?? []);

const wholeBands = (shift: Shift): boolean => shift.from === 0 && shift.to >= (shift.axis === 'rows' ? COLUMNS : ROWS);

const movedBands = (bands: Map<number, Band>, shift: Shift): void => {
  const entries = [...bands];
  bands.clear();
  for (const [index, band] of entries) {
    const next = indexAfter(index, shift);
    if (next !== null) bands.set(next, band);
  }
};

const cellsBetween = (row: StoredRow, from: number, to: number): StoredRow => {
  const part = new StoredRow();
  for (let c = from; c < Math.min(to, row.width); c += 1) {
    part.values[c] = row.values[c];
    part.looks[c] = row.looks[c];
    const [formula, link] = [row.formulas?.get(c), row.links?.get(c)];
    if (formula !== undefined) (part.formulas ??= new Map()).set(c, formula);
    if (link) (part.links ??= new Map()).set(c, link);
    row.values[c] = row.looks[c] = undefined;
    row.formulas?.delete(c);
    row.links?.delete(c);
  }
  return part;
};

const paste = (target: StoredRow, part: StoredRow, by: number): void => {
  part.values.forEach((value, c) => { target.values[c + by] = value; });
  part.looks.forEach((look, c) => { target.looks[c + by] = look; });
  part.formulas?.forEach((formula, c) => (target.formulas ??= new Map()).set(c + by, formula));
  part.links?.forEach((link, c) => (target.links ??= new Map()).set(c + by, link));
};

const moveRows = (sheet: SheetState, shift: Shift): void => {
  const { rows } = sheet.cells;
  const below = [...rows].filter(([r]) => r >= shift.at).sort(([a], [b]) => a - b);
  const parts = below.map(([r, row]) => [r, wholeBands(shift) ? row : cellsBetween(row, shift.from, shift.to)] as const);
  if (wholeBands(shift)) for (const [r] of below) rows.delete(r);
  for (const [r, part] of parts) {
    const next = indexAfter(r, shift);
    if (next === null) continue;
    if (wholeBands(shift)) rows.set(next, part);
    else paste(sheet.cells.row(next), part, 0);
  }
};

const moveColumns = (sheet: SheetState, shift: Shift): void => {
  for (const [r, row] of sheet.cells.rows) {
    if (r < shift.from || r >= shift.to) continue;
    const gone = shift.count < 0 ? shift.at - shift.count : shift.at;
    if (shift.count < 0) cellsBetween(row, shift.at, gone);
    paste(row, cellsBetween(row, gone, row.width), shift.count);
  }
};

const moveNames = (book: BookState, sheet: SheetState, shift: Shift): void => {
  for (const name of [book.names, ...book.sheets.map((one) => one.names)].flat()) {
    if (name.target?.sheetId !== sheet.id) continue;
    const area = moved(name.target.area, shift);
    name.target = area && { ...name.target, area };
    if (!area) name.formula = '=#REF!';
  }
};

const moveSources = (book: BookState, sheet: SheetState, shift: Shift): void => {
  for (const series of book.sheets.flatMap((one) => one.charts).flatMap((chart) => chart.series)) {
    for (const source of ['values', 'categories'] as const) {
      const area = series[source]?.sheetId === sheet.id ? moved(series[source].area, shift) : null;
      if (area) series[source] = { sheetId: sheet.id, area };
    }
  }
};

const movePlaced = (book: BookState, sheet: SheetState, shift: Shift): void => {
  sheet.merges = [...movedAll(sheet.merges, shift)];
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = movedAll(rule.areas, shift);
  for (const table of book.tables) if (table.sheet === sheet) table.area = moved(table.area, shift) ?? table.area;
  moveNames(book, sheet, shift);
  moveSources(book, sheet, shift);
};

/** Moves cells, and all that stands on them, to make room or to close a gap. References inside formulas stay as they were typed. */
export const shiftCells = (book: BookState, sheet: SheetState, shift: Shift): void => {
  if (shift.axis === 'rows') moveRows(sheet, shift);
  else moveColumns(sheet, shift);
  if (wholeBands(shift)) movedBands(sheet[shift.axis], shift);
  movePlaced(book, sheet, shift);
};
