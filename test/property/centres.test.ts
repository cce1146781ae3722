import fc from 'fast-check';
import type { RunOutcome } from '../../src/domain';
import { type Book, calculated } from '../support/books';
import { rearranged } from './whole-books';

/** Networks of support centres: any gives to any, itself included, and always a little to an activity, so that every method has a way out. */
interface Network { readonly direct: readonly number[]; readonly weights: readonly (readonly number[])[]; readonly ends: readonly (readonly number[])[]; readonly own: readonly number[] }

const YEAR = 2025;
const ENDS = ['A1', 'A2', 'OWN', 'PRI', 'OVH'];
const cents = fc.integer({ min: -5_000_000, max: 50_000_000 }).map((amount) => amount / 100);
const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 }).map((units) => units / 100));

const network = (most: number): fc.Arbitrary<Network> => fc.integer({ min: 2, max: most }).chain((n) => fc.record({
  direct: fc.array(cents, { minLength: n, maxLength: n }),
  weights: fc.array(fc.array(weight, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
  ends: fc.array(fc.array(weight, { minLength: ENDS.length, maxLength: ENDS.length }), { minLength: n, maxLength: n }),
  own: fc.array(weight, { minLength: n, maxLength: n }),
}));

const code = (i: number): string => `S${String(i).padStart(2, '0')}`;
/** What a centre gives to an end; A1 always gets at least 1. */
const toEnd = (made: Network, from: number, end: number): number => (made.ends[from]?.[end] ?? 0) + (end === 0 ? 1 : 0);
const toCentre = (made: Network, from: number, to: number): number => (from === to ? made.own[from] : made.weights[from]?.[to]) ?? 0;

const bookOf = (made: Network, method: string, ownUse = 'weglaten'): Book => {
  const codes = made.direct.map((_, i) => code(i));
  return {
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['A1', 'Een', 'D1', 'stuk'], ['A2', 'Twee', 'D2', 'stuk'], ['OWN', 'Eigen', null, 'stuk']],
    Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A1', 'F', 10, YEAR], ['OWN', 'F', 30, YEAR]], Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['F', 61.37, 'b']],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D1', 'Een', 'k'], ['D2', 'Twee', 'k']],
    Deelnemers: [['Code', 'Naam', 'Rol'], ['H', 'Gastheer', 'gastheer'], ['X', 'X', 'afnemer'], ['Y', 'Y', 'afnemer']],
    Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 3, YEAR], ['k', 'X', 5, YEAR], ['k', 'Y', 7, YEAR]],
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['PRI', 'Hoofd', 'hoofd'], ['OVH', 'Overhead', 'overhead'], ...codes.map((one) => [one, one, 'hulp'])],
    Kosten: [['Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar'], ['PRI', 'overig', 1000.01, YEAR], ...made.direct.map((amount, i) => [code(i), 'overig', amount, YEAR])],
    Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['PRI', 'A1', 1, YEAR], ['PRI', 'A2', 2, YEAR],
      ...codes.flatMap((from, i) => [...codes.map((to, j) => [from, to, toCentre(made, i, j), YEAR]), ...ENDS.map((to, j) => [from, to, toEnd(made, i, j), YEAR])])],
    Instellingen: [['Instelling', 'Waarde'], ['Hulpkostenmethode', method], ['Eigen gebruik', ownUse], ['Overheadmethode', 'bedrag per uur']],
  };
};

const runOf = (book: Book): RunOutcome => {
  const run = calculated(book).outcome.runs[0] as RunOutcome;
  expect(run.controls.filter(({ pass }) => !pass)).toEqual([]);
  return run;
};
const supportOf = (run: RunOutcome): Record<string, string> => Object.fromEntries(run.activities.map((activity) => [activity.code, activity.cost.support]));

/** Gross costs by giving round again and again, in doubles. */
const repeated = (made: Network): number[] => {
  const gross = made.direct.map(() => 0);
  let waiting: number[] = [...made.direct];
  for (let round = 0; round < 100_000 && waiting.some((amount) => Math.abs(amount) > 1e-11); round += 1) {
    const next = made.direct.map(() => 0);
    waiting.forEach((amount, from) => {
      gross[from] = (gross[from] ?? 0) + amount;
      const total = made.direct.reduce((sum, _, to) => sum + (to === from ? 0 : toCentre(made, from, to)), 0) + ENDS.reduce((sum, __, end) => sum + toEnd(made, from, end), 0);
      next.forEach((_, to) => { if (to !== from) next[to] = (next[to] ?? 0) + (amount * toCentre(made, from, to)) / total; });
    });
    waiting = next;
  }
  return gross;
};

const forNetworks = (check: (made: Network) => void, numRuns = 25, most = 5): void => fc.assert(fc.property(network(most), check), { numRuns });

describe('support centres', () => {
  it('the three methods have the same grand total, whichever is set', () => forNetworks((made) => {
    const totals = ['direct', 'trapsgewijs', 'wederkerig'].flatMap((method) => Object.values(runOf(bookOf(made, method)).support.byMethod).map((result) => result?.grandTotal));
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toMatch(/^-?\d+\.\d\d$/);
  }));

  it('each of the three is what the run would be if it were set', () => forNetworks((made) => {
    const beside = runOf(bookOf(made, 'wederkerig')).support.byMethod;
    for (const [method, name] of [['direct', 'direct'], ['trapsgewijs', 'stepDown']] as const) {
      const run = runOf(bookOf(made, method));
      expect(beside[name]?.participants).toEqual(run.total.participants);
      expect(run.support.byMethod).toEqual(beside);
    }
  }, 15));

  it('reciprocal is the limit of giving round again and again', () => {
    let compared = 0;
    forNetworks((made) => {
      const gross = repeated(made);
      for (const centre of runOf(bookOf(made, 'wederkerig')).support.centres.filter(({ kind }) => kind === 'support')) {
        expect(Math.abs(Number(centre.gross) - (gross[Number(centre.code.slice(1))] ?? NaN))).toBeLessThan(0.0051);
        compared += 1;
      }
    });
    expect(compared).toBeGreaterThan(40);
  });

  it('without support to support all three give the same', () => forNetworks((made) => {
    const apart = { ...made, weights: made.weights.map((row) => row.map(() => 0)) };
    const [direct, stepDown, reciprocal] = ['direct', 'trapsgewijs', 'wederkerig'].map((method) => runOf(bookOf(apart, method)));
    for (const other of [stepDown, reciprocal]) expect(other?.activities).toEqual(direct?.activities);
  }));

  it('own use kept changes no receiver, and no gross but that of the reciprocal method', () => forNetworks((made) => {
    for (const method of ['direct', 'trapsgewijs', 'wederkerig']) {
      const [dropped, kept] = [runOf(bookOf(made, method)), runOf(bookOf(made, method, 'meenemen'))];
      expect(kept.activities).toEqual(dropped.activities);
      expect(kept.total).toEqual(dropped.total);
      if (method !== 'wederkerig') expect(kept.support.centres).toEqual(dropped.support.centres);
    }
  }, 15));

  it('the order of rows and columns means nothing', () => fc.assert(fc.property(network(5), fc.constantFrom('direct', 'trapsgewijs', 'wederkerig'), fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 31 }), (made, method, at) => {
    const [one, other] = [calculated(bookOf(made, method)), calculated(rearranged(bookOf(made, method), at))];
    expect(other.outcome.runs).toEqual(one.outcome.runs);
    expect(other.outcome.runId).toBe(one.outcome.runId);
  }), { numRuns: 20 }));

  it('so many that amounts are kept to 40 decimals: still no cent is made or lost, and every control passes', () => fc.assert(fc.property(
    fc.integer({ min: 25, max: 30 }).chain((n) => network(n).filter(({ direct }) => direct.length >= 20)), fc.constantFrom('direct', 'trapsgewijs', 'wederkerig'), (made, method) => {
      const run = runOf(bookOf(made, method, 'meenemen'));
      const before = made.direct.reduce((sum, amount) => sum + BigInt(Math.round(amount * 100)), 100_001n);
      expect(run.controls.find(({ code: one }) => one === 'support-before-is-after')).toMatchObject({ expected: `${(Number(before) / 100).toFixed(2)}0000`, difference: '0.000000' });
      expect(Object.keys(supportOf(run))).toEqual(['A1', 'A2', 'OWN']);
    }), { numRuns: 4 }));
});
