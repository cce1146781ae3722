import type { CliMessage } from '../messages';

/** The command cannot be carried out as it was typed, or a file cannot be written. Caught once, in run.ts; exit code 2. */
export class Refusal extends Error {
  constructor(readonly sentence: CliMessage, readonly facts: Readonly<Record<string, string | number>> = {}, readonly showsUsage = true) {
    super(sentence);
    this.name = 'Refusal';
  }
}
