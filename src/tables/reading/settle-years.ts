import type { Settings, TableId, Year } from '../../domain';
import type { Column } from '../definition';
import type { HoursDraft } from './hours-draft';
import { type LocatedTable, placeOfRow } from './located-table';
import type { ParsedTable } from './parsed-table';

type ParsedTables = ReadonlyMap<TableId, ParsedTable>;

const yearColumn = ({ definition }: LocatedTable): Column | undefined => definition.columns.find(({ blankIsSettingYear }) => blankIsSettingYear === true);

const yearsIn = (table: ParsedTable | undefined): Year[] =>
  (table?.rows ?? []).flatMap(({ values }) => (typeof values['year'] === 'number' ? [values['year']] : []));

/** The latest year in Uren, Kosten or Volumes, of rows in error too; null where none of them names a year. */
const latestYear = (tables: ParsedTables, hours: HoursDraft | undefined): Year | null => {
  let latest = 0;
  const look = (years: ArrayLike<Year>): void => {
    for (let i = 0; i < years.length; i += 1) if ((years[i] ?? 0) > latest) latest = years[i] ?? 0;
  };
  if (hours) look(hours.year);
  look(yearsIn(tables.get('costs')));
  look(yearsIn(tables.get('volumes')));
  return latest === 0 ? null : latest;
};

const reportUnknown = (table: LocatedTable, bodyRows: readonly number[]): void => {
  const [first] = bodyRows;
  const column = yearColumn(table);
  if (first !== undefined) table.findings.add('year-unknown', () => ({ place: placeOfRow(table, first, column), facts: { count: bodyRows.length } }));
};

/** Every row of Uren is in error for a reason of its own: that the year is unknown may follow from it, and is not said beside it. */
const isHoursInError = (hours: HoursDraft | undefined): boolean => hours !== undefined && hours.rowCount > 0 && !hours.usable.includes(1);

const fillTable = ({ located, rows }: ParsedTable, year: Year | null, silent: boolean): void => {
  const column = yearColumn(located);
  const blank = column ? rows.filter(({ broken, values }) => !broken && values[column.id] === null) : [];
  if (year === null) {
    blank.forEach((row) => { row.broken = true; });
    if (!silent) reportUnknown(located, blank.map(({ bodyRow }) => bodyRow));
  } else blank.forEach(({ values }) => { values['year'] = year; });
};

/**
 * Fills blank years with the setting Jaar, which is itself the latest year found when it is not set.
 * Finding: `year-unknown`, once a table, when a year is needed and none is known, unless every row of Uren is in error.
 */
export const settleYears = (settings: Settings, tables: ParsedTables, hours: HoursDraft | undefined): Settings => {
  const year = settings.year ?? latestYear(tables, hours);
  const silent = isHoursInError(hours);
  tables.forEach((table) => fillTable(table, year, silent));
  if (hours && year === null) reportUnknown(hours.table, [...hours.year.keys()].filter((row) => hours.usable[row] === 1 && hours.year[row] === 0));
  return { ...settings, year };
};
