import type { WorkbookReader } from '../../../application/ports';
import type { WorkbookContent } from '../../../domain';
import { aboutSheets, ExcelFailure, workbookErrorOf } from '../failure';
import type { Patience } from '../tries';
import { tripAgain } from '../trip-again';
import { collect, type Collected, FULL_TRIP, type TripLimit } from './collect';
import { type ColumnUse, columnUse, isMappings } from './column-use';
import { type ListedTable, listTables } from './list-tables';
import { type MeasuredTable, measureTables } from './measure-tables';
import { cellsOfAll, type Piece } from './pieces';
import { tableCells } from './table-cells';
import { tableContent } from './table-content';
import { closerPieces, firstPieces } from './wanted-pieces';

export interface ExcelReaderOptions extends Patience {
  /** Which tabs are read: all, or (what an adapter for input needs) not those that we wrote ourselves. */
  readonly tabs?: 'input' | 'all';
  /** What the columns are used for; by default what our own table definitions and the mappings in the workbook say. */
  readonly columns?: ColumnUse;
}

const isTooLarge = (failure: unknown): boolean => failure instanceof ExcelFailure && failure.kind === 'too-large';

/** Measures all tables in one trip, or in halves where that is too much. */
const measured = async (around: Patience, tables: readonly ListedTable[]): Promise<readonly MeasuredTable[]> => {
  if (tables.length === 0) return [];
  try {
    return await tripAgain(around, measureTables(tables, isMappings));
  } catch (failure) {
    if (!isTooLarge(failure) || tables.length < 2) throw aboutSheets(failure, tables.map(({ sheet }) => sheet.name));
    const half = tables.length >> 1;
    return [...await measured(around, tables.slice(0, half)), ...await measured(around, tables.slice(half))];
  }
};

/** Where in the whole reading the looking closer begins. */
const CLOSER = 0.95;

/** Fetches pieces, and tells how far the reading is: `from` at the start of them, `to` at the end. */
const collector = (around: Patience) => {
  const limit: TripLimit = { bytes: FULL_TRIP };
  return async (pieces: readonly Piece[], from: number, to: number): Promise<readonly Collected[]> => {
    const all = cellsOfAll(pieces);
    let done = 0;
    const collected = await collect(around, pieces, limit, (came) => {
      done += cellsOfAll(came);
      around.progress.advance(from + (to - from) * done / all);
    });
    around.progress.advance(to);
    return collected;
  };
};

/** Reads once, as the workbook is now. Errors: ExcelFailure; `gone` when it changed under our hands. */
const readOnce = async (options: ExcelReaderOptions): Promise<WorkbookContent> => {
  const { date1904, tables: listed } = await tripAgain(options, listTables);
  const all = await measured(options, listed);
  const tables = options.tabs === 'all' ? all : all.filter(({ isOurs }) => !isOurs);
  const use = options.columns ?? columnUse(tables.flatMap(({ values }) => values ?? []));
  const bring = collector(options);
  const first = await bring(tables.flatMap((table) => firstPieces(table, use)), 0, CLOSER);
  const closer = await bring(tables.flatMap((table) => closerPieces(tableCells(table, first), use)), CLOSER, 1);
  const collected = [...first, ...closer];
  return { date1904, tables: tables.map((table) => tableContent(tableCells(table, collected), date1904)) };
};

/** How often a workbook that changes while it is read is read anew. */
const READINGS = 3;

/**
 * Reads the workbook that is open in Excel: one trip lists, one measures, and then as many as the bytes need. Nothing in the workbook changes, not
 * even whether it needs saving. Error: WorkbookError.
 */
export const excelReader = (options: ExcelReaderOptions): WorkbookReader => ({
  read: async () => {
    for (let readings = 1; ; readings += 1) {
      try {
        return await readOnce(options);
      } catch (failure) {
        const isChanged = failure instanceof ExcelFailure && failure.kind === 'gone';
        if (!isChanged || readings === READINGS) throw workbookErrorOf(failure, {}, { refused: 'excel-failed' });
      }
    }
  },
});
