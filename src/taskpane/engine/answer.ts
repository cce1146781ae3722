import { calculateContent, type ContentCalculation, type ContentTrial, documentText, explainFigure, outcomeDocument, tryContent } from '../../application';
import type { FigureId, Language, TableContent, WorkbookContent } from '../../domain';
import { assembleReport, type ReportBook, resultView } from '../../report';
import type { EngineOptions, FromEngine, Inspection, ToEngine } from './engine-messages';
import { inputBook } from './input-book';
import { inspectionOf } from './inspect';
import { headOfBook, RowCollector, slicesOf, tableOf } from './slices';

type Row = TableContent['rows'][number];
type Opened = Extract<ToEngine, { readonly kind: 'open' }>;
type Calculated = Extract<ContentCalculation, { readonly status: 'calculated' }>;
/** Sends a message to the pane; what is transferred changes hands without being copied. */
export type Post = (message: FromEngine, transferred?: readonly ArrayBuffer[]) => void;

const publish = ({ outcome, trace }: Calculated, language: Language): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(documentText(outcomeDocument(outcome, trace, language)));

/** Calculates for some years; for all of them where the workbook has none of those any more. */
const inYears = <T extends ContentTrial>(years: readonly number[], work: (asked: { readonly years?: readonly number[] }) => T): T => {
  if (years.length === 0) return work({});
  const tried = work({ years });
  return tried.status === 'calculated' && tried.outcome.runs.length === 0 ? work({}) : tried;
};

/** One worker: what it was handed, and what it has calculated. */
class Answerer {
  readonly #post: Post;
  #rows = new RowCollector<Row>();
  #opened: Opened | null = null;
  #done: { readonly calculated: Calculated; readonly options: EngineOptions } | null = null;

  constructor(post: Post) {
    this.#post = post;
  }

  take(message: ToEngine): void {
    if (message.kind === 'open') this.#opened = message;
    else if (message.kind === 'rows') this.#rows.add({ of: message.table, rows: message.rows });
    else if (message.kind === 'calculate') this.#calculate();
    else if (message.kind === 'explain') this.#explain(message.figure);
    else if (message.kind === 'book') this.#bookAgain(message.language);
    else this.#post({ kind: 'book', book: this.#sendRows(inputBook(message.request, message.language)), published: null });
  }

  #calculate(): void {
    const opened = this.#opened;
    if (!opened) throw new TypeError('calculate before open');
    const { date1904, options } = opened;
    const content: WorkbookContent = { date1904, tables: opened.tables.map((head, i) => tableOf(head, this.#rows.rowsOf(i))) };
    this.#rows = new RowCollector();
    const progress = { enter: (phase: Extract<FromEngine, { kind: 'phase' }>['phase']) => this.#post({ kind: 'phase', phase }), cancelled: false };
    const { language, madeOn, goal } = options;
    if (goal === 'check') {
      this.#postCheck(content, inYears(options.years, (years) => tryContent(content, { progress, ...years })));
      return;
    }
    const tried = inYears(options.years, (years) => calculateContent(content, { language, madeOn, progress, ...years }));
    if (tried.status === 'calculated') this.#postReport(inspectionOf(content, tried), tried, options);
    else this.#postCheck(content, tried);
  }

  #postCheck(content: WorkbookContent, tried: ContentTrial): void {
    if (tried.status !== 'cancelled') this.#post({ kind: 'checked', inspection: inspectionOf(content, tried) });
  }

  #postReport(inspection: Inspection, tried: Calculated, options: EngineOptions): void {
    this.#done = { calculated: tried, options };
    const published = publish(tried, options.language);
    this.#post({ kind: 'calculated', inspection, view: resultView(tried.outcome), book: this.#sendRows(tried.book), published }, [published.buffer]);
  }

  #explain(figure: FigureId): void {
    this.#post({ kind: 'explained', explanation: this.#done && explainFigure(figure, this.#done.calculated) });
  }

  #bookAgain(language: Language): void {
    if (!this.#done) throw new TypeError('a book before a calculation');
    const { calculated, options: { madeOn } } = this.#done;
    const published = publish(calculated, language);
    this.#post({ kind: 'book', book: this.#sendRows(assembleReport(calculated.outcome, { language, madeOn })), published }, [published.buffer]);
  }

  /** Sends the rows of a book ahead; gives the rest. */
  #sendRows(book: ReportBook): ReturnType<typeof headOfBook> {
    slicesOf(book.tabs).forEach(({ of, rows }) => this.#post({ kind: 'tab-rows', tab: of, rows }));
    return headOfBook(book);
  }
}

/**
 * What the worker does with the messages of the pane: gathers the tables, calculates, and then answers about what it calculated. One calculation
 * a worker. A failure is a defect of ours and is told, never swallowed.
 */
export const answerer = (post: Post): ((message: ToEngine) => void) => {
  const answers = new Answerer(post);
  return (message) => {
    try {
      answers.take(message);
    } catch (error) {
      post({ kind: 'defect', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  };
};
