/** Why a workbook could not be read or written. The sentences stand in messages/workbook-errors.ts. */
export type WorkbookErrorCode =
  | 'file-not-found' | 'not-readable' | 'not-an-xlsx' | 'old-xls' | 'binary-workbook' | 'encrypted' | 'truncated' | 'too-large' | 'damaged'
  | 'exists-already' | 'not-writable' | 'not-writable-content' | 'cancelled';
