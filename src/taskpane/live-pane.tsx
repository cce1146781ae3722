import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../domain';
import { Pane } from './pane';
import { keepPreferences, type Preferences } from './preferences';
import type { PaneSession } from './session';
import { type ColorChoice, ThemeFrame } from './ui';

export interface LivePaneProps {
  readonly session: Pick<PaneSession, 'state' | 'subscribe' | 'actions'>;
  readonly version: string;
  readonly preferences: Preferences;
}

/** The pane that follows a session, in the language and the colours that the user likes. */
export const LivePane = ({ session, version, preferences }: LivePaneProps) => {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const [color, setColor] = useState<ColorChoice>(preferences.color ?? 'automatic');
  const { language } = state.draft;
  useLayoutEffect(() => { document.documentElement.lang = language; }, [language]);
  const choose = (choice: ColorChoice): void => {
    setColor(choice);
    keepPreferences({ color: choice });
  };
  const speak = (spoken: Language): void => {
    session.actions.speak(spoken);
    keepPreferences({ language: spoken });
  };
  return <ThemeFrame choice={color}><Pane state={state} actions={session.actions} version={version} color={color} onColor={choose} onSpeak={speak} /></ThemeFrame>;
};
