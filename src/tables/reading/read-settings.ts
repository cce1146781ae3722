import { type CellContent, type Ratio, type Settings, fromCellNumber } from '../../domain';
import { cellReader, factsOf } from '../cells/cell-reader';
import { isBlank } from '../cells/cell-schema';
import { foldName } from '../cells/fold-name';
import { DEFINITIONS, SETTINGS } from '../definitions';
import type { Column } from '../definition';
import { type LocatedTable, headerText } from './located-table';
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
const overheadColumn = (column: Column, method: unknown): Column =>
  (method === 'wage-percentage' || method === 'direct-cost-share' ? { ...column, type: 'percent', unit: 'percent' } : column);

interface SettingCell {
  readonly setting: Column;
  readonly bodyRow: number;
  readonly cell: CellContent;
  readonly percent: boolean;
}

const settingCells = (table: LocatedTable): SettingCell[] => {
  const [nameAt, valueAt] = [table.columnAt.get(NAME.id), table.columnAt.get(VALUE.id)];
  const firstRow = new Map<string, number>();
  return table.content.rows.flatMap((row, bodyRow): SettingCell[] => {
    if (nameAt === undefined || isBlankRow(row)) return [];
    const setting = BY_NAME.get(foldName(headerText(row[nameAt])));
    if (isBlank(row[nameAt])) reportCell(table, 'required-cell-blank', { bodyRow, column: NAME });
    else if (!setting) reportCell(table, 'unknown-setting', { bodyRow, column: NAME });
    if (!setting) return [];
    const first = firstRow.get(setting.id);
    if (first !== undefined) reportCell(table, 'duplicate-key', { bodyRow, column: NAME, facts: { firstRow: first, keyNl: NAME.names.nl, keyEn: NAME.names.en } });
    else firstRow.set(setting.id, bodyRow + table.content.headerRow + 1);
    const cell = (valueAt === undefined ? null : row[valueAt]) ?? null;
    return isBlank(cell) ? [] : [{ setting, bodyRow, cell, percent: valueAt !== undefined && table.content.percentCells?.get(valueAt)?.has(bodyRow) === true }];
  });
};

const valueOf = (table: LocatedTable, { setting, bodyRow, cell, percent }: SettingCell, date1904: boolean): unknown => {
  const reading = cellReader(setting, date1904)(cell, percent);
  if (!reading.read) reportCell(table, reading.code, { bodyRow, column: VALUE, facts: factsOf(setting) });
  else reading.remarks.forEach((code) => reportCell(table, code, { bodyRow, column: VALUE }));
  return reading.read ? reading.value : undefined;
};

/** Reads Instellingen, and fills in the defaults. The year is settled later, when all years are known. */
export const readSettings = (table: LocatedTable | undefined, date1904: boolean): Settings => {
  if (!table) return DEFAULTS;
  const cells = settingCells(table);
  const isValue = ({ setting }: SettingCell): boolean => setting.id === 'overheadValue';
  const entries = cells.filter((cell) => !isValue(cell)).map((cell) => [cell.setting.id, valueOf(table, cell, date1904)] as const);
  const given = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<Settings>;
  const overhead = cells.filter(isValue).map((cell) => valueOf(table, { ...cell, setting: overheadColumn(cell.setting, given.overheadMethod) }, date1904));
  const overheadValue = (overhead.find((value) => value !== undefined) ?? null) as Ratio | null;
  return { ...DEFAULTS, ...given, overheadValue };
};
