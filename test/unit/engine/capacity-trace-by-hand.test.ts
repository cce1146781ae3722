import { type Book, calculated } from '../../support/books';
import { YEAR, costs, hours, office, runOf, setting } from './small-books';
import { toldIn } from './told-trace';

/** Two fte of P at 69,000 each and 1,380 productive hours; one of HFD at 100 hours, which costs 1,000; 2,000 hours are worked, 50 of them for HFD. */
const BOOK: Book = office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', null], ['B', 'B', 'D', 'HFD']],
  Uren: hours(['A', 'P', 1950, YEAR], ['B', 'P', 50, YEAR]),
  Tarieven: [['Functie', 'Loonkosten', 'Overige personeelskosten', 'Bron'], ['P', 60_000, 9000, 'raad']],
  Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof', 'Feestdagen', 'Ziekte', 'Opleiding', 'Overleg', 'Overig'], ['kantoor', YEAR, 1872, 200, 50, 100, 40, 80, 22], ['plaats', YEAR, 110, 0, 0, 10, 0, 0, 0]],
  Capaciteit: [['Functie', 'Kostenplaats', 'Fte', 'Groep', 'Jaar', 'Soort'], ['P', null, 2, 'kantoor', YEAR, null], [null, 'HFD', 1, 'plaats', YEAR, null]],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd']],
  Kosten: costs([null, 'HFD', 'overig', 1000, YEAR]),
  Instellingen: setting(['Urennoemer', 'normuren'], ['Onbenutte capaciteit', 'gastheer']),
});
const toldAll = (expected: Readonly<Record<string, readonly (string | number)[] | undefined>>, book = BOOK): void => {
  const tell = toldIn(calculated(book).trace, `${YEAR}/budget`);
  expect(Object.fromEntries(Object.keys(expected).map((figure) => [figure, tell(figure)]))).toEqual(expected);
};

describe('the trace of capacity, by hand', () => {
  it('of a position: contract hours and every deduction twice, the wage of two, 50 an hour, and 760 hours unused', () => toldAll({
    'capacity/position/P/capacityHours': ['8-capacity/hours', 2760, 'Urennorm 2 Contracturen = 3744', 'Urennorm 2 Verlof = -400', 'Urennorm 2 Feestdagen = -100',
      'Urennorm 2 Ziekte = -200', 'Urennorm 2 Opleiding = -80', 'Urennorm 2 Overleg = -160', 'Urennorm 2 Overig = -44'],
    'capacity/position/P/cost': ['8-capacity/cost', 138_000, 'Tarieven 2 Loonkosten = 120000', 'Tarieven 2 Overige personeelskosten = 18000'],
    'capacity/position/P/practicalRate': ['8-capacity/rate', 50, '0.000362318841 of capacity/position/P/cost = 50'],
    'capacity/position/P/unusedCost': ['8-capacity/unused', 38_000, '760 of capacity/position/P/practicalRate = 38000'],
  }));
  it('of a centre: its own norm, its gross, 10 an hour, and the half that the host bears', () => toldAll({
    'capacity/costCentre/HFD/capacityHours': ['8-capacity/hours', 100, 'Urennorm 3 Contracturen = 110', 'Urennorm 3 Ziekte = -10'],
    'capacity/costCentre/HFD/cost': ['8-capacity/cost', 1000, 'costCentre/HFD = 1000'],
    'capacity/costCentre/HFD/practicalRate': ['8-capacity/rate', 10, '0.01 of capacity/costCentre/HFD/cost = 10'],
    'capacity/costCentre/HFD/unusedCost': ['8-capacity/unused', 500, '50 of capacity/costCentre/HFD/practicalRate = 500'],
    'total/unused': ['8-capacity', 500, 'costCentre/HFD = 500'],
    'activity/B/support': ['3-cost-centres', 500, '0.5 of costCentre/HFD = 500'],
  }));
  it('of the rate that follows from the norm: 69,000 / (1,872 - 492)', () => toldAll({
    'rate/P/start': ['1-rates/derived', 50, 'Tarieven 2 Loonkosten = 60000', 'Tarieven 2 Overige personeelskosten = 9000', 'Urennorm 2 Contracturen = 1872', 'Urennorm 2 Verlof = -200',
      'Urennorm 2 Feestdagen = -50', 'Urennorm 2 Ziekte = -100', 'Urennorm 2 Opleiding = -40', 'Urennorm 2 Overleg = -80', 'Urennorm 2 Overig = -22'],
    'fullRate/P/start': ['1-full-rate', 50, 'rate/P/start = 50'],
  }));
  it('of hours that fill the capacity nothing is unused', () =>
    toldAll({ 'capacity/position/P/unusedCost': ['8-capacity/unused', 0, '0 of capacity/position/P/practicalRate = 0'] }, { ...BOOK, Uren: hours(['A', 'P', 2710, YEAR], ['B', 'P', 50, YEAR]) }));
});

describe('capacity as it is published, by hand', () => {
  it('of both rows, every figure', () => expect(runOf(BOOK).capacity).toEqual([
    {
      target: 'position', code: 'P', name: 'P', group: 'kantoor', fte: '2.000000', contractHoursPerFte: '1872.000000', productiveHoursPerFte: '1380.000000',
      deductionsPerFte: { leave: '200.000000', publicHolidays: '50.000000', sickness: '100.000000', training: '40.000000', meetings: '80.000000', other: '22.000000' },
      grossHours: '3744.000000', capacityHours: '2760.000000', usedHours: '2000.000000', budgetHours: '2000.000000', unexplainedHours: '760.000000', unusedHours: '760.000000',
      cost: '138000.00', practicalRate: '50.000000', budgetRate: '69.000000', unusedCost: '38000.00', utilisationPct: '72.463768', overCapacity: false, borneBy: 'not-charged',
    },
    {
      target: 'costCentre', code: 'HFD', name: 'Hoofd', group: 'plaats', fte: '1.000000', contractHoursPerFte: '110.000000', productiveHoursPerFte: '100.000000',
      deductionsPerFte: { leave: '0.000000', publicHolidays: '0.000000', sickness: '10.000000', training: '0.000000', meetings: '0.000000', other: '0.000000' },
      grossHours: '110.000000', capacityHours: '100.000000', usedHours: '50.000000', budgetHours: '50.000000', unexplainedHours: '50.000000', unusedHours: '50.000000',
      cost: '1000.00', practicalRate: '10.000000', budgetRate: '20.000000', unusedCost: '500.00', utilisationPct: '50.000000', overCapacity: false, borneBy: 'host',
    },
  ]));
});
