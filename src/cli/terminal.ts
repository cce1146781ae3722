import type { Language } from '../domain';
import { cliMessages, type CliMessage, fill } from '../messages';

/** Where a command speaks: results go to standard output, talk and progress to standard error. */
export interface Terminal {
  result(text: string): void;
  talk(text: string): void;
}

/** One of the command line's own sentences. */
export const say = (message: CliMessage, language: Language, facts: Readonly<Record<string, string | number>> = {}): string =>
  fill(cliMessages[message][language], facts);
