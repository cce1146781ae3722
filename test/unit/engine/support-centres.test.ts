import type { RunOutcome } from '../../../src/domain';
import { calculated } from '../../support/books';
import { type Centres, centreBook } from './centre-books';
import { YEAR, failing, found, hours, place, runOf } from './small-books';

const grossOf = (run: RunOutcome) => Object.fromEntries(run.support.centres.map(({ code, gross }) => [code, gross]));
const totals = (run: RunOutcome) => Object.fromEntries(run.activities.map(({ code, cost }) => [code, cost.total]));
const given = (run: RunOutcome, from: string) => Object.fromEntries(run.support.allocations.filter((one) => one.from === from).map(({ to, amount }) => [to, amount]));
const check = (run: RunOutcome) => { expect(failing(run)).toEqual([]); return run; };
const solved = (centres: Centres, method: string, order?: readonly string[]) => check(runOf(centreBook(centres, method, order === undefined ? {} : { order })));

/** Horngren, Castleford Engineering (Exhibit 15-2 to 15-4). */
const CASTLEFORD: Centres = {
  cost: { PM: 6300000, IS: 1452150, Machining: 4000000, Assembly: 2000000 },
  gives: { PM: { IS: 4000, Machining: 6000, Assembly: 10000 }, IS: { PM: 500, Machining: 4000, Assembly: 500 } },
};

describe('published cases', () => {
  it('Castleford, step-down: maintenance first', () => {
    const run = solved(CASTLEFORD, 'trapsgewijs', ['PM', 'IS']);
    expect(totals(run)).toEqual({ Machining: '8300800.00', Assembly: '5451350.00' });
    expect(grossOf(run)).toEqual({ PM: '6300000.00', IS: '2712150.00' });
    expect(given(run, 'PM')).toEqual({ IS: '1260000.00', Machining: '1890000.00', Assembly: '3150000.00' });
    expect(given(run, 'IS')).toEqual({ Machining: '2410800.00', Assembly: '301350.00' });
  });

  it('Castleford, direct', () => expect(totals(solved(CASTLEFORD, 'direct'))).toEqual({ Machining: '7653300.00', Assembly: '6098850.00' }));

  it('University Printers, reciprocal: 7,241 and 13,448 gross', () => {
    const run = solved({ cost: { M: 5000, P: 12000 }, gives: { M: { P: 1000, PR: 1000, DE: 3000 }, P: { M: 500, PR: 500, DE: 2000 } } }, 'wederkerig');
    // M = 5,000 + P/6, P = 12,000 + M/5: M = 7,000 / (29/30) = 210,000/29, P = 390,000/29
    expect(grossOf(run)).toEqual({ M: '7241.38', P: '13448.28' });
    // PR = M/5 + P/6 = (42,000 + 65,000)/29; DE = 3M/5 + 2P/3 = (126,000 + 260,000)/29
    expect(totals(run)).toEqual({ PR: '3689.66', DE: '13310.34' });
  });

  it('accountingformanagement.org, reciprocal', () => {
    const run = solved({ cost: { Y: 7260, Z: 4000, A: 12000, B: 16000 }, gives: { Y: { A: 0.4, B: 0.4, Z: 0.2 }, Z: { A: 0.2, B: 0.5, Y: 0.3 } } }, 'wederkerig');
    expect(grossOf(run)).toEqual({ Y: '9000.00', Z: '5800.00' });
    expect(totals(run)).toEqual({ A: '16760.00', B: '22500.00' });
  });

  it('ACCA, direct with three service centres', () =>
    expect(totals(solved({ cost: { A: 80000, B: 100000, C: 10000, D: 20000, E: 4000 }, gives: { C: { A: 0.4, B: 0.6 }, D: { A: 0.75, B: 0.25 }, E: { A: 0.3, B: 0.7 } } }, 'direct'))).toEqual({ A: '100200.00', B: '113800.00' }));

  it('University Printers, step-down', () => {
    const run = solved({ cost: { M: 4800, P: 14800, PR: 16000, DE: 13300 }, gives: { M: { P: 1500, PR: 1500, DE: 4500 }, P: { M: 500, PR: 500, DE: 3500 } } }, 'trapsgewijs', ['M', 'P']);
    expect(grossOf(run)).toEqual({ M: '4800.00', P: '15760.00' });
    expect(totals(run)).toEqual({ PR: '18930.00', DE: '29970.00' });
  });

  it('four service centres, three operating departments, reciprocal', () => {
    const run = solved({
      cost: { AD: 1700000, FI: 350000, MA: 275000, MH: 400000, MC: 650000, AS: 400000, FP: 225000 },
      gives: {
        AD: { FI: 0.2, MA: 0.05, MH: 0.15, MC: 0.15, AS: 0.3, FP: 0.15 }, FI: { AD: 0.15, MA: 0.1, MH: 0.25, MC: 0.2, AS: 0.25, FP: 0.05 },
        MA: { AD: 0.05, FI: 0.05, MH: 0.05, MC: 0.55, AS: 0.2, FP: 0.1 }, MH: { AD: 0.15, FI: 0.05, MA: 0.05, MC: 0.4, AS: 0.2, FP: 0.15 },
      },
    }, 'wederkerig');
    expect(grossOf(run)).toEqual({ AD: '1987169.57', FI: '818963.98', MA: '502652.33', MH: '927949.05' });
    expect(totals(run)).toEqual({ MC: '1759506.63', AS: '1487012.14', FP: '753481.22' });
  });
});

describe('own use', () => {
  const centres: Centres = { cost: { S: 900 }, gives: { S: { S: 25, A: 50, B: 25 } } };
  const run = (method: string, ownUse: string) => check(runOf(centreBook(centres, method, { settings: [['Eigen gebruik', ownUse]] })));

  it('is dropped from the base by default: 50 : 25', () => {
    expect(totals(run('wederkerig', 'weglaten'))).toEqual({ A: '600.00', B: '300.00' });
    expect(run('wederkerig', 'weglaten').support.centres).toMatchObject([{ code: 'S', direct: '900.00', received: '0.00', gross: '900.00', given: '900.00' }]);
  });

  it('kept, changes only the gross of the reciprocal method: 900 / (1 - 25%) = 1,200', () => {
    const kept = run('wederkerig', 'meenemen');
    expect(totals(kept)).toEqual({ A: '600.00', B: '300.00' });
    expect(kept.support.centres).toMatchObject([{ direct: '900.00', received: '300.00', gross: '1200.00', given: '900.00' }]);
    expect(given(kept, 'S')).toEqual({ S: '300.00', A: '600.00', B: '300.00' });
  });

  it.each(['direct', 'trapsgewijs'])('kept, changes nothing under %s', (method) =>
    expect(run(method, 'meenemen').support.centres).toEqual(run(method, 'weglaten').support.centres));
});

describe('the whole chain', () => {
  const book = (method: string, settings: (string | number)[][] = []) => centreBook({
    cost: { S: 1000, O: 500, P: 200 }, gives: { S: { P: 1, O: 2, A: 1 }, P: { A: 1, B: 1 } },
  }, method, { kinds: { O: 'overhead', P: 'hoofd' }, settings });

  it('a support centre gives to a primary and an overhead centre and to an activity', () => {
    const run = check(runOf(book('wederkerig', [['Overheadmethode', 'geen']])));
    // S: 250 to P, 500 to O, 250 to A; P: 200 + 250 = 450, half each
    expect(grossOf(run)).toEqual({ S: '1000.00', O: '1000.00', P: '450.00' });
    expect(totals(run)).toEqual({ A: '475.00', B: '225.00' });
    expect(run.overhead.pool).toBe('1000.00');
    expect(run.total.hostOverhead).toBe('1000.00');
    expect(run.support.allocations).toEqual([
      { from: 'S', to: 'O', toKind: 'centre', amount: '500.00' }, { from: 'S', to: 'P', toKind: 'centre', amount: '250.00' },
      { from: 'P', to: 'A', toKind: 'activity', amount: '225.00' }, { from: 'S', to: 'A', toKind: 'activity', amount: '250.00' },
      { from: 'P', to: 'B', toKind: 'activity', amount: '225.00' },
    ]);
  });

  it('an overhead centre that only received cost asks for a method', () => {
    const made = centreBook({ cost: { S: 1000 }, gives: { S: { O: 1, A: 1 } } }, 'wederkerig', { kinds: { O: 'overhead' } });
    expect(found(made, 'overhead-method-not-chosen')).toEqual([{ severity: 'blocking', place: place('Kostenplaatsen', 3, 'Soort'), facts: { centre: 'O' } }]);
  });

  it('control (g): before is after, each end on a line', () => {
    const control = runOf(book('wederkerig', [['Overheadmethode', 'geen']])).controls.find(({ code }) => code === 'support-before-is-after');
    expect(control).toMatchObject({ expected: '1700.000000', actual: '1700.000000', pass: true });
    expect(control?.lines).toEqual([
      { code: 'to-activities', amount: '700.000000' }, { code: 'overhead-pool', amount: '1000.000000' },
      { code: 'unassigned', amount: '0.000000' }, { code: 'unused', amount: '0.000000' },
    ]);
  });

  it('a driver to an activity of a memo agreement is outside the base', () => {
    const made = centreBook({ cost: { S: 100 }, gives: { S: { A: 1, M: 3 } } }, 'wederkerig', { tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['M', 'M', 'G']],
      Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', null, 'k'], ['G', 'Gepland', 'gepland', 'k']],
    } });
    expect(totals(check(runOf(made)))).toEqual({ A: '100.00', M: '0.00' });
    expect(found(made, 'row-of-memo-agreement')).toEqual([{ severity: 'warning', place: place('Doorbelasting', 3, 'Naar'), facts: { activity: 'M', agreement: 'G' } }]);
  });

  it('wage that comes by way of a support centre is warned of at its row', () => {
    const made = centreBook({ cost: {}, gives: { S: { P: 1 }, P: { A: 1 } } }, 'wederkerig', { kinds: { P: 'hoofd' }, tables: {
      Kosten: [['Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar'], ['S', 'loon', 100, YEAR]], Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 10, YEAR]],
    } });
    expect(found(made, 'wage-twice')).toEqual([{ severity: 'warning', place: place('Kosten', 2, 'Kostensoort'), facts: { activity: 'A', centre: 'S' } }]);
  });
});

describe('cost without a way out', () => {
  const at = (row: number) => place('Kostenplaatsen', row, 'Code');

  it('a centre that receives cost and gives to nobody blocks', () =>
    expect(found(centreBook({ cost: { S: 100 }, gives: { S: { T: 1, A: 1 }, T: {} } }, 'wederkerig'), 'support-centre-gives-to-nobody'))
      .toEqual([{ severity: 'blocking', place: at(3), facts: { centre: 'T', year: YEAR } }]));

  it('so does one whose drivers are all zero', () =>
    expect(found(centreBook({ cost: { S: 100 }, gives: { S: { A: 0 } } }, 'direct'), 'support-centre-gives-to-nobody')).toEqual([{ severity: 'blocking', place: at(2), facts: { centre: 'S', year: YEAR } }]));

  it('one that only uses itself', () =>
    expect(found(centreBook({ cost: { S: 100 }, gives: { S: { S: 5 } } }, 'wederkerig', { settings: [['Eigen gebruik', 'meenemen']] }), 'support-centre-gives-to-nobody')).toHaveLength(1));

  it('a closed group is named whole, not the centre that leads to it', () => {
    const made = centreBook({ cost: { S: 100, A: 1 }, gives: { S: { T: 1 }, T: { U: 1 }, U: { V: 2 }, V: { T: 1 } } }, 'wederkerig');
    expect(found(made, 'closed-group-of-centres')).toEqual([{ severity: 'blocking', place: at(3), facts: { centres: 'T, U, V', year: YEAR } }]);
    expect(found(made, 'support-centre-gives-to-nobody')).toEqual([]);
  });

  it('a closed group without cost changes nothing, and has the note of a driver without cost', () => {
    const made = centreBook({ cost: { S: 100 }, gives: { S: { A: 1 }, T: { U: 1 }, U: { T: 1 } } }, 'wederkerig');
    expect(totals(check(runOf(made)))).toEqual({ A: '100.00' });
    expect(found(made, 'driver-without-cost').map(({ facts }) => facts['centre'])).toEqual(['T', 'U']);
  });

  it('direct has no receiver for a centre that only gives to support', () => {
    const made = (method: string) => centreBook({ cost: { S: 100 }, gives: { S: { T: 1 }, T: { A: 1 } } }, method);
    expect(found(made('direct'), 'method-leaves-no-receiver')).toEqual([{ severity: 'blocking', place: at(2), facts: { centre: 'S', year: YEAR } }]);
    expect(totals(check(runOf(made('wederkerig'))))).toEqual({ A: '100.00' });
    expect(found(made('wederkerig'), 'direct-left-out')).toEqual([{ severity: 'note', place: at(2), facts: { centres: 'S', year: YEAR } }]);
    expect(runOf(made('wederkerig')).support.byMethod).toMatchObject({ direct: null, stepDown: { grandTotal: '100.00' }, reciprocal: { grandTotal: '100.00' } });
  });

  it('step-down has none when all receivers are closed before it', () => {
    const made = (method: string) => centreBook({ cost: { S: 100, T: 50 }, gives: { S: { T: 1, A: 1 }, T: { S: 1 } } }, method);
    expect(found(made('trapsgewijs'), 'method-leaves-no-receiver')).toEqual([{ severity: 'blocking', place: at(3), facts: { centre: 'T', year: YEAR } }]);
    expect(found(made('wederkerig'), 'step-down-left-out')).toEqual([{ severity: 'note', place: at(3), facts: { centres: 'T', year: YEAR } }]);
    expect(totals(check(runOf(made('wederkerig'))))).toEqual({ A: '150.00' });
  });

  it('reciprocal is left out beside direct when a centre without receivers would get cost', () => {
    const made = centreBook({ cost: { S: 100 }, gives: { S: { T: 1, A: 1 }, T: {} } }, 'direct');
    expect(totals(check(runOf(made)))).toEqual({ A: '100.00' });
    expect(found(made, 'reciprocal-left-out')).toEqual([{ severity: 'note', place: at(3), facts: { centres: 'T', year: YEAR } }]);
  });
});

describe('methods side by side', () => {
  it('in euro per sub-agreement and participant; all of them the same together', () => {
    const run = runOf(centreBook(CASTLEFORD, 'wederkerig', { order: ['PM', 'IS'] }));
    for (const method of ['direct', 'stepDown', 'reciprocal'] as const) {
      expect(run.support.byMethod[method]).toEqual({
        subAgreements: [{ code: 'D', total: '13752150.00', participants: [{ code: 'H', amount: '6876075.00' }, { code: 'Y', amount: '3438037.50' }, { code: 'X', amount: '3438037.50' }] }],
        participants: [{ code: 'H', amount: '6876075.00' }, { code: 'Y', amount: '3438037.50' }, { code: 'X', amount: '3438037.50' }],
        hostLines: '0.00', grandTotal: '13752150.00',
      });
    }
  });

  it('and how much the order moves: every order of two centres', () => {
    const two = centreBook(CASTLEFORD, 'wederkerig', { order: ['PM', 'IS'], tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['Machining', 'M', 'D'], ['Assembly', 'A', 'E']],
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Deel', 'k'], ['E', 'Ander', 'k']],
    } });
    const { support } = runOf(two);
    // IS first: 1,452,150 at 500 : 4,000 : 500 is 145,215 to PM, 1,161,720 to Machining; PM 6,445,215 at 6,000 : 10,000 is 2,416,955.625:
    // Machining 7,578,675.63, of which H 3,789,337.815 and X and Y 1,894,668.9075 each: the two left-over cents go to X and Y
    expect(support.stepDownOrder).toMatchObject({ order: ['PM', 'IS'], examined: 2 });
    expect(support.stepDownOrder?.lines.find(({ subAgreement, participant }) => subAgreement === 'D' && participant === 'H'))
      .toEqual({ subAgreement: 'D', participant: 'H', asOrdered: '4150400.00', lowest: '3789337.81', highest: '4150400.00' });
    expect(support.byMethod.direct?.subAgreements.map(({ code, total }) => [code, total])).toEqual([['D', '7653300.00'], ['E', '6098850.00']]);
    expect(support.byMethod.stepDown?.subAgreements.map(({ code, total }) => [code, total])).toEqual([['D', '8300800.00'], ['E', '5451350.00']]);
  });

  it('of one centre there is no order', () => expect(runOf(centreBook({ cost: { S: 1 }, gives: { S: { A: 1 } } }, 'direct')).support.stepDownOrder).toBeNull());

  it('without support centres there is nothing to compare', () =>
    expect(runOf(centreBook({ cost: { P: 1 }, gives: { P: { A: 1 } } }, 'direct', { kinds: { P: 'hoofd' } })).support).toMatchObject({ byMethod: { direct: null, stepDown: null, reciprocal: null }, stepDownOrder: null }));

  it('Volgorde goes before code, blank last', () =>
    expect(runOf(centreBook({ cost: { C: 1, B: 1, A1: 1 }, gives: { C: { Z: 1 }, B: { Z: 1 }, A1: { Z: 1 } } }, 'trapsgewijs', { order: ['C'] })).support.stepDownOrder).toMatchObject({ order: ['C', 'A1', 'B'], examined: 6 }));
});

describe('a primary centre by hours whose unused capacity the host bears', () => {
  const book = (settings: (string | number)[][] = [['Urennoemer', 'normuren'], ['Onbenutte capaciteit', 'gastheer']]) => centreBook({ cost: { S: 300, P: 900 }, gives: { S: { P: 2, A: 1 } } }, 'wederkerig', {
    kinds: { P: 'hoofd' }, settings, tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', 'P'], ['B', 'B', null, 'P']], Uren: hours(['A', 'F', 60, YEAR], ['B', 'F', 15, YEAR]),
      Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['F', 0, 'raad']],
      Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR, 100]], Capaciteit: [['Kostenplaats', 'Fte', 'Groep', 'Jaar'], ['P', 1, 'g', YEAR]],
    },
  });

  it('gives hours × practical rate: of 900 + 200 the 75 of 100 hours, 825; 275 stays with the host', () => {
    const { outcome, trace } = calculated(book());
    const run = check(outcome.runs[0] as RunOutcome);
    // A: 660 of P and 100 of S; B: 165
    expect(totals(run)).toEqual({ A: '760.00', B: '165.00' });
    expect(run.total.hostUnused).toBe('275.00');
    expect(run.support.centres.find(({ code }) => code === 'P')).toMatchObject({ direct: '900.00', received: '200.00', gross: '1100.00', given: '825.00' });
    for (const code of ['cost-in-is-out', 'support-before-is-after', 'host-and-clients-bear-all']) {
      expect(run.controls.find((control) => control.code === code)?.lines).toContainEqual({ code: 'unused', amount: '275.000000' });
    }
    expect(trace.explain(`${YEAR}/budget/total/unused`)).toMatchObject({ amount: '275.000000000000', terms: [{ figure: `${YEAR}/budget/costCentre/P`, amount: '275.000000000000' }] });
    // all cost is 300 + 900; A costs 760, so 165 of B and 275 unused stay with the host
    expect(run.support.byMethod.reciprocal).toMatchObject({ hostLines: '440.00', grandTotal: '1200.00' });
  });

  it('in the price, all of it is charged', () => {
    const run = check(runOf(book([['Urennoemer', 'normuren']])));
    expect(totals(run)).toEqual({ A: '980.00', B: '220.00' });
    expect(run.total.hostUnused).toBe('0.00');
  });
});

describe('overhead on a base that nearly cancels out', () => {
  it('does not fail the second computation, which doubles could not do', () => {
    const made = centreBook({ cost: {}, gives: {} }, 'direct', { settings: [['Overheadmethode', 'percentage loonkosten']], kinds: { O: 'overhead' }, tables: {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', null]],
      Kosten: [['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar'], ['A', null, 'loon', 100000000.01, YEAR], ['B', null, 'loon', -100000000, YEAR], [null, 'O', 'overig', 5, YEAR]],
    } });
    // rate 5 / 0.01 = 500 times the base
    expect(totals(check(runOf(made)))).toEqual({ A: '50100000005.01', B: '-50100000000.00' });
  });
});

describe('the trace of centres', () => {
  const castleford = () => calculated(centreBook(CASTLEFORD, 'wederkerig', { settings: [['Eigen gebruik', 'meenemen']] }));
  const explain = (figure: string) => castleford().trace.explain(`${YEAR}/budget/${figure}`);

  it('a gross is its own rows and what it received, as a share of the gross of the giver', () => {
    const gross = castleford().outcome.runs[0]?.support.centres.find(({ code }) => code === 'PM')?.gross;
    // PM = 6,300,000 + IS/10; IS = 1,452,150 + PM/5: PM = 6,445,215 / 0.98
    expect(gross).toBe('6576750.00');
    expect(explain('costCentre/PM')).toEqual({ rule: '3-cost-centres', amount: '6576750.000000000000', terms: [
      { row: { sheet: 'Kosten', table: 'Kosten', row: 2 }, column: 'Bedrag', amount: '6300000.000000000000' },
      { figure: `${YEAR}/budget/costCentre/IS`, amount: '276750.000000000000', factor: '0.100000000000' },
    ] });
  });

  it('of every centre, pool and activity adds up, and each figure it names is explained', () => {
    const made = calculated(centreBook({ cost: { S: 1000, T: 500, O: 500, P: 200 }, gives: { S: { S: 1, T: 2, P: 1, O: 2, A: 1 }, T: { S: 1, A: 3 }, P: { A: 1, B: 1 } } }, 'wederkerig',
      { kinds: { O: 'overhead', P: 'hoofd' }, settings: [['Eigen gebruik', 'meenemen'], ['Overheadmethode', 'geen']] })).trace;
    const figures = made.figures.filter((figure) => /costCentre\/[^/]+$|overhead\/pool|total\/(unassigned|unused)|\/support$/.test(figure));
    expect(figures.length).toBeGreaterThan(8);
    for (const figure of figures) {
      const { amount, terms } = made.explain(figure) ?? { amount: 'NaN', terms: [] };
      expect(Math.abs(terms.reduce((sum, term) => sum + Number(term.amount), 0) - Number(amount))).toBeLessThan(1e-9);
      for (const term of terms) if ('figure' in term) expect(made.explain(term.figure)).toBeDefined();
    }
  });

  it('the support of an activity is a share of each gross', () =>
    expect(explain('activity/Machining/support')?.terms).toEqual([
      { figure: `${YEAR}/budget/costCentre/IS`, amount: '2214000.000000000000', factor: '0.800000000000' },
      { figure: `${YEAR}/budget/costCentre/PM`, amount: '1973025.000000000000', factor: '0.300000000000' },
    ]));
});
