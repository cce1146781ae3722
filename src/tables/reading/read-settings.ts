import { type CellContent, type Model, type Ratio, type Settings, fromCellNumber } from '../../domain';
import { cellReader, factsOf } from '../cells/cell-reader';
import { isBlank } from '../cells/cell-schema';
import { foldName } from '../cells/fold-name';
import { DEFINITIONS, SETTINGS } from '../definitions';
import type { Column } from '../definition';
import { type LocatedTable, headerText, rowRefOf } from './located-table';
import { isBlankRow, reportCell } from './parsed-table';

const [NAME, VALUE] = DEFINITIONS.settings.columns as readonly [Column, Column];
const BY_NAME: ReadonlyMap<string, Column> = new Map((SETTINGS as readonly Column[]).flatMap((setting) =>
  [[foldName(setting.names.nl), setting], [foldName(setting.names.en), setting]] as const));

const DEFAULTS: Settings = {
  year: null, basis: 'both', supportMethod: 'reciprocal', ownUse: 'drop', overheadMethod: null, overheadValue: null,
  hoursDenominator: 'budgeted-hours', unusedCapacity: 'in-price', priceLevel: null, indexMethod: 'chained', quartileMethod: 'inclusive',
  referenceDate: null, tolerance: fromCellNumber(5),
};

/** A share of cost is a percentage, so a cell formatted as % counts so (tables.md, rule 10). */
export const overheadColumn = (column: Column, method: unknown): Column =>
  (method === 'wage-percentage' || method === 'direct-cost-share' ? { ...column, type: 'percent', unit: 'percent' } : column);

/** Where each setting stands, by its field; a setting that stands there twice, at its first row. */
type SettingRefs = NonNullable<Model['settingRefs']>;

/** The settings and where they stand. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly settingRefs: SettingRefs;
}

interface SettingRow {
  readonly setting: Column;
  readonly bodyRow: number;
}

interface SettingCell extends SettingRow {
  readonly cell: CellContent;
  readonly percent: boolean;
}

/** The rows that name a setting. Findings: `required-cell-blank`, `unknown-setting`, `duplicate-key`. */
const settingRows = (table: LocatedTable): SettingRow[] => {
  const nameAt = table.columnAt.get(NAME.id);
  const firstRow = new Map<string, number>();
  return table.content.rows.flatMap((row, bodyRow): SettingRow[] => {
    if (nameAt === undefined || isBlankRow(row)) return [];
    const setting = BY_NAME.get(foldName(headerText(row[nameAt])));
    if (isBlank(row[nameAt])) reportCell(table, 'required-cell-blank', { bodyRow, column: NAME });
    else if (!setting) reportCell(table, 'unknown-setting', { bodyRow, column: NAME });
    if (!setting) return [];
    const first = firstRow.get(setting.id);
    if (first !== undefined) reportCell(table, 'duplicate-key', { bodyRow, column: NAME, facts: { firstRow: first, keyNl: NAME.names.nl, keyEn: NAME.names.en } });
    else firstRow.set(setting.id, bodyRow + table.content.headerRow + 1);
    return [{ setting, bodyRow }];
  });
};

/** The values that are filled. */
const settingCells = (table: LocatedTable, rows: readonly SettingRow[]): SettingCell[] => {
  const valueAt = table.columnAt.get(VALUE.id);
  if (valueAt === undefined) return [];
  return rows.flatMap((row): SettingCell[] => {
    const cell = table.content.rows[row.bodyRow]?.[valueAt] ?? null;
    return isBlank(cell) ? [] : [{ ...row, cell, percent: table.content.percentCells?.get(valueAt)?.has(row.bodyRow) === true }];
  });
};

const refsOf = (table: LocatedTable, rows: readonly SettingRow[]): SettingRefs =>
  Object.fromEntries([...rows].reverse().map(({ setting, bodyRow }) => [setting.id, rowRefOf(table, bodyRow)]));

const valueOf = (table: LocatedTable, { setting, bodyRow, cell, percent }: SettingCell, date1904: boolean): unknown => {
  const reading = cellReader(setting, date1904)(cell, percent);
  if (!reading.read) reportCell(table, reading.code, { bodyRow, column: VALUE, facts: factsOf(setting) });
  else reading.remarks.forEach((code) => reportCell(table, code, { bodyRow, column: VALUE }));
  return reading.read ? reading.value : undefined;
};

/** Reads Instellingen, fills in the defaults, and keeps where each setting stands. The year is settled later, when all years are known. */
export const readSettings = (table: LocatedTable | undefined, date1904: boolean): SettingsReading => {
  if (!table) return { settings: DEFAULTS, settingRefs: {} };
  const rows = settingRows(table);
  const cells = settingCells(table, rows);
  const isValue = ({ setting }: SettingCell): boolean => setting.id === 'overheadValue';
  const entries = cells.filter((cell) => !isValue(cell)).map((cell) => [cell.setting.id, valueOf(table, cell, date1904)] as const);
  const given = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<Settings>;
  const overhead = cells.filter(isValue).map((cell) => valueOf(table, { ...cell, setting: overheadColumn(cell.setting, given.overheadMethod) }, date1904));
  const overheadValue = (overhead.find((value) => value !== undefined) ?? null) as Ratio | null;
  return { settings: { ...DEFAULTS, ...given, overheadValue }, settingRefs: refsOf(table, rows) };
};
