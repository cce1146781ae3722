import { UNDO_CLEARING_CALLS } from '../adapters/excel';
import type { EmulatedExcelOptions } from './host';

/** What the workbench shows a visitor: an Excel of today, which undoes what add-ins do (ExcelApi 1.19) but for the calls on Microsoft's list. */
export const TODAYS_EXCEL: Pick<EmulatedExcelOptions, 'requirements' | 'undoClearingCalls' | 'undoesWrites'> = {
  requirements: { ExcelApi: '1.19' }, undoClearingCalls: UNDO_CLEARING_CALLS, undoesWrites: true,
};
