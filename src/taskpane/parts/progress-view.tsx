import { DefaultButton, ProgressIndicator, Stack } from '@fluentui/react';
import type { Busy } from '../pane-state';
import { useWords } from './language';
import { Notice } from './notice';

export interface ProgressViewProps { readonly busy: Busy; readonly onStop: () => void }

/** What is being done, how far it is, and a way to stop. */
export const ProgressView = ({ busy, onStop }: ProgressViewProps) => {
  const words = useWords();
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <div role="status">
        <ProgressIndicator label={words.busy[busy.activity]} {...(busy.share === null ? {} : { percentComplete: busy.share })} />
      </div>
      {busy.waitingForCellEdit ? <Notice kind="calm" urgent>{words.waitingForCellEdit}</Notice> : null}
      <DefaultButton text={busy.stopping ? words.stopping : words.stop} disabled={busy.stopping} onClick={onStop} />
    </Stack>
  );
};
