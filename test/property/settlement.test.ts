import fc from 'fast-check';
import type { CellContent, Outcome, SettlementOutcome } from '../../src/domain';
import { scheduleOf } from '../../src/engine/settlement/advances';
import { type Book, calculated } from '../support/books';
import { rearranged, wholeBook } from './whole-books';

const RUNS = { numRuns: 40 };
type Rows = (readonly CellContent[])[];

const YEAR = 2025;
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const total = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + cents(amount), 0n);

const rules = fc.array(fc.tuple(fc.constantFrom('werkelijk', 'tarief', 'geen'), fc.constantFrom(null, null, 0, 2.5, 10, 400), fc.constantFrom('meerdere', 'geheel'), fc.constantFrom(null, 1, 3, 12)), { minLength: 4, maxLength: 4 });
const payments = fc.uniqueArray(fc.tuple(fc.nat(3), fc.constantFrom('H', 'C1', 'C2'), fc.integer({ min: -5000, max: 90000 }), fc.constantFrom(null, 1, 2, 14), fc.constantFrom('voorschot', 'afrekening')), {
  maxLength: 12, selector: ([agreement, participant, , term, entry]) => `${agreement}|${participant}|${term}|${entry}`,
});

/** The same book with rules of settlement, and payments of who is there. */
const settledBook = fc.tuple(wholeBook, rules, payments).map(([book, byAgreement, rows]): Book => {
  const [headers = [], ...agreements] = book.Deelovereenkomsten ?? [];
  const participants = new Set((book.Deelnemers ?? []).map(([code]) => code));
  const Voorschotten = rows.flatMap(([at, participant, amount, term, entry]): Rows => {
    const agreement = agreements[at]?.[0];
    return agreement === undefined || !participants.has(participant) ? [] : [[agreement, participant, amount / 100, YEAR, term, entry]];
  });
  return {
    ...book,
    Deelovereenkomsten: [[...headers, 'Afrekening', 'Bandbreedte %', 'Bandbreedtewijze', 'Voorschottermijnen'], ...agreements.map((row, i) => [...row, ...byAgreement[i] ?? []])],
    ...(Voorschotten.length === 0 ? {} : { Voorschotten: [['Deelovereenkomst', 'Deelnemer', 'Bedrag', 'Jaar', 'Termijn', 'Soort post'], ...Voorschotten] }),
  };
});

/** The same rows in budget and actual: those that are for one kind are of the budget, and come twice. */
const asBudgeted = (book: Book): Book => Object.fromEntries(Object.entries(book).map(([name, [headers = [], ...rows]]) => {
  const kind = headers.indexOf('Soort');
  if (kind < 0 || name === 'Kostenplaatsen') return [name, [headers, ...rows]];
  const shared = ['Sleutelwaarden', 'Doorbelasting', 'Tarieven'].includes(name);
  const kept = rows.filter((row) => row[kind] !== 'realisatie');
  return [name, [headers, ...kept, ...(shared ? [] : kept.map((row) => row.map((cell, i) => (i === kind ? 'realisatie' : cell))))]];
}));

let seen = 0;
const forEverySettlement = (check: (settled: SettlementOutcome, outcome: Outcome) => void): void => fc.assert(fc.property(settledBook, (book) => {
  const { outcome } = calculated(book);
  for (const settled of outcome.settlements) { check(settled, outcome); seen += 1; }
}), RUNS);

describe('every settlement', () => {
  afterAll(() => expect(seen).toBeGreaterThan(200));

  it('the parts, the rule and the rounding are charged - budget, to the cent', () => forEverySettlement(({ parts, charged, budget }) =>
    expect(total(Object.values(parts))).toBe(cents(charged) - cents(budget))));

  it('the rounding is never more than a few cents: one for each part, and one for each activity in both runs', () => forEverySettlement(({ parts, subAgreement }, outcome) => {
    const activities = outcome.runs[0]?.activities.filter((activity) => activity.subAgreement === subAgreement).length ?? 0;
    expect(Math.abs(Number(parts.rounding))).toBeLessThanOrEqual((2 + 4 * activities) / 100);
  }));

  it('charged and what the host bears are the actual charge, charged and settlement differ by the advances, and the delta by what was settled', () =>
    forEverySettlement(({ charged, hostBears, actual, advances, settlement, settledBefore, delta }) => {
      expect(cents(charged) + cents(hostBears)).toBe(cents(actual));
      expect(cents(advances) + cents(settlement)).toBe(cents(charged));
      expect(cents(settledBefore) + cents(delta)).toBe(cents(settlement));
    }));

  it('over all parties, final charges and what the host bears are the actual cost of the sub-agreement', () => fc.assert(fc.property(settledBook, (book) => {
    const { outcome } = calculated(book);
    const actual = outcome.runs.find(({ basis }) => basis === 'actual');
    for (const agreement of actual?.subAgreements.filter(({ memo }) => !memo) ?? []) {
      const own = outcome.settlements.filter(({ subAgreement }) => subAgreement === agreement.code);
      if (own.length > 0) expect(total(own.flatMap(({ charged, hostBears }) => [charged, hostBears]))).toBe(cents(agreement.cost.total));
    }
  }), RUNS));

  it('within its band is the budget, beyond it never further from the budget than the actual charge', () => forEverySettlement(({ rule, band, budget, actual, charged }) => {
    if (rule !== 'actual' || band === null) return;
    const [difference, moved] = [cents(actual) - cents(budget), cents(charged) - cents(budget)];
    const size = difference < 0n ? -difference : difference;
    if (size <= cents(band)) expect(moved).toBe(0n);
    else expect(moved === difference || moved === difference - (difference < 0n ? -cents(band) : cents(band))).toBe(true);
  }));

  it('has a schedule that is its charge, whatever was paid in it', () => fc.assert(fc.property(settledBook, (book) => {
    for (const { terms, budget } of calculated(book).outcome.advances) expect(total(terms.map(({ scheduled }) => scheduled))).toBe(cents(budget));
  }), RUNS));

  it('passes its controls', () => fc.assert(fc.property(settledBook, (book) => {
    for (const run of calculated(book).outcome.runs) expect(run.controls.filter(({ pass }) => !pass)).toEqual([]);
  }), RUNS));
});

it('a schedule never grows, and its terms differ by one cent at most', () => fc.assert(fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 1, max: 60 }), (charge, terms) => {
  const made = scheduleOf(charge, terms);
  const sizes = made.map((one) => (one < 0n ? -one : one));
  expect(made).toHaveLength(terms);
  expect(made.reduce((sum, one) => sum + one, 0n)).toBe(charge);
  expect(sizes).toEqual([...sizes].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
  expect((sizes[0] ?? 0n) - (sizes.at(-1) ?? 0n)).toBeLessThanOrEqual(1n);
})));

describe('a year as it was budgeted', () => {
  const asPlanned = wholeBook.map((book) => asBudgeted(book));

  it('settles nothing, under every rule but a rounded tariff: no part differs from 0', () => fc.assert(fc.property(asPlanned, rules, (book, byAgreement) => {
    const [headers = [], ...agreements] = book.Deelovereenkomsten ?? [];
    const Deelovereenkomsten = [[...headers, 'Afrekening', 'Bandbreedte %', 'Bandbreedtewijze'], ...agreements.map((row, i) => [...row, byAgreement[i]?.[0] === 'geen' ? 'geen' : 'werkelijk', byAgreement[i]?.[1] ?? null, 'meerdere'])];
    const { outcome } = calculated({ ...book, Deelovereenkomsten });
    for (const { settlement, hostBears, parts, participant } of outcome.settlements) {
      expect([participant, settlement, hostBears, ...Object.values(parts)]).toEqual([participant, ...Array<string>(8).fill('0.00')]);
    }
    for (const { rate, efficiency, mix, yield: produced } of outcome.labour) expect([rate, efficiency, mix, produced].map(Number)).toEqual([0, 0, 0, 0]);
  }), RUNS));
});

describe('a closed year that is run again', () => {
  it('gives the same run id and the same settlement, whatever the order of the rows', () => fc.assert(fc.property(settledBook, fc.array(fc.nat(1000), { minLength: 7, maxLength: 31 }), (book, order) => {
    const [first, again] = [calculated(book).outcome, calculated(rearranged(book, order)).outcome];
    expect([again.runId, again.settlements, again.advances, again.differences, again.labour]).toEqual([first.runId, first.settlements, first.advances, first.differences, first.labour]);
  }), RUNS));

  it('with what was settled entered as such moves nothing any more', () => fc.assert(fc.property(settledBook, (book) => {
    const paid = (book.Voorschotten ?? []).filter((row) => row[5] !== 'afrekening');
    const open = { ...book, ...(paid.length === 0 ? {} : { Voorschotten: paid }) };
    const settled = calculated(open).outcome.settlements;
    const headers = ['Deelovereenkomst', 'Deelnemer', 'Bedrag', 'Jaar', 'Termijn', 'Soort post'];
    const entered = settled.map(({ subAgreement, participant, settlement }) => [subAgreement, participant, Number(settlement), YEAR, null, 'afrekening']);
    const again = calculated({ ...open, Voorschotten: [...(paid.length === 0 ? [headers] : paid), ...entered] }).outcome.settlements;
    expect(again.map(({ delta }) => delta).filter((delta) => delta !== '0.00')).toEqual([]);
    expect(again.map(({ charged }) => charged)).toEqual(settled.map(({ charged }) => charged));
  }), RUNS));
});
