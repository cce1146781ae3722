import { PrimaryButton, Stack, Text } from '@fluentui/react';
import { fill, type TaskPaneMessages } from '../../messages';
import { isLeftInDoubt, type PaneState, type ReportPreview } from '../pane-state';
import { PartHeading } from './heading';
import { useWords } from './language';
import { Notice } from './notice';

export interface WriteOfferProps {
  readonly preview: ReportPreview;
  readonly state: Pick<PaneState, 'busy' | 'written' | 'failure' | 'inDoubt'>;
  readonly onWrite: () => void;
}

const Unfinished = () => {
  const words = useWords();
  return <Notice kind="bad">{words.unfinished}</Notice>;
};

const Written = ({ tabs: [first] }: Pick<ReportPreview, 'tabs'>) => {
  const words = useWords();
  return <Notice kind="good" urgent>{fill(words.written, { tab: first?.name ?? '' })}</Notice>;
};

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

/** What writing would change, as it was seen beforehand. */
const Changes = ({ preview }: Pick<WriteOfferProps, 'preview'>) => {
  const words = useWords();
  const added = preview.tabs.filter(({ isNew }) => isNew).length;
  const counts = { count: preview.tabs.length, added, again: preview.tabs.length - added };
  const changes = changesIn(preview, words);
  return (
    <>
      <Text>{fill(counts.again === 0 ? words.previewNew : words.previewAgain, counts)} {words.onlyOurTabs}</Text>
      {changes === null ? null : <Text>{changes}</Text>}
      <Text>{preview.undoSurvives ? words.undoSurvives : words.undoForgotten}</Text>
      <TabList tabs={preview.tabs} />
    </>
  );
};

/**
 * What writing the report does to the workbook, and the button that does it. After a write that failed on its way what was seen beforehand no longer holds,
 * and the notice of the failure says what stands there now: nothing is said twice, or otherwise.
 */
export const WriteOffer = ({ preview, state: { busy, written, failure, inDoubt }, onWrite }: WriteOfferProps) => {
  const words = useWords();
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <PartHeading text={words.reportHeading} />
      {preview.unfinished && !isLeftInDoubt(failure) ? <Unfinished /> : null}
      {written ? <Written tabs={preview.tabs} /> : (
        <>
          {inDoubt ? <Text>{words.onlyOurTabs}</Text> : <Changes preview={preview} />}
          <Text>{words.ownNotes}</Text>
          <PrimaryButton text={preview.unfinished || inDoubt ? words.writeAgain : words.write} disabled={busy !== null} onClick={onWrite} />
        </>
      )}
    </Stack>
  );
};
