import type { WorkbookCondition, WorkbookSurvey } from '../../../application/ports';
import { type ExcelDoorOptions, patienceOf } from '../door-options';
import { ExcelFailure, workbookErrorOf } from '../failure';
import type { Patience } from '../tries';
import { tripAgain } from '../trip-again';
import { type ListedSheet, listSheets } from './list-sheets';
import { lookAtSheets } from './look-at-sheets';

const holdsMore = ({ hasTables, hasCharts, isOurs }: ListedSheet): boolean => hasTables || hasCharts || isOurs;

/** How often a workbook is looked at anew that changes meanwhile. */
const LOOKS = 3;

const surveyed = async (around: Patience): Promise<WorkbookCondition> => {
  const { mayWrite, sheets } = await tripAgain(around, listSheets);
  const plain = sheets.filter(({ hasTables, isOurs }) => !hasTables && !isOurs);
  const seen = plain.length > 0 ? await tripAgain(around, lookAtSheets(plain)) : [];
  return {
    mayWrite,
    isEmpty: !sheets.some(holdsMore) && !seen.some(({ holdsSomething }) => holdsSomething),
    untabledRanges: seen.flatMap(({ range }) => range ?? []),
  };
};

/** Looks at the workbook that is open in Excel without reading its tables: two trips at most. Nothing changes. Error: WorkbookError. */
export const excelSurvey = (options: ExcelDoorOptions = {}): WorkbookSurvey => ({
  survey: async () => {
    for (let looks = 1; ; looks += 1) {
      try {
        return await surveyed(patienceOf(options));
      } catch (failure) {
        const isChanged = failure instanceof ExcelFailure && failure.kind === 'gone';
        if (!isChanged || looks === LOOKS) throw workbookErrorOf(failure, {}, { refused: 'excel-failed' });
      }
    }
  },
});
