import type { Outcome, Trace, TraceEntry, TraceTerm } from '../../../src/domain';
import { calculated } from '../../support/books';
import { RICH } from './rich-book';
import { YEAR, costOfA, hours, office } from './small-books';

let outcome: Outcome;
let trace: Trace;
const explain = (figure: string): TraceEntry => {
  const entry = trace.explain(figure);
  if (!entry) throw new Error(`no trace of ${figure}`);
  return entry;
};
const total = (terms: readonly TraceTerm[]): number => terms.reduce((sum, term) => sum + Number(term.amount), 0);
/** Prices and shares are made of their terms in another way than by adding. */
const NOT_A_SUM = /\/(rate\/|overhead\/rate$|share\/)/;

describe('the trace', () => {
  beforeEach(() => { ({ outcome, trace } = calculated(RICH)); });

  it('explains a few hundred figures of the rich book, and of each the terms add up to its amount', () => {
    const sums = trace.figures.filter((figure) => !NOT_A_SUM.test(figure));
    expect(sums.length).toBeGreaterThan(150);
    expect(sums.filter((figure) => Math.abs(total(explain(figure).terms) - Number(explain(figure).amount)) >= 1e-8)).toEqual([]);
  });

  it('every figure that is named in it is explained too', () => {
    const named = trace.figures.flatMap((figure) => explain(figure).terms.flatMap((term) => ('figure' in term ? [term.figure] : [])));
    expect(named.filter((figure) => trace.explain(figure) === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });

  it('every published figure that is not null is in it: totals, charges, prices for a unit and an hour', () => {
    const missing = outcome.runs.flatMap((run) => {
      const base = `${run.year}/${run.basis}`;
      const kinds = Object.keys(run.total.cost);
      return [
        ...run.activities.flatMap(({ code, participants, unitPrice, costPerHour }) => [
          ...kinds.map((kind) => `activity/${code}/${kind}`), ...participants.flatMap((one) => [`activity/${code}/participant/${one.code}`, `activity/${code}/share/${one.code}`]),
          ...(unitPrice === null ? [] : [`activity/${code}/unitPrice`]), ...(costPerHour === null ? [] : [`activity/${code}/costPerHour`]),
        ]),
        ...run.subAgreements.flatMap(({ code, participants, unitPrice, costPerHour, costPerInhabitant }) => [
          ...kinds.map((kind) => `subAgreement/${code}/${kind}`), ...participants.map((one) => `subAgreement/${code}/participant/${one.code}`),
          ...(unitPrice === null ? [] : [`subAgreement/${code}/unitPrice`]), ...(costPerHour === null ? [] : [`subAgreement/${code}/costPerHour`]),
          ...(costPerInhabitant === null ? [] : [`subAgreement/${code}/costPerInhabitant`]),
        ]),
        ...kinds.map((kind) => `total/${kind}`), ...run.total.participants.map(({ code }) => `total/participant/${code}`), 'overhead/pool', 'overhead/rate', 'total/unassigned',
      ].map((figure) => `${base}/${figure}`);
    });
    expect(missing.length).toBeGreaterThan(100);
    expect(missing.filter((figure) => trace.explain(figure) === undefined)).toEqual([]);
  });

  it('a share names the rows it was read from', () => {
    const shares = trace.figures.filter((figure) => figure.includes('/share/'));
    const rows = shares.flatMap((figure) => explain(figure).terms).filter((term) => 'row' in term);
    expect(shares.length).toBeGreaterThan(3);
    expect(rows.length).toBeGreaterThan(3);
  });

  it('drivers: all of them together, 3 + 4', () => {
    const entry = explain(`${YEAR}/budget/costCentre/HFD/drivers`);
    expect([entry.amount, entry.terms.map(({ amount }) => Number(amount))]).toEqual(['7.000000000000', [3, 4]]);
  });

  it('the rounding of an activity: its cost in cents, less its exact cost', () => {
    const { trace: ofHalf } = calculated(office({ Kosten: costOfA(0.005) }));
    const total = `${YEAR}/budget/activity/A/total`;
    expect(ofHalf.explain(`${YEAR}/budget/activity/A/rounding`)).toEqual({ rule: '6-rounding', amount: '0.005000000000', terms: [{ figure: total, amount: '0.010000000000' }, { figure: total, amount: '-0.005000000000' }] });
  });

  it('hours: quantity × price is the amount', () => {
    const terms = trace.figures.flatMap((figure) => explain(figure).terms).filter((term) => 'hours' in term);
    expect(terms.length).toBeGreaterThan(5);
    for (const term of terms) if ('hours' in term) expect(Math.abs(Number(term.quantity) * Number(term.price) - Number(term.amount))).toBeLessThan(1e-3);
  });

  it('a part of a figure is factor × that figure', () => {
    const rate = explain(`${YEAR}/budget/overhead/rate`);
    const overhead = explain(`${YEAR}/budget/activity/A/overhead`).terms[0] as { factor: string; amount: string };
    expect(Math.abs(Number(overhead.factor) * Number(rate.amount) - Number(overhead.amount))).toBeLessThan(1e-6);
    const support = explain(`${YEAR}/budget/activity/A/support`).terms[0] as { factor: string; amount: string; figure: string };
    expect([support.figure, support.factor, support.amount]).toEqual([`${YEAR}/budget/costCentre/HFD`, '0.428571428571', '2142.857142857143']);
  });

  it('says what the published amounts say', () => {
    for (const run of outcome.runs) {
      for (const activity of run.activities) {
        expect(Math.abs(Number(explain(`${run.year}/${run.basis}/activity/${activity.code}/total`).amount) - Number(activity.cost.total))).toBeLessThan(0.0050001);
        for (const { code, amount } of activity.participants) expect(Number(explain(`${run.year}/${run.basis}/activity/${activity.code}/participant/${code}`).amount)).toBe(Number(amount));
      }
      for (const agreement of run.subAgreements) {
        for (const { code, amount } of agreement.participants) expect(Number(explain(`${run.year}/${run.basis}/subAgreement/${agreement.code}/participant/${code}`).amount)).toBe(Number(amount));
      }
    }
  });

  it('goes down to the rows: the cost row of the label, with its sheet, table, row and column', () =>
    expect(explain(`${YEAR}/budget/activity/A/participant/Y`).terms[0]).toEqual({ row: { sheet: 'Kosten', table: 'Kosten', row: 4 }, column: 'Bedrag', amount: '12.340000000000' }));

  it('goes down to the hours: months that are priced alike together', () => {
    const book = office({ Uren: hours(['A', 'P', 1, YEAR, 2], ['A', 'P', 2, YEAR, 3]) });
    expect(calculated(book).trace.explain(`${YEAR}/budget/activity/A/wage`)).toEqual({
      rule: '1-rates', amount: '150.000000000000',
      terms: [{ hours: { activity: 'A', position: 'P', participant: null, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, quantity: '3.000000', price: '50.000000', amount: '150.000000000000' }],
    });
  });

  it('of a rate names the cells it was made of', () =>
    expect(explain(`${YEAR}/budget/rate/Q/start`)).toEqual({
      rule: '1-rates/derived', amount: '66.255628177197', // 91,234 / 1,377
      terms: [{ row: { sheet: 'Tarieven', table: 'Tarieven', row: 4 }, column: 'Loonkosten', amount: '91234.000000000000' }, { row: { sheet: 'Tarieven', table: 'Tarieven', row: 4 }, column: 'Productieve uren', amount: '1377.000000000000' }],
    }));

  it('of what is not there is nothing', () => expect(trace.explain('2025/budget/activity/NIET/wage')).toBeUndefined());
});

describe('the trace of a rate by the hours norm', () => {
  const book = office({
    Uren: hours(['A', 'P', 1, YEAR]), Tarieven: [['Functie', 'Loonkosten', 'Bron'], ['P', 69000, 'raad']],
    Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof', 'Ziekte'], ['ander', YEAR, 1, 0, 0], ['kantoor', YEAR, 1872, 392, 100]], Capaciteit: [['Functie', 'Fte', 'Groep', 'Jaar'], ['P', 3, 'kantoor', YEAR]],
  });
  it('names the row of the norm: 69,000 / (1,872 - 392 - 100)', () =>
    expect(calculated(book).trace.explain(`${YEAR}/budget/rate/P/start`)).toEqual({
      rule: '1-rates/derived', amount: '50.000000000000',
      terms: [
        { row: { sheet: 'Tarieven', table: 'Tarieven', row: 2 }, column: 'Loonkosten', amount: '69000.000000000000' },
        { row: { sheet: 'Urennorm', table: 'Urennorm', row: 3 }, column: 'Contracturen', amount: '1872.000000000000' },
        { row: { sheet: 'Urennorm', table: 'Urennorm', row: 3 }, column: 'Verlof', amount: '-392.000000000000' },
        { row: { sheet: 'Urennorm', table: 'Urennorm', row: 3 }, column: 'Ziekte', amount: '-100.000000000000' },
      ],
    }));
});
