import { WorkbookError, type WorkbookErrorCode } from '../../application/ports';

/** What a failure of Excel asks of the caller. */
export type FailureKind =
  /** Too many requests: wait, and try again. */
  | 'retry-later'
  /** The request, its answer or a range is too large: ask for less at a time. */
  | 'too-large'
  /** What the request pointed at is not there any more: look again. */
  | 'gone'
  /** Excel does not allow it: protection, read-only, permissions. */
  | 'refused'
  /** A cell is being edited; nothing of the request was carried out. */
  | 'editing'
  /** The session with Excel is over. */
  | 'session'
  /** No answer within the deadline, or none any more: whether the request was carried out is not known. */
  | 'lost'
  /** The user asked to stop; a request that was under way may still be carried out (`code` says so: SENT, else NOT_SENT). */
  | 'cancelled'
  /** This Excel does not know the call. */
  | 'too-old'
  | 'unknown';

/** The code of a trip that was stopped by the user while Excel had it, and of one that was never made. */
export const SENT = 'Sent';
export const NOT_SENT = 'NotSent';
/** The code of a trip that took longer than its deadline. */
export const DEADLINE = 'Deadline';

type Facts = Readonly<Record<string, string | number>>;

/** Why one trip to Excel failed. It stays inside this adapter: at its door it becomes a WorkbookError. */
export class ExcelFailure extends Error {
  /** What is known of the place, for the WorkbookError. */
  readonly facts: Facts;

  constructor(readonly kind: FailureKind, /** Excel's own code. */ readonly code: string, { facts = {}, ...options }: ErrorOptions & { readonly facts?: Facts } = {}) {
    super(`${kind}: ${code}`, options);
    this.name = 'ExcelFailure';
    this.facts = facts;
  }
}

const MOST_SHEETS = 3;

/** A failure with the sheets that the trip was about, where nothing nearer is known; anything else stays what it is. */
export const aboutSheets = (thrown: unknown, sheets: Iterable<string>): unknown => {
  if (!(thrown instanceof ExcelFailure) || 'sheet' in thrown.facts) return thrown;
  const names = [...new Set(sheets)];
  const sheet = `${names.slice(0, MOST_SHEETS).join(', ')}${names.length > MOST_SHEETS ? ' …' : ''}`;
  return new ExcelFailure(thrown.kind, thrown.code, { cause: thrown.cause, facts: { ...thrown.facts, sheet } });
};

const KINDS: ReadonlyMap<string, FailureKind> = new Map<string, FailureKind>([
  ['ActivityLimitReached', 'retry-later'], ['TooManyRequests', 'retry-later'], ['ServiceNotAvailable', 'retry-later'], ['WriteNotSupportedWhenModalDialogOpen', 'retry-later'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'], ['ResponsePayloadSizeLimitExceeded', 'too-large'], ['RangeExceedsLimit', 'too-large'], ['OperationCellsExceedLimit', 'too-large'],
  ['ItemNotFound', 'gone'], ['InvalidReference', 'gone'], ['InvalidObjectPath', 'gone'], ['Conflict', 'gone'],
  ['AccessDenied', 'refused'],
  ['InvalidOperationInCellEditMode', 'editing'],
  ['InvalidOrTimedOutSession', 'session'], ['InactiveWorkbook', 'session'],
  ['ConnectionFailure', 'lost'], ['Timeout', 'lost'], ['RequestAborted', 'lost'],
  ['ApiNotFound', 'too-old'], ['NotImplemented', 'too-old'],
]);

/** What Office.js threw, as a failure of ours; anything else stays what it is. */
export const failureOf = (thrown: unknown): unknown =>
  (thrown instanceof OfficeExtension.Error ? new ExcelFailure(KINDS.get(thrown.code) ?? 'unknown', thrown.code, { cause: thrown }) : thrown);

const CODES: Readonly<Record<FailureKind, WorkbookErrorCode>> = {
  'retry-later': 'throttled', 'too-large': 'over-payload-limit', gone: 'changed-meanwhile', refused: 'protected', editing: 'cell-being-edited',
  session: 'session-expired', lost: 'not-answering', cancelled: 'cancelled', 'too-old': 'excel-too-old', unknown: 'excel-failed',
};

/** The least level of ExcelApi that the add-in asks for in its manifest. */
export const LEAST_LEVEL = '1.9';

/** The error that the adapter throws for a failure; what is no failure of Excel stays what it is. */
export const workbookErrorOf = (thrown: unknown, facts: Facts = {}, codes: Partial<typeof CODES> = {}): unknown => {
  if (!(thrown instanceof ExcelFailure)) return thrown;
  const { kind, code } = thrown;
  return new WorkbookError(codes[kind] ?? CODES[kind], { level: LEAST_LEVEL, reason: code, ...facts, ...thrown.facts }, { cause: thrown });
};
