import { type Area, overlap } from './area';

/** What is left of an area when another is cut out of it: at most four rectangles. */
export const outside = (area: Area, cut: Area): readonly Area[] => {
  const shared = overlap(area, cut);
  if (!shared) return [area];
  const pieces: readonly Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: shared.row + shared.rows, rows: area.row + area.rows - shared.row - shared.rows },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: shared.column + shared.columns, columns: area.column + area.columns - shared.column - shared.columns },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
};
