export type Phase = 'read' | 'check' | 'calculate' | 'assemble' | 'write';

/** Shows how far a task is, and says whether the user has asked to stop. */
export interface Progress {
  enter(phase: Phase): void;
  readonly cancelled: boolean;
}
