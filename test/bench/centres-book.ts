import { type CostCentre, type CostCentreCode, type CostRow, type Model, type Recharge, type RowRef, fraction } from '../../src/domain';
import { randomNumbers, syntheticYear } from './synthetic-year';

export const CENTRES = 200;
const YEAR = 2025;
const ref: RowRef = { sheet: 'Meting', table: 'Meting', row: 2 };
export const centreCode = (i: number): CostCentreCode => `S${String(i).padStart(3, '0')}` as CostCentreCode;

const centres = (): CostCentre[] => Array.from({ length: CENTRES }, (_, i) => ({ ref, code: centreCode(i), name: `Hulp ${i}`, kind: 'support', order: i }));

const costs = (): CostRow[] => Array.from({ length: CENTRES * 2 }, (_, i) => ({
  ref, description: null, target: { costCentre: centreCode(i % CENTRES) }, kind: 'other', amount: fraction(BigInt(5_000_000 + ((i * 7919) % 999_983)), 100n), year: YEAR,
  basis: i < CENTRES ? 'budget' : 'actual', participant: null, fixed: false, oneOff: false, priceLevel: null, indexSeries: null, source: null,
}));

/** Every centre gives to so many others (all of them: dense) and to so many activities, by drivers of up to 1,000.00. */
const recharges = (model: Model, others: number, activities: number): Recharge[] => {
  const next = randomNumbers(20_261_122);
  const value = () => fraction(BigInt(1 + next(100_000)), 100n);
  return centres().flatMap(({ code }, i) => [
    ...Array.from({ length: others }, (_, k) => ({ ref, from: code, to: { costCentre: centreCode((i + 1 + k * Math.floor((CENTRES - 1) / others)) % CENTRES) }, value: value(), year: YEAR, basis: null })),
    ...Array.from({ length: activities }, (_, k) => ({ ref, from: code, to: { activity: (model.activities[(i * 7 + k) % model.activities.length] as Model['activities'][number]).code }, value: value(), year: YEAR, basis: null })),
  ]);
};

/** A year whose 200 support centres give to so many other centres and so many activities each. */
export const yearWithCentres = (hourRows: number, others: number, activities: number): Model => {
  const model = syntheticYear(hourRows);
  return { ...model, costCentres: centres(), costs: [...model.costs, ...costs()], recharges: recharges(model, others, activities) };
};
