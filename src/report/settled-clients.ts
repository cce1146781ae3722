import type { Outcome, SettlementOutcome } from '../domain';
import { fill } from '../messages';
import { isHost } from './line-order';
import type { ReportContext } from './report-context';
import { isNought, sumOf } from './sum-of';

/** The settlement of a year with the clients: the host pays nobody. */
export const clientsSettled = (outcome: Outcome, year: number): readonly SettlementOutcome[] =>
  outcome.settlements.filter((one) => one.year === year && !isHost(outcome, one.participant));

/** In a word what the amount means, so that nobody has to know the sign; `assumed`: an advance behind it was not given but assumed. */
export const outcomeText = (context: ReportContext, of: readonly SettlementOutcome[]): { readonly text: string; readonly assumed: boolean } => {
  const { settlement } = context.words;
  const delta = sumOf(of.map((one) => one.delta));
  const outcome = isNought(delta) ? settlement.even : Number(delta) > 0 ? settlement.paysMore : settlement.getsBack;
  const assumed = of.some((one) => one.assumedAdvances && !isHost(context.outcome, one.participant));
  return { text: assumed ? fill(settlement.withAssumed, { outcome }) : outcome, assumed };
};
