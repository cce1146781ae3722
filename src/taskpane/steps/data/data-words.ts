import { taskPaneDataWords, type TaskPaneDataWords } from '../../../messages';
import { useLanguage } from '../../ui';

/** The sentences of Gegevens in the language of the pane. */
export const useDataWords = (): TaskPaneDataWords => taskPaneDataWords(useLanguage());
