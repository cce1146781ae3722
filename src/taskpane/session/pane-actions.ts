import type { ScenarioCells, UntabledRange } from '../../application';
import type { FigureId, Language, Place, TableId } from '../../domain';
import type { ChosenMapping, Draft, Step } from './pane-state';

/** What a user can do in the pane. None of them throws: what goes wrong stands in the state as `failure`. */
export interface PaneActions {
  goTo(step: Step): void;
  /** Looks at the workbook again: which tables, which findings. */
  look(): void;
  calculate(): void;
  stop(): void;
  write(): void;
  change(draft: Partial<Omit<Draft, 'language'>>): void;
  /** Another language for pane and report; the figures stay. */
  speak(language: Language): void;
  /** Puts empty tables of ours on new sheets. */
  insertTables(tables: readonly TableId[]): void;
  /** Puts the BOCE example in an empty workbook. */
  insertExample(): void;
  /** Makes a table of a range of the user's, who asked for it. */
  makeTable(range: UntabledRange): void;
  /** Writes Koppelingen. */
  map(mapping: ChosenMapping): void;
  /** Puts the rows of a scenario in Scenarios. */
  addScenario(rows: readonly ScenarioCells[]): void;
  /** Selects a cell, a row or a table of the user's. */
  select(place: Place): void;
  /** Shows a sheet: the first tab of the report, a sheet that was added. */
  showSheet(name: string): void;
  explain(figure: FigureId): void;
  explainBack(): void;
  explainClose(): void;
  dismissFailure(): void;
}
