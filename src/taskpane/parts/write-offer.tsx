import { PrimaryButton, Stack, Text } from '@fluentui/react';
import { fill, type TaskPaneMessages } from '../../messages';
import type { ReportPreview } from '../pane-state';
import { PartHeading } from './heading';
import { useWords } from './language';
import { Notice } from './notice';

export interface WriteOfferProps {
  readonly preview: ReportPreview;
  readonly written: boolean;
  readonly disabled: boolean;
  readonly onWrite: () => void;
}

const TabList = ({ tabs }: Pick<ReportPreview, 'tabs'>) => {
  const words = useWords();
  return (
    <details>
      <summary><Text>{words.previewTabs}</Text></summary>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {tabs.map(({ name, isNew }) => <li key={name}><Text>{isNew ? `${name} (${words.isNew})` : name}</Text></li>)}
      </ul>
    </details>
  );
};

/** What changes against the report that stands there; null where there is none to compare with. */
const changesIn = ({ changedCells }: ReportPreview, words: TaskPaneMessages): string | null => {
  if (changedCells === undefined) return null;
  return changedCells === 0 ? words.previewSame : fill(words.previewChanges, { cells: changedCells });
};

/** What writing the report does to the workbook, and the button that does it. */
export const WriteOffer = ({ preview, written, disabled, onWrite }: WriteOfferProps) => {
  const words = useWords();
  const added = preview.tabs.filter(({ isNew }) => isNew).length;
  const counts = { count: preview.tabs.length, added, again: preview.tabs.length - added };
  const changes = changesIn(preview, words);
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <PartHeading text={words.reportHeading} />
      {preview.unfinished ? <Notice kind="bad">{words.unfinished}</Notice> : null}
      {written ? <Notice kind="good" urgent>{words.written}</Notice> : (
        <>
          <Text>{fill(counts.again === 0 ? words.previewNew : words.previewAgain, counts)} {words.onlyOurTabs}</Text>
          {changes === null ? null : <Text>{changes}</Text>}
          <Text>{preview.undoSurvives ? words.undoSurvives : words.undoForgotten}</Text>
          <TabList tabs={preview.tabs} />
          <PrimaryButton text={preview.unfinished ? words.writeAgain : words.write} disabled={disabled} onClick={onWrite} />
        </>
      )}
    </Stack>
  );
};
