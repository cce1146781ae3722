import { type Money, add, fraction, scale, zero } from '../../domain';
import type { CentreNetwork, Gift } from './centre-network';
import { components } from './components';
import { type Flow, totalWeight } from './flow';
import { besideGrid, fromUnits, toUnits } from './grid';
import type { Routes } from './routes';
import { solveExactly } from './solve-exactly';
import { solveInDigits } from './solve-in-digits';
import type { WayOut } from './way-out';

/** Gross cost of each support centre that has or receives cost, and what it gives; by place. Own use is not in it. */
export interface Solved { readonly gross: ReadonlyMap<number, Money>; readonly flows: ReadonlyMap<number, readonly Flow[]> }

interface Problem { readonly network: CentreNetwork; readonly routes: Routes; readonly way: WayOut }

const givesOf = ({ routes }: Problem, place: number): readonly Gift[] => routes[place] ?? [];

/** Parts in which cost runs in circles (or single centres), each after all that give to it. */
export const partsOf = (problem: Problem): readonly (readonly number[])[] =>
  components(problem.way.open, (place) => givesOf(problem, place).map(({ to }) => to));

/** The equations of one part: total weight × y of a centre, less what the others of the part give it, is what comes from outside. */
const equations = (problem: Problem, part: readonly number[]): readonly (readonly bigint[])[] => {
  const rows = part.map(() => part.map(() => 0n));
  const at = new Map(part.map((place, i) => [place, i]));
  part.forEach((sender, j) => {
    const gives = givesOf(problem, sender);
    (rows[j] as bigint[])[j] = totalWeight(gives);
    for (const { to, weight } of gives) {
      const i = at.get(to);
      if (i !== undefined) (rows[i] as bigint[])[j] = -weight;
    }
  });
  return rows;
};

/** y of each centre: its gross cost for one unit of weight, exactly. */
const solvePart = (problem: Problem, part: readonly number[], incoming: readonly Money[]): readonly Money[] => {
  const common = incoming.reduce((product, { denominator }) => (product % denominator === 0n ? product : product * denominator), 1n);
  const { numerators, determinant } = solveExactly(equations(problem, part), incoming.map(({ numerator, denominator }) => numerator * (common / denominator)));
  return numerators.map((numerator) => fraction(numerator, determinant * common));
};

/** x = d + Sᵀx in exact fractions. */
export const solveInFractions = (problem: Problem): Solved => {
  const arrived = new Map<number, Money>(problem.way.open.map((place) => [place, problem.network.nodes[place]?.direct ?? zero()]));
  const [gross, flows] = [new Map<number, Money>(), new Map<number, readonly Flow[]>()];
  for (const part of partsOf(problem)) {
    const perUnit = solvePart(problem, part, part.map((place) => arrived.get(place) ?? zero()));
    part.forEach((place, i) => {
      const gives = givesOf(problem, place);
      const [total, each] = [totalWeight(gives), perUnit[i] as Money];
      gross.set(place, scale(each, fraction(total)));
      flows.set(place, gives.map(({ to, weight }) => ({ to, share: fraction(weight, total), amount: scale(each, fraction(weight)) })));
      for (const { to, weight } of gives) if (arrived.has(to) && !part.includes(to)) arrived.set(to, add(arrived.get(to) as Money, scale(each, fraction(weight))));
    });
  }
  return { gross, flows };
};

/** Digits beyond the grid, so that a gross cost (y × total weight) is good to the grid itself. */
const GUARD = 10n ** 6n;

const grossInUnits = (problem: Problem): ReadonlyMap<number, bigint> => {
  const arrived = new Map(problem.way.open.map((place) => [place, toUnits(problem.network.nodes[place]?.direct ?? zero())]));
  const gross = new Map<number, bigint>();
  for (const part of partsOf(problem)) {
    const scaled = part.map((place) => totalWeight(givesOf(problem, place))).reduce((a, b) => (a > b ? a : b)) * GUARD;
    const incoming = part.map((place) => (arrived.get(place) as bigint) * scaled);
    const perUnit = part.length === 1 ? null : solveInDigits(equations(problem, part), incoming);
    part.forEach((place, i) => {
      const gives = givesOf(problem, place);
      const [total, inside] = [totalWeight(gives), new Set(part)];
      const own = perUnit === null ? arrived.get(place) as bigint : ((perUnit[i] as bigint) * total) / scaled;
      gross.set(place, own);
      for (const { to, weight } of gives) if (arrived.has(to) && !inside.has(to)) arrived.set(to, (arrived.get(to) as bigint) + (own * weight) / total);
    });
  }
  return gross;
};

/** The receiver that is one step nearer to an end, the heaviest of them: what rounding leaves over goes that way and cannot run in circles. */
const wayFrom = (problem: Problem, place: number): number => {
  const { distance } = problem.way;
  const own = distance.get(place) as number;
  const nearer = givesOf(problem, place).filter(({ to }) => (distance.get(to) ?? 0) < own);
  return nearer.reduce<Gift | null>((best, gift) => (best === null || gift.weight > best.weight ? gift : best), null)?.to ?? -1;
};

/**
 * The same on the grid: the gross costs to 40 decimals, then from the centres furthest from an end to the nearest each is made to give exactly
 * what it has. So nothing is made or lost, whatever the number of centres.
 */
export const solveOnGrid = (problem: Problem): Solved => {
  const approximate = grossInUnits(problem);
  const units = new Map<number, bigint[]>(problem.way.open.map((place) => {
    const gives = givesOf(problem, place);
    const [own, total] = [approximate.get(place) as bigint, totalWeight(gives)];
    return [place, gives.map(({ weight }) => (own * weight) / total)];
  }));
  const arrived = new Map<number, bigint>(problem.way.open.map((place) => [place, toUnits(problem.network.nodes[place]?.direct ?? zero())]));
  const beside = new Map<number, Money>(problem.way.open.map((place) => [place, besideGrid(problem.network.nodes[place]?.direct ?? zero())]));
  for (const [place, parts] of units) givesOf(problem, place).forEach(({ to }, i) => { if (arrived.has(to)) arrived.set(to, (arrived.get(to) as bigint) + (parts[i] as bigint)); });
  const [gross, flows] = [new Map<number, Money>(), new Map<number, readonly Flow[]>()];
  for (const place of [...problem.way.open].sort((a, b) => (problem.way.distance.get(b) as number) - (problem.way.distance.get(a) as number))) {
    const [gives, parts, to] = [givesOf(problem, place), units.get(place) as bigint[], wayFrom(problem, place)];
    const left = (arrived.get(place) as bigint) - parts.reduce((a, b) => a + b, 0n);
    const odd = beside.get(place) as Money;
    const [total, towards] = [totalWeight(gives), gives.findIndex((gift) => gift.to === to)];
    parts[towards] = (parts[towards] as bigint) + left;
    if (arrived.has(to)) {
      arrived.set(to, (arrived.get(to) as bigint) + left);
      beside.set(to, add(beside.get(to) as Money, odd));
    }
    gross.set(place, add(fromUnits(arrived.get(place) as bigint), odd));
    flows.set(place, gives.map((gift, i) => ({ to: gift.to, share: fraction(gift.weight, total), amount: i === towards ? add(fromUnits(parts[i] as bigint), odd) : fromUnits(parts[i] as bigint) })));
  }
  return { gross, flows };
};
