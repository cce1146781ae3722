import type { SettlementOutcome, TraceEntry } from '../../../src/domain';
import { type Book, type Calculated, calculated } from '../../support/books';
import { g01 } from './g01-book';
import { RICH } from './rich-book';
import { closedYear, paid, settledBy, volumesOfA } from './settled-books';
import { YEAR, costs, office } from './small-books';

const explainIn = ({ trace }: Calculated, figure: string): TraceEntry => {
  const entry = trace.explain(figure);
  if (!entry) throw new Error(`no trace of ${figure}`);
  return entry;
};
const total = (entry: TraceEntry): number => entry.terms.reduce((sum, term) => sum + Number(term.amount), 0);
const ofSettlements = ({ trace }: Calculated): readonly string[] => trace.figures.filter((figure) => figure.includes('/settlement/'));

const TARIFF: Book = closedYear(1000, 1100, {
  Deelovereenkomsten: settledBy('tarief', 5, 'meerdere', null, 'pxq', null), Volumes: volumesOfA({ X: 300, Y: 100, H: 200 }, { X: 330, Y: 90, H: 200 }),
  Kosten: costs(['A', null, 'overig', 1000, YEAR, null, 'begroting'], ['A', null, 'licentie', 6, YEAR, 'X', 'begroting'], ['A', null, 'overig', 1100, YEAR, null, 'realisatie'], ['A', null, 'licentie', 20, YEAR, 'X', 'realisatie']),
  Voorschotten: paid(['X', 90, 1], ['X', 10, 2], ['Y', 5, null], ['X', 3, null, 'afrekening']),
});
/** By hours at 10: H and X have 100 in the budget, X none in the actual run. */
const WITHOUT_ACTUAL: Book = office({
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Soort', 'Deelnemer'], ['A', 'P', 100, YEAR, 'begroting', 'H'], ['A', 'P', 100, YEAR, 'begroting', 'X'], ['A', 'P', 100, YEAR, 'realisatie', 'H']],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 10, 'b']], Deelovereenkomsten: settledBy(null, 10, 'meerdere', null, 'uren', null),
});
/** X has own cost of 20.01 at the prices of the year before, which are 10 % lower: 22.011. */
const RAISED_OWN: Book = closedYear(1000, 1100, {
  Deelovereenkomsten: settledBy('tarief', null, null, null, 'pxq', null), Volumes: volumesOfA({ X: 300, H: 300 }, { X: 330, H: 270 }),
  Indexcijfers: [['Reeks', 'Jaar', 'Percentage'], ['R', YEAR, 10]],
  Kosten: [
    ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Deelnemer', 'Soort', 'Prijspeil', 'Indexreeks'],
    ['A', 'overig', 1000, YEAR, null, 'begroting', null, null], ['A', 'overig', 1100, YEAR, null, 'realisatie', null, null], ['A', 'licentie', 20.01, YEAR, 'X', 'realisatie', YEAR - 1, 'R'],
  ],
});
const BOOKS: readonly (readonly [string, () => Calculated])[] = [
  ['G01', g01], ['the rich book', () => calculated(RICH)], ['a tariff with a band, own cost and advances paid', () => calculated(TARIFF)],
  ['a rule that settles nothing', () => calculated(closedYear(400, 440, { Deelovereenkomsten: settledBy('geen') }))],
  ['a client without actual hours, beyond its band', () => calculated(WITHOUT_ACTUAL)], ['own cost at another price level, at a tariff', () => calculated(RAISED_OWN)],
  ['within and beyond a band', () => calculated(closedYear(400, 440.04, { Deelovereenkomsten: settledBy(null, 10, 'meerdere') }))],
];

describe.each(BOOKS)('the trace of a settlement: %s', (_, made) => {
  let found: Calculated;
  beforeEach(() => { found = made(); });
  it('explains every figure by terms that add up to it', () => {
    const figures = ofSettlements(found);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((figure) => Math.abs(total(explainIn(found, figure)) - Number(explainIn(found, figure).amount)) > 1e-9)).toEqual([]);
  });
  it('names a figure at what it is, where nothing says that it is a part of it', () => {
    const named = ofSettlements(found).filter((figure) => !figure.endsWith('/rounding')).flatMap((figure) => explainIn(found, figure).terms.flatMap((term) =>
      ('figure' in term && term.factor === undefined && !/\/activity\/[^/]+\/rounding$/.test(term.figure) ? [[figure, term.figure, Math.abs(Number(term.amount)), Math.abs(Number(explainIn(found, term.figure).amount))] as const] : [])));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, , told, is]) => told !== is)).toEqual([]);
  });
  it('names only figures that are explained too', () => {
    const named = ofSettlements(found).flatMap((figure) => explainIn(found, figure).terms.flatMap((term) => ('figure' in term ? [term.figure] : [])));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((figure) => found.trace.explain(figure) === undefined)).toEqual([]);
  });
  it('says what is published, a part to half a cent', () => {
    const published = (one: SettlementOutcome): readonly (readonly [string, string, number])[] => [
      ['charged', one.charged, 0], ['advances', one.advances, 0], ['settlement', one.settlement, 0], ['settledBefore', one.settledBefore, 0], ['delta', one.delta, 0], ['hostBears', one.hostBears, 0],
      ['rule', one.parts.rule, 0], ['rounding', one.parts.rounding, 0],
      ...(['spending', 'dilution', 'ownUse', 'own'] as const).map((part) => [part, one.parts[part], 0.005] as const),
    ];
    for (const one of found.outcome.settlements) {
      for (const [part, amount, off] of published(one)) {
        expect([part, Math.abs(Number(explainIn(found, `${one.year}/settlement/${one.subAgreement}/${one.participant}/${part}`).amount) - Number(amount)) <= off]).toEqual([part, true]);
      }
    }
  });
});

describe('a settlement goes down to', () => {
  let tariff: Calculated;
  beforeEach(() => { tariff = calculated(TARIFF); });
  const entryOf = (participant: string, part: string): TraceEntry => explainIn(tariff, `${YEAR}/settlement/D/${participant}/${part}`);

  it('the rows of Voorschotten', () => expect(entryOf('X', 'advances')).toEqual({ rule: '7-advances', amount: '100.000000000000', terms: [
    { row: { sheet: 'Voorschotten', table: 'Voorschotten', row: 2 }, column: 'Bedrag', amount: '90.000000000000' }, { row: { sheet: 'Voorschotten', table: 'Voorschotten', row: 3 }, column: 'Bedrag', amount: '10.000000000000' },
  ] }));
  it('the charge of the budget, of the host, whose schedule counts as paid', () =>
    expect(entryOf('H', 'advances')).toEqual({ rule: '7-advances/assumed', amount: '333.330000000000', terms: [{ figure: `${YEAR}/budget/subAgreement/D/participant/H`, amount: '333.330000000000' }] }));
  it('the price in the agreement times the own quantity, and the own cost at actual: 1.67 × 330 + 20.00', () => {
    expect(entryOf('X', 'tariff')).toEqual({ rule: '7-tariff', amount: '571.100000000000', terms: [
      { figure: `${YEAR}/settlement/D/activity/A/agreedPrice`, amount: '551.100000000000', factor: '330.000000000000' }, { row: { sheet: 'Kosten', table: 'Kosten', row: 5 }, column: 'Bedrag', amount: '20.000000000000' },
    ] });
    expect(explainIn(tariff, `${YEAR}/settlement/D/activity/A/agreedPrice`)).toMatchObject({ rule: '7-agreed-price', amount: '1.670000000000', terms: [{ figure: `${YEAR}/budget/activity/A/common` }] });
  });
  it('what the rule gives less the band of 5 % of 506.00: 571.10 - 25.30', () => {
    expect(entryOf('X', 'charged')).toEqual({ rule: '7-final-charge/tariff', amount: '545.800000000000', terms: [
      { figure: `${YEAR}/settlement/D/X/tariff`, amount: '571.100000000000' }, { figure: `${YEAR}/settlement/D/X/band`, amount: '-25.300000000000' },
    ] });
    expect(entryOf('X', 'band')).toEqual({ rule: '7-band', amount: '25.300000000000', terms: [{ figure: `${YEAR}/budget/subAgreement/D/participant/X`, amount: '25.300000000000', factor: '0.050000000000' }] });
  });
  it('the band alone of who has nothing in the actual run: 0 + 10 % of 1000', () => {
    const found = calculated(WITHOUT_ACTUAL);
    expect(explainIn(found, `${YEAR}/settlement/D/X/charged`)).toEqual({ rule: '7-final-charge/actual', amount: '100.000000000000', terms: [{ figure: `${YEAR}/settlement/D/X/band`, amount: '100.000000000000' }] });
    expect(explainIn(found, `${YEAR}/settlement/D/X/band`).terms).toEqual([{ figure: `${YEAR}/budget/subAgreement/D/participant/X`, amount: '100.000000000000', factor: '0.100000000000' }]);
  });
  it('a band of a budget charge below nothing: 10 % of -100.00 has no sign, and -75.00 - 10.00 is charged', () => {
    const found = calculated(closedYear(-400, -300, { Deelovereenkomsten: settledBy(null, 10, 'meerdere') }));
    expect(explainIn(found, `${YEAR}/settlement/D/X/charged`).terms).toEqual([
      { figure: `${YEAR}/actual/subAgreement/D/participant/X`, amount: '-75.000000000000' }, { figure: `${YEAR}/settlement/D/X/band`, amount: '-10.000000000000' },
    ]);
    expect(explainIn(found, `${YEAR}/settlement/D/X/band`).terms).toEqual([{ figure: `${YEAR}/budget/subAgreement/D/participant/X`, amount: '10.000000000000', factor: '-0.100000000000' }]);
  });
  it('own cost at another price level by its own figure, and what brings it to cents apart: 22.011 is 22.01', () => {
    const found = calculated(RAISED_OWN);
    expect(explainIn(found, `${YEAR}/settlement/D/X/tariff`).terms.slice(1)).toEqual([
      { figure: `${YEAR}/actual/costRow/4`, amount: '22.011000000000' }, { figure: `${YEAR}/actual/activity/A/rounding`, amount: '-0.001000000000' },
    ]);
    expect(explainIn(found, `${YEAR}/settlement/D/X/own`).terms).toEqual([{ figure: `${YEAR}/actual/costRow/4`, amount: '22.011000000000' }]);
  });
  it('the cost of both runs, by the share that is spending, and the rows of own cost', () => {
    expect(entryOf('X', 'spending').terms).toEqual([
      { figure: `${YEAR}/actual/activity/A/common`, amount: '585.483870967742', factor: '0.532258064516' }, { figure: `${YEAR}/budget/activity/A/common`, amount: '-532.258064516129', factor: '-0.532258064516' },
    ]);
    expect(entryOf('X', 'own').terms.map((term) => ('row' in term ? [term.row.row, term.amount] : []))).toEqual([[5, '20.000000000000'], [3, '-6.000000000000']]);
  });
});
