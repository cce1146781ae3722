export type { OpenWorkbook, PreviewingWriter } from './open-workbook';
export type { PaneActions } from './pane-actions';
export * from './pane-state';
export { PaneSession } from './pane-session';
export type { SessionParts } from './session-parts';
