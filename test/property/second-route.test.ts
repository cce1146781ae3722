import fc from 'fast-check';
import { calculated } from '../support/books';
import { secondComputation } from './second-computation';
import { wholeBook } from './whole-books';

const HALF_A_CENT = 0.005;
/** What a double loses on amounts of this size, and the 12 decimals of the trace. */
const noise = (amount: number): number => 1e-9 * (1 + Math.abs(amount));

it('a second computation agrees within half a cent per participant, before the cents are settled', () => {
  let compared = 0;
  fc.assert(fc.property(wholeBook, (book) => {
    const { outcome, trace } = calculated(book);
    for (const run of outcome.runs) {
      const second = secondComputation(book, run.basis === 'budget' ? 'begroting' : 'realisatie');
      for (const activity of run.activities.filter(({ participants }) => participants.length > 0)) {
        const other = second.get(activity.code) ?? new Map<string, number>();
        for (const { code, amount } of activity.participants) {
          const terms = trace.explain(`${run.year}/${run.basis}/activity/${activity.code}/participant/${code}`)?.terms ?? [];
          const claim = terms.filter((term) => !('figure' in term && term.figure.endsWith('/rounding'))).reduce((sum, term) => sum + Number(term.amount), 0);
          const expected = other.get(code) ?? 0;
          expect(Math.abs(claim - expected)).toBeLessThanOrEqual(HALF_A_CENT + noise(expected));
          expect(Math.abs(Number(amount) - expected)).toBeLessThan(0.015 + noise(expected));
          compared += 1;
        }
      }
    }
  }), { numRuns: 80 });
  expect(compared).toBeGreaterThan(200);
});
