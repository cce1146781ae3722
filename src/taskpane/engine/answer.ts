import { blockedDocument, calculateContent, documentText, outcomeDocument } from '../../application';
import type { TableContent, WorkbookContent } from '../../domain';
import { costSummary } from '../../report';
import type { FromEngine, ToEngine } from './engine-messages';
import { headOfBook, RowCollector, slicesOf, tableOf } from './slices';

type Row = TableContent['rows'][number];
type Opened = Extract<ToEngine, { readonly kind: 'open' }>;
/** Sends a message to the pane; what is transferred changes hands without being copied. */
export type Post = (message: FromEngine, transferred?: readonly ArrayBuffer[]) => void;

const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const calculate = (content: WorkbookContent, { language, madeOn }: Opened['options'], post: Post): void => {
  const progress = { enter: (phase: Extract<FromEngine, { kind: 'phase' }>['phase']) => post({ kind: 'phase', phase }), cancelled: false };
  const result = calculateContent(content, { language, madeOn, progress });
  if (result.status === 'blocked') {
    const published = encoded(documentText(blockedDocument(result.findings, language)));
    post({ kind: 'blocked', findings: result.findings, published }, [published.buffer]);
  } else if (result.status === 'calculated') {
    const { outcome, trace, book } = result;
    const published = encoded(documentText(outcomeDocument(outcome, trace, language)));
    slicesOf(book.tabs).forEach(({ of, rows }) => post({ kind: 'tab-rows', tab: of, rows }));
    post({ kind: 'calculated', findings: outcome.findings, summary: costSummary(outcome, language), book: headOfBook(book), published }, [published.buffer]);
  }
};

/**
 * What the worker does with the messages of the pane: gathers the tables, calculates, answers. One calculation a worker.
 * A failure is a defect of ours and is told, never swallowed.
 */
export const answerer = (post: Post): ((message: ToEngine) => void) => {
  const rows = new RowCollector<Row>();
  let opened: Opened | null = null;
  const take = (message: ToEngine): void => {
    if (message.kind === 'open') opened = message;
    else if (message.kind === 'rows') rows.add({ of: message.table, rows: message.rows });
    else if (opened) calculate({ date1904: opened.date1904, tables: opened.tables.map((head, i) => tableOf(head, rows.rowsOf(i))) }, opened.options, post);
    else throw new TypeError('calculate before open');
  };
  return (message) => {
    try {
      take(message);
    } catch (error) {
      post({ kind: 'defect', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  };
};
