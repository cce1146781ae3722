import type { Clock } from '../application';
import type { CommandLine, OptionTypes } from './command-line';
import type { ExitCode } from './exit-code';
import type { Terminal } from './terminal';

/** What the outside lends to a command. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly clock: Clock;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly options: OptionTypes;
  /** Errors: Refusal and WorkbookError; both end in exit code 2. */
  readonly run: (line: CommandLine, surroundings: Surroundings) => Promise<ExitCode>;
}
