import { type Book, calculated } from '../../support/books';
import { budgetAndActual, closedYear, keysOfBoth, paid, settledBy, volumesOfA } from './settled-books';
import { YEAR, costs, office } from './small-books';
import { toldIn } from './told-trace';

type Told = Readonly<Record<string, readonly (string | number)[] | undefined>>;

/** Figures of one participant of D; names of figures of this settlement without `settlement/D/`. */
const toldOf = (book: Book, participant: string, expected: Told): void => {
  const tell = toldIn(calculated(book).trace, `${YEAR}`);
  const own = `settlement/D/${participant}/`;
  const found = Object.fromEntries(Object.keys(expected).map((part) =>
    [part, tell(part.includes('/') ? part : `${own}${part}`)?.map((one) => (typeof one === 'string' ? one.replace(own, '') : one))]));
  expect(found).toEqual(expected);
};
const ALL = ['charged', 'advances', 'settlement', 'settledBefore', 'delta', 'hostBears', 'band', 'tariff', 'spending', 'dilution', 'ownUse', 'own', 'rule', 'rounding'];

describe('the trace of a settlement, by hand', () => {
  /** X has a quarter of 400, then of 520, and of its own 8, then 20: budget 108, actual 150. The band is 10 %: 10.80. */
  const BANDED = closedYear(400, 520, {
    Deelovereenkomsten: settledBy(null, 10, 'meerdere'), Voorschotten: paid(['X', 90, 1], ['X', 3, null, 'afrekening']),
    Kosten: costs(...budgetAndActual(400, 520).slice(1), ['A', null, 'licentie', 8, YEAR, 'X', 'begroting'], ['A', null, 'licentie', 20, YEAR, 'X', 'realisatie']),
  });

  it('beyond a band, with own cost, an advance and an earlier settlement: 150.00 - 10.80 = 139.20', () => toldOf(BANDED, 'X', {
    charged: ['7-final-charge/actual', 139.2, 'actual/subAgreement/D/participant/X = 150', 'band = -10.8'],
    band: ['7-band', 10.8, '0.1 of budget/subAgreement/D/participant/X = 10.8'],
    advances: ['7-advances', 90, 'Voorschotten 2 Bedrag = 90'],
    settlement: ['7-settlement', 49.2, 'charged = 139.2', 'advances = -90'],
    settledBefore: ['7-settled-before', 3, 'Voorschotten 3 Bedrag = 3'],
    delta: ['7-delta', 46.2, 'settlement = 49.2', 'settledBefore = -3'],
    hostBears: ['7-host-bears', 10.8, 'actual/subAgreement/D/participant/X = 150', 'charged = -139.2'],
    tariff: undefined,
    spending: ['7-spending', 30, '0.25 of actual/activity/A/common = 130', '-0.25 of budget/activity/A/common = -100'],
    dilution: ['7-dilution', 0],
    ownUse: ['7-own-use', 0],
    own: ['7-own', 12, 'Kosten 5 Bedrag = 20', 'Kosten 4 Bedrag = -8'],
    rule: ['7-rule', -10.8, 'charged = 139.2', 'actual/subAgreement/D/participant/X = -150'],
    // (139.20 - 108.00) - (30 + 12 - 10.80)
    rounding: ['7-rounding', 0, 'charged = 139.2', 'budget/subAgreement/D/participant/X = -108', 'spending = -30', 'dilution = 0', 'ownUse = 0', 'own = -12', 'rule = 10.8'],
  }));
  it('of a client that paid nothing, and of the host, whose schedule counts as paid', () => {
    toldOf(BANDED, 'Y', { advances: ['7-advances', 0], settledBefore: ['7-settled-before', 0], charged: ['7-final-charge/actual', 120, 'actual/subAgreement/D/participant/Y = 130', 'band = -10'] });
    toldOf(BANDED, 'H', { advances: ['7-advances/assumed', 200, 'budget/subAgreement/D/participant/H = 200'] });
  });
  it('within a band the budget stands', () =>
    toldOf(closedYear(400, 420, { Deelovereenkomsten: settledBy(null, 10) }), 'X', { charged: ['7-final-charge/actual', 100, 'budget/subAgreement/D/participant/X = 100'], band: ['7-band', 10, '0.1 of budget/subAgreement/D/participant/X = 10'] }));
  it('beyond a band that then falls away the actual charge stands', () =>
    toldOf(closedYear(400, 520, { Deelovereenkomsten: settledBy(null, 10, 'geheel') }), 'X', { charged: ['7-final-charge/actual', 130, 'actual/subAgreement/D/participant/X = 130'] }));
  it('without a band there is none to explain', () =>
    toldOf(closedYear(400, 520), 'X', { charged: ['7-final-charge/actual', 130, 'actual/subAgreement/D/participant/X = 130'], band: undefined, advances: ['7-advances/assumed', 100, 'budget/subAgreement/D/participant/X = 100'] }));

  it('of a weight that goes from 1 to 2 where the whole goes from 4 to 5', () => {
    const book = closedYear(400, 440, { Sleutelwaarden: keysOfBoth({ H: 2, X: 1, Y: 1 }, { H: 2, X: 2, Y: 1 }) });
    toldOf(book, 'X', {
      // 2/5 of 440 - 400; 2/5 - 2/4 of 400; 2/4 - 1/4 of 400
      spending: ['7-spending', 16, '0.4 of actual/activity/A/total = 176', '-0.4 of budget/activity/A/total = -160'],
      dilution: ['7-dilution', -40, '-0.1 of budget/activity/A/total = -40'],
      ownUse: ['7-own-use', 100, '0.25 of budget/activity/A/total = 100'],
    });
    toldOf(book, 'Y', { dilution: ['7-dilution', -20, '-0.05 of budget/activity/A/total = -20'], ownUse: ['7-own-use', 0] });
  });

  it('of a tariff: 1,000 / 600 = 1.67 a unit, 330 of them and 20.00 of its own', () => {
    const book = closedYear(1000, 1100, {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'kost niets', 'D']],
      Deelovereenkomsten: settledBy('tarief', null, null, null, 'pxq', null), Volumes: volumesOfA({ X: 300, Y: 300 }, { X: 330, Y: 270 }),
      Kosten: costs(...budgetAndActual(1000, 1100).slice(1), ['A', null, 'licentie', 20, YEAR, 'X', 'realisatie'], ['B', null, 'licentie', 7, YEAR, 'Y', 'realisatie']),
    });
    toldOf(book, 'X', {
      charged: ['7-final-charge/tariff', 571.1, 'tariff = 571.1'],
      tariff: ['7-tariff', 571.1, '330 of settlement/D/activity/A/agreedPrice = 551.1', 'Kosten 4 Bedrag = 20'],
      'settlement/D/activity/A/agreedPrice': ['7-agreed-price', 1.67, '0.001666666667 of budget/activity/A/total = 1.67'],
      'settlement/D/activity/B/agreedPrice': undefined,
      hostBears: ['7-host-bears', 53.9, 'actual/subAgreement/D/participant/X = 625', 'charged = -571.1'],
    });
    // 270 × 1.67, and 7.00 of an activity that has no price
    toldOf(book, 'Y', { tariff: ['7-tariff', 457.9, '270 of settlement/D/activity/A/agreedPrice = 450.9', 'Kosten 5 Bedrag = 7'] });
  });

  it('of somebody who bears nothing and paid all the same: there is no charge to name', () => {
    const outsider = closedYear(400, 440, { Voorschotten: paid(['X', 100, 1], ['Y', 12.34, 1]), Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 3, YEAR], ['k', 'X', 1, YEAR]] });
    toldOf(outsider, 'Y', {
      charged: ['7-final-charge/actual', 0], advances: ['7-advances', 12.34, 'Voorschotten 3 Bedrag = 12.34'], settlement: ['7-settlement', -12.34, 'charged = 0', 'advances = -12.34'],
      hostBears: ['7-host-bears', 0, 'charged = 0'], spending: ['7-spending', 0], rule: ['7-rule', 0, 'charged = 0'],
    });
  });

  it('is there for every figure of everybody, and only of a year that is settled', () => {
    const { trace } = calculated(BANDED);
    const wanted = ['H', 'Y', 'X'].flatMap((participant) => ALL.filter((part) => part !== 'tariff').map((part) => `${YEAR}/settlement/D/${participant}/${part}`));
    expect(trace.figures.filter((figure) => figure.startsWith(`${YEAR}/settlement/`)).sort()).toEqual(wanted.sort());
    const open = calculated(office({ Kosten: costs(['A', null, 'overig', 400, YEAR, null, 'begroting']) }));
    expect(open.trace.figures.filter((figure) => figure.includes('/settlement/'))).toEqual([]);
  });
});
