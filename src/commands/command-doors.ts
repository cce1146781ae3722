import type { TableId } from '../domain';

/** Where the pane can be opened. */
export type CommandStep = 'data' | 'check' | 'calculate' | 'result';

/** What a command looks at of the state behind the pane. */
export interface CommandState {
  readonly busy: { readonly task: string } | null;
  readonly overview: { readonly missing: readonly TableId[] } | null;
  readonly check: { readonly blocked: boolean } | null;
  readonly result: object | null;
  readonly preview: { readonly undoSurvives: boolean; readonly unfinished: boolean } | null;
  readonly written: object | null;
  readonly failure: object | null;
  readonly inDoubt: boolean;
}

/** The session behind the pane: one for the pane and for the ribbon, so that both show the same. */
export interface CommandSession {
  readonly state: CommandState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: { goTo(step: CommandStep): void; look(): void; calculate(): void; write(): void };
}

/** What a command works with. */
export interface CommandDoors {
  readonly session: CommandSession;
  /** Opens the pane; fulfilled when it is seen. */
  readonly showPane: () => Promise<void>;
}
