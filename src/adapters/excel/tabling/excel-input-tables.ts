import { WorkbookError, type InputTablesWriter } from '../../../application/ports';
import { type ExcelDoorOptions, patienceOf } from '../door-options';
import { workbookErrorOf } from '../failure';
import { trip, untracked } from '../trip';
import { type Patience, persist, WHATEVER_FAILS } from '../tries';
import { wireValue } from '../writing/cell-content';
import { makeTable } from './make-table';
import { mappingCells, MAPPINGS, type OwnTable, SCENARIOS } from './own-table';
import { type NewCell, planLines } from './planned-lines';
import { standingTable } from './standing-table';

/** Every line of the table in one go: of what a cell holds too much or too little nothing is seen in between. */
const replaceOnce = async (around: Patience, own: OwnTable, rows: readonly (readonly NewCell[])[]): Promise<void> => {
  const table = await standingTable(around, own);
  const { row, column, values } = table;
  const { lines, added } = planLines(values, rows, table.columns, own);
  if (added > 0 && !table.hasRoomBelow) throw new WorkbookError('no-room-below', { table: table.name, sheet: table.sheet.name });
  const width = lines[0]?.length ?? 0;
  await trip(around, async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet.id);
    // cells that come in above its last row make a table larger at every level of Excel
    if (added > 0) untracked(sheet.getRangeByIndexes(row + values.length - 1, column, added, width)).insert('Down');
    const range = untracked(sheet.getRangeByIndexes(row, column, lines.length, width));
    range.values = lines.map((line) => line.map((cell) => (cell === null ? null : wireValue(cell, false))));
    await context.sync();
  });
};

/** Puts what a user asked for in the input of the workbook that is open in Excel. Error: WorkbookError; then nothing was written. */
export const excelInputTables = (options: ExcelDoorOptions = {}): InputTablesWriter => {
  const around = patienceOf(options);
  const done = async (task: Promise<void>, facts: Readonly<Record<string, string>>): Promise<void> => {
    try {
      await task;
    } catch (failure) {
      throw workbookErrorOf(failure, facts);
    }
  };
  return {
    makeTable: (range) => done(makeTable(around, range), { sheet: range.sheet }),
    replaceMappings: (rows) => done(persist(around, () => replaceOnce(around, MAPPINGS, rows.map(mappingCells)), WHATEVER_FAILS), { sheet: '' }),
    replaceScenario: (rows) => done(persist(around, () => replaceOnce(around, SCENARIOS, rows), WHATEVER_FAILS), { sheet: '' }),
  };
};
