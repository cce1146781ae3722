/** Why the outside failed. The sentence is made at the end, by language. */
export type WorkbookErrorCode =
  | 'file-not-found' | 'not-readable' | 'not-an-xlsx' | 'old-xls' | 'encrypted' | 'truncated' | 'too-large' | 'macro-or-template' | 'damaged'
  | 'exists-already' | 'not-writable' | 'cancelled';

/** Thrown by adapters only; says what failed, and carries what a sentence needs. Nothing was written unless `facts.written` says so. */
export class WorkbookError extends Error {
  constructor(readonly code: WorkbookErrorCode, readonly facts: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'WorkbookError';
  }
}
