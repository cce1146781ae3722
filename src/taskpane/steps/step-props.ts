import type { PaneActions } from '../session/pane-actions';
import type { PaneState } from '../session/pane-state';

/** What every step is given: all that the pane knows, and all that a user can do. */
export interface StepProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}
