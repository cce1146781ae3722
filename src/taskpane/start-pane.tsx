import { ThemeProvider } from '@fluentui/react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import product from '../../package.json';
import { dayOfMoment } from '../application';
import type { Language } from '../domain';
import { TABLES } from '../tables';
import { CalculationSession, type SessionParts } from './calculation-session';
import { SessionPane } from './session-pane';
import { Welcome } from './welcome';

/** Dutch, unless Excel itself is shown in another language. */
const languageOf = (displayLanguage: string | undefined): Language => (displayLanguage === undefined || displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en');

const render = (language: Language, page: ReactElement): void => {
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element named pane');
  document.documentElement.lang = language;
  createRoot(place).render(<ThemeProvider applyTo="body">{page}</ThemeProvider>);
};

const shared = { version: product.version, tables: TABLES };

/** Shows the pane: beside a workbook in Excel one that calculates, anywhere else what this is. Nothing is read before the user asks. */
export const startPane = async ({ workbook, startWorker }: Pick<SessionParts, 'workbook' | 'startWorker'>): Promise<void> => {
  // Office.js is not there in a plain browser, and where a network blocks it
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  const language = languageOf(host === null ? undefined : Office.context.displayLanguage);
  if (host === null) {
    render(language, <Welcome {...shared} language={language} />);
    return;
  }
  const session = new CalculationSession({ workbook, startWorker, language, clock: { today: () => dayOfMoment(new Date()) } });
  render(language, <SessionPane {...shared} session={session} language={language} />);
};
