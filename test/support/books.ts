import type { CellContent, Finding, Model, Outcome, Trace, WorkbookContent } from '../../src/domain';
import { type CalculationOptions, calculate } from '../../src/engine';
import { type ScenarioReading, readModel } from '../../src/tables';

/** Tables by name: a row of headers and the rows under it, each table on a sheet of its own name. */
export type Book = Readonly<Record<string, readonly (readonly CellContent[])[]>>;

export const contentOf = (book: Book): WorkbookContent => ({
  date1904: false,
  tables: Object.entries(book).map(([name, [headers, ...rows]]) => ({ sheet: name, name, headerRow: 1, firstColumn: 1, headers: headers ?? [], rows })),
});

export const modelOf = (book: Book): { model: Model; findings: readonly Finding[]; scenarios: readonly ScenarioReading[] } => {
  const { model, findings, scenarios } = readModel(contentOf(book));
  if (model === null) throw new Error(`the book cannot be read: ${JSON.stringify(findings.map((finding) => [finding.code, finding.place, finding.facts]))}`);
  return { model, findings, scenarios };
};

export type Calculated = { readonly outcome: Outcome; readonly trace: Trace; readonly findings: readonly Finding[] };

/** Calculates a book that should give an outcome; what blocks it fails the test. */
export const calculated = (book: Book, options: CalculationOptions = {}): Calculated => {
  const { model, findings, scenarios } = modelOf(book);
  const result = calculate(model, { scenarios, ...options, findings });
  if (result.status === 'blocked') throw new Error(`blocked: ${JSON.stringify(result.findings.filter((finding) => finding.severity === 'blocking'))}`);
  return { outcome: result.outcome, trace: result.trace, findings: result.outcome.findings };
};

/** What the reader and the calculation find in a book, blocking or not. */
export const findingsOf = (book: Book): readonly Finding[] => {
  const { model, findings, scenarios } = readModel(contentOf(book));
  if (model === null || findings.some((finding) => finding.severity === 'blocking')) return findings;
  const result = calculate(model, { findings, scenarios });
  return result.status === 'blocked' ? result.findings : result.outcome.findings;
};
