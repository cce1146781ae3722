import fc from 'fast-check';
import { type Exact, type IndexSeriesCode, ONE, equals, scale, subtract, sum } from '../../src/domain';
import { findingList } from '../../src/engine/finding-list';
import { indexModel } from '../../src/engine/model-index';
import { addedBy, priceLevelFactor } from '../../src/engine/price-level/price-level';
import { runContext } from '../../src/engine/runs/run-context';
import { type Book, calculated, modelOf } from '../support/books';

const RUNS = { numRuns: 60 };
const FIRST = 2020;
const euro = (highest: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: highest * 100 }).map((cents) => cents / 100);

interface Asset { readonly acquisition: number; readonly contributions: number; readonly residual: number; readonly life: number; readonly month: number; readonly method: string; readonly interest: number }
const asset: fc.Arbitrary<Asset> = fc.record({
  acquisition: euro(90000).map((value) => value + 1), taken: fc.integer({ min: 0, max: 100 }), left: fc.integer({ min: 0, max: 100 }), life: fc.integer({ min: 1, max: 9 }),
  month: fc.integer({ min: 1, max: 12 }), method: fc.constantFrom('lineair', 'annuïteit'), interest: fc.integer({ min: 1, max: 900 }).map((hundredths) => hundredths / 100),
}).map(({ acquisition, taken, left, ...rest }) => {
  const contributions = Math.round(acquisition * taken) / 100;
  return { acquisition, contributions, residual: Math.floor((acquisition - contributions) * left) / 100, ...rest };
});

/** What an asset costs in each year from its first, as the trace says it, to 12 decimals; the last year is one after its life. */
const costByYear = ({ acquisition, contributions, residual, life, month, method, interest }: Asset): readonly number[] => {
  const years = Array.from({ length: Math.ceil(life) + 2 }, (_, i) => FIRST + i);
  const book: Book = {
    Activiteiten: [['Code', 'Naam'], ['A', 'Dienst']], Uren: [['Activiteit', 'Functie', 'Uren']], Tarieven: [['Functie', 'Uurtarief']],
    Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], ...years.map((year) => ['A', 'overig', 0, year])],
    Activa: [['Code', 'Activiteit', 'Aanschafwaarde', 'Bijdragen', 'Restwaarde', 'Ingebruikname', 'Levensduur', 'Methode', 'Rente %'],
      ['a', 'A', acquisition, contributions, residual, `${FIRST}-${String(month).padStart(2, '0')}-01`, life, method, interest]],
  };
  const { trace } = calculated(book);
  return years.map((year) => Number(trace.explain(`${year}/budget/activity/A/capital`)?.amount));
};

describe('capital cost over the life of an asset', () => {
  it('without interest is what there is to write off, whatever the month it begins in', () => fc.assert(fc.property(asset, (one) => {
    const total = costByYear({ ...one, interest: 0 }).reduce((a, b) => a + b, 0);
    expect(Math.abs(total - (one.acquisition - one.contributions - one.residual))).toBeLessThan(1e-6);
  }), RUNS));

  it('and the residual value, brought back at its own interest, are worth what was invested on 1 January', () => fc.assert(fc.property(asset, (one) => {
    const cost = costByYear({ ...one, month: 1 });
    const back = (amount: number, years: number): number => amount / (1 + one.interest / 100) ** years;
    const worth = cost.reduce((total, amount, i) => total + back(amount, i + 1), 0) + back(one.residual, one.life);
    expect(Math.abs(worth - (one.acquisition - one.contributions))).toBeLessThan(1e-5);
  }), RUNS));

  it('is never negative, and nothing after it', () => fc.assert(fc.property(asset, (one) => {
    const cost = costByYear(one);
    for (const amount of cost) expect(amount).toBeGreaterThanOrEqual(0);
    expect(cost.at(-1)).toBe(0);
  }), RUNS));
});

describe('a price level', () => {
  const percentages = fc.array(fc.integer({ min: -900, max: 2000 }).map((hundredths) => hundredths / 100), { minLength: 6, maxLength: 6 });
  const contextOf = (changes: readonly number[], method: string) => {
    const { model } = modelOf({
      Activiteiten: [['Code', 'Naam'], ['A', 'Dienst']], Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 1, FIRST]], Tarieven: [['Functie', 'Uurtarief'], ['P', 1]],
      Indexcijfers: [['Reeks', 'Jaar', 'Percentage', 'Stand'], ...changes.map((change, i) => ['R', FIRST + i, change, i % 2 === 0 ? 'raming' : 'realisatie'])],
      Instellingen: [['Instelling', 'Waarde'], ['Indexmethode', method]],
    });
    return runContext({ year: FIRST, basis: 'budget' }, { model, index: indexModel(model), findings: findingList(), scenario: null });
  };
  const raise = (context: ReturnType<typeof contextOf>, from: number, to: number) => {
    const found = priceLevelFactor(context, { series: 'R' as IndexSeriesCode, from, to, corrected: false });
    if (!('factor' in found)) throw new Error('the series has every year');
    return found;
  };
  const factor = (context: ReturnType<typeof contextOf>, from: number, to: number): Exact => raise(context, from, to).factor;
  const year = fc.integer({ min: FIRST, max: FIRST + 5 });
  const method = fc.constantFrom('geketend', 'optellend');

  it('there and back is where it began', () => fc.assert(fc.property(percentages, method, year, year, (changes, by, from, to) => {
    const context = contextOf(changes, by);
    expect(equals(scale(factor(context, from, to), factor(context, to, from)), ONE)).toBe(true);
  }), RUNS));

  it('chained by way of another year is the same', () => fc.assert(fc.property(percentages, year, year, year, (changes, from, by, to) => {
    const context = contextOf(changes, 'geketend');
    expect(equals(scale(factor(context, from, by), factor(context, by, to)), factor(context, from, to))).toBe(true);
  }), RUNS));

  it('what each figure of the series adds is together the factor less 1', () => fc.assert(fc.property(percentages, method, year, year, (changes, by, from, to) => {
    const found = raise(contextOf(changes, by), from, to);
    expect(equals(sum(found.parts.map((part) => part.adds)), addedBy(found))).toBe(true);
    expect(equals(addedBy(found), subtract(found.factor, ONE))).toBe(true);
  }), RUNS));
});
