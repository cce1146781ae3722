import { fill, type TaskPaneMessages } from '../../messages';
import type { Busy, PaneState } from '../session';
import { Button, HeardOnly, Notice, Progress, Stack, useWords } from '../ui';
import { waitedFor } from './waited-for';

const nameOf = (busy: Busy, words: TaskPaneMessages): string => (busy.task === 'insert' ? words.inserting : words.busy[busy.phase]);

/** What a screen reader hears when a task has ended well; what did not end well is a notice of its own. */
const endOf = ({ busy, failure, written, result, inserted }: PaneState, words: TaskPaneMessages): string => {
  if (busy || failure || written) return '';
  if (inserted) return words.insertedNow;
  return result && !result.remembered ? fill(words.calculated, { count: result.findings.length }) : '';
};

const Task = ({ busy, onStop }: { readonly busy: Busy; readonly onStop: () => void }) => {
  const words = useWords();
  return (
    <Stack gap="small">
      <Progress label={nameOf(busy, words)} share={busy.share} />
      {busy.waitingForCellEdit ? <Notice kind="attention" urgent>{words.waitingForCellEdit}</Notice> : null}
      <div><Button icon="stop" disabled={busy.stopping} onClick={onStop}>{busy.stopping ? words.stopping : words.stop}</Button></div>
    </Stack>
  );
};

/** What runs, how far it is, and a way to stop it. The status stays in the page, for only what changes in it is spoken. */
export const TaskBar = ({ state, onStop }: { readonly state: PaneState; readonly onStop: () => void }) => {
  const words = useWords();
  const busy = waitedFor(state.busy);
  return (
    <div className="pane__task">
      <HeardOnly><span role="status">{busy ? nameOf(busy, words) : endOf(state, words)}</span></HeardOnly>
      {busy ? <Task busy={busy} onStop={onStop} /> : null}
    </div>
  );
};
