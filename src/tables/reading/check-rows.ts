import { type Day, type Exact, type TableId, firstDayOf, sign } from '../../domain';
import type { Column } from '../definition';
import { checkDuplicateKeys } from './duplicate-keys';
import { placeOfTable } from './located-table';
import { type ParsedRow, type ParsedTable, reportCell } from './parsed-table';

const columnOf = ({ located }: ParsedTable, id: string): Column => located.definition.columns.find((column) => column.id === id) as Column;
const sound = ({ rows }: ParsedTable): readonly ParsedRow[] => rows.filter(({ broken }) => !broken);

/** Exactly one host, once there are participants. Findings: `host-missing`, `several-hosts`. */
const checkHosts = (table: ParsedTable): void => {
  const hosts = table.rows.filter(({ values }) => values['role'] === 'host');
  const [first, ...others] = hosts;
  const role = columnOf(table, 'role');
  if (!first && table.rows.length > 0 && table.rows.every(({ broken }) => !broken)) {
    const header = table.located.content.headers[table.located.columnAt.get('role') ?? -1];
    table.located.findings.add('host-missing', () => ({ place: { ...placeOfTable(table.located), row: table.located.content.headerRow, column: String(header) } }));
  }
  others.forEach((row) => reportCell(table.located, 'several-hosts', { bodyRow: row.bodyRow, column: role, facts: { first: String(first?.values['code'] ?? ''), firstRow: first?.ref.row ?? 0 } }));
};

const foldCell = (cell: unknown): unknown => (typeof cell === 'string' ? cell.trim().toLowerCase() || null : cell ?? null);

/** Two rows equal in every column, the unread ones included. Finding: `equal-rows`. */
const checkEqualRows = (table: ParsedTable): void => {
  const firstRow = new Map<string, number>();
  sound(table).forEach((row) => {
    const cells = JSON.stringify(table.located.content.rows[row.bodyRow]?.map(foldCell));
    const first = firstRow.get(cells);
    if (first === undefined) firstRow.set(cells, row.ref.row);
    else reportCell(table.located, 'equal-rows', { bodyRow: row.bodyRow, column: columnOf(table, 'amount'), facts: { firstRow: first } });
  });
};

/** Income is entered negative. Finding: `income-positive`. */
const checkIncome = (table: ParsedTable): void => sound(table)
  .filter(({ values }) => values['kind'] === 'income' && sign(values['amount'] as Exact<string>) > 0)
  .forEach((row) => reportCell(table.located, 'income-positive', { bodyRow: row.bodyRow, column: columnOf(table, 'amount') }));

/** A term ends on or after the day it begins. Finding: `end-before-start`. */
const checkTerms = (table: ParsedTable): void => table.rows
  .filter(({ values: { startDate, endDate } }) => typeof startDate === 'string' && typeof endDate === 'string' && endDate < startDate)
  .forEach((row) => {
    row.broken = true;
    reportCell(table.located, 'end-before-start', { bodyRow: row.bodyRow, column: columnOf(table, 'endDate'), facts: { start: String(row.values['startDate']) } });
  });

/** A key value without a first day holds from 1 January. */
const blankKey = (id: TableId) => (column: Column, row: ParsedRow): Day | null =>
  (id === 'keyValues' && column.id === 'validFrom' ? firstDayOf(Number(row.values['year'])) : null);

/** What no cell can show alone: double keys, hosts, terms, income and equal rows. */
export const checkRows = (tables: ReadonlyMap<TableId, ParsedTable>): void => {
  tables.forEach((table, id) => checkDuplicateKeys(table, blankKey(id)));
  const check = (id: TableId, rule: (table: ParsedTable) => void): void => {
    const table = tables.get(id);
    if (table) rule(table);
  };
  check('participants', checkHosts);
  check('costs', checkEqualRows);
  check('costs', checkIncome);
  check('subAgreements', checkTerms);
};
