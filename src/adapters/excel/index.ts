export { ExcelFailure, type FailureKind, workbookErrorOf } from './failure';
export { trip, type TripSurroundings, untracked } from './trip';
