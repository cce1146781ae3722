import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import product from '../../package.json';
import { dayOfMoment } from '../application';
import { associateCommands } from '../commands';
import type { Language } from '../domain';
import { TABLES } from '../tables';
import { keepTabInPane } from './frame/tab-keys';
import { LivePane } from './live-pane';
import { readPreferences } from './preferences';
import { PaneSession, type SessionParts } from './session';
import { Welcome } from './welcome';

/** Dutch, unless Excel itself is shown in another language. */
const languageOf = (displayLanguage: string | undefined): Language => (displayLanguage === undefined || displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en');

const render = (page: ReactElement): void => {
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element named pane');
  createRoot(place).render(page);
};

/** Shows the pane: beside a workbook in Excel one that looks, calculates and writes when asked, anywhere else what this is. Opening it changes nothing. */
export const startPane = async ({ workbook, startWorker }: Pick<SessionParts, 'workbook' | 'startWorker'>): Promise<void> => {
  // Office.js is not there in a plain browser, and where a network blocks it
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  const preferences = readPreferences();
  const language = preferences.language ?? languageOf(host === null ? undefined : Office.context.displayLanguage);
  if (host === null) {
    render(<Welcome version={product.version} tables={TABLES} language={language} {...(preferences.color ? { color: preferences.color } : {})} />);
    return;
  }
  keepTabInPane(document);
  const session = new PaneSession({ workbook, startWorker, language, clock: { today: () => dayOfMoment(new Date()) } });
  render(<LivePane session={session} version={product.version} preferences={preferences} />);
  associateCommands(session);
  document.addEventListener('visibilitychange', () => session.rest(document.hidden));
  await session.start();
};
