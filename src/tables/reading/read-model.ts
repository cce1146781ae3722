import { type Finding, type Model, type Place, TABLE_IDS, type TableId, type TableSource, type WorkbookContent } from '../../domain';
import { DEFINITIONS } from '../definitions';
import { assembleModel } from './assemble-model';
import { checkRows } from './check-rows';
import { draftHours } from './hours-draft';
import { emptyLedger, hoursLedger } from './hours-ledger';
import { type LocatedTables, locateTables } from './locate-tables';
import { type LocatedTable, placeOfTable } from './located-table';
import { type ParsedTable, isBlankRow, parseTable } from './parsed-table';
import { type ScenarioReading, readScenarios } from '../scenarios/read-scenarios';
import { placeInWorkbook } from './place-in-workbook';
import { readSettings } from './read-settings';
import { resolveCodes } from './resolve-codes';
import { settleYears } from './settle-years';

/** What reading gives: a model as far as it goes, and everything there is to say about the input. */
export interface ModelReading {
  /** null: a required table is missing, so that a model would mean nothing. Otherwise without the rows that are in error. */
  readonly model: Model | null;
  /** By table in the order of the contract, then by row. */
  readonly findings: readonly Finding[];
  /** What the table Scenarios makes of the model, by name. */
  readonly scenarios: readonly ScenarioReading[];
  /** A place that the calculation names, with the header as the user wrote it and the address of the cell. */
  placeInWorkbook(place: Place): Place;
}

type Located = LocatedTables['tables'];
const READ_APART: readonly TableId[] = ['hours', 'settings', 'mappings'];

const parseAll = (located: Located, date1904: boolean): ReadonlyMap<TableId, ParsedTable> =>
  new Map([...located].filter(([id]) => !READ_APART.includes(id)).map(([id, table]) => [id, parseTable(table, date1904)]));

const sourceOf = (id: TableId, { content }: LocatedTable, rowCount: number | undefined): TableSource =>
  ({ table: id, sheet: content.sheet, name: content.name, rowCount: rowCount ?? content.rows.filter((row) => !isBlankRow(row)).length });

const inOrder = (located: Located): [TableId, LocatedTable][] => TABLE_IDS.flatMap((id) => {
  const table = located.get(id);
  return table ? [[id, table] as [TableId, LocatedTable]] : [];
});

const isComplete = (located: Located): boolean => Object.values(DEFINITIONS).every((definition) => !('required' in definition) || located.has(definition.id));

/**
 * Reads a workbook into the typed model: finds the tables, reads their cells, settles years, codes and keys, in that order.
 * Every finding is collected in one pass and nothing is thrown; whoever calls looks at `isBlocking`. The content is not changed.
 */
export const readModel = (content: WorkbookContent): ModelReading => {
  const { tables: located, findings: onWorkbook } = locateTables(content);
  const tables = parseAll(located, content.date1904);
  const hoursTable = located.get('hours');
  const hours = hoursTable && draftHours(hoursTable, content.date1904);
  const { settings: given, settingRefs } = readSettings(located.get('settings'), content.date1904);
  const settings = settleYears(given, tables, hours);
  const books = resolveCodes(located, tables, hours);
  checkRows(tables);
  const found = inOrder(located);
  const ledger = hours ? hoursLedger(hours, books, settings.year) : emptyLedger;
  const sources = found.map(([id, table]) => sourceOf(id, table, id === 'hours' ? hours?.rowCount : undefined));
  const model: Model | null = isComplete(located) ? { ...assembleModel({ tables, books, settings, hours: ledger, sources }), settingRefs } : null;
  const scenarios = model ? readScenarios({ located, tables, books, model, date1904: content.date1904 }) : [];
  const findings = [...onWorkbook, ...found.flatMap(([, table]) => table.findings.close(placeOfTable(table)))];
  return { model, findings, scenarios, placeInWorkbook: (place: Place) => placeInWorkbook(located.values(), place) };
};
