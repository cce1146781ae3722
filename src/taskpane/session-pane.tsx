import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../domain';
import type { TableDefinition } from '../tables';
import type { CalculationSession } from './calculation-session';
import { Pane } from './pane';

export interface SessionPaneProps {
  readonly session: CalculationSession;
  readonly language: Language;
  readonly version: string;
  readonly tables: readonly TableDefinition[];
}

/** The button that was pressed goes when its task begins or ends: whoever works by the keyboard goes on from the pane. Focus is never taken from the workbook. */
const useFocusInPane = (busy: boolean, written: boolean): void => {
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [busy, written]);
};

/** The pane that follows a session. */
export const SessionPane = ({ session, ...rest }: SessionPaneProps) => {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  useFocusInPane(state.busy !== null, state.written);
  return <Pane {...rest} state={state} onCalculate={() => void session.calculate()} onStop={session.stop} onWrite={() => void session.write()} />;
};
