/** Why a workbook could not be read or written. The sentences stand in messages/workbook-errors.ts. */
export type WorkbookErrorCode =
  | 'file-not-found' | 'not-readable' | 'not-an-xlsx' | 'old-xls' | 'binary-workbook' | 'encrypted' | 'truncated' | 'too-large' | 'damaged'
  | 'exists-already' | 'not-writable' | 'not-writable-content' | 'cancelled'
  // Excel itself
  | 'cell-being-edited' | 'read-only' | 'protected' | 'changed-meanwhile' | 'session-expired' | 'throttled' | 'not-answering'
  | 'over-payload-limit' | 'tab-undecided' | 'sheet-name-taken' | 'excel-too-old' | 'excel-failed'
  // what the pane does for the user beside a report
  | 'place-not-found' | 'sheet-hidden' | 'not-a-table-range' | 'table-absent' | 'no-room-below';

/**
 * What a failed write left behind: nothing was touched, the report that stood there is back, the new one is whole, our tabs carry the mark that they
 * are not to be used, or Excel does not let us look.
 */
export type LeftBehind = 'nothing' | 'previous' | 'whole' | 'marked' | 'unknown';
