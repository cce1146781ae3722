export { ExcelFailure, type FailureKind, workbookErrorOf } from './failure';
export { trip, type TripSurroundings, untracked } from './trip';
export { UNDO_CLEARING_CALLS, type UndoClearingCall, type UndoPlatform } from './undo-clearing-calls';
