import { useSyncExternalStore } from 'react';
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

/** The pane that follows a session. */
export const SessionPane = ({ session, ...rest }: SessionPaneProps) => {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return <Pane {...rest} state={state} onCalculate={() => void session.calculate()} onStop={session.stop} onWrite={() => void session.write()} />;
};
