export { ExcelFailure, type FailureKind, workbookErrorOf } from './failure';
export { excelReader, type ExcelReaderOptions } from './reading/excel-reader';
export { trip, type TripSurroundings, untracked } from './trip';
export { type Patience, tripAgain } from './trip-again';
export { UNDO_CLEARING_CALLS, type UndoClearingCall, type UndoPlatform } from './undo-clearing-calls';
export { excelWriter, type ExcelWriter, type ExcelWriterOptions } from './writing/excel-writer';
export type { WritePreview } from './writing/write-preview';
