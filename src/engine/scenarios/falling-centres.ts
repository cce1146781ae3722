import { type CostCentreCode, type Money, type Ratio, absolute, add, fraction, isZero, scale, subtract, sum, zero } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { solveInDigits } from '../support/solve-in-digits';
import type { FallingShares } from './falling-shares';

/** Of a centre: what it gives to other centres, what it gives in all, and what of that falls with the activities it ends up at. */
interface CentreGifts { readonly code: CostCentreCode; readonly toCentres: ReadonlyMap<CostCentreCode, Money>; readonly total: Money; readonly falling: Money }

/** Digits after the point: more than any amount of euros can show. */
const DIGITS = 10n ** 40n;

const atActivities = (run: CalculatedRun, falls: FallingShares['costs'], code: CostCentreCode): { readonly total: Money; readonly falling: Money } => {
  const given = [...run.support.byActivity].flatMap(([activity, received]) => received.filter(({ from }) => from === code).map(({ amount }) => ({ activity, amount: absolute(amount) })));
  return { total: sum([zero<'EUR'>(), ...given.map(({ amount }) => amount)]), falling: sum([zero<'EUR'>(), ...given.map(({ activity, amount }) => scale(amount, falls.get(activity) ?? zero()))]) };
};

/** Overhead ends up where it is charged; what nobody is charged stays with the host. */
const overheadGifts = (run: CalculatedRun, falls: FallingShares['costs'], code: CostCentreCode): CentreGifts => {
  const charged = [...run.overhead.byActivity].filter(([activity]) => run.scope.counts(activity));
  const recovered = sum([zero<'EUR'>(), ...charged.map(([, { amount }]) => absolute(amount))]);
  const held = subtract(absolute(run.overhead.pool), recovered);
  const falling = sum([zero<'EUR'>(), ...charged.map(([activity, { amount }]) => scale(absolute(amount), falls.get(activity) ?? zero()))]);
  return { code, toCentres: new Map(), total: held.numerator > 0n ? add(recovered, held) : recovered, falling };
};

const giftsOf = (run: CalculatedRun, falls: FallingShares['costs']): readonly CentreGifts[] => [...run.context.index.costCentres.values()].map(({ code, kind }) => {
  if (kind === 'overhead') return overheadGifts(run, falls, code);
  const { total, falling } = atActivities(run, falls, code);
  const toCentres = new Map([...run.support.centres].filter(([to]) => to !== code)
    .flatMap(([to, { received }]) => received.filter(({ from }) => from === code).map(({ amount }) => [to, absolute(amount)] as const)));
  const withHost = add(absolute(run.support.unassigned.get(code) ?? zero<'EUR'>()), absolute(run.support.unusedBy.get(code) ?? zero<'EUR'>()));
  return { code, toCentres, total: sum([total, withHost, ...toCentres.values()]), falling };
});

const inDigits = (amount: Money): bigint => (amount.numerator * DIGITS) / amount.denominator;

/**
 * Which part of a centre's own cost falls away: that of the activities it ends up at, by what each bears of it, through all centres between.
 * Kept to 40 decimals. A centre without cost has none.
 */
export const fallingOfCentres = (run: CalculatedRun, { costs }: FallingShares): ReadonlyMap<CostCentreCode, Ratio> => {
  const gifts = giftsOf(run, costs).filter(({ total }) => !isZero(total));
  const matrix = gifts.map(({ code, toCentres, total }) => gifts.map((to) => (to.code === code ? inDigits(total) : -inDigits(toCentres.get(to.code) ?? zero()))));
  const solved = gifts.length === 0 ? [] : solveInDigits(matrix, gifts.map(({ falling }) => inDigits(falling) * DIGITS));
  return new Map(gifts.map(({ code }, i) => [code, fraction(solved[i] ?? 0n, DIGITS)]));
};
