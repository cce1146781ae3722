import type { CommandDoors } from './command-doors';

/** Controleren: opens the pane at the findings, and looks at the workbook again. */
export const check = async ({ session, showPane }: CommandDoors): Promise<void> => {
  session.actions.goTo('check');
  await showPane();
  session.actions.look();
};
