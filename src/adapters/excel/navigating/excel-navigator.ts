import { WorkbookError, type WorkbookNavigator } from '../../../application/ports';
import { type ExcelDoorOptions, patienceOf } from '../door-options';
import { workbookErrorOf } from '../failure';
import { untracked } from '../trip';
import { tripAgain } from '../trip-again';
import { askPlace, type FoundPlace } from './ask-place';

/** A sheet that is hidden stays so: to show it would change the workbook. */
const refuseHidden = ({ visibility, name }: Excel.Worksheet): void => {
  if (visibility !== 'Visible') throw new WorkbookError('sheet-hidden', { sheet: name });
};

const selectCells = ({ sheet, cells }: FoundPlace): void => {
  if (typeof cells !== 'string') untracked(sheet.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns)).select();
  else untracked(sheet.getRange(cells)).select();
};

/** Takes the user to cells of the workbook that is open in Excel: one look where they are, then the step. Error: WorkbookError. */
export const excelNavigator = (options: ExcelDoorOptions = {}): WorkbookNavigator => {
  const around = patienceOf(options);
  const go = async (facts: Readonly<Record<string, string>>, batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> => {
    try {
      await tripAgain(around, batch);
    } catch (failure) {
      throw workbookErrorOf(failure, facts, { gone: 'place-not-found' });
    }
  };
  return {
    select: (place) => go({ sheet: place.address ?? place.sheet ?? place.table ?? '' }, async (context) => {
      const answer = askPlace(context, place);
      await context.sync();
      const found = answer();
      refuseHidden(found.sheet);
      found.sheet.activate();
      selectCells(found);
      await context.sync();
    }),
    showSheet: (name) => go({ sheet: name }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load('visibility,name');
      await context.sync();
      refuseHidden(sheet);
      sheet.activate();
      await context.sync();
    }),
  };
};
