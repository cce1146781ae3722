import type { TableId } from '../../domain';
import { foldName } from '../cells/fold-name';
import { DEFINITIONS, QUESTIONS } from '../definitions';
import type { Column } from '../definition';
import { headerText } from '../reading/located-table';
import { tableIdOf } from '../reading/locate-tables';
import type { ChangeRow, ScenarioSource } from './change-row';

export type Question = (typeof QUESTIONS)[number];
/** What a row of Scenarios is about. */
export type Target =
  | { readonly kind: 'cell'; readonly id: TableId; readonly column: Column }
  | { readonly kind: 'setting' }
  | { readonly kind: 'question'; readonly question: Question };

/** Tables that say how to read the workbook, or are scenarios themselves. */
const NOT_FOR_SCENARIOS: readonly TableId[] = ['scenarios', 'mappings'];

const named = ({ names }: { readonly names: Column['names'] }, name: string): boolean => [names.nl, names.en].some((own) => foldName(own) === name);

/** Our own name, Dutch or English, else the name of the user's table that stands in for ours. */
const tableOf = ({ located }: ScenarioSource, name: string): TableId | undefined => {
  const id = tableIdOf(name) ?? [...located].find(([, { content }]) => foldName(content.name) === foldName(name))?.[0];
  return id === undefined || NOT_FOR_SCENARIOS.includes(id) || !(located.has(id) || id === 'settings') ? undefined : id;
};

/** Our own name, else the header as the user wrote it. */
const columnOf = ({ located }: ScenarioSource, id: TableId, name: string): Column | undefined => {
  const columns: readonly Column[] = DEFINITIONS[id].columns.filter((column: Column) => column.ignored !== true);
  const table = located.get(id);
  return columns.find((column) => named(column, name))
    ?? columns.find((column) => foldName(headerText(table?.content.headers[table.columnAt.get(column.id) ?? -1])) === name);
};

/** A key column would make another row of it; a role, a code or a person is no figure to calculate a scenario with. */
const isFixed = (id: TableId, { inKey, defines, personal, id: column }: Column): boolean =>
  inKey === true || defines !== undefined || personal === true || (id === 'participants' && column === 'role');

/** Findings: `scenario-unknown-table`, `scenario-unknown-column`, `scenario-column-fixed`; then null. */
export const findTarget = (source: ScenarioSource, change: ChangeRow): Target | null => {
  const id = tableOf(source, change.table);
  if (id === undefined) { change.report('scenario-unknown-table', 'table'); return null; }
  const name = foldName(change.column);
  const question = QUESTIONS.find((one) => one.table === id && named(one, name));
  if (question) return { kind: 'question', question };
  const column = columnOf(source, id, name);
  const facts = { ourTableNl: DEFINITIONS[id].names.nl, ourTableEn: DEFINITIONS[id].names.en };
  if (column === undefined) { change.report('scenario-unknown-column', 'column', facts); return null; }
  if (id === 'settings' && column.id === 'value') return { kind: 'setting' };
  if (isFixed(id, column)) { change.report('scenario-column-fixed', 'column', facts); return null; }
  return { kind: 'cell', id, column };
};
