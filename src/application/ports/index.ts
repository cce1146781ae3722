export type { WorkbookReader } from './workbook-reader';
export type { WorkbookWriter } from './workbook-writer';
export { type Clock, dayOfMoment } from './clock';
export type { Phase, Progress } from './progress';
export { WorkbookError, type WorkbookErrorCode } from './workbook-error';
