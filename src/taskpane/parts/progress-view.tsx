import { DefaultButton, Stack } from '@fluentui/react';
import type { Busy } from '../pane-state';
import { useWords } from './language';
import { Notice } from './notice';

export interface ProgressViewProps { readonly busy: Busy; readonly onStop: () => void }

/** What keeps the task waiting, and a way to stop it. */
export const ProgressView = ({ busy, onStop }: ProgressViewProps) => {
  const words = useWords();
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      {busy.waitingForCellEdit ? <Notice kind="calm" urgent>{words.waitingForCellEdit}</Notice> : null}
      <DefaultButton text={busy.stopping ? words.stopping : words.stop} disabled={busy.stopping} onClick={onStop} />
    </Stack>
  );
};
