import type { Clock } from '../../application';
import type { Language } from '../../domain';
import type { EngineWorker } from '../engine/engine';
import type { Calculated } from './calculated';
import type { OpenWorkbook } from './open-workbook';
import type { PaneStore } from './pane-store';
import type { Turns } from './turns';

/** What a visit to the pane is made with. */
export interface SessionParts {
  readonly workbook: OpenWorkbook;
  readonly startWorker: () => EngineWorker;
  readonly clock: Clock;
  readonly language: Language;
  /** Milliseconds without a change after which the workbook is looked at again. */
  readonly quiet?: number;
}

/** What the tasks of one visit share. */
export interface Visit {
  readonly parts: SessionParts;
  readonly store: PaneStore;
  readonly turns: Turns;
  /** null: nothing was calculated in this visit. */
  calculated: Calculated | null;
  /** How often the workbook was changed by somebody else than this pane. */
  changes: number;
}
