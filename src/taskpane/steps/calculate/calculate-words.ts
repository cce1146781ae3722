import { taskPaneCalculateWords, type TaskPaneCalculateWords } from '../../../messages';
import { useLanguage } from '../../ui';

/** The sentences of Berekenen in the language of the pane. */
export const useCalculateWords = (): TaskPaneCalculateWords => taskPaneCalculateWords(useLanguage());
