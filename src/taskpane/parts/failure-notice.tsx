import { fill, workbookErrorSentence } from '../../messages';
import type { Failure } from '../pane-state';
import { useLanguage, useWords } from './language';
import { Notice } from './notice';

/** Why the last task did not end well, what stands in the workbook now and what to do. */
export const FailureNotice = ({ failure }: { readonly failure: Failure }) => {
  const [words, language] = [useWords(), useLanguage()];
  if (failure.kind === 'workbook') return <Notice kind="bad" urgent>{workbookErrorSentence(failure.code, failure.facts, language)}</Notice>;
  const run = failure.runId === null ? '' : ` ${fill(words.defectRun, { run: failure.runId })}`;
  return <Notice kind="bad" urgent>{`${fill(words.defect, { message: failure.message })}${run}`}</Notice>;
};
