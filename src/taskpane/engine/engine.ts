import type { Explanation, Phase } from '../../application';
import type { FigureId, Language, WorkbookContent } from '../../domain';
import type { ReportBook, ReportTab, ResultView } from '../../report';
import type { BookHead, EngineOptions, FromEngine, InputRequest, Inspection, ToEngine } from './engine-messages';
import { pause } from './pause';
import { headsOf, RowCollector, slicesOf } from './slices';

/** As much of a Worker as is used here. */
export interface EngineWorker {
  postMessage(message: ToEngine): void;
  terminate(): void;
  onmessage: ((this: Worker, event: MessageEvent) => unknown) | null;
  onmessageerror: ((this: Worker, event: MessageEvent) => unknown) | null;
  onerror: ((this: AbstractWorker, event: ErrorEvent) => unknown) | null;
}

/** A report in one language, and the outcome as JSON text in UTF-8. */
export interface AssembledReport { readonly book: ReportBook; readonly published: Uint8Array }

export type EngineAnswer =
  | ({ readonly status: 'calculated'; readonly inspection: Inspection; readonly view: ResultView } & AssembledReport)
  /** Nothing but the check: because that was asked, or because something blocks. */
  | { readonly status: 'checked'; readonly inspection: Inspection }
  | { readonly status: 'cancelled' };

/** The worker failed, or could not be started: a defect of ours or of the place where the pane is hosted, never of the input. */
export class EngineDefect extends Error {
  override readonly name = 'EngineDefect';
}

export interface EngineWatcher {
  enter(phase: Phase): void;
  /** How much of the tables has been handed over, from 0 to 1. */
  advance(share: number): void;
  /** Ends the calculation at once. */
  readonly stop: AbortSignal;
}

/** The last message of an answer. */
type Final = Exclude<FromEngine, { readonly kind: 'phase' | 'tab-rows' | 'defect' }>;
interface Asked { readonly resolve: (answer: Final) => void; readonly reject: (defect: EngineDefect) => void }

const CANCELLED = { status: 'cancelled' } as const;

/** A worker that calculates once, and then answers about what it calculated until it is ended. It answers in the order in which it was asked. */
export class Engine {
  readonly #worker: EngineWorker;
  readonly #asked: Asked[] = [];
  #rows = new RowCollector<ReportTab['rows'][number]>();
  #enter: (phase: Phase) => void = () => undefined;
  #defect: EngineDefect | null = null;

  constructor(start: () => EngineWorker) {
    this.#worker = start();
    this.#worker.onmessage = ({ data }) => this.#hear(data as FromEngine);
    this.#worker.onerror = (event) => this.#fail(event.message || 'the worker did not start');
    this.#worker.onmessageerror = () => this.#fail('a message of the worker cannot be read');
  }

  /** Hands the tables over and calculates. When it is stopped, this engine is of no use any more. Error: EngineDefect. */
  async calculate(content: WorkbookContent, options: EngineOptions, { enter, advance, stop }: EngineWatcher): Promise<EngineAnswer> {
    if (stop.aborted) return CANCELLED;
    this.#enter = enter;
    const answer = this.#ask(null).then((final) => this.#answerOf(final));
    const stopped = new Promise<EngineAnswer>((resolve) => { stop.addEventListener('abort', () => resolve(CANCELLED), { once: true }); });
    const handed = this.#handOver(content, options, { advance, stop }).then(() => answer);
    return Promise.race([answer, handed, stopped]);
  }

  /** Herleiding; null where there is no such figure. Error: EngineDefect. */
  async explain(figure: FigureId): Promise<Explanation | null> {
    const final = await this.#ask({ kind: 'explain', figure });
    return final.kind === 'explained' ? final.explanation : null;
  }

  /** The report that was calculated, in a language. Error: EngineDefect. */
  async book(language: Language): Promise<AssembledReport> {
    const final = await this.#ask({ kind: 'book', language });
    if (final.kind !== 'book' || !final.published) throw new EngineDefect('no report came');
    return { book: this.#bookOf(final.book), published: final.published };
  }

  /** A book of input; nothing need be calculated for it. Error: EngineDefect. */
  async inputBook(request: InputRequest, language: Language): Promise<ReportBook> {
    const final = await this.#ask({ kind: 'input', request, language });
    if (final.kind !== 'book') throw new EngineDefect('no input came');
    return this.#bookOf(final.book);
  }

  end(): void {
    this.#worker.terminate();
  }

  #ask(question: ToEngine | null): Promise<Final> {
    return new Promise((resolve, reject) => {
      if (this.#defect) reject(this.#defect);
      this.#asked.push({ resolve, reject });
      if (question) this.#worker.postMessage(question);
    });
  }

  #hear(message: FromEngine): void {
    if (message.kind === 'phase') this.#enter(message.phase);
    else if (message.kind === 'tab-rows') this.#rows.add({ of: message.tab, rows: message.rows });
    else if (message.kind === 'defect') this.#asked.shift()?.reject(new EngineDefect(message.message));
    else this.#asked.shift()?.resolve(message);
  }

  #fail(message: string): void {
    this.#defect = new EngineDefect(message);
    for (const { reject } of this.#asked.splice(0)) reject(this.#defect);
  }

  #bookOf(head: BookHead): ReportBook {
    const rows = this.#rows;
    this.#rows = new RowCollector();
    return { ...head, tabs: head.tabs.map((tab, i) => ({ ...tab, rows: rows.rowsOf(i) })) };
  }

  #answerOf(final: Final): EngineAnswer {
    if (final.kind === 'checked') return { status: 'checked', inspection: final.inspection };
    if (final.kind !== 'calculated') throw new EngineDefect('an answer to something else');
    return { status: 'calculated', inspection: final.inspection, view: final.view, published: final.published, book: this.#bookOf(final.book) };
  }

  /** In slices, with room for the pane to draw between them. */
  async #handOver(content: WorkbookContent, options: EngineOptions, { advance, stop }: Pick<EngineWatcher, 'advance' | 'stop'>): Promise<void> {
    this.#worker.postMessage({ kind: 'open', date1904: content.date1904, tables: headsOf(content), options });
    const slices = slicesOf(content.tables);
    for (const [i, { of, rows }] of slices.entries()) {
      await pause();
      if (stop.aborted) return;
      this.#worker.postMessage({ kind: 'rows', table: of, rows });
      advance((i + 1) / slices.length);
    }
    this.#worker.postMessage({ kind: 'calculate' });
  }
}
