import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { ReportPreview } from '../../../session/pane-state';
import { Prose } from '../../../ui';
import { useResultWords } from '../shown-result';

type Words = TaskPaneResultMessages['report'];

const tabsSentence = ({ tabs }: ReportPreview, words: Words): string => {
  const added = tabs.filter(({ isNew }) => isNew).length;
  const counts = { count: tabs.length, added, again: tabs.length - added };
  if (counts.again > 0) return fill(words.previewAgain, counts);
  return added === 1 ? words.previewOneNew : fill(words.previewNew, counts);
};

/** What changes against the report that stands there; null where there is none to compare with. */
const changesSentence = ({ changedCells }: ReportPreview, words: Words): string | null => {
  if (changedCells === undefined) return null;
  return changedCells === 0 ? words.previewSame : fill(words.previewChanges, { cells: changedCells });
};

/** What writing would change, as it was seen beforehand. */
export const ReportChanges = ({ preview }: { readonly preview: ReportPreview }) => {
  const [{ report: words }] = useResultWords();
  const changes = changesSentence(preview, words);
  return (
    <>
      <Prose>{tabsSentence(preview, words)} {changes === null ? null : `${changes} `}{words.onlyOurTabs}</Prose>
      <Prose>{preview.undoSurvives ? words.undoSurvives : words.undoForgotten}</Prose>
    </>
  );
};
