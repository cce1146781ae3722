export type Phase = 'read' | 'check' | 'calculate' | 'assemble' | 'write';

/** Shows how far a task is, and says whether the user has asked to stop. */
export interface Progress {
  enter(phase: Phase): void;
  /** How much of the phase is done, from 0 to 1. */
  advance(share: number): void;
  /** Excel waits because a cell is being edited (true), or goes on (false). */
  waitForCellEdit(waiting: boolean): void;
  readonly cancelled: boolean;
}
