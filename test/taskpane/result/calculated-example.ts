import boce from '../../../assets/examples/boce.json';
import { MemoryWorkbook } from '../../../src/adapters/memory';
import { calculateContent, documentText, explainFigure, outcomeDocument } from '../../../src/application';
import type { Day, FigureId, Outcome, WorkbookContent } from '../../../src/domain';
import { assembleExample, type ExampleSource, type ReportBook, resultView } from '../../../src/report';
import type { Explanation, PaneState, Result } from '../../../src/taskpane/session/pane-state';

export interface CalculatedExample {
  readonly outcome: Outcome;
  readonly book: ReportBook;
  readonly result: Result;
  readonly figures: readonly FigureId[];
  readonly explain: (figure: FigureId) => Explanation | null;
}

/** A workbook, calculated by the real engine as the pane would have it. */
export const calculatedContent = (content: WorkbookContent): CalculatedExample => {
  const calculation = calculateContent(content, { language: 'nl', madeOn: '2026-01-31' as Day, progress: { enter: () => undefined, cancelled: false } });
  if (calculation.status !== 'calculated') throw new Error(`there is no outcome: ${calculation.status}`);
  const { outcome, trace, book, reading } = calculation;
  return {
    outcome, book, figures: trace.figures,
    result: {
      view: resultView(outcome), remembered: false, findings: outcome.findings, took: 840,
      published: new TextEncoder().encode(documentText(outcomeDocument(outcome, trace, 'nl'))),
    },
    explain: (figure) => explainFigure(figure, { trace, reading }),
  };
};

/** An example that ships, calculated. */
export const calculatedExample = async (source: ExampleSource = boce as unknown as ExampleSource): Promise<CalculatedExample> => {
  const memory = new MemoryWorkbook();
  await memory.write(assembleExample(source, 'nl'));
  return calculatedContent(await memory.read());
};

/** The pane on Resultaat after a calculation, with a report that can be written. */
export const onResult = ({ result, book }: CalculatedExample, changes: Partial<PaneState> = {}): PaneState => ({
  step: 'result', busy: null, overview: null, check: null, draft: { years: [], leftOut: [], language: 'nl' }, result, currency: 'current',
  tabs: book.tabs.map(({ name }, i) => ({ key: name, name, chosen: true, fixed: i === 0 })),
  preview: { tabs: book.tabs.map(({ name }) => ({ name, isNew: true })), undoSurvives: true, unfinished: false },
  written: null, failure: null, inDoubt: false, inserted: null, explanation: null, ...changes,
});
