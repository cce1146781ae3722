import { WorkbookError, type WorkbookWriter, type WriteOptions } from '../../../application/ports';
import type { LeftBehind } from '../../../domain';
import type { ReportBook } from '../../../report';
import { LEAST_LEVEL, workbookErrorOf } from '../failure';
import type { Patience } from '../tries';
import { ownTabs } from './own-tabs';
import { packBook, unpackBook } from './packed-book';
import { packText } from './packed-text';
import { readState } from './read-state';
import { refuseTakenNames, refuseWorkbook } from './refusals';
import { RequestLimit } from './request-limit';
import { type PreviousReport, takeBack } from './take-back';
import type { WorkbookState } from './workbook-state';
import { ForwardWrite } from './write-forward';
import type { WriteTarget } from './write-plan';
import { previewOf, type WritePreview } from './write-preview';
import { mayBeOurs, writableSheets, type WriteSession } from './write-session';
import { persist, type WritingSurroundings } from './writing-surroundings';

/** What a writer is made with; the rest is for tests. */
export interface ExcelWriterOptions extends Patience {
  /** Bytes of the first requests; less when Excel refuses them. */
  readonly firstLimit?: number;
  /** A new id for a report or a write; no two are the same. */
  readonly newId?: () => string;
}

/** Writes a report in the workbook that is open in Excel, and says beforehand what it would do. */
export interface ExcelWriter extends WorkbookWriter {
  preview(book: ReportBook): Promise<WritePreview>;
}

const ID_BYTES = 8;
const randomId = (): string => [...crypto.getRandomValues(new Uint8Array(ID_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const refuseOldExcel = (): void => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', LEAST_LEVEL)) throw new WorkbookError('excel-too-old', { level: LEAST_LEVEL });
};

const sessionOf = ({ kind }: ReportBook, state: WorkbookState, newId: () => string): WriteSession => {
  const own = ownTabs(state);
  const sheets = own.status === 'decided' ? [...own.sheets.values()] : [];
  return {
    kind, bookId: (own.status === 'decided' ? own.bookId : null) ?? newId(),
    sheetsBefore: new Set(state.sheets.map(({ id }) => id)),
    ownBefore: new Set(sheets.map(({ id }) => id)),
    chartsBefore: new Set(state.sheets.flatMap(({ charts }) => charts.map(({ id }) => id))),
    added: new Map(), made: new Set(),
  };
};

/** Adds to an error what stands in the workbook now. */
const withLeft = (cause: unknown, left: LeftBehind, book: ReportBook): unknown => {
  const error = workbookErrorOf(cause, { sheet: book.tabs[0]?.name ?? '' });
  return error instanceof WorkbookError ? new WorkbookError(error.code, { ...error.facts, left }, { cause: error.cause ?? cause }) : error;
};

/** Above this what the pane keeps is left out: everyone who opens the workbook loads it. */
const MOST_KEPT = 256 * 1024;

const targetOf = async (book: ReportBook, keep: string | undefined, writeId: string): Promise<WriteTarget> => {
  if (book.kind === 'input') return { book, packed: null, memory: null, writeId, writer: writeId };
  return { book, packed: await packBook(book), memory: keep === undefined ? null : await packText(keep, MOST_KEPT), writeId, writer: writeId };
};

const previousIn = async ({ part }: WorkbookState): Promise<PreviousReport | null> => {
  const book = part?.book ? await unpackBook(part.book) : null;
  return book && { book, memory: part?.memory ?? null };
};

interface Writing extends WriteOptions { readonly book: ReportBook; readonly newId: () => string }

const write = async (around: WritingSurroundings, { book, keep, onNotKept, newId }: Writing): Promise<void> => {
  const state = await persist(around, () => readState(around, mayBeOurs(null)));
  refuseWorkbook(state, book);
  if (book.kind === 'input') refuseTakenNames(state, book);
  const session = sessionOf(book, state, newId);
  const target = await targetOf(book, keep, newId());
  const result = await new ForwardWrite(around, session, target).run(state);
  if (result.done) {
    if (keep !== undefined && book.kind === 'report' && target.memory === null) onNotKept?.();
    return;
  }
  // the part outlives the tabs that a user takes away, and those of a first report that failed
  const stood = writableSheets(session, state)?.size;
  const previous = stood && book.kind === 'report' ? await previousIn(state) : null;
  throw withLeft(result.cause, result.begun ? await takeBack(around, { session, target, previous }) : 'nothing', book);
};

/**
 * Writes a book whole, or leaves a mark that says it is not to be used. Errors: WorkbookError with `left`, which says what stands in the workbook:
 * nothing of it, the previous report, the whole new one, tabs with the mark, or what nobody can tell because Excel does not answer any more.
 */
export const excelWriter = (options: ExcelWriterOptions): ExcelWriter => {
  const { newId = randomId, firstLimit, ...surroundings } = options;
  const around: WritingSurroundings = { ...surroundings, limit: new RequestLimit(firstLimit) };
  return {
    write: async (book, options: WriteOptions = {}) => {
      try {
        refuseOldExcel();
        await write(around, { ...options, book, newId });
      } catch (cause) {
        throw cause instanceof WorkbookError && 'left' in cause.facts ? cause : withLeft(cause, 'nothing', book);
      }
    },
    preview: async (book) => {
      try {
        return await previewOf(around, book);
      } catch (cause) {
        throw workbookErrorOf(cause);
      }
    },
  };
};
