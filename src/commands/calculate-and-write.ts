import { type TableId } from '../domain';
import { TABLES } from '../tables';
import type { CommandDoors, CommandState, CommandStep } from './command-doors';
import { isAtWork, settled } from './settled';

const REQUIRED: ReadonlySet<TableId> = new Set(TABLES.filter(({ required }) => required === true).map(({ id }) => id));

/** The step that tells why nothing was calculated; null: it was. */
const whyNotCalculated = (before: CommandState, { failure, overview, check, result }: CommandState): CommandStep | null => {
  if (failure) return 'calculate';
  if (overview?.missing.some((id) => REQUIRED.has(id))) return 'data';
  if (check?.blocked) return 'check';
  return result === before.result ? 'calculate' : null;
};

/** Nothing for the user to decide: what is written can be undone, and no earlier report was left half. */
const mayWriteUnasked = (before: CommandState, { preview }: CommandState): boolean =>
  !before.inDoubt && preview !== null && preview.undoSurvives && !preview.unfinished;

/** Gives the step at which the pane must open; null: the report stands in the workbook. */
const stepToOpen = async ({ session }: CommandDoors): Promise<CommandStep | null> => {
  const before = session.state;
  session.actions.calculate();
  const calculated = await settled(session);
  const why = whyNotCalculated(before, calculated);
  if (why) return why;
  if (!mayWriteUnasked(before, calculated)) return 'result';
  session.actions.write();
  const { written, failure } = await settled(session);
  return written && !failure ? null : 'result';
};

/** Berekenen en schrijven, without the pane where nothing is to be decided; the user stays where he is. Otherwise the pane opens at what is to be decided, or at why it failed. */
export const calculateAndWrite = async (doors: CommandDoors): Promise<void> => {
  // the pane shows what runs, and its button to stop it
  if (isAtWork(doors.session.state)) return doors.showPane();
  const step = await stepToOpen(doors);
  if (!step) return;
  doors.session.actions.goTo(step);
  await doors.showPane();
};
