import type { Outcome } from '../domain';

/** The years of some lines, the latest first, with the lines of each. */
export const byYear = <T extends { readonly year: number }>(lines: readonly T[]): readonly { readonly year: number; readonly lines: readonly T[] }[] =>
  [...new Set(lines.map((one) => one.year))].sort((a, b) => b - a).map((year) => ({ year, lines: lines.filter((one) => one.year === year) }));

/** The values that occur, each once, in the order in which they come. */
export const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Whether a participant is the host; a code that is not in Deelnemers is not. */
export const isHost = (outcome: Outcome, code: string): boolean => outcome.participants.some((one) => one.code === code && one.role === 'host');

/** Codes of participants in the order of Deelnemers. */
export const inParticipantOrder = (outcome: Outcome, codes: readonly string[]): readonly string[] => {
  const order = outcome.participants.map((one) => one.code);
  return [...once(codes)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};
