import type { ReportBook, ReportTab } from '../../../report';
import { fixedAddress } from './addresses';
import type { SourceOfList } from './validations';

/** Excel's limit for choices that stand in the rule itself. */
const MOST_IN_RULE = 255;
/** The tab that holds the choices that are too long for a rule, or that hold a comma. */
export const LIST_KEY = '_lists';
const SHEET = '_kostprijswijzer_lists';

const fitsRule = (list: readonly string[]): boolean => list.join(',').length <= MOST_IN_RULE && !list.some((choice) => /[,"]/.test(choice));

const keyOf = (list: readonly string[]): string => JSON.stringify(list);

const longListsOf = ({ tabs }: ReportBook): readonly (readonly string[])[] => {
  const lists = tabs.flatMap(({ validations }) => validations.map(({ list }) => list)).filter((list) => !fitsRule(list));
  return [...new Map(lists.map((list) => [keyOf(list), list])).values()];
};

/** A tab with a long list in each column; null where the book has none. */
export const listTab = (book: ReportBook): ReportTab | null => {
  const lists = longListsOf(book);
  if (lists.length === 0) return null;
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    key: LIST_KEY, name: SHEET, columnWidths: [], frozenRows: 0, frozenColumns: 0, tables: [], validations: [], charts: [],
    rows: Array.from({ length: longest }, (_, r) => lists.map((list) => (list[r] === undefined ? null : { value: list[r] }))),
    print: { orientation: 'portrait', titleRows: null, footerLeft: '', footerRight: '' },
  };
};

const quoted = (sheetName: string): string => (/^[A-Za-z_]\w*$/.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`);

/** Where each list of the book stands, on the sheet that was found for the long ones. */
export const sourcesOf = (book: ReportBook, sheetName: string): SourceOfList => {
  const columns = new Map(longListsOf(book).map((list, i) => [keyOf(list), i + 1]));
  return (list) => {
    const column = columns.get(keyOf(list));
    return column === undefined ? list.join(',') : `=${quoted(sheetName)}!${fixedAddress({ row: 1, column, rows: list.length, columns: 1 })}`;
  };
};
