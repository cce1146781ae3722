import { foldCode } from '../../domain';
import type { Column } from '../definition';
import { type ParsedRow, type ParsedTable, reportCell } from './parsed-table';

/** What a key column with a blank cell counts as, where that is not simply blank. */
export type BlankKey = (column: Column, row: ParsedRow) => unknown;

const keyPart = (value: unknown): string => (typeof value === 'string' ? `"${foldCode(value)}"` : String(value));

/** Reports rows whose key columns are all equal, after years, kinds and spellings are settled. Finding: `duplicate-key`. */
export const checkDuplicateKeys = ({ located, rows }: ParsedTable, blank: BlankKey): void => {
  const columns = located.definition.columns.filter(({ inKey }) => inKey === true);
  const [shown] = columns;
  if (!shown || located.definition.rowsAddUp === true) return;
  const keyNames = { keyNl: columns.map(({ names }) => names.nl).join(', '), keyEn: columns.map(({ names }) => names.en).join(', ') };
  const firstRow = new Map<string, number>();
  rows.filter(({ broken }) => !broken).forEach((row) => {
    const key = columns.map((column) => keyPart(row.values[column.id] ?? blank(column, row))).join('|');
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row.ref.row);
    else reportCell(located, 'duplicate-key', { bodyRow: row.bodyRow, column: shown, facts: { firstRow: first, ...keyNames } });
  });
};
