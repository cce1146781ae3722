import { calculated } from '../../support/books';
import { advancesOf, closedYear, paid, settledBy, settlementOf } from './settled-books';
import { YEAR, costs, found, office, outcomeOf, place } from './small-books';

const scheduled = (budget: number, terms: number): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(advancesOf(closedYear(budget, budget, { Deelovereenkomsten: settledBy(null, null, null, terms) })))
    .map(([participant, { terms: made }]) => [participant, made.map(({ scheduled: amount }) => amount)]));

describe('the schedule of advances', () => {
  it('is the charge in equal terms, the left-over cents on the first: 0.11, 0.06 and 0.05 in four', () =>
    // R = 0.22: H 0.11, X and Y 0.055 each; the left-over cent goes to Y, who comes before X in Volgorde
    expect(scheduled(0.22, 4)).toEqual({ H: ['0.03', '0.03', '0.03', '0.02'], Y: ['0.02', '0.02', '0.01', '0.01'], X: ['0.02', '0.01', '0.01', '0.01'] }));
  it('so also of a charge below zero', () => expect(scheduled(-0.22, 4)['H']).toEqual(['-0.03', '-0.03', '-0.03', '-0.02']));
  it('has as many terms as the agreement says', () => {
    expect(scheduled(400, 1)['X']).toEqual(['100.00']);
    expect(scheduled(400, 12)['X']).toEqual([...Array<string>(4).fill('8.34'), ...Array<string>(8).fill('8.33')]);
  });
  it('has four terms where the agreement says nothing', () => expect(advancesOf(closedYear(400, 400))['X']?.terms.map(({ scheduled: amount }) => amount)).toEqual(['25.00', '25.00', '25.00', '25.00']));

  it('is there from the budget on, before there is anything to settle: nothing is paid yet but by the host to itself', () => {
    const book = office({ Kosten: costs(['A', null, 'overig', 400, YEAR, null, 'begroting']) });
    expect(advancesOf(book)).toMatchObject({ H: { paid: '200.00', assumed: true }, X: { budget: '100.00', paid: '0.00', assumed: false }, Y: { paid: '0.00', assumed: false } });
    expect(outcomeOf(book)).toMatchObject({ settlements: [], differences: [], labour: [] });
    expect(found(book, 'advances-assumed')).toEqual([]);
  });
});

describe('advances paid', () => {
  const book = closedYear(400, 440, { Voorschotten: paid(['X', 30, 1], ['X', 20.5, 3], ['X', 2], ['X', 7, 6]) });

  it('are those of the table: by term, without a term, and in a term that is not there', () => expect(advancesOf(book)['X']).toEqual({
    year: YEAR, subAgreement: 'D', participant: 'X', budget: '100.00', paidWithoutTerm: '2.00', paid: '59.50', assumed: false,
    terms: [
      { term: 1, scheduled: '25.00', paid: '30.00' }, { term: 2, scheduled: '25.00', paid: null }, { term: 3, scheduled: '25.00', paid: '20.50' }, { term: 4, scheduled: '25.00', paid: null },
      { term: 6, scheduled: '0.00', paid: '7.00' },
    ],
  }));
  it('are taken off the final charge', () => expect(settlementOf(book)['X']).toMatchObject({ charged: '110.00', advances: '59.50', assumedAdvances: false, settlement: '50.50' }));
  it('are 0 of a client without a row, once another client has one', () => expect(settlementOf(book)['Y']).toMatchObject({ charged: '110.00', advances: '0.00', assumedAdvances: false, settlement: '110.00' }));
  it('of the host are its schedule', () => expect(settlementOf(book)['H']).toMatchObject({ charged: '220.00', advances: '200.00', assumedAdvances: true, settlement: '20.00' }));
  it('in a term above Voorschottermijnen give a warning', () => expect(found(book, 'advance-term-too-high')).toEqual([
    { severity: 'warning', place: place('Voorschotten', 5, 'Termijn'), facts: { agreement: 'D', participant: 'X', year: YEAR, term: 6, terms: 4 } },
  ]));

  it('are traced by term, those without one last, then by amount: the order of the rows means nothing', () => {
    const rows = [['X', 2], ['X', 7, 6], ['X', 20.5, 3], ['X', 30, 1]] as const;
    const termsOf = (order: readonly (readonly [string, number, number?])[]) =>
      calculated(closedYear(400, 440, { Voorschotten: paid(...order) })).trace.explain(`${YEAR}/settlement/D/X/advances`)?.terms.map(({ amount }) => Number(amount));
    expect([termsOf(rows), termsOf([...rows].reverse())]).toEqual([[30, 20.5, 7, 2], [30, 20.5, 7, 2]]);
  });

  it('are the schedule when nobody has a row, with a warning that says so', () => {
    const without = closedYear(400, 440);
    expect(settlementOf(without)).toMatchObject({ X: { advances: '100.00', assumedAdvances: true, settlement: '10.00' }, Y: { advances: '100.00', assumedAdvances: true } });
    expect(found(without, 'advances-assumed')).toEqual([{ severity: 'warning', place: place('Deelovereenkomsten', 2, 'Voorschottermijnen'), facts: { agreement: 'D', year: YEAR, terms: 4 } }]);
    expect(found(book, 'advances-assumed')).toEqual([]);
  });

  it('of a year that the book has nothing else of do not count, and are named', () => {
    const other = closedYear(400, 440, { Voorschotten: paid(['X', 30, 1, null, 'D', YEAR - 1]) });
    expect(settlementOf(other)['X']).toMatchObject({ advances: '100.00', assumedAdvances: true });
    expect(found(other, 'advance-not-used')).toEqual([{ severity: 'warning', place: place('Voorschotten', 2, 'Deelovereenkomst'), facts: { agreement: 'D', participant: 'X', year: YEAR - 1 } }]);
  });

  it('of a year that was not asked for wait until it is', () => {
    const both = closedYear(400, 440, { Voorschotten: paid(['X', 30, 1, null, 'D', YEAR - 1]), Kosten: costs(['A', null, 'overig', 400, YEAR, null, 'begroting'], ['A', null, 'overig', 300, YEAR - 1, null, 'begroting']) });
    expect(calculated(both, { years: [YEAR] }).outcome.findings.filter(({ code }) => code === 'advance-not-used')).toEqual([]);
  });

  it('of the host to itself do not count, and are no reason to take that the clients paid nothing', () => {
    const host = closedYear(400, 440, { Voorschotten: paid(['H', 199, 1]) });
    expect(settlementOf(host)).toMatchObject({ H: { advances: '200.00' }, X: { advances: '100.00', assumedAdvances: true } });
    expect(found(host, 'advance-of-host')).toHaveLength(1);
  });

  it('of somebody who bears nothing are returned whole: no payment vanishes', () => {
    const outsider = closedYear(400, 440, { Voorschotten: paid(['X', 100, 1], ['Y', 12.34, 1]), Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 3, YEAR], ['k', 'X', 1, YEAR]] });
    expect(settlementOf(outsider)['Y']).toMatchObject({ budget: '0.00', actual: '0.00', charged: '0.00', advances: '12.34', settlement: '-12.34' });
    expect(found(outsider, 'advance-of-non-party')).toEqual([{ severity: 'warning', place: place('Voorschotten', 3, 'Deelnemer'), facts: { agreement: 'D', participant: 'Y', year: YEAR } }]);
  });

  it('of terms that are not there are shown in their order', () =>
    expect(advancesOf(closedYear(400, 440, { Voorschotten: paid(['X', 1, 11], ['X', 2, 7], ['X', 3, 9]) }))['X']?.terms.slice(4).map(({ term, paid: amount }) => [term, amount])).toEqual([[7, '2.00'], [9, '3.00'], [11, '1.00']]));

  it('of parts of a cent are rounded row by row, as a payment is in cents', () =>
    expect(settlementOf(closedYear(400, 440, { Voorschotten: paid(['X', 10.005, 1], ['X', 10.004, 2]) }))['X']).toMatchObject({ advances: '20.01' }));

  it('for an agreement that is pro memorie, or a year without a budget, count nowhere and are named', () => {
    const planned = closedYear(400, 440, { Voorschotten: paid(['X', 1, 1]), Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', 'gepland']], Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['O', 'O', null]] });
    expect(outcomeOf(planned)).toMatchObject({ settlements: [], advances: [] });
    expect(found(planned, 'advance-not-used').map(({ place: at }) => at)).toEqual([place('Voorschotten', 2, 'Deelovereenkomst')]);
    const onlyActual = office({ Voorschotten: paid(['X', 1, 1]), Kosten: costs(['A', null, 'overig', 4, YEAR, null, 'realisatie']) });
    expect(outcomeOf(onlyActual)).toMatchObject({ settlements: [], advances: [] });
    expect(found(onlyActual, 'advance-not-used')).toHaveLength(1);
  });
});

describe('a closed year that is run again', () => {
  const first = closedYear(400, 440, { Voorschotten: paid(['X', 90, 1], ['Y', 100, 1]) });
  /** What was settled then: X 110 - 90 = 20, Y 110 - 100 = 10. */
  const settledThen = [['X', 90, 1], ['Y', 100, 1], ['X', 20, null, 'afrekening'], ['Y', 10, null, 'afrekening']] as const;

  it('settles the same, so that nothing is left to move', () => {
    expect(settlementOf(first)).toMatchObject({ X: { settlement: '20.00', settledBefore: '0.00', delta: '20.00' }, Y: { settlement: '10.00', delta: '10.00' } });
    expect(settlementOf(closedYear(400, 440, { Voorschotten: paid(...settledThen) }))).toMatchObject({ X: { settlement: '20.00', settledBefore: '20.00', delta: '0.00' }, Y: { settledBefore: '10.00', delta: '0.00' } });
  });
  it('with a corrected input shows what moves: 448 instead of 440 is 2 more for each client', () =>
    expect(settlementOf(closedYear(400, 448, { Voorschotten: paid(...settledThen) }))).toMatchObject({ X: { charged: '112.00', settlement: '22.00', settledBefore: '20.00', delta: '2.00' }, Y: { delta: '2.00' } }));
  it('after two settlements counts both', () =>
    expect(settlementOf(closedYear(400, 448, { Voorschotten: paid(...settledThen, ['X', 2, 2, 'afrekening']) }))['X']).toMatchObject({ settledBefore: '22.00', delta: '0.00' }));
  it('keeps the assumed schedule when only its settlements were entered', () =>
    expect(settlementOf(closedYear(400, 440, { Voorschotten: paid(['X', 10, null, 'afrekening']) }))['X']).toMatchObject({ advances: '100.00', assumedAdvances: true, settlement: '10.00', delta: '0.00' }));
});
