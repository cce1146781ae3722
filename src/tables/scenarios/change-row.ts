import type { CellContent, Exact, Fact, Model, ReadingFindingCode, RowRef, TableId } from '../../domain';
import { DEFINITIONS } from '../definitions';
import type { Column } from '../definition';
import type { CodeBooks } from '../reading/code-book';
import type { LocatedTable } from '../reading/located-table';
import { type ParsedRow, type ParsedTable, reportCell } from '../reading/parsed-table';

/** The workbook that a scenario starts from, as it was read. */
export interface ScenarioSource {
  readonly located: ReadonlyMap<TableId, LocatedTable>;
  readonly tables: ReadonlyMap<TableId, ParsedTable>;
  readonly books: CodeBooks;
  readonly model: Model;
  readonly date1904: boolean;
}

type ScenarioColumn = (typeof DEFINITIONS.scenarios.columns)[number]['id'];

/** One row of Scenarios: what it says, and how to report one of its cells. */
export interface ChangeRow {
  readonly ref: RowRef;
  readonly scenario: string;
  readonly table: string;
  readonly rowKey: string;
  readonly column: string;
  /** Nieuwe waarde as it stands in the cell: a text, a number, a real date; null where Factor is filled. */
  readonly newValue: CellContent;
  /** The cell is formatted as a percentage. */
  readonly isPercentCell: boolean;
  readonly factor: Exact | null;
  report(code: ReadingFindingCode, column: ScenarioColumn, facts?: Readonly<Record<string, Fact>>): void;
}

const columnOf = (id: ScenarioColumn): Column => DEFINITIONS.scenarios.columns.find((column) => column.id === id) as Column;
const text = ({ values }: ParsedRow, id: ScenarioColumn): string => String(values[id] ?? '');

const changeRow = (table: LocatedTable, row: ParsedRow): ChangeRow => {
  const at = table.columnAt.get('newValue');
  const isFactor = row.values['newValue'] === null;
  return {
    ref: row.ref, scenario: text(row, 'scenario'), table: text(row, 'table'), rowKey: text(row, 'rowKey'), column: text(row, 'column'),
    newValue: isFactor || at === undefined ? null : table.content.rows[row.bodyRow]?.[at] ?? null,
    isPercentCell: at !== undefined && table.content.percentCells?.get(at)?.has(row.bodyRow) === true,
    factor: isFactor ? (row.values['factor'] as Exact | null) : null,
    report: (code, id, facts = {}) => reportCell(table, code, { bodyRow: row.bodyRow, column: columnOf(id), facts }),
  };
};

/** The rows of Scenarios that can be read, by scenario in the order of its code, then by row, so that nothing depends on how they were sorted. */
export const changeRows = ({ tables }: ScenarioSource): ReadonlyMap<string, readonly ChangeRow[]> => {
  const table = tables.get('scenarios');
  const byScenario = new Map<string, ChangeRow[]>();
  for (const row of table?.rows ?? []) {
    if (!table || row.broken) continue;
    const change = changeRow(table.located, row);
    byScenario.set(change.scenario, [...(byScenario.get(change.scenario) ?? []), change]);
  }
  return new Map([...byScenario].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
};

/** Where a cell of Scenarios stands that took the place of a cell of the base. */
export interface Replacement { readonly ref: RowRef; readonly column: 'Nieuwe waarde' | 'Factor' }

export const replacementOf = ({ ref, factor }: ChangeRow): Replacement => ({ ref, column: factor === null ? 'Nieuwe waarde' : 'Factor' });
