import type { ServerMessage } from '../../messages';

/** This server cannot or will not do what was asked, by the sentence that says so. */
export class Refusal extends Error {
  constructor(readonly sentence: ServerMessage, readonly facts: Readonly<Record<string, string | number>> = {}, options: ErrorOptions = {}) {
    super(sentence, options);
  }
}
