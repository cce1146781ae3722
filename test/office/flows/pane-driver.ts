import type { EmulatedExcelOptions, Fault, TripRecord } from '../../../src/workbench/host';
import type { SeenWorkbook } from '../../../src/workbench/seen-workbook';

/** The Excel that the pane opens in, and the workbook in it. */
export interface PaneSituation extends Omit<EmulatedExcelOptions, 'catalogue' | 'undoClearingCalls'> {
  readonly xlsx: Uint8Array;
  readonly blockStorage?: boolean;
}

/** The built pane, as a person sees and uses it, wherever it runs. */
export interface PaneDriver {
  open(situation: PaneSituation): Promise<void>;
  /** Opens a step of the path. */
  go(step: string): Promise<void>;
  /** Presses a button, as soon as it is there. */
  press(name: string): Promise<void>;
  hasButton(name: string): Promise<boolean>;
  /** The button is there, and does something. */
  canPress(name: string): Promise<boolean>;
  /** The text of the pane, as soon as it holds this. */
  waitFor(text: RegExp): Promise<string>;
  language(): Promise<string>;
  /** Opens the outcome as JSON, and reads it. */
  published(): Promise<string>;
  workbook(): Promise<SeenWorkbook>;
  traffic(): Promise<readonly TripRecord[]>;
  /** From now on every trip goes wrong like this; with a member: from the first trip that uses it. null: nothing goes wrong any more. */
  faults(fault: Fault | null, from?: string): Promise<void>;
  /** The user begins to type in a cell, or has finished. */
  editCell(begins: boolean): Promise<void>;
  /** Names a complaint that the test brings about itself. */
  expects(complaint: RegExp): void;
}
