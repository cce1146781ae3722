export { UNDO_CLEARING_CALLS, type UndoClearingCall, type UndoPlatform } from './undo-clearing-calls';
