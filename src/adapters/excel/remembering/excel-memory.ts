import type { WorkbookMemory } from '../../../application/ports';
import { type ExcelDoorOptions, patienceOf } from '../door-options';
import { workbookErrorOf } from '../failure';
import { type Patience, persist, WHEN_BUSY } from '../tries';
import { ownTabs } from '../writing/own-tabs';
import { unpackText } from '../writing/packed-text';
import { readState } from '../writing/read-state';
import type { WorkbookState } from '../writing/workbook-state';

/** Whether the report that the part speaks of stands in the workbook, whole: what was kept with it goes with it. */
const reportStands = (state: WorkbookState): boolean => {
  const own = ownTabs(state);
  if (own.status === 'undecided' || own.sheets.size === 0) return false;
  return [...own.sheets.values()].every(({ identity }) => identity?.unfinished === false);
};

const recalled = async (around: Patience): Promise<string | null> => {
  const state = await persist(around, () => readState(around, ({ identity }) => identity !== null), WHEN_BUSY);
  return state.part?.memory && reportStands(state) ? unpackText(state.part.memory) : null;
};

/** What the writer kept in the workbook that is open in Excel. Two trips at most; nothing changes. Error: WorkbookError. */
export const excelMemory = (options: ExcelDoorOptions = {}): WorkbookMemory => ({
  recall: async () => {
    try {
      return await recalled(patienceOf(options));
    } catch (failure) {
      throw workbookErrorOf(failure, {}, { refused: 'excel-failed' });
    }
  },
});
