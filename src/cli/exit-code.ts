/** Done. */
export const DONE = 0;
/** The input has blocking findings; nothing was written. */
export const BLOCKED = 1;
/** A file cannot be read or written, or the command was used wrongly. */
export const REFUSED = 2;

export type ExitCode = typeof DONE | typeof BLOCKED | typeof REFUSED;
