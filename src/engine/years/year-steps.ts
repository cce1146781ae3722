import { INPUT_GROUPS, type InputGroup, type Year } from '../../domain';
import { type CalculatedRun, type RunInput, chargeRun, groundOf } from '../calculate-run';
import { findingList } from '../finding-list';
import { hoursByRun } from '../hours/hours-by-run';
import { type InputYears, type RunContext, runContext } from '../runs/run-context';

/** Two years in a row on one basis. */
export interface YearPair { readonly before: CalculatedRun; readonly after: CalculatedRun }

const upTo = (group: InputGroup, from: Year, to: Year): InputYears => {
  const replaced = INPUT_GROUPS.indexOf(group);
  return Object.fromEntries(INPUT_GROUPS.map((one, i) => [one, i <= replaced ? to : from])) as Record<InputGroup, Year>;
};

/** The later run with the groups after this one still of the year before; what it finds is nobody's finding. */
const contextOf = ({ before, after }: YearPair, group: InputGroup): RunContext => {
  const { model, index, scenario, year, basis } = after.context;
  return runContext({ year, basis }, { model, index, scenario, findings: findingList() }, upTo(group, before.context.year, year));
};

/** The hours of a run and their prices, for a step that has both of that run's year. */
const hoursOf = (run: CalculatedRun): RunInput => {
  const prices = new Map([...run.hours.values()].flatMap((hours) => hours.terms.map(({ group, price }) => [group, price] as const)));
  return { runHours: run.runHours, rates: run.rates, priceOf: (group) => prices.get(group) ?? { missingOn: null } };
};

/**
 * For each pair the runs between the two years, one for each group of inputs but the last, each with one more group of the later year.
 * Hours of the later year at rates of the earlier are the only ones that are not in a run already: one pass over Uren for all pairs together.
 */
export const stepsBetween = (pairs: readonly YearPair[]): readonly (readonly CalculatedRun[])[] => {
  const [first] = pairs;
  if (first === undefined) return [];
  const mixed = pairs.map((pair) => contextOf(pair, 'hours'));
  const inputs = hoursByRun(first.after.context.model, mixed);
  return pairs.map((pair, i) => {
    const [before, after] = [hoursOf(pair.before), hoursOf(pair.after)];
    return INPUT_GROUPS.slice(0, -1).map((group) => {
      const ground = group === 'hours' ? groundOf(mixed[i] as RunContext, inputs[i] as RunInput) : groundOf(contextOf(pair, group), group === 'scope' ? before : after);
      return chargeRun(ground, pair.after.rule);
    });
  });
};
