import fc from 'fast-check';
import { type Book, calculated } from '../support/books';

const YEAR = 2025;
const EXACT_CENT = 0.005;

interface Given { readonly cents: number; readonly capacity: number; readonly hours: readonly [number, number]; readonly unused: 'gastheer' | 'in de prijs' }

/** A centre whose two activities are the host's own, so that their cost is what it gives. */
const book = ({ cents, capacity, hours, unused }: Given): Book => ({
  Activiteiten: [['Code', 'Naam', 'Kostenplaats'], ['A', 'A', 'HFD'], ['B', 'B', 'HFD']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', hours[0], YEAR], ['B', 'P', hours[1], YEAR]],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 0, 'bron']],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd']],
  Kosten: [['Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar'], ['HFD', 'overig', cents / 100, YEAR]],
  Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR, capacity]],
  Capaciteit: [['Kostenplaats', 'Fte', 'Groep', 'Jaar'], ['HFD', 1, 'g', YEAR]],
  Instellingen: [['Instelling', 'Waarde'], ['Urennoemer', 'normuren'], ['Onbenutte capaciteit', unused]],
});

const given = fc.record({
  cents: fc.integer({ min: 1, max: 1_000_000_00 }), capacity: fc.integer({ min: 1, max: 20_000 }),
  hours: fc.tuple(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 12_000 })),
  unused: fc.constantFrom('gastheer' as const, 'in de prijs' as const),
});

const calculatedRun = (one: Given) => {
  const run = calculated(book(one)).outcome.runs[0];
  const capacity = run?.capacity[0];
  if (run === undefined || capacity === undefined) throw new Error('one run with one capacity was expected');
  return { run, capacity, support: run.activities.map((activity) => Number(activity.cost.support)) };
};
const close = (a: number, b: number, off: number): void => expect(Math.abs(a - b)).toBeLessThanOrEqual(off + 1e-6);

describe('capacity charged by norm hours', () => {
  it('loses nothing: what is charged and what the host bears is the cost; every control passes', () => fc.assert(fc.property(given, (one) => {
    const { run, support } = calculatedRun(one);
    close(support.reduce((a, b) => a + b, 0) + Number(run.total.hostUnused), one.cents / 100, 3 * EXACT_CENT);
    expect(run.controls.filter(({ pass }) => !pass)).toEqual([]);
  }), { numRuns: 60 }));

  it('never lets a neighbour that uses less raise my charge, as long as the host bears what is unused', () => fc.assert(fc.property(given, fc.integer({ min: 1, max: 12_000 }), (one, less) => {
    const [mine, neighbour] = one.hours;
    fc.pre(mine > 0 && mine + neighbour <= one.capacity);
    const before = calculatedRun({ ...one, unused: 'gastheer' }).support[0] ?? NaN;
    const after = calculatedRun({ ...one, unused: 'gastheer', hours: [mine, Math.max(0, neighbour - less)] }).support[0];
    expect(after).toBe(before);
    close(before, (one.cents / 100) * (mine / one.capacity), EXACT_CENT);
  }), { numRuns: 60 }));

  it('charges all where unused capacity is in the price or there is none', () => fc.assert(fc.property(given, (one) => {
    fc.pre(one.unused === 'in de prijs' || one.hours[0] + one.hours[1] >= one.capacity);
    const { run, support } = calculatedRun(one);
    expect(run.total.hostUnused).toBe('0.00');
    close(support.reduce((a, b) => a + b, 0), one.cents / 100, 2 * EXACT_CENT);
  }), { numRuns: 60 }));

  it('shows capacity less used as unused, never below 0, and what no row explains beside it', () => fc.assert(fc.property(given, (one) => {
    const { capacity } = calculatedRun(one);
    const rest = one.capacity - one.hours[0] - one.hours[1];
    expect([Number(capacity.unexplainedHours), Number(capacity.unusedHours), capacity.overCapacity]).toEqual([rest, Math.max(0, rest), rest < 0]);
    close(Number(capacity.unusedCost), (Math.max(0, rest) * one.cents) / 100 / one.capacity, EXACT_CENT);
  }), { numRuns: 60 }));
});
