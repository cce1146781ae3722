import {
  type CapacityOutcome, type CapacityRow, type CostCentreCode, type Exact, type Hours, type HoursNorm, type Money,
  compare, fraction, isZero, ratio, scale, sign, subtract, toDecimal, withoutUnit, zero,
} from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { capacityCost } from './capacity-cost';
import { type PracticalCapacity, capacityRows, practicalCapacity } from './practical-capacity';
import { type UsedHours, hoursAreKnown, usedHours } from './used-hours';

const HUNDRED = fraction(100n);
/** Unused hours × practical rate, floor 0: a centre with income has nothing to leave unused. */
export const unusedCost = (unused: Exact<string>, practical: Exact): Exact => (sign(practical) < 0 ? zero() : scale(practical, withoutUnit(unused)));
const quantity = (value: Exact<string>): string => toDecimal(value, 6);
const perHour = (cost: Money | null, hours: Hours | null): Exact | null =>
  cost === null || hours === null || isZero(hours) ? null : ratio(withoutUnit(cost), withoutUnit(hours));
const rateOf = (rate: Exact | null): string | null => (rate === null ? null : toDecimal(rate, 6));

const deductionsOf = ({ deductions }: HoursNorm): CapacityOutcome['deductionsPerFte'] => ({
  leave: quantity(deductions.leave), publicHolidays: quantity(deductions.publicHolidays), sickness: quantity(deductions.sickness),
  training: quantity(deductions.training), meetings: quantity(deductions.meetings), other: quantity(deductions.other),
});

const chargedByHours = (run: CalculatedRun, centre: CostCentreCode): boolean => run.network.nodes.some((node) => node.centre.code === centre && node.byHours);

/** The host bears it of a centre that is charged by practical hours and leaves the rest with the host, and of one that nobody takes. */
const borneBy = (run: CalculatedRun, { target }: CapacityRow): CapacityOutcome['borneBy'] => {
  if ('position' in target) return 'not-charged';
  const { hoursDenominator, unusedCapacity } = run.context.model.settings;
  const leftBehind = hoursDenominator === 'norm-hours' && unusedCapacity === 'host' && chargedByHours(run, target.costCentre);
  return leftBehind || run.support.unassigned.has(target.costCentre) ? 'host' : 'in-price';
};

const balance = ({ capacity }: PracticalCapacity, used: Hours, cost: Money | null) => {
  const unexplained = subtract(capacity, used);
  const unused = compare(used, capacity) >= 0 ? zero<'hour'>() : unexplained;
  const practical = perHour(cost, capacity);
  return {
    usedHours: quantity(used), unexplainedHours: quantity(unexplained), unusedHours: quantity(unused),
    practicalRate: rateOf(practical),
    unusedCost: practical === null ? null : toDecimal(unusedCost(unused, practical), 2),
    utilisationPct: isZero(capacity) ? null : toDecimal(scale(ratio(used, capacity), HUNDRED), 6),
    overCapacity: compare(used, capacity) > 0,
  };
};

interface Used { readonly own: UsedHours; readonly budget: UsedHours | null }

const rowOutcome = (run: CalculatedRun, used: Used, found: PracticalCapacity): CapacityOutcome => {
  const { row, norm } = found;
  const [cost, budgetHours] = [capacityCost(run, row), used.budget?.(row) ?? null];
  return {
    ...('position' in row.target
      ? { target: 'position', code: row.target.position, name: row.target.position }
      : { target: 'costCentre', code: row.target.costCentre, name: run.context.index.costCentres.get(row.target.costCentre)?.name ?? row.target.costCentre }),
    group: row.group,
    fte: quantity(row.fte),
    contractHoursPerFte: quantity(norm.contractHours),
    deductionsPerFte: deductionsOf(norm),
    productiveHoursPerFte: quantity(found.productive),
    grossHours: quantity(found.gross),
    capacityHours: quantity(found.capacity),
    budgetHours: budgetHours === null ? null : quantity(budgetHours),
    ...balance(found, used.own(row), cost),
    cost: cost === null ? null : toDecimal(cost, 2),
    budgetRate: rateOf(perHour(cost, budgetHours)),
    borneBy: borneBy(run, row),
  };
};

/**
 * Capaciteit of every position and cost centre that has a row for it, in one run: positions, then centres, by code. `budget`: the budget run of
 * the same year, or the run itself. A row whose hours or norm are unknown is left out, with a finding. Source: calculation.md 8.
 */
export const capacityOutcome = (run: CalculatedRun, budget: CalculatedRun | null): readonly CapacityOutcome[] => {
  const rows = capacityRows(run.context).filter((row) => hoursAreKnown(run, row));
  if (rows.length === 0) return [];
  const used: Used = { own: usedHours(run), budget: budget === null ? null : usedHours(budget) };
  return rows.flatMap((row) => {
    const found = practicalCapacity(run.context, row);
    return found === null ? [] : [rowOutcome(run, used, found)];
  });
};
