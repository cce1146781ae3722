import type { Basis, RateOutcome } from '../../domain';
import { fill } from '../../messages';
import { dayText } from '../number-text';
import type { ReportContext } from '../report-context';
import { inTextOrder, runsOf, type Period } from '../run-periods';

/** A rate, and the kinds of run that it holds in. */
export interface RateLine { readonly rate: RateOutcome; readonly bases: readonly Basis[] }

const same = (a: RateOutcome, b: RateOutcome): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rates of a year, by position and day; one that is the same in budget and actual is one line. */
export const rateLines = (period: Period): readonly RateLine[] => {
  const lines: RateLine[] = [];
  for (const run of runsOf(period)) {
    for (const rate of run.rates) {
      const known = lines.findIndex((line) => same(line.rate, rate));
      const found = lines[known];
      if (found) lines[known] = { rate, bases: [...found.bases, run.basis] };
      else lines.push({ rate, bases: [run.basis] });
    }
  }
  const order = [...new Set(lines.map((line) => line.rate.position))];
  return lines.map((line, i) => ({ line, i })).sort((a, b) => order.indexOf(a.line.rate.position) - order.indexOf(b.line.rate.position)
    || inTextOrder(a.line.rate.validFrom ?? '', b.line.rate.validFrom ?? '') || a.i - b.i).map(({ line }) => line);
};

/** Budget, actual, or both. */
export const basesText = (context: ReportContext, { bases }: RateLine): string => context.words.bases[bases.length > 1 ? 'both' : bases[0] ?? 'budget'];

/** The position, with the day where a year has more rates of it. */
export const rateName = (context: ReportContext, { rate }: RateLine): string =>
  rate.validFrom === null ? rate.position : fill(context.words.buildUp.from, { position: rate.position, day: dayText(rate.validFrom, context.language) });
