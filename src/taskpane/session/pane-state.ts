import type { Explanation, Phase, SettingInForce, WorkbookCondition } from '../../application';
import type { Fact, FigureId, Finding, Language, TableId, WorkbookErrorCode } from '../../domain';
import type { ResultView } from '../../report';
import type { SuggestedMapping, TablesOverview } from '../../tables';

export type { ExplainedTerm, Explanation, SettingInForce, SourceCell } from '../../application';

/** The path through the pane: Gegevens, Controle, Berekenen, Resultaat. */
export const STEPS = ['data', 'check', 'calculate', 'result'] as const;
export type Step = (typeof STEPS)[number];

/** `look`: the first look at the workbook, or a new one after a change. */
export type Task = 'look' | 'calculate' | 'preview' | 'write' | 'insert';

/** What keeps the pane busy. A `look` runs beside the user and keeps nothing from being used. */
export interface Busy {
  readonly task: Task;
  readonly phase: Phase | 'handOver' | 'preview';
  /** From 0 to 1 within the phase; null where it is not known. */
  readonly share: number | null;
  /** Excel waits until the user has finished a cell. */
  readonly waitingForCellEdit: boolean;
  readonly stopping: boolean;
}

/** Why the last task did not end well. */
export type Failure =
  | { readonly kind: 'workbook'; readonly code: WorkbookErrorCode; readonly facts: Readonly<Record<string, Fact>> }
  /** A fault of ours; the run is the one it concerns, where there is one. */
  | { readonly kind: 'defect'; readonly message: string; readonly runId: string | null };

/** Gegevens: what stands in the workbook. */
export interface Overview extends TablesOverview, WorkbookCondition {
  readonly suggestions: readonly SuggestedMapping[];
}

/** Controle: everything there is to say about the input, from a trial of the whole calculation. */
export interface Check {
  readonly findings: readonly Finding[];
  readonly blocked: boolean;
  /** The run that this input gives; null where something blocks. */
  readonly runId: string | null;
  readonly settings: readonly SettingInForce[];
  /** Every year that can be calculated, latest first. */
  readonly years: readonly number[];
}

/** `checking`: being looked at again. `unknown`: it could not be looked at. */
export type Currency = 'current' | 'outdated' | 'checking' | 'unknown';

/** What was calculated last, in this visit or (`remembered`) when the report in the workbook was written. */
export interface Result {
  readonly view: ResultView;
  readonly remembered: boolean;
  readonly findings: readonly Finding[];
  /** The outcome as JSON text in UTF-8; null where the result is remembered. */
  readonly published: Uint8Array | null;
  /** Milliseconds of the calculation; null where the result is remembered. */
  readonly took: number | null;
}

/** A tab that the report can have. */
export interface ReportTabChoice { readonly key: string; readonly name: string; readonly chosen: boolean; /** Cannot be left out. */ readonly fixed: boolean }

/** What the user has chosen in the pane: in memory until a report is written, then kept in the workbook. */
export interface Draft {
  /** Only these years; empty: every year. */
  readonly years: readonly number[];
  /** Keys of the tabs that are left out. */
  readonly leftOut: readonly string[];
  readonly language: Language;
}

/** What the writing of a report would do to the workbook. */
export interface ReportPreview {
  readonly tabs: readonly { readonly name: string; readonly isNew: boolean; /** Cells that hold something. */ readonly cells?: number }[];
  /** Tabs of the report that stands there which this one does not have: they are emptied, and say so. */
  readonly emptied?: readonly string[];
  /** Against the report that stands in the workbook; absent where there is none. */
  readonly changedCells?: number;
  /** False: this Excel forgets what the user can undo as soon as anything is written by an add-in. */
  readonly undoSurvives: boolean;
  /** A report of an earlier time was not finished, and says so on its tabs. */
  readonly unfinished: boolean;
}

/** A report that was written in this visit. */
export interface Written {
  readonly tabs: number;
  readonly firstTab: string;
  readonly took: number;
  /** What the pane shows could not be kept with it: whoever opens the workbook again calculates again. */
  readonly tooLargeToKeep?: boolean;
}

/** The explanation that is open: a path of figures, the last one shown. */
export interface OpenExplanation { readonly path: readonly FigureId[]; readonly explanation: Explanation | null; readonly state: 'loading' | 'shown' | 'unavailable' }

/** Everything that the pane shows. */
export interface PaneState {
  readonly step: Step;
  readonly busy: Busy | null;
  /** null: not looked yet. */
  readonly overview: Overview | null;
  readonly check: Check | null;
  readonly draft: Draft;
  readonly result: Result | null;
  readonly currency: Currency;
  readonly tabs: readonly ReportTabChoice[];
  readonly preview: ReportPreview | null;
  readonly written: Written | null;
  readonly failure: Failure | null;
  /** A write failed after it had begun: what the preview saw no longer holds. */
  readonly inDoubt: boolean;
  /** Tables or an example that were just put in the workbook: names of the sheets. */
  readonly inserted: readonly string[] | null;
  readonly explanation: OpenExplanation | null;
}

/** A mapping that the user has filled in: ids of our columns with the header of the user's. */
export interface ChosenMapping { readonly table: TableId; readonly sourceTable: string; readonly columns: readonly { readonly column: string; readonly source: string }[] }
