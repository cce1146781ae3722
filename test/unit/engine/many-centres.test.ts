import { type Exact, type Money, absolute, add, compare, equals, fraction, subtract, sum } from '../../../src/domain';
import { components } from '../../../src/engine/support/components';
import { divideOver } from '../../../src/engine/support/flow';
import { staySmall } from '../../../src/engine/support/grid';
import { solveExactly } from '../../../src/engine/support/solve-exactly';
import { solveInDigits, solveInDoubles } from '../../../src/engine/support/solve-in-digits';
import { wholeWeights } from '../../../src/engine/support/whole-weights';
import { type Centres, centreBook } from './centre-books';
import { YEAR, failing, hours, runOf } from './small-books';

const LAST = 40;
const code = (i: number): string => `S${String(i).padStart(2, '0')}`;
const ring = (own: Readonly<Record<number, Readonly<Record<string, number>>>> = {}, cost: Readonly<Record<string, number>> = {}): Centres => ({
  cost: { S00: 2 ** 41 - 1, ...cost },
  gives: Object.fromEntries(Array.from({ length: LAST + 1 }, (_, i) => [code(i), { [code(i === LAST ? 0 : i + 1)]: 1, A: 1, ...own[i] }])),
});

describe('a circle of 41 centres, each giving half to the next and half to A', () => {
  // S00 = 2^41 - 1 + S40/2 and each next is half: S00 = 2^41, S40 = 2
  it('comes out to the euro: S00 = 2^41, each next the half of it', () => {
    const run = runOf(centreBook(ring({ 20: { A: 0, B: 1 } }), 'wederkerig'));
    expect(failing(run)).toEqual([]);
    expect(run.support.centres.map(({ gross }) => gross)).toEqual(Array.from({ length: LAST + 1 }, (_, i) => `${2 ** (41 - i)}.00`));
    // B gets the half of S20 = 2^21; A the rest of 2^41 - 1
    expect(Object.fromEntries(run.activities.map(({ code: activity, cost }) => [activity, cost.total]))).toEqual({ A: `${2 ** 41 - 1 - 2 ** 20}.00`, B: `${2 ** 20}.00` });
    expect(run.support.stepDownOrder?.examined).toBe(2);
  });

  it('own use kept of S05, as much as each of its others: its gross is half as much again, and nobody else sees it', () => {
    const run = runOf(centreBook(ring({ 5: { S05: 1 } }), 'wederkerig', { settings: [['Eigen gebruik', 'meenemen']] }));
    expect(failing(run)).toEqual([]);
    expect(run.support.centres.find(({ code: centre }) => centre === 'S05')).toMatchObject({ direct: '0.00', gross: `${3 * 2 ** 35}.00`, received: `${2 ** 37 + 2 ** 35 - 2 ** 36}.00`, given: `${2 ** 36}.00` });
    expect(run.support.centres.find(({ code: centre }) => centre === 'S06')).toMatchObject({ gross: `${2 ** 35}.00` });
    expect(run.activities[0]?.cost.total).toBe(`${2 ** 41 - 1}.00`);
  });

  it('beside others: one that gives to the circle, one that gets from it, a primary centre by thirds and one by hours', () => {
    const made = centreBook({
      cost: { ...ring().cost, Z0: 3, P: 1 }, gives: { ...ring({ 40: { A: 0, Z9: 1 } }).gives, Z0: { S40: 2, A: 1 }, Z9: { P: 1, B: 2, H2: 3 }, P: { A: 1, B: 1, C: 1 } },
    }, 'wederkerig', { kinds: { P: 'hoofd', H2: 'hoofd' }, tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', null], ['B', 'B', 'D', 'H2'], ['C', 'C', 'D', 'H2']],
      Uren: hours(['B', 'F', 1, YEAR], ['C', 'F', 6, YEAR]), Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['F', 0, 'raad']],
    } });
    const run = runOf(made);
    expect(failing(run)).toEqual([]);
    // Z0 = 3: 2 to S40 and 1 to A. S40 is 2 + ε + 2, where ε = 2 / (2^41 - 1) came round; half of it goes to Z9: 2 and a little over 4.5 × 10^-13
    expect(run.support.centres.filter(({ code: centre }) => ['P', 'Z0', 'Z9', 'H2'].includes(centre)).map(({ code: centre, direct, gross }) => [centre, direct, gross])).toEqual([
      ['H2', '0.00', '1.00'], ['P', '1.00', '1.33'], ['Z0', '3.00', '3.00'], ['Z9', '0.00', '2.00'],
    ]);
    // P = 4/3: 4/9 each. B: 4/9 + 2/3 + 1/7 of 1; C: 4/9 + 6/7. A: all of 2^41 - 1 + 3 + 1 less those two
    expect(Object.fromEntries(run.activities.map(({ code: activity, cost }) => [activity, cost.total]))).toEqual({ A: `${2 ** 41 + 3 - 3}.44`, B: '1.25', C: '1.30' });
  });
});

describe('centres in a row with drivers of fifteen digits', () => {
  const PRIMES = [999999999999989, 999999999999947, 999999999999877, 999999999999809, 999999999999659, 999999999999643];
  // each centre gives as much to the next as to A, and the same once more to itself or B
  const row = (method: string) => centreBook({
    cost: { S0: 700, P: 1 },
    gives: { ...Object.fromEntries(PRIMES.map((prime, i) => [`S${i}`, { [i === PRIMES.length - 1 ? 'P' : `S${i + 1}`]: prime, A: prime - 1 }])), P: { A: 999999999999631, B: 3 * 333333333333211, C: 999999999999637 } },
  }, method, { kinds: { P: 'hoofd' } });

  it.each(['trapsgewijs', 'wederkerig'])('no part of a cent is lost under %s: half of the half of 700, six times, and a third of the rest', (method) => {
    const run = runOf(row(method));
    expect(failing(run)).toEqual([]);
    expect(run.support.centres.map(({ code: centre, gross }) => [centre, gross])).toEqual([
      ['P', '11.94'], ['S0', '700.00'], ['S1', '350.00'], ['S2', '175.00'], ['S3', '87.50'], ['S4', '43.75'], ['S5', '21.88'],
    ]);
    // P = 1 + 700/64 = 11.9375, a third each; A the 689.0625 before it too
    expect(Object.fromEntries(run.activities.map(({ code: activity, cost }) => [activity, cost.total]))).toEqual({ A: '693.04', B: '3.98', C: '3.98' });
  });
});

describe('a few centres', () => {
  // S 0.02 by thirds is 0.00666… to each of A, B and C; T 0.01 at 1 : 5 is 0.001666… to A: together 0.008333…; U 0.04 at 1 : 5 makes it 0.015
  it('are divided in exact fractions: thirds and sixths that make half a cent round up', () => {
    const run = runOf(centreBook({ cost: { S: 0.02, T: 0.01, U: 0.04 }, gives: { S: { A: 1, B: 1, C: 1 }, T: { A: 1, C: 5 }, U: { A: 1, C: 5 } } }, 'wederkerig'));
    expect(failing(run)).toEqual([]);
    expect(Object.fromEntries(run.activities.map(({ code: activity, cost }) => [activity, cost.total]))).toEqual({ A: '0.02', B: '0.01', C: '0.05' });
  });

  it('so do those of primary centres, with one support centre that goes round another', () => {
    // S = 0.06 + T/2, T = S/2: S = 0.08 and T = 0.04; each gives half to the other. A: S/6 + T/6 + P/6 = 0.01333… + 0.00666… + 0.005
    const run = runOf(centreBook({ cost: { S: 0.06, P: 0.03 }, gives: { S: { T: 3, A: 1, B: 2 }, T: { S: 3, A: 1, B: 2 }, P: { A: 1, B: 5 } } }, 'wederkerig', { kinds: { P: 'hoofd' } }));
    expect(failing(run)).toEqual([]);
    expect(Object.fromEntries(run.activities.map(({ code: activity, cost }) => [activity, cost.total]))).toEqual({ A: '0.03', B: '0.07' });
  });
});

/** Small whole numbers that look like chance and are the same every time. */
const numbers = (seed: number): (() => number) => { let state = seed; return () => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 65536); }; };

describe('strongly connected parts of graphs', () => {
  const reachable = (size: number, links: readonly (readonly number[])[]): readonly (readonly boolean[])[] => {
    const reach = links.map((to, from) => Array.from({ length: size }, (_, i) => i === from || to.includes(i)));
    for (let k = 0; k < size; k += 1) for (const row of reach) if (row[k] === true) reach[k]?.forEach((yes, i) => { if (yes) row[i] = true; });
    return reach;
  };

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('are the places that reach each other, each part before the parts it reaches (graph %i)', (seed) => {
    const next = numbers(seed + 1);
    const size = 3 + (seed % 8);
    const links = Array.from({ length: size }, () => Array.from({ length: next() % 4 }, () => next() % size));
    const reach = reachable(size, links);
    const found = components(Array.from({ length: size }, (_, i) => i), (place) => links[place] ?? []);
    const expected = new Set(reach.map((row, i) => row.flatMap((yes, j) => (yes && reach[j]?.[i] === true ? [j] : [])).join(' ')));
    expect(new Set(found.map((part) => part.join(' ')))).toEqual(expected);
    expect(found).toHaveLength(expected.size);
    found.forEach((part, at) => found.slice(0, at).forEach((earlier) => expect(reach[part[0] as number]?.[earlier[0] as number]).toBe(false)));
  });
});

describe('equations whose answer is chosen first', () => {
  const grid = 10n ** 40n;
  const chosen = [3n * grid + 1n, -14n * grid, 0n, 159n * grid + 26n, grid / 7n, 5n];
  // the diagonal outweighs its column by one
  const system = (seed: number): readonly (readonly bigint[])[] => {
    const next = numbers(seed);
    const rows = chosen.map(() => chosen.map(() => -BigInt(next() % 5 === 0 ? 0 : next() % 900)));
    chosen.forEach((_, column) => {
      const others = rows.reduce((total, row, i) => (i === column ? total : total + (row[column] as bigint)), 0n);
      (rows[column] as bigint[])[column] = 1n - others;
    });
    return rows;
  };
  const times = (rows: readonly (readonly bigint[])[]) => rows.map((row) => row.reduce((total, value, i) => total + value * (chosen[i] as bigint), 0n));

  it.each([11, 12, 13])('exactly (%i)', (seed) => {
    const { numerators, determinant } = solveExactly(system(seed), times(system(seed)));
    expect(numerators).toEqual(chosen.map((value) => value * determinant));
    expect(determinant > 0n).toBe(true);
  });

  it.each([11, 12, 13])('in digits, to a last digit or so (%i)', (seed) => {
    for (const solve of [solveInDoubles, solveInDigits]) {
      const found = solve(system(seed), times(system(seed))) ?? [];
      expect(found).toHaveLength(chosen.length);
      found.forEach((value, i) => { const off = value - (chosen[i] as bigint); expect(off >= -1n && off <= 1n).toBe(true); });
    }
  });

  it('in doubles not where cost all but runs in circles: one part in 10^18 gets out', () => {
    const weight = 10n ** 18n;
    expect(solveInDoubles([[weight + 1n, -weight], [-weight, weight + 1n]], [10n ** 60n, 0n])).toBeNull();
    // where less goes round they can: 3a - 2b = 5 and -2a + 3b = 0
    expect(solveInDoubles([[3n, -2n], [-2n, 3n]], [5n * 10n ** 60n, 0n])).toEqual([3n * 10n ** 60n, 2n * 10n ** 60n]);
  });

  it('of nothing are nothing', () => expect(solveInDoubles([[3n, -1n], [0n, 2n]], [0n, 0n])).toEqual([0n, 0n]));
  it('exactly, with a right side of zero', () => expect(solveExactly([[3n, -1n], [-2n, 2n]], [0n, 4n])).toEqual({ numerators: [4n, 12n], determinant: 4n }));
});

describe('weights as whole numbers', () => {
  const weights = (...pairs: readonly (readonly [bigint, bigint])[]) => wholeWeights(pairs.map(([top, bottom]) => fraction(top, bottom)));
  it('1/6 : 1/4 : 1/3 is 2 : 3 : 4', () => expect(weights([1n, 6n], [1n, 4n], [1n, 3n])).toEqual([2n, 3n, 4n]));
  it('12 : 18 : 30 is 2 : 3 : 5', () => expect(weights([12n, 1n], [18n, 1n], [30n, 1n])).toEqual([2n, 3n, 5n]));
  it('of one is 1', () => expect(weights([7n, 5n])).toEqual([1n]));
  it('without a common divisor they stay', () => expect(weights([4n, 1n], [9n, 1n], [6n, 1n])).toEqual([4n, 9n, 6n]));
});

describe('a cost divided over receivers', () => {
  const gives = [{ to: 4, weight: 2n }, { to: 7, weight: 3n }, { to: 9, weight: 3n }];
  const cost: Money = fraction(100n, 3n);
  const parts = (exact: boolean) => divideOver(cost, gives, exact);

  const are = (exact: boolean, shares: readonly Exact[], amounts: readonly Money[]): void => {
    expect(parts(exact).map(({ to }) => to)).toEqual([4, 7, 9]);
    expect(parts(exact).map(({ share, amount }, i) => [equals(share, shares[i] as Exact), equals(amount, amounts[i] as Money)])).toEqual(Array(3).fill([true, true]));
  };
  const SHARES = [fraction(1n, 4n), fraction(3n, 8n), fraction(3n, 8n)];

  it('exactly: 2/8 and twice 3/8 of 100/3', () => are(true, SHARES, [fraction(25n, 3n), fraction(25n, 2n), fraction(25n, 2n)]));
  it('to 40 decimals, cut off; what is left over is at the first of the largest, and together it is the cost', () => {
    const unit = 10n ** 40n;
    // 100/3 is 33.33…3, of which 2/8 is 8.33…3 and 3/8 is 12.49…98, cut off
    const [first, third] = [fraction<'EUR'>((25n * unit - 1n) / 3n, unit), fraction<'EUR'>((((100n * unit - 1n) / 3n) * 3n) / 8n, unit)];
    are(false, SHARES, [first, subtract(cost, add(first, third)), third]);
    const found = parts(false);
    expect(equals(sum(found.map(({ amount }) => amount)), cost)).toBe(true);
    expect(compare(absolute(sum([found[1]?.amount as Money, fraction<'EUR'>(-25n, 2n)])), fraction<'EUR'>(3n, 10n ** 40n))).toBe(-1);
  });
});

describe('whether fractions stay small', () => {
  it('as long as their denominators together have no more than 192 bits, by four', () => {
    const bits = (count: number): bigint => 1n << BigInt(count - 1);
    expect(staySmall([bits(192)])).toBe(true);
    expect(staySmall([bits(193)])).toBe(false);
    expect(staySmall([bits(96), bits(96)])).toBe(true);
    expect(staySmall([bits(96), bits(97)])).toBe(false);
    expect(staySmall([bits(192), 1n, 1n])).toBe(true);
  });
});

