import type { WorkbookErrorCode } from '../../domain';

export type { WorkbookErrorCode };

/** Thrown by adapters only; says what failed, and carries what a sentence needs. Nothing was written unless `facts.written` says so. */
export class WorkbookError extends Error {
  constructor(readonly code: WorkbookErrorCode, readonly facts: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'WorkbookError';
  }
}
