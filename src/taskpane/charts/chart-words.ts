import { useMemo } from 'react';
import type { Language } from '../../domain';
import { taskPaneResultMessages, type TaskPaneResultMessages } from '../../messages';
import { useLanguage } from '../ui';

/** The words of charts and the names of the bases, in the language of the pane. */
export const useChartWords = (): readonly [TaskPaneResultMessages['charts'], TaskPaneResultMessages, Language] => {
  const language = useLanguage();
  const words = useMemo(() => taskPaneResultMessages(language), [language]);
  return [words.charts, words, language];
};
