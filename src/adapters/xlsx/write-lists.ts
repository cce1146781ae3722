import { colToLetter, type WriteSheet } from 'hucre/xlsx';
import { cellText } from './cell-text';
import type { ListSource } from './write-sheet';

/** Excel's limit for choices that stand in the rule itself. */
const MOST_IN_RULE = 255;
/** Not a user's name, and not shown: a very hidden sheet. */
const SHEET = '_kostprijswijzer_lists';

/** Lists that are too long for a rule, or hold a comma or a quote, go to a sheet that nobody sees. */
export interface LongLists {
  readonly source: ListSource;
  readonly sheets: () => readonly WriteSheet[];
}

const fitsRule = (list: readonly string[]): boolean => list.join(',').length <= MOST_IN_RULE && !list.some((choice) => /[,"]/.test(choice));

/** Collects the long lists of one book, each list once. */
export const longLists = (): LongLists => {
  const columns: (readonly string[])[] = [];
  const columnOf = (list: readonly string[]): number => {
    const known = columns.findIndex((other) => other.length === list.length && other.every((choice, i) => choice === list[i]));
    return known >= 0 ? known : columns.push(list) - 1;
  };
  return {
    source: (list) => {
      if (fitsRule(list)) return { values: [...list] };
      const letter = colToLetter(columnOf(list));
      return { formula1: `${SHEET}!$${letter}$1:$${letter}$${list.length}` };
    },
    sheets: () => (columns.length === 0 ? [] : [{
      name: SHEET,
      veryHidden: true,
      cells: new Map(columns.flatMap((list, c) => list.map((choice, r) => [`${r},${c}`, { value: cellText(choice) }] as const))),
    }]),
  };
};
