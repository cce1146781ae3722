import { taskPaneCheckWords, type TaskPaneCheckWords } from '../../../messages';
import { useLanguage } from '../../ui';

/** The sentences of Controle in the language of the pane. */
export const useCheckWords = (): TaskPaneCheckWords => taskPaneCheckWords(useLanguage());
