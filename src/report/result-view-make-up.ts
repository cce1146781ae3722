import type { RateOutcome, RunOutcome } from '../domain';
import { baseOf, byBasis, figure, figureOrNull } from './result-view-figures';
import type { CapacityView, CentresView, RateCostView, RateView } from './result-view-sections';
import { inTextOrder, pairsOf, type Period } from './run-periods';

/** As many flows as anyone reads in a pane; all of them stand in the report. */
const MOST_FLOWS = 60;

const largestFirst = (a: { readonly amount: string }, b: { readonly amount: string }): number => Math.abs(Number(b.amount)) - Math.abs(Number(a.amount));

const centresView = (run: RunOutcome): CentresView | null => {
  const { method, ownUse, centres, allocations, byMethod, stepDownOrder } = run.support;
  if (centres.length === 0) return null;
  return {
    method, ownUse, byMethod, order: stepDownOrder,
    centres: centres.map(({ gross, ...centre }) => ({ ...centre, gross: figure(gross, `${baseOf(run)}/costCentre/${centre.code}`) })),
    allocations: [...allocations].sort((a, b) => largestFirst(a, b) || inTextOrder(`${a.from} ${a.to}`, `${b.from} ${b.to}`)).slice(0, MOST_FLOWS),
    flows: allocations.length,
  };
};

const rateCost = (run: RunOutcome, { position, validFrom, wagePerHour, components, fullPerHour, productiveHours, references }: RateOutcome): RateCostView => {
  const id = (kind: 'rate' | 'fullRate'): string => `${baseOf(run)}/${kind}/${position}/${validFrom ?? 'start'}`;
  return { wagePerHour: figure(wagePerHour, id('rate')), components, fullPerHour: figureOrNull(fullPerHour, id('fullRate')), productiveHours, references };
};

const rateKey = ({ position, validFrom }: RateOutcome): string => `${position} ${validFrom ?? ''}`;

const rateViews = (period: Period): readonly RateView[] => pairsOf(period, ({ rates }) => rates, rateKey).map(({ code, any: { position, validFrom, scale } }) => ({
  position, validFrom, scale,
  costs: byBasis(period, (run) => {
    const found = run.rates.find((one) => rateKey(one) === code);
    return found ? rateCost(run, found) : null;
  }),
}));

const capacityViews = (period: Period): readonly CapacityView[] => pairsOf(period, ({ capacity }) => capacity, ({ target, code }) => `${target} ${code}`)
  .map(({ code: key, any: { target, code, name } }) => ({
    target, code, name, costs: byBasis(period, (run) => run.capacity.find((one) => `${one.target} ${one.code}` === key) ?? null),
  }));

/** What the cost prices of a period were made with: cost centres, rates and capacity. */
export const makeUpSections = (period: Period) => ({ centres: byBasis(period, centresView), rates: rateViews(period), capacity: capacityViews(period) });
