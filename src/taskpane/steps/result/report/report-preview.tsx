import type { Language } from '../../../../domain';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import { numberText } from '../../../../report';
import type { ReportPreview } from '../../../session';
import { Prose } from '../../../ui';
import { useResultWords } from '../shown-result';

type Words = TaskPaneResultMessages['report'];

/** Where the report goes; of a first one also how large it is. */
const tabsSentence = ({ tabs }: ReportPreview, words: Words, language: Language): string => {
  const added = tabs.filter(({ isNew }) => isNew).length;
  const cells = tabs.reduce((sum, tab) => sum + (tab.cells ?? 0), 0);
  const counts = {
    count: tabs.length, added, again: tabs.length - added,
    cells: cells === 0 ? '' : fill(words.cellsInAll, { cells: numberText(String(cells), 0, language) }),
  };
  if (counts.again > 0) return fill(words.previewAgain, counts);
  return fill(added === 1 ? words.previewOneNew : words.previewNew, counts);
};

/** What changes against the report that stands there; nothing where there is none to compare with. */
const changeSentences = ({ changedCells, emptied = [] }: ReportPreview, words: Words, language: Language): readonly string[] => [
  ...(changedCells === undefined ? [] : [changedCells === 0 ? words.previewSame : fill(words.previewChanges, { cells: numberText(String(changedCells), 0, language) })]),
  ...(emptied.length === 0 ? [] : [fill(words.emptied, { tabs: emptied.join(', ') })]),
];

/** What writing would change, as it was seen beforehand. */
export const ReportChanges = ({ preview }: { readonly preview: ReportPreview }) => {
  const [{ report: words }, language] = useResultWords();
  return (
    <>
      <Prose>{[tabsSentence(preview, words, language), ...changeSentences(preview, words, language), words.onlyOurTabs].join(' ')}</Prose>
      <Prose>{preview.undoSurvives ? words.undoSurvives : words.undoForgotten}</Prose>
    </>
  );
};
