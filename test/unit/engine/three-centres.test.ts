import type { RunOutcome } from '../../../src/domain';
import type { Book } from '../../support/books';
import { calculated, findingsOf } from '../../support/books';
import { type Centres, centreBook } from './centre-books';
import { YEAR, costs, failing, found, hours, place, runOf } from './small-books';

/**
 * P, Q and R are support centres; A is of sub-agreement D, B of E, O is the host's own task.
 * Reciprocal: P = 1,200 + Q/6 and Q = 600 + P/6, so P = 9,360/7 and Q = 5,760/7; R = 400 + (P + Q)/6 = 760.
 */
const CENTRES: Centres = {
  cost: { P: 1200, Q: 600, R: 400 },
  gives: { P: { Q: 1, R: 1, A: 4 }, Q: { P: 1, R: 1, B: 4 }, R: { A: 1, B: 1, O: 2 } },
};
const TABLES: Book = {
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'E'], ['O', 'Eigen', null]],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Deel', 'k'], ['E', 'Ander', 'k']],
};
const book = (method: string, order: readonly string[] = ['P', 'Q', 'R']): Book => centreBook(CENTRES, method, { order, tables: TABLES });
const check = (run: RunOutcome) => { expect(failing(run)).toEqual([]); return run; };
const totals = (run: RunOutcome) => Object.fromEntries(run.activities.map(({ code, cost }) => [code, cost.total]));
const shared = (all: string, H: string, Y: string, X: string) => ({ total: all, participants: [{ code: 'H', amount: H }, { code: 'Y', amount: Y }, { code: 'X', amount: X }] });

describe('three support centres, three methods', () => {
  it('reciprocal: A = 2/3 P + R/4 = 6,240/7 + 190', () => {
    const { support, ...run } = check(runOf(book('wederkerig')));
    expect(totals({ support, ...run })).toEqual({ A: '1081.43', B: '738.57', O: '380.00' });
    expect(support.centres).toMatchObject([
      { code: 'P', direct: '1200.00', received: '137.14', gross: '1337.14', given: '1337.14' },
      { code: 'Q', direct: '600.00', received: '222.86', gross: '822.86', given: '822.86' },
      { code: 'R', direct: '400.00', received: '360.00', gross: '760.00', given: '760.00' },
    ]);
    expect(support.allocations.map(({ from, to, amount }) => [from, to, amount])).toEqual([
      ['Q', 'P', '137.14'], ['P', 'Q', '222.86'], ['P', 'R', '222.86'], ['Q', 'R', '137.14'],
      ['P', 'A', '891.43'], ['R', 'A', '190.00'], ['Q', 'B', '548.57'], ['R', 'B', '190.00'], ['R', 'O', '380.00'],
    ]);
  });

  it.each([
    // P, Q, R: P 200 + 200 + 800; Q = 800 at 1 : 4 (P is closed): 160 + 640; R = 760
    [['P', 'Q', 'R'], '990.00', '830.00', '380.00'],
    // P, R, Q: R = 600; Q = 800 all to B
    [['P', 'R', 'Q'], '950.00', '950.00', '300.00'],
    // Q, P, R: Q 100 + 100 + 400; P = 1,300 at 1 : 4; R = 400 + 100 + 260
    [['Q', 'P', 'R'], '1230.00', '590.00', '380.00'],
    // Q, R, P: R = 500; P = 1,300 all to A
    [['Q', 'R', 'P'], '1425.00', '525.00', '250.00'],
    // R, P, Q: P 1,200 at 1 : 4; Q = 840 all to B
    [['R', 'P', 'Q'], '1060.00', '940.00', '200.00'],
    // R, Q, P: Q 600 at 1 : 4; P = 1,320 all to A
    [['R', 'Q', 'P'], '1420.00', '580.00', '200.00'],
    // only R has a Volgorde: then P and Q by code
    [['R'], '1060.00', '940.00', '200.00'],
  ])('step-down in the order %s', (order, A, B, O) => expect(totals(check(runOf(book('trapsgewijs', order))))).toEqual({ A, B, O }));

  it('side by side, whichever is set: what participants do not pay of 2,200 is the host’s own task', () => {
    const direct = {
      subAgreements: [{ code: 'D', ...shared('1300.00', '650.00', '325.00', '325.00') }, { code: 'E', ...shared('700.00', '350.00', '175.00', '175.00') }],
      participants: shared('', '1000.00', '500.00', '500.00').participants, hostLines: '200.00', grandTotal: '2200.00',
    };
    const stepDown = {
      subAgreements: [{ code: 'D', ...shared('990.00', '495.00', '247.50', '247.50') }, { code: 'E', ...shared('830.00', '415.00', '207.50', '207.50') }],
      participants: shared('', '910.00', '455.00', '455.00').participants, hostLines: '380.00', grandTotal: '2200.00',
    };
    const reciprocal = {
      // 1,081.43 at 2 : 1 : 1 of 1,081.428571…: the two left-over cents go to X and Y; of 738.57 the one to H
      subAgreements: [{ code: 'D', ...shared('1081.43', '540.71', '270.36', '270.36') }, { code: 'E', ...shared('738.57', '369.29', '184.64', '184.64') }],
      participants: shared('', '910.00', '455.00', '455.00').participants, hostLines: '380.00', grandTotal: '2200.00',
    };
    for (const method of ['direct', 'trapsgewijs', 'wederkerig']) expect(runOf(book(method)).support.byMethod).toEqual({ direct, stepDown, reciprocal });
  });

  it('all six orders of three: A from 950 to 1,425, B from 525 to 950', () => {
    for (const method of ['direct', 'trapsgewijs', 'wederkerig']) {
      expect(runOf(book(method)).support.stepDownOrder).toEqual({
        order: ['P', 'Q', 'R'], examined: 6, lines: [
          { subAgreement: 'D', participant: 'H', asOrdered: '495.00', lowest: '475.00', highest: '712.50' },
          { subAgreement: 'D', participant: 'Y', asOrdered: '247.50', lowest: '237.50', highest: '356.25' },
          { subAgreement: 'D', participant: 'X', asOrdered: '247.50', lowest: '237.50', highest: '356.25' },
          { subAgreement: 'E', participant: 'H', asOrdered: '415.00', lowest: '262.50', highest: '475.00' },
          { subAgreement: 'E', participant: 'Y', asOrdered: '207.50', lowest: '131.25', highest: '237.50' },
          { subAgreement: 'E', participant: 'X', asOrdered: '207.50', lowest: '131.25', highest: '237.50' },
        ],
      });
    }
  });

  it('of four centres only the reverse order is tried besides', () => {
    const { cost, gives } = CENTRES;
    const made = centreBook({ cost: { ...cost, S: 1000 }, gives: { ...gives, S: { P: 1, A: 1 } } }, 'trapsgewijs', { order: ['S', 'P', 'Q', 'R'], tables: TABLES });
    // S 500 to P and A; P = 1,700: 283.33 to Q and R, 1,133.33 to A; Q = 883.33: 176.67 to R, 706.67 to B; R = 860: 215, 215, 430
    expect(totals(check(runOf(made)))).toEqual({ A: '1848.33', B: '921.67', O: '430.00' });
    // reverse: R 100, 100, 200; Q 120, 480; P = 1,320 all to A; S all to A
    expect(runOf(made).support.stepDownOrder).toMatchObject({ order: ['S', 'P', 'Q', 'R'], examined: 2 });
    expect(runOf(made).support.stepDownOrder?.lines[0]).toEqual({ subAgreement: 'D', participant: 'H', asOrdered: '924.17', lowest: '924.17', highest: '1210.00' });
    expect(runOf(made).support.stepDownOrder?.lines[3]).toEqual({ subAgreement: 'E', participant: 'H', asOrdered: '460.83', lowest: '290.00', highest: '460.83' });
  });

  it('an order that leaves no receiver is not counted', () => {
    const made = centreBook({ cost: { S: 100, T: 50 }, gives: { S: { T: 1, A: 1 }, T: { S: 1 } } }, 'trapsgewijs', { order: ['T', 'S'] });
    expect(runOf(made).support.stepDownOrder).toMatchObject({ order: ['T', 'S'], examined: 1, lines: [
      { participant: 'H', asOrdered: '75.00', lowest: '75.00', highest: '75.00' }, { participant: 'Y' }, { participant: 'X' },
    ] });
  });

  it('a centre without cost, or without receivers, has no place in the order', () => {
    const { cost, gives } = CENTRES;
    const made = centreBook({ cost, gives: { ...gives, S: { A: 1 }, T: {} } }, 'direct', { order: ['P', 'Q', 'R'], tables: TABLES });
    expect(runOf(made).support.stepDownOrder).toMatchObject({ order: ['P', 'Q', 'R'], examined: 6 });
  });
});

describe('what stays with the host under every method', () => {
  it('an own task, not assigned cost, overhead that is recovered too little, and the cents of rounding', () => {
    const made = centreBook({ cost: { S: 100, H1: 40, OV: 90 }, gives: { S: { A: 1, O: 1, H1: 2 } } }, 'direct', {
      kinds: { H1: 'hoofd', OV: 'overhead' }, settings: [['Overheadmethode', 'bedrag per uur'], ['Overheadwaarde', 3]],
      tables: { ...TABLES, Uren: hours(['A', 'F', 10, YEAR], ['O', 'F', 5, YEAR]), Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['F', 0.003, 'raad']] },
    });
    // A: 25 support, 30 overhead, 10 × 0.003 = 0.03: 55.03. O: 25 + 15 + 0.015. Not assigned 40 + 50. Overhead recovered 45 of 90.
    const run = check(runOf(made));
    expect(totals(run)).toEqual({ A: '55.03', B: '0.00', O: '40.02' });
    // all cost: 100 + 40 + 90 + 0.045 = 230.045, in cents 230.05; 230.05 - 55.03
    for (const method of ['direct', 'stepDown', 'reciprocal'] as const) {
      expect(run.support.byMethod[method]).toMatchObject({ hostLines: '175.02', grandTotal: '230.05', participants: [{ code: 'H', amount: '27.51' }, { code: 'Y', amount: '13.76' }, { code: 'X', amount: '13.76' }] });
    }
    // (h): 55.03 of participants (27.52 of clients), the own task 40.015, not assigned 90, 45 under the pool; nothing was rounded
    expect(run.controls.find(({ code }) => code === 'host-and-clients-bear-all')?.lines).toEqual([
      { code: 'clients', amount: '27.520000' }, { code: 'host-share', amount: '27.510000' }, { code: 'host-own-tasks', amount: '40.015000' },
      { code: 'unassigned', amount: '90.000000' }, { code: 'host-overhead', amount: '0.000000' }, { code: 'under-recovery', amount: '45.000000' },
      { code: 'unused', amount: '0.000000' }, { code: 'rounding', amount: '0.000000' }, { code: 'cost', amount: '230.045000' },
    ]);
  });

  it('an agreement that is pro memorie is in no comparison', () => {
    const made = centreBook(CENTRES, 'direct', { order: ['P', 'Q', 'R'], tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'E'], ['O', 'Eigen', null], ['M', 'Later', 'G']],
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['E', 'Ander', 'k', null], ['G', 'Later', 'k', 'gepland']],
    } });
    expect(runOf(made).support.byMethod.direct?.subAgreements.map(({ code }) => code)).toEqual(['D', 'E']);
    expect(runOf(made).support.stepDownOrder?.lines.map(({ subAgreement }) => subAgreement)).toEqual(['D', 'D', 'D', 'E', 'E', 'E']);
  });
});

describe('what a reader must know of the centres', () => {
  const at = (row: number) => place('Kostenplaatsen', row, 'Code');

  it('every centre that a method leaves out is named in one note', () => {
    const made = (method: string) => centreBook({ cost: { S: 10, T: 20, U: 0 }, gives: { S: { T: 1 }, T: { S: 1, V: 1 }, U: { S: 1 }, V: { A: 1 } } }, method, { order: ['V', 'T', 'S'] });
    expect(found(made('wederkerig'), 'direct-left-out')).toEqual([{ severity: 'note', place: at(3), facts: { centres: 'T, S', year: YEAR } }]);
    // V is closed first, then T gives to S, which has nobody left
    expect(found(made('wederkerig'), 'step-down-left-out')).toEqual([{ severity: 'note', place: at(2), facts: { centres: 'S', year: YEAR } }]);
    expect(found(made('wederkerig'), 'reciprocal-left-out')).toEqual([]);
    expect(found(made('direct'), 'method-leaves-no-receiver').map(({ severity, place: where, facts }) => [severity, where, facts])).toEqual([
      ['blocking', at(2), { centre: 'S', year: YEAR }], ['blocking', at(3), { centre: 'T', year: YEAR }],
    ]);
    expect(found(made('direct'), 'step-down-left-out')).toEqual([]);
  });

  it('two closed groups are two findings, each naming its own', () => {
    const made = centreBook({ cost: { S: 1, U: 1 }, gives: { S: { T: 1 }, T: { S: 1 }, U: { V: 1 }, V: { W: 1 }, W: { U: 1 } } }, 'wederkerig', { tables: TABLES });
    expect(found(made, 'closed-group-of-centres').map(({ place: where, facts }) => [where, facts]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual([
      [at(2), { centres: 'S, T', year: YEAR }], [at(4), { centres: 'U, V, W', year: YEAR }],
    ]);
    expect(found(made, 'direct-left-out')).toEqual([]);
  });

  it('a group without cost, before one with cost in its way, is not stuck', () => {
    const made = centreBook({ cost: { S: 12 }, gives: { S: { T: 1 }, T: { S: 1, U: 1 }, U: { T: 1, A: 2 }, V: { S: 5 } } }, 'wederkerig');
    // T gets S, half of it back to S …: all of the 12 leaves by U to A
    expect(totals(check(runOf(made)))).toEqual({ A: '12.00' });
    // S = 12 + T/2, T = S + U/3, U = T/2: T = 12 + T/2 + T/6 = 36, S = 30, U = 18; V has nothing
    expect(runOf(made).support.centres.map(({ code, gross, given }) => [code, gross, given])).toEqual([['S', '30.00', '30.00'], ['T', '36.00', '36.00'], ['U', '18.00', '18.00'], ['V', '0.00', '0.00']]);
    expect(found(made, 'driver-without-cost')).toEqual([{ severity: 'note', place: place('Doorbelasting', 7, 'Van'), facts: { centre: 'V', year: YEAR } }]);
  });

  it('an overhead centre without cost has no driver to be noted', () =>
    expect(found(centreBook({ cost: { S: 1 }, gives: { S: { A: 1 }, O: { A: 1 } } }, 'direct', { kinds: { O: 'overhead' }, settings: [['Overheadmethode', 'geen']] }), 'driver-without-cost')).toEqual([]));

  it('nothing, of centres whose cost all finds its way', () => {
    const made = centreBook({ cost: { S: 10, P: 5, O: 2 }, gives: { S: { P: 1, A: 1, O: 1 }, P: { A: 1, B: 1 } } }, 'wederkerig', { kinds: { P: 'hoofd', O: 'overhead' }, settings: [['Overheadmethode', 'geen']] });
    expect(findingsOf(made).map(({ code }) => code)).toEqual([]);
    expect(check(runOf(made)).total).toMatchObject({ unassigned: '0.00', hostUnused: '0.00', hostOverhead: '5.33' });
  });

  it('a group that only leads to the centre without receivers is not named: that centre is', () => {
    const made = centreBook({ cost: { T: 100 }, gives: { T: { U: 1 }, U: { T: 1, V: 1 }, V: {}, W: { A: 1 } } }, 'wederkerig');
    expect(found(made, 'support-centre-gives-to-nobody')).toEqual([{ severity: 'blocking', place: at(4), facts: { centre: 'V', year: YEAR } }]);
    expect(found(made, 'closed-group-of-centres')).toEqual([]);
  });

  it('a support centre without rows gives to nobody, even when an activity with hours names it', () => {
    const made = centreBook({ cost: { S: 100 }, gives: { S: {} } }, 'wederkerig', { tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', 'S']], Uren: hours(['A', 'P', 10, YEAR]),
    } });
    expect(found(made, 'support-centre-gives-to-nobody')).toEqual([{ severity: 'blocking', place: at(2), facts: { centre: 'S', year: YEAR } }]);
  });

  it('a centre whose cost comes to nothing gives nothing, and is said to', () => {
    const made = centreBook({ cost: { S: 10, T: -10, A: 1 }, gives: { S: { U: 1 }, T: { U: 1 }, U: { A: 1, P: 1 }, P: { A: 1 } } }, 'wederkerig', { kinds: { P: 'hoofd' } });
    expect(check(runOf(made)).support.allocations).toEqual([{ from: 'S', to: 'U', toKind: 'centre', amount: '10.00' }, { from: 'T', to: 'U', toKind: 'centre', amount: '-10.00' }]);
    expect(found(made, 'driver-without-cost').map(({ facts }) => facts['centre'])).toEqual(['U', 'P']);
    expect(found(made, 'centre-without-receiver')).toEqual([]);
  });

  it('an activity that names a support centre', () => {
    const made = centreBook({ cost: { S: 1 }, gives: { S: { A: 1 } } }, 'direct', { kinds: { P: 'hoofd' }, tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', 'S'], ['B', 'B', 'D', 'P'], ['C', 'C', 'D', null]],
    } });
    expect(found(made, 'activity-names-other-centre')).toEqual([{ severity: 'warning', place: place('Activiteiten', 2, 'Kostenplaats'), facts: { activity: 'A', centre: 'S' } }]);
  });

  it('wage that may count twice: the activities with paid hours that the wage reaches, by any road', () => {
    const made = centreBook({ cost: {}, gives: { S: { T: 1, A: 1 }, T: { S: 1, P: 1 }, P: { B: 1, C: 1, F: 1 }, U: { F: 1, E: 1 } } }, 'wederkerig', { kinds: { P: 'hoofd' }, tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ...['F', 'C', 'B', 'A', 'E'].map((code) => [code, code, 'D'])],
      Kosten: costs([null, 'S', 'overig', 5, YEAR], [null, 'S', 'loon', 100, YEAR], [null, 'U', 'loon', 10, YEAR], [null, 'T', 'inhuur', 7, YEAR], ['A', null, 'loon', 3, YEAR]),
      // the hours of C cost nothing, A has none
      Uren: hours(['F', 'P', 10, YEAR], ['B', 'P', 10, YEAR], ['C', 'N', 10, YEAR], ['E', 'P', 1, YEAR]), Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad'], ['N', 0, 'raad']],
    } });
    expect(found(made, 'wage-twice')).toEqual([
      { severity: 'warning', place: place('Kosten', 3, 'Kostensoort'), facts: { activity: 'B, F', centre: 'S' } },
      { severity: 'warning', place: place('Kosten', 4, 'Kostensoort'), facts: { activity: 'E, F', centre: 'U' } },
    ]);
  });
});

describe('Doorbelasting of this run', () => {
  const rows = (...all: Book[string]): Book[string] => [['Van', 'Naar', 'Waarde', 'Jaar', 'Soort'], ...all];
  const made = (Doorbelasting: Book[string], tables: Book = {}) => centreBook({ cost: { S: 100, P: 60 }, gives: { S: {}, P: {} } }, 'wederkerig', { kinds: { P: 'hoofd' }, tables: {
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', 'P'], ['B', 'B', 'D', 'P'], ['C', 'C', 'D', null]], Doorbelasting, ...tables,
  } });

  it('is of its own year and kind; decimals keep their proportion', () => {
    const run = check(runOf(made(rows(
      ['S', 'A', 0.75, YEAR], ['S', 'B', 0.75, YEAR], ['S', 'C', 9, YEAR + 1], ['S', 'C', 9, YEAR, 'realisatie'], ['P', 'A', 9, YEAR], ['P', 'B', 1, YEAR, 'begroting'], ['P', 'C', 2, YEAR, 'begroting'],
    ))));
    expect(totals(run)).toEqual({ A: '50.00', B: '70.00', C: '40.00' });
  });

  it('of a primary centre whose rows are all zero: by the hours of those that name it, and only of those with hours', () => {
    const Uren = hours(['A', 'P', 30, YEAR], ['C', 'P', 100, YEAR]);
    const run = check(runOf(made(rows(['S', 'A', 1, YEAR], ['P', 'B', 0, YEAR]), { Uren, Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 0, 'raad']] })));
    expect(totals(run)).toEqual({ A: '160.00', B: '0.00', C: '0.00' });
    expect(run.support.allocations).toEqual([{ from: 'P', to: 'A', toKind: 'activity', amount: '60.00' }, { from: 'S', to: 'A', toKind: 'activity', amount: '100.00' }]);
  });

  it('a primary centre that is charged by hours and whose hours are of a memo agreement alone stays with the host', () => {
    const run = check(runOf(made(rows(['S', 'A', 1, YEAR]), {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', null], ['M', 'M', 'G', 'P']],
      Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', null, 'k'], ['G', 'Gepland', 'gepland', 'k']], Uren: hours(['M', 'P', 30, YEAR]),
    })));
    expect([totals(run), run.total.unassigned]).toEqual([{ A: '100.00', M: '1500.00' }, '60.00']);
  });
});

describe('the trace of a centre', () => {
  it('own use kept is a part of its own gross: 900 at 25 : 50 : 25 is 1,200 gross, and each part is a share of that', () => {
    const { trace } = calculated(centreBook({ cost: { S: 900 }, gives: { S: { S: 25, A: 50, B: 25 } } }, 'wederkerig', { settings: [['Eigen gebruik', 'meenemen']] }));
    const S = `${YEAR}/budget/costCentre/S`;
    expect(trace.explain(S)?.terms[1]).toEqual({ figure: S, amount: '300.000000000000', factor: '0.250000000000' });
    expect(trace.explain(`${YEAR}/budget/activity/A/support`)?.terms).toEqual([{ figure: S, amount: '600.000000000000', factor: '0.500000000000' }]);
    expect(trace.explain(`${YEAR}/budget/activity/B/support`)?.terms).toEqual([{ figure: S, amount: '300.000000000000', factor: '0.250000000000' }]);
  });

  it('its rows, and what it got from each: the share is of the gross of the giver', () => {
    const { trace } = calculated(book('wederkerig'));
    // P/6 = 1,560/7 and Q/6 = 960/7
    expect(trace.explain(`${YEAR}/budget/costCentre/R`)).toEqual({ rule: '3-cost-centres', amount: '760.000000000000', terms: [
      { row: { sheet: 'Kosten', table: 'Kosten', row: 4 }, column: 'Bedrag', amount: '400.000000000000' },
      { figure: `${YEAR}/budget/costCentre/P`, amount: '222.857142857143', factor: '0.166666666667' },
      { figure: `${YEAR}/budget/costCentre/Q`, amount: '137.142857142857', factor: '0.166666666667' },
    ] });
  });
});
