import { fill, workbookErrorSentence } from '../../messages';
import type { Failure } from '../session';
import { Notice, useLanguage, useWords } from '../ui';

export interface FailureNoticeProps { readonly failure: Failure; readonly onDismiss: () => void }

/** Why the last task did not end well, what stands in the workbook now and what to do. */
export const FailureNotice = ({ failure, onDismiss }: FailureNoticeProps) => {
  const [words, language] = [useWords(), useLanguage()];
  if (failure.kind === 'workbook') {
    const kind = failure.code === 'cancelled' ? 'info' : 'bad';
    return <Notice kind={kind} urgent onDismiss={onDismiss}>{workbookErrorSentence(failure.code, failure.facts, language)}</Notice>;
  }
  const run = failure.runId === null ? '' : ` ${fill(words.defectRun, { run: failure.runId })}`;
  return <Notice kind="bad" urgent onDismiss={onDismiss}>{`${fill(words.defect, { message: failure.message })}${run}`}</Notice>;
};
