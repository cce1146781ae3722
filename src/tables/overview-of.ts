import type { TableContent, TableId, WorkbookContent } from '../domain';
import { TABLES } from './definitions';
import type { FoundTable, OtherTable, StandingTable, TablesOverview } from './overview';
import { addressOn, columnLetters, headerText, type LocatedTable } from './reading/located-table';
import { locateTables, tableIdOf } from './reading/locate-tables';

/** A table as it stands in the workbook. */
const standing = (content: TableContent): StandingTable => {
  const { sheet, name, headerRow, firstColumn, headers, rows } = content;
  const last = columnLetters(firstColumn + Math.max(headers.length, 1) - 1);
  // a table that shows no header at the top of its sheet has none above it either
  const range = `${columnLetters(firstColumn)}${Math.max(headerRow, 1)}:${last}${headerRow + rows.length}`;
  return { sheet, name, address: addressOn(sheet, range), rows: rows.length };
};

const isRequired = (id: TableId): boolean => TABLES.some((table) => table.id === id && table.required === true);

/** With its headers, so that its columns can be mapped. */
const otherTable = (content: TableContent): OtherTable => ({ ...standing(content), headers: content.headers.map(headerText) });

const columnsOf = ({ columnAt, content }: LocatedTable): NonNullable<FoundTable['columns']> =>
  [...columnAt].map(([column, position]) => ({ column, source: headerText(content.headers[position]) }));

/** Tells which of our tables stand in the workbook and how they were known, which do not, and which tables of the user are none of ours. */
export const overviewOf = (content: WorkbookContent): TablesOverview => {
  const { tables, mapped } = locateTables(content);
  const byOf = (id: TableId, { name }: TableContent): FoundTable['by'] => (tableIdOf(name) === id ? 'name' : mapped.has(id) ? 'mapping' : 'sheet');
  const found = TABLES.flatMap(({ id }): readonly FoundTable[] => {
    const located = tables.get(id);
    if (!located) return [];
    const by = byOf(id, located.content);
    return [{ ...otherTable(located.content), table: id, by, ...(by === 'mapping' ? { columns: columnsOf(located) } : {}) }];
  });
  const absent = TABLES.map(({ id }) => id).filter((id) => !tables.has(id));
  const taken = new Set([...tables.values()].map((located) => located.content));
  const others = content.tables.filter((table) => !taken.has(table) && tableIdOf(table.name) === undefined);
  return { found, missing: [...absent.filter(isRequired), ...absent.filter((id) => !isRequired(id))], others: others.map(otherTable) };
};
