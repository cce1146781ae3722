import { ExcelFailure } from '../failure';
import { untracked } from '../trip';
import { AREA, areaOf, type MeasuredTable, type TableArea } from './measure-tables';
import type { Piece } from './pieces';

/** The cells of a piece, line by line. */
export type Block = readonly (readonly unknown[])[];

const isSame = (one: TableArea, other: TableArea): boolean =>
  one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex && one.rowCount === other.rowCount && one.columnCount === other.columnCount;

/** Queues the look at a table that says, after the sync, whether it still is what it was when it was measured. */
const askUnchanged = (context: Excel.RequestContext, table: MeasuredTable): (() => void) => {
  const now = context.workbook.tables.getItem(table.id).load('showHeaders,showTotals');
  const range = untracked(now.getRange()).load(AREA);
  return () => {
    const isUnchanged = isSame(areaOf(range), table.area) && now.showHeaders === table.hasHeader && now.showTotals === table.hasTotals;
    if (!isUnchanged) throw new ExcelFailure('gone', 'TableChanged', { facts: { sheet: table.sheet.name } });
  };
};

const askPiece = (context: Excel.RequestContext, { table, property, line, lines, column, columns }: Piece): (() => Block | null) => {
  const sheet = context.workbook.worksheets.getItem(table.sheet.id);
  const cells = untracked(sheet.getRangeByIndexes(table.area.rowIndex + line, table.area.columnIndex + column, lines, columns));
  const range = cells.load(property);
  return () => {
    const block = range[property] as Block | null;
    return block?.length === lines ? block : null;
  };
};

/**
 * The batch of a trip for data: the blocks of the pieces, in their order. Null for a block that Excel left out because it is too large, which
 * is not a block of empty cells. Error: ExcelFailure `gone` when a table changed since it was measured.
 */
export const askPieces = (pieces: readonly Piece[]) => async (context: Excel.RequestContext): Promise<readonly (Block | null)[]> => {
  const checks = [...new Set(pieces.map(({ table }) => table))].map((table) => askUnchanged(context, table));
  const answers = pieces.map((piece) => askPiece(context, piece));
  await context.sync();
  checks.forEach((check) => check());
  return answers.map((answer) => answer());
};
