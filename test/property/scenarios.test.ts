import fc from 'fast-check';
import type { CellContent, Outcome, RunOutcome } from '../../src/domain';
import { calculate } from '../../src/engine';
import { type Book, calculated, modelOf } from '../support/books';
import { wholeBook } from './whole-books';

const RUNS = { numRuns: 40 };
const HEADERS = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];
const withScenario = (book: Book, ...rows: readonly (readonly CellContent[])[]): Book => ({ ...book, Scenarios: [HEADERS, ...rows.map((row) => ['s', ...row])] });

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const runsOf = ({ runs }: Outcome, scenario: string | null): readonly RunOutcome[] => runs.filter((run) => run.scenario === scenario);
const withoutName = (runs: readonly RunOutcome[]): unknown => JSON.parse(JSON.stringify(runs.map(({ scenario: _scenario, ...run }) => run)));

/** Changes that change nothing, by the ways that a scenario goes. */
const NOTHING: readonly (readonly [string, readonly CellContent[]])[] = [
  ['a factor of 1 on rates', ['Tarieven', '*', 'Uurtarief', null, 1]],
  ['a factor of 1 on hours', ['Uren', '*', 'Uren', null, 1]],
  ['a client that leaves far in the future', ['Deelnemers', 'C1', 'Vertrekt op', '2099-12-31', null]],
  ['a task that ends far in the future', ['Activiteiten', 'A1', 'Eindigt op', '2099-12-31', null]],
];

describe('a scenario that changes nothing', () => {
  it.each(NOTHING)('%s equals the base', (_, row) => fc.assert(fc.property(wholeBook, (book) => {
    const { outcome } = calculated(withScenario(book, row));
    expect(withoutName(runsOf(outcome, 's'))).toEqual(withoutName(runsOf(outcome, null)));
    expect(outcome.scenarios[0]?.totals.every(({ difference }) => difference === '0.00')).toBe(true);
  }), RUNS));
});

describe('a scenario', () => {
  const scenarioRows = fc.constantFrom<readonly CellContent[]>(
    ['Tarieven', '*', 'Uurtarief', null, 1.037], ['Uren', '*', 'Uren', null, 0.333333333333333], ['Kosten', '*', 'Bedrag', null, 0.9],
    ['Deelnemers', 'C1', 'Vertrekt op', '2025-06-30', null], ['Activiteiten', 'A1', 'Eindigt op', '2025-03-31', null],
  );

  it('never changes the base', () => fc.assert(fc.property(wholeBook, scenarioRows, (book, row) => {
    const given = withScenario(book, row);
    const { model, findings, scenarios } = modelOf(given);
    const [alone, beside] = [calculate(model, { findings }), calculate(model, { findings, scenarios })];
    if (alone.status === 'blocked' || beside.status === 'blocked') throw new Error('the book is sound');
    expect(runsOf(beside.outcome, null)).toEqual(alone.outcome.runs);
    expect(beside.outcome.runId).toBe(alone.outcome.runId);
  }), RUNS));

  it('is the same whatever the order of its rows and of those of the base', () => fc.assert(fc.property(wholeBook, (book) => {
    const rows = [['Tarieven', '*', 'Uurtarief', null, 1.1], ['Tarieven', 'P1', 'Uurtarief', 50, null], ['Deelnemers', 'C1', 'Vertrekt op', '2025-06-30', null], ['Uren', '*', 'Uren', null, 0.7]];
    const turned = Object.fromEntries(Object.entries(book).map(([name, [headers = [], ...body]]) => [name, [headers, ...[...body].reverse()]]));
    const [one, other] = [calculated(withScenario(book, ...rows)), calculated(withScenario(turned, ...[...rows].reverse()))];
    const unplaced = ({ outcome: { scenarios } }: typeof one) => scenarios.map(({ changed, ...rest }) => ({ ...rest, changed: changed.map(({ place: _place, ...row }) => row) }));
    expect([unplaced(other), other.outcome.runId]).toEqual([unplaced(one), one.outcome.runId]);
    expect(runsOf(other.outcome, 's').map(({ activities }) => activities)).toEqual(runsOf(one.outcome, 's').map(({ activities }) => activities));
  }), { numRuns: 25 }));

  it('passes every control, and its totals add up to its own cost', () => {
    let seen = 0;
    fc.assert(fc.property(wholeBook, scenarioRows, (book, row) => {
      const { outcome } = calculated(withScenario(book, row));
      for (const run of runsOf(outcome, 's')) {
        for (const control of run.controls) expect(control).toMatchObject({ pass: true });
        const totals = outcome.scenarios.flatMap((scenario) => scenario.totals).filter((one) => one.year === run.year && one.basis === run.basis && one.participant !== null);
        const charged = run.subAgreements.filter(({ memo }) => !memo).reduce((sum, agreement) => sum + cents(agreement.cost.total), 0n);
        expect(totals.reduce((sum, one) => sum + cents(one.scenario), 0n)).toBe(charged);
        for (const one of totals) expect(cents(one.base) + cents(one.difference)).toBe(cents(one.scenario));
        seen += 1;
      }
    }), RUNS);
    expect(seen).toBeGreaterThan(10);
  });
});
