import { overlap } from '../host/model/state/area';
import type { BookState } from '../host/model/state/book-state';
import type { SheetState } from '../host/model/state/sheet-state';
import { cellsFor } from '../host/model/state/formula-cells';
import { shownText } from './cell-text';
import type { Spot } from './open-book';

interface ListRule { readonly source?: unknown; readonly inCellDropDown?: boolean }

const listRule = (sheet: SheetState, { row, column }: Spot): ListRule | null => {
  const cell = { row, column, rows: 1, columns: 1 };
  const found = sheet.validations.find(({ areas, rule }) => 'list' in rule && areas.some((area) => overlap(area, cell)));
  return (found?.rule['list'] as ListRule | undefined) ?? null;
};

/** Whether a cell has a list to choose from. */
export const hasChoices = (sheet: SheetState, spot: Spot): boolean => {
  const rule = listRule(sheet, spot);
  return rule !== null && rule.inCellDropDown !== false;
};

/** What may be chosen in a cell: the words in its rule, or those in the cells that the rule names. */
export const choicesAt = (book: BookState, sheet: SheetState, spot: Spot): readonly string[] => {
  const source = listRule(sheet, spot)?.source;
  if (typeof source !== 'string') return [];
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const reference = /^=(?:INDIRECT\("(.*)"\)|(.*))$/is.exec(source);
  const cells = cellsFor(book, sheet, { ...spot, rows: 1, columns: 1 })(reference?.[1] ?? reference?.[2] ?? '');
  return Array.isArray(cells) ? (cells as readonly (readonly never[])[]).flat().map((value) => shownText(value, 'General', book).text).filter(Boolean) : [];
};
