import { calculateAndWrite } from './calculate-and-write';
import { check } from './check';
import type { CommandDoors, CommandSession } from './command-doors';

/** The buttons of the manifest by the names of their functions. */
const COMMANDS: Readonly<Record<string, (doors: CommandDoors) => Promise<void>>> = { calculateAndWrite, check };

/** Opens the pane where this Excel can; elsewhere the manifest has no such buttons (VersionOverrides asks for SharedRuntime). */
const showPane = async (): Promise<void> => {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
};

/** Lets the buttons of the ribbon work on the session behind the pane. Belongs in the start of the pane: with a shared runtime its page is theirs. */
export const associateCommands = (session: CommandSession): void => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for it, and shows that the add-in is at work; a pane that cannot be opened is no reason to keep it waiting
      void command({ session, showPane }).catch(() => undefined).finally(() => { event.completed(); });
    });
  }
};
