import type { Phase } from '../../application';
import type { Day, Finding, Language, TableContent } from '../../domain';
import type { CostSummary, ReportBook, ReportTab } from '../../report';

/** A table without its rows: those follow in slices, so that no message keeps the pane waiting. */
export interface TableHead extends Omit<TableContent, 'rows' | 'percentCells'> {
  /** Column position, and the body rows whose number format is a percentage. */
  readonly percentCells: readonly (readonly [number, Int32Array])[];
}

/** A report without the rows of its tabs. */
export interface BookHead extends Omit<ReportBook, 'tabs'> {
  readonly tabs: readonly Omit<ReportTab, 'rows'>[];
}

/** What is asked of the worker beside the tables. */
export interface EngineOptions {
  readonly language: Language;
  /** The date on the report. */
  readonly madeOn: Day;
}

/** From the pane to the worker, in this order: one `open`, any number of `rows`, one `calculate`. */
export type ToEngine =
  | { readonly kind: 'open'; readonly date1904: boolean; readonly tables: readonly TableHead[]; readonly options: EngineOptions }
  | { readonly kind: 'rows'; readonly table: number; readonly rows: TableContent['rows'] }
  | { readonly kind: 'calculate' };

/** From the worker to the pane: phases, the rows of the report, and one last message of the other kinds. */
export type FromEngine =
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'tab-rows'; readonly tab: number; readonly rows: ReportTab['rows'] }
  /** `published` is the outcome as JSON text in UTF-8: bytes change hands without being copied. */
  | { readonly kind: 'calculated'; readonly findings: readonly Finding[]; readonly summary: readonly CostSummary[]; readonly book: BookHead; readonly published: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'blocked'; readonly findings: readonly Finding[]; readonly published: Uint8Array<ArrayBuffer> }
  /** A defect of ours; the message is for whoever mends it. */
  | { readonly kind: 'defect'; readonly message: string };
