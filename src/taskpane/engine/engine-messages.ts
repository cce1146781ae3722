import type { Explanation, MappingRow, Phase, ScenarioCells, SettingInForce } from '../../application';
import type { Day, FigureId, Finding, Language, TableContent, TableId } from '../../domain';
import type { ReportBook, ReportTab, ResultView } from '../../report';
import type { SuggestedMapping, TablesOverview } from '../../tables';

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
  /** Only these years; empty: every year. */
  readonly years: readonly number[];
  /** `check`: everything there is to say about the input, without a report. */
  readonly goal: 'check' | 'report';
}

/** Tables for the input of the user: empty ones, Koppelingen or Scenarios with its rows, or an example. */
export type InputRequest =
  | { readonly of: 'tables'; readonly tables: readonly TableId[] }
  | { readonly of: 'mappings'; readonly rows: readonly MappingRow[] }
  | { readonly of: 'scenarios'; readonly rows: readonly ScenarioCells[] }
  | { readonly of: 'example' };

/** From the pane to the worker. A calculation is one `open`, any number of `rows`, one `calculate`; after it the worker answers about it. */
export type ToEngine =
  | { readonly kind: 'open'; readonly date1904: boolean; readonly tables: readonly TableHead[]; readonly options: EngineOptions }
  | { readonly kind: 'rows'; readonly table: number; readonly rows: TableContent['rows'] }
  | { readonly kind: 'calculate' }
  | { readonly kind: 'explain'; readonly figure: FigureId }
  /** The same report in a language. */
  | { readonly kind: 'book'; readonly language: Language }
  /** Needs no calculation. */
  | { readonly kind: 'input'; readonly request: InputRequest; readonly language: Language };

/** What stands in the workbook, and everything there is to say about it. */
export interface Inspection {
  readonly tables: TablesOverview;
  readonly suggestions: readonly SuggestedMapping[];
  readonly findings: readonly Finding[];
  readonly settings: readonly SettingInForce[];
  /** Every year that can be calculated, latest first. */
  readonly years: readonly number[];
  /** null: something blocks. */
  readonly runId: string | null;
}

/** From the worker to the pane: phases, the rows of a book, and one last message of the other kinds to every question. Bytes change hands without being copied. */
export type FromEngine =
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'tab-rows'; readonly tab: number; readonly rows: ReportTab['rows'] }
  | { readonly kind: 'checked'; readonly inspection: Inspection }
  | { readonly kind: 'calculated'; readonly inspection: Inspection; readonly view: ResultView; readonly book: BookHead; readonly published: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'explained'; readonly explanation: Explanation | null }
  | { readonly kind: 'book'; readonly book: BookHead; readonly published: Uint8Array<ArrayBuffer> | null }
  /** A defect of ours; the message is for whoever mends it. */
  | { readonly kind: 'defect'; readonly message: string };
