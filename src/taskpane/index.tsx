import './fabric-config';
import { ThemeProvider } from '@fluentui/react';
import { createRoot } from 'react-dom/client';
import product from '../../package.json';
import type { Language } from '../domain';
import { TABLES } from '../tables';
import { Welcome } from './welcome';

/** Dutch, unless Excel itself is shown in another language. */
const languageOf = (displayLanguage: string | undefined): Language => (displayLanguage === undefined || displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en');

const render = (language: Language): void => {
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element named pane');
  document.documentElement.lang = language;
  createRoot(place).render(
    <ThemeProvider applyTo="body">
      <Welcome language={language} version={product.version} tables={TABLES} />
    </ThemeProvider>,
  );
};

// Without Office.js (a network that blocks it, or a plain browser) the page still says what it is
if (typeof Office === 'undefined') render('nl');
else void Office.onReady().then(() => render(languageOf(Office.context?.displayLanguage)));
