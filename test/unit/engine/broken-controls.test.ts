import { type ControlOutcome, type Money, add, fraction } from '../../../src/domain';
import { type CalculatedRun, calculateRun } from '../../../src/engine/calculate-run';
import { controlsOf } from '../../../src/engine/controls/controls';
import { findingList } from '../../../src/engine/finding-list';
import { hoursByRun } from '../../../src/engine/hours/hours-by-run';
import { indexModel } from '../../../src/engine/model-index';
import { planRuns } from '../../../src/engine/runs/plan-runs';
import { runContext } from '../../../src/engine/runs/run-context';
import { type Book, modelOf } from '../../support/books';
import { YEAR, costs, hours, office, setting } from './small-books';

/**
 * A and B of D (2 : 1 : 1), O the host's own task, M pro memorie; S gives 3 : 1 to A and the primary centre P, P by hours; V is overhead at € 2 an hour.
 * Hours 8 + 0 + 4 at 50, M 5. S 400: A 300, P 100. P 20 + 100 to A and O by 8 : 4. V 30 of which 24 is recovered: 16 of A, 8 of O.
 * A = 400 + 300 + 80 + 16 + 100.005 = 896.005, rounded 896.01; B = 40; O = 200 + 40 + 8 = 248. N, a primary centre of 7, is not assigned.
 */
const BOOK: Book = office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'Dienst', 'D', 'P'], ['B', 'Tweede', 'D', null], ['O', 'Eigen', null, 'P'], ['M', 'Later', 'G', 'P']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['G', 'Later', 'k', 'gepland']],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['S', 'Hulp', 'hulp'], ['P', 'Hoofd', 'hoofd'], ['N', 'Niemand', 'hoofd'], ['V', 'Overhead', 'overhead']],
  Kosten: costs([null, 'S', 'overig', 400, YEAR], [null, 'P', 'overig', 20, YEAR], [null, 'N', 'overig', 7, YEAR], [null, 'V', 'overig', 30, YEAR], ['A', null, 'materieel', 100.005, YEAR], ['B', null, 'overig', 40, YEAR]),
  Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['S', 'A', 3, YEAR], ['S', 'P', 1, YEAR], ['S', 'S', 4, YEAR]],
  Uren: hours(['A', 'F', 8, YEAR], ['O', 'F', 4, YEAR], ['M', 'F', 5, YEAR]), Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['F', 50, 'raad']],
  Instellingen: setting(['Overheadmethode', 'bedrag per uur'], ['Overheadwaarde', 2], ['Hulpkostenmethode', 'wederkerig'], ['Eigen gebruik', 'meenemen']),
});

const sound = (): CalculatedRun => {
  const { model } = modelOf(BOOK);
  const contexts = planRuns(model, undefined).map((run) => runContext(run, { model, findings: findingList(), index: indexModel(model), scenario: null }));
  const [context, input] = [contexts[0], hoursByRun(model, contexts)[0]];
  if (!context || !input) throw new Error('the book has no run');
  return calculateRun(context, input);
};
const lines = (all: Readonly<Record<string, number>>) => Object.entries(all).map(([code, amount]) => ({ code, amount: amount.toFixed(6) }));
const control = (code: string, figures: readonly [expected: number, actual: number, pass: boolean], all: ControlOutcome['lines']): ControlOutcome => ({
  code: code as ControlOutcome['code'], expected: figures[0].toFixed(6), actual: figures[1].toFixed(6), difference: (figures[1] - figures[0]).toFixed(6), pass: figures[2], lines: all,
});
const failed = (run: CalculatedRun): readonly ControlOutcome[] => controlsOf(run).filter(({ pass }) => !pass);
const euro = (whole: bigint): Money => fraction(whole);

type Activity = CalculatedRun['activities'][number];
const withActivities = (run: CalculatedRun, change: (activity: Activity) => Activity): CalculatedRun => ({ ...run, activities: run.activities.map(change) });
const only = (code: string, change: (activity: Activity) => Activity) => (activity: Activity): Activity => (activity.code === code ? change(activity) : activity);
const withCents = (code: string, cents: bigint) => only(code, (activity) => ({ ...activity, charges: activity.charges.map((charge, i) => (i === 0 ? { ...charge, cents: charge.cents + cents } : charge)) }));

describe('the controls of a sound run, each whole', () => {
  // in: 400 + 20 + 7 + 30 + 140.005 = 597.005 and 12 hours at 50
  const IN = { 'direct-cost': 597.005, 'hours-at-rate': 600, 'overhead-without-pool': 0 };
  it('all seven', () => expect(controlsOf(sound())).toEqual([
    control('cost-in-is-out', [1197.005, 1197.005, true], lines({ ...IN, activities: 1184.005, unassigned: 7, 'host-overhead': 0, 'under-recovery': 6, unused: 0 })),
    control('participants-add-up', [936.01, 936.01, true], lines({ D: 936.01 })),
    control('key-shares-are-one', [2, 2, true], []),
    control('hours-in-are-used', [17, 17, true], lines({ activities: 12, memo: 5 })),
    control('support-before-is-after', [457, 457, true], lines({ 'to-activities': 420, 'overhead-pool': 30, unassigned: 7, unused: 0 })),
    // A 896.01 is 448.01, 224 and 224; B 20, 10 and 10
    control('host-and-clients-bear-all', [1197.005, 1197.005, true], lines({ clients: 468, 'host-share': 468.01, 'host-own-tasks': 248, unassigned: 7, 'host-overhead': 0, 'under-recovery': 6, unused: 0, rounding: -0.005, cost: 1197.005 })),
    control('second-computation-agrees', [1184.005, 1184.005, true], lines({ H: 468.0025, Y: 234.00125, X: 234.00125, 'host-own-tasks': 248 })),
  ]));
});

describe('each control fails on its own fault, and says where', () => {
  const of = (run: CalculatedRun, code: string): ControlOutcome | undefined => failed(run).find((one) => one.code === code);

  it('(a) a euro that is in no activity', () => {
    const run = sound();
    const faulty = { ...run, costs: { ...run.costs, total: add(run.costs.total, euro(1n)) } };
    expect(failed(faulty).map(({ code, expected, actual, difference }) => [code, expected, actual, difference])).toEqual([
      ['cost-in-is-out', '1198.005000', '1197.005000', '-1.000000'], ['host-and-clients-bear-all', '1198.005000', '1197.005000', '-1.000000'],
    ]);
  });

  it('(b) a cent more in A and a cent less in B: the total holds, both are named', () =>
    expect(failed(withActivities(sound(), (activity) => withCents('B', -1n)(withCents('A', 1n)(activity))))).toEqual([
      control('participants-add-up', [936.01, 936.01, false], lines({ D: 936.01, A: 0.01, B: -0.01 })),
    ]));

  it('(b) a cent more in A alone', () => {
    const faulty = withActivities(sound(), withCents('A', 1n));
    expect(of(faulty, 'participants-add-up')).toEqual(control('participants-add-up', [936.01, 936.02, false], lines({ D: 936.02, A: 0.01 })));
    expect(of(faulty, 'host-and-clients-bear-all')).toMatchObject({ difference: '0.010000' });
  });

  it('(c) shares of A that are 1.25 and of B that are 0.75 together', () => {
    const by = (code: string, numerator: bigint) => only(code, (activity) => ({ ...activity, charges: activity.charges.map((charge, i) => (i === 0 ? { ...charge, share: fraction(numerator, 4n) } : charge)) }));
    expect(of(withActivities(sound(), (activity) => by('B', 1n)(by('A', 3n)(activity))), 'key-shares-are-one')).toEqual(control('key-shares-are-one', [2, 2, false], lines({ A: 1.25, B: 0.75 })));
    expect(of(withActivities(sound(), by('A', 3n)), 'key-shares-are-one')).toEqual(control('key-shares-are-one', [2, 2.25, false], lines({ A: 1.25 })));
  });

  it('(d) an hour that nobody used', () => {
    const run = sound();
    expect(failed({ ...run, runHours: { ...run.runHours, total: add(run.runHours.total, fraction<'hour'>(1n)) } })).toEqual([control('hours-in-are-used', [18, 17, false], lines({ activities: 12, memo: 5 }))]);
  });

  it.each(['S', 'P', 'N', 'V'])('(g) a centre %s that gave a euro more than it had, though all together hold', (code) => {
    const run = sound();
    const centres = new Map([...run.support.centres].map(([centre, charge]) => [centre, centre === code ? { ...charge, given: add(charge.given, euro(1n)) } : charge]));
    const gross: Readonly<Record<string, number>> = { S: 800, P: 120, N: 7, V: 30 };
    expect(failed({ ...run, support: { ...run.support, centres } })).toEqual([
      control('support-before-is-after', [457, 457, false], lines({ 'to-activities': 420, 'overhead-pool': 30, unassigned: 7, unused: 0, [code]: gross[code] ?? 0 })),
    ]);
  });

  it('(g) a centre that cost a euro more', () => {
    const run = sound();
    const centres = new Map([...run.support.centres].map(([centre, charge]) => [centre, centre === 'V' ? { ...charge, direct: add(charge.direct, euro(1n)) } : charge]));
    expect(failed({ ...run, support: { ...run.support, centres } })).toMatchObject([{ code: 'support-before-is-after', expected: '458.000000', actual: '457.000000', difference: '-1.000000' }]);
  });

  it('(h) what is not divided is a line of its own', () => {
    const faulty = withActivities(sound(), only('B', (activity) => ({ ...activity, charges: [] })));
    expect(controlsOf(faulty).find(({ code }) => code === 'host-and-clients-bear-all')).toEqual(control('host-and-clients-bear-all', [1197.005, 1197.005, true], lines({
      clients: 448, 'host-share': 448.01, 'host-own-tasks': 248, unassigned: 7, 'host-overhead': 0, 'under-recovery': 6, unused: 0, rounding: -0.005, 'not-divided': 40, cost: 1197.005,
    })));
    // the other route does not divide it either
    expect(controlsOf(faulty).find(({ code }) => code === 'second-computation-agrees')).toMatchObject({ pass: true, actual: '1184.005000', lines: [{ amount: '448.002500' }, { amount: '224.001250' }, { amount: '224.001250' }, { code: 'host-own-tasks', amount: '288.000000' }] });
  });
});

describe('(i) the second computation', () => {
  const priced = (code: string, more: Money) => only(code, (activity) => ({ ...activity, price: { ...activity.price, total: add(activity.price.total, more) } }));
  const agrees = (run: CalculatedRun): ControlOutcome | undefined => controlsOf(run).find(({ code }) => code === 'second-computation-agrees');

  it('names each participant whose difference is more than half a cent: of 0.03 the host’s 0.015 and 0.0075 of the others', () =>
    expect(agrees(withActivities(sound(), priced('B', fraction(3n, 100n))))).toEqual(control('second-computation-agrees', [1184.035, 1184.005, false], [
      ...lines({ H: 468.0025, Y: 234.00125, X: 234.00125, 'host-own-tasks': 248 }), ...lines({ H: -0.015, Y: -0.0075, X: -0.0075 }),
    ])));

  it('and not those whose difference is less: of -0.016 the host’s alone', () =>
    expect(agrees(withActivities(sound(), priced('B', fraction(-16n, 1000n))))?.lines.slice(4)).toEqual(lines({ H: 0.008 })));

  it('lets pass what is below half a cent: of 0.008 the host’s 0.004', () => {
    const found = agrees(withActivities(sound(), priced('B', fraction(8n, 1000n))));
    expect([found?.pass, found?.difference, found?.lines.length]).toEqual([true, '-0.008000', 4]);
  });

  it('sees a difference in what is not divided too', () => {
    expect(agrees(withActivities(sound(), priced('O', fraction(6n, 1000n))))).toMatchObject({ pass: false, difference: '-0.006000', lines: { length: 4 } });
    expect(agrees(withActivities(sound(), priced('O', fraction(-6n, 1000n))))).toMatchObject({ pass: false, difference: '0.006000' });
    expect(agrees(withActivities(sound(), priced('O', fraction(4n, 1000n))))?.pass).toBe(true);
  });

  it('names a participant that only one of the two knows', () => {
    const without = withActivities(sound(), (activity) => ({ ...activity, charges: activity.charges.filter(({ participant }) => participant !== 'X') }));
    expect(agrees(without)?.lines.slice(4)).toEqual([{ code: 'X', amount: '234.001250' }]);
  });
});
