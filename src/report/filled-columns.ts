import type { Row } from './cells';

const isFilled = (cell: Row[number] | undefined): boolean => cell != null && cell.style !== 'notApplicable' && cell.value !== null && cell.value !== '';

/** The lines of a table, its headings first, without the columns that are empty in every line; the first `kept` columns stay, for they line up with other tables. */
export const filledColumns = (headings: Row, lines: readonly Row[], kept: number): readonly Row[] => {
  const stays = headings.map((_, i) => i < kept || lines.some((line) => isFilled(line[i])));
  return [headings, ...lines].map((line) => line.filter((_, i) => stays[i] !== false));
};
