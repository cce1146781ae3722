import type { CommandSession, CommandState } from './command-doors';

/** What goes on of itself beside the user. */
const ERRANDS: readonly string[] = ['look', 'preview'];

/** Whether a task that somebody asked for still runs. */
export const isAtWork = ({ busy }: CommandState): boolean => busy !== null && !ERRANDS.includes(busy.task);

/** The state as soon as no task runs any more. */
export const settled = (session: CommandSession): Promise<CommandState> => new Promise((resolve) => {
  const stop = session.subscribe(() => look());
  const look = (): void => {
    if (isAtWork(session.state)) return;
    stop();
    resolve(session.state);
  };
  look();
});
