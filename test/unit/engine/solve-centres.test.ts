import { type CostCentre, type CostCentreCode, type Money, absolute, compare, equals, fraction, subtract, sum } from '../../../src/domain';
import type { CentreNetwork } from '../../../src/engine/support/centre-network';
import { components } from '../../../src/engine/support/components';
import { routesUnder } from '../../../src/engine/support/routes';
import { solveInFractions, solveOnGrid } from '../../../src/engine/support/solve-centres';
import { solveExactly } from '../../../src/engine/support/solve-exactly';
import { solveInDigits } from '../../../src/engine/support/solve-in-digits';
import { wayOut } from '../../../src/engine/support/way-out';
import { wholeWeights } from '../../../src/engine/support/whole-weights';

const ref = { sheet: 'Kostenplaatsen', table: 'Kostenplaatsen', row: 2 };
const supportCentre = (i: number): CostCentre => ({ ref, code: `S${i}` as CostCentreCode, name: `S${i}`, kind: 'support', order: null });

/** Support centres with these weights (a row for each sender, the last columns are activities). */
const networkOf = (direct: readonly Money[], weights: readonly (readonly number[])[]): CentreNetwork => ({
  nodes: direct.map((amount, i) => ({
    centre: supportCentre(i), direct: amount, rows: [], ownUse: 0n, byHours: false,
    gives: (weights[i] ?? []).flatMap((weight, to) => (weight > 0 && to !== i ? [{ to, weight: BigInt(weight) }] : [])),
  })),
  activities: [],
});
const problemOf = (network: CentreNetwork) => {
  const routes = routesUnder(network, { method: 'reciprocal' });
  return { network, routes, way: wayOut(network, routes) };
};

describe('strongly connected parts', () => {
  const next = (graph: Readonly<Record<number, readonly number[]>>) => (place: number): readonly number[] => graph[place] ?? [];

  it('each comes before the parts it points to', () =>
    expect(components([1, 2, 3, 4, 5, 6], next({ 1: [2], 2: [3], 3: [2, 4], 4: [5], 5: [4, 6] }))).toEqual([[1], [2, 3], [4, 5], [6]]));

  it('places outside do not count', () => expect(components([1, 2], next({ 1: [9, 2], 9: [1] }))).toEqual([[1], [2]]));

  it('a chain of ten thousand does not overflow', () =>
    expect(components(Array.from({ length: 10_000 }, (_, i) => i), (place) => [place + 1])).toHaveLength(10_000));
});

describe('whole weights', () => {
  it('keep the proportions and share no divisor: 0.5 : 0.75 : 10 is 2 : 3 : 40', () => expect(wholeWeights([fraction(1n, 2n), fraction(75n, 100n), fraction(10n)])).toEqual([2n, 3n, 40n]));
  it('of nothing are nothing', () => expect(wholeWeights([])).toEqual([]));
});

describe('the equations', () => {
  it('exactly, by Cramer: 2a - b = 3 and -a + 4b = 5 give 17/7 and 13/7', () =>
    expect(solveExactly([[2n, -1n], [-1n, 4n]], [3n, 5n])).toEqual({ numerators: [17n, 13n], determinant: 7n }));

  it('in digits: the same to the last digit of 40', () => {
    const scale = 10n ** 40n;
    expect(solveInDigits([[2n, -1n], [-1n, 4n]], [3n * scale, 5n * scale]).map((y, i) => y - ((i === 0 ? 17n : 13n) * scale) / 7n).every((off) => off >= -1n && off <= 1n)).toBe(true);
  });

  it('also where cost all but runs in circles: one part in 10^18 gets out, which doubles cannot see', () => {
    const weight = 10n ** 18n;
    const [matrix, right] = [[[weight + 1n, -weight], [-weight, weight + 1n]], [10n ** 60n, 0n]];
    const { numerators, determinant } = solveExactly(matrix, right);
    solveInDigits(matrix, right).forEach((y, i) => { const off = y - (numerators[i] as bigint) / determinant; expect(off >= -1n && off <= 1n).toBe(true); });
  });
});

describe('kept to 40 decimals', () => {
  const direct = [fraction<'EUR'>(100_001n, 100n), fraction<'EUR'>(-5_000n, 300n), fraction<'EUR'>(7n), fraction<'EUR'>(0n)];
  // S0, S1 and S2 go round; S3 stands behind them; places 4 and 5 are ends
  const network = networkOf(direct, [[0, 3, 7, 0, 11, 0], [13, 0, 0, 5, 0, 0], [1, 9, 0, 0, 0, 2], [0, 0, 0, 0, 17, 3]]);
  const tiny = fraction<'EUR'>(1n, 10n ** 38n);

  it('is what fractions say, to 38 decimals', () => {
    const [exact, near] = [solveInFractions(problemOf(network)), solveOnGrid(problemOf(network))];
    for (const place of [0, 1, 2, 3]) {
      expect(compare(absolute(subtract(near.gross.get(place) as Money, exact.gross.get(place) as Money)), tiny)).toBe(-1);
      near.flows.get(place)?.forEach(({ amount }, i) => expect(compare(absolute(subtract(amount, exact.flows.get(place)?.[i]?.amount as Money)), tiny)).toBe(-1));
    }
  });

  it.each([['fractions', solveInFractions], ['40 decimals', solveOnGrid]] as const)('in %s every centre gives exactly what it has', (_, solve) => {
    const { gross, flows } = solve(problemOf(network));
    for (const place of [0, 1, 2, 3]) {
      const received = [...flows.values()].flat().filter(({ to }) => to === place).map(({ amount }) => amount);
      expect(equals(gross.get(place) as Money, sum([direct[place] as Money, ...received]))).toBe(true);
      expect(equals(gross.get(place) as Money, sum((flows.get(place) ?? []).map(({ amount }) => amount)))).toBe(true);
    }
  });

  it.each([['fractions', solveInFractions], ['40 decimals', solveOnGrid]] as const)('in %s the ends get exactly what was there', (_, solve) => {
    const { flows } = solve(problemOf(network));
    expect(equals(sum([...flows.values()].flat().filter(({ to }) => to >= 4).map(({ amount }) => amount)), sum(direct))).toBe(true);
  });
});
