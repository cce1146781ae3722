export { associateCommands } from './associate-commands';
export type { CommandSession, CommandState, CommandStep } from './command-doors';
