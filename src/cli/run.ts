import { type Clock, WorkbookError } from '../application';
import type { Language } from '../domain';
import { workbookErrorSentence } from '../messages';
import { calculateCommand } from './calculate';
import type { Command } from './command';
import { languageOf, readCommandLine } from './command-line';
import { exampleCommand } from './example';
import { DONE, type ExitCode, REFUSED } from './exit-code';
import { Refusal } from './refusal';
import { templateCommand } from './template';
import { say, type Terminal } from './terminal';

const COMMANDS: readonly Command[] = [calculateCommand, templateCommand, exampleCommand];

/** The version and the surroundings that main.ts wires in. */
export interface Wiring {
  readonly terminal: Terminal;
  readonly clock: Clock;
  readonly version: string;
}

const commandOf = (name: string | undefined): Command => {
  if (name === undefined || name.startsWith('-')) throw new Refusal('missingCommand');
  const found = COMMANDS.find((command) => command.name === name);
  if (!found) throw new Refusal('unknownCommand', { command: name });
  return found;
};

const isAskedFor = (words: readonly string[], ...names: string[]): boolean => words.some((word) => names.includes(word));

const carryOut = async (words: readonly string[], wiring: Wiring): Promise<ExitCode> => {
  if (isAskedFor(words, '--help', '-h')) {
    wiring.terminal.result(`${say('help', languageOf(words))}\n`);
    return DONE;
  }
  if (isAskedFor(words, '--version')) {
    wiring.terminal.result(`kostprijs ${wiring.version}\n`);
    return DONE;
  }
  const { name, options, run } = commandOf(words[0]);
  return run(readCommandLine(words.slice(1), options, name), wiring);
};

/** What went wrong, in one sentence and, where that helps, how to use the command. */
const explain = (error: unknown, language: Language): readonly string[] => {
  if (error instanceof Refusal) return [say(error.sentence, language, error.facts), ...(error.showsUsage ? [say('howToHelp', language)] : [])];
  if (error instanceof WorkbookError) return [workbookErrorSentence(error.code, error.facts, language)];
  return [say('defect', language, { details: error instanceof Error ? (error.stack ?? error.message) : String(error) })];
};

/** Carries out what was typed. Never throws: what goes wrong is said on standard error and gives exit code 2. */
export const run = async (words: readonly string[], wiring: Wiring): Promise<ExitCode> => {
  try {
    return await carryOut(words, wiring);
  } catch (error) {
    explain(error, languageOf(words)).forEach((sentence) => wiring.terminal.talk(sentence));
    return REFUSED;
  }
};
