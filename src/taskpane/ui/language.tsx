import { createContext, useContext } from 'react';
import type { Language } from '../../domain';
import { taskPaneMessages, type TaskPaneMessages } from '../../messages';

const Spoken = createContext<Language>('nl');

/** Everything inside it speaks this language. */
export const LanguageProvider = Spoken.Provider;

export const useLanguage = (): Language => useContext(Spoken);

/** The sentences of the pane in its language. */
export const useWords = (): TaskPaneMessages => taskPaneMessages(useLanguage());
