import type { CapacityOutcome, Outcome, RunOutcome, Trace } from '../../../src/domain';
import { type Book, calculated } from '../../support/books';
import { YEAR, activityOf, costs, failing, found, hours, office, place, runOf, setting } from './small-books';

type Rows = Book[string];

const NORM_HOURS_HOST = setting(['Urennoemer', 'normuren'], ['Onbenutte capaciteit', 'gastheer']);
const NORM_HOURS_IN_PRICE = setting(['Urennoemer', 'normuren'], ['Onbenutte capaciteit', 'in de prijs']);
const CAPACITY = ['Functie', 'Kostenplaats', 'Fte', 'Groep', 'Jaar', 'Soort'];

interface Centre {
  readonly cost: number;
  /** Practical capacity: one fte of so many hours. */
  readonly capacity: number;
  /** Activity, hours, volume; one unit of the published case is one hour. */
  readonly activities: readonly (readonly [code: string, hours: number, volume: number])[];
  /** What an hour costs beside the centre. */
  readonly rate?: number;
  readonly settings?: Rows;
}

/** A primary centre HFD that is charged by the hours of the activities that name it. */
const centreBook = ({ cost, capacity, activities, rate = 0, settings }: Centre): Book => office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ...activities.map(([code]) => [code, code, 'D', 'HFD'])],
  Uren: hours(...activities.map(([code, own]) => [code, 'P', own, YEAR])),
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', rate, 'geval']],
  Volumes: [['Activiteit', 'Aantal', 'Jaar'], ...activities.map(([code, , volume]) => [code, volume, YEAR])],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd']],
  Kosten: costs([null, 'HFD', 'overig', cost, YEAR]),
  Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR, capacity]],
  Capaciteit: [CAPACITY, [null, 'HFD', 1, 'g', YEAR, null]],
  ...(settings === undefined ? {} : { Instellingen: settings }),
});

/** The same capacity as a position: its yearly cost is the wage of one fte, and its rate divides that by the budgeted hours. */
const positionBook = (cost: number, capacity: number, budgeted: number): Book => office({
  Uren: hours(['A', 'P', budgeted, YEAR]),
  Tarieven: [['Functie', 'Loonkosten', 'Productieve uren', 'Bron'], ['P', cost, budgeted, 'geval']],
  Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR, capacity]],
  Capaciteit: [CAPACITY, ['P', null, 1, 'g', YEAR, null]],
});

const only = (run: RunOutcome): CapacityOutcome => {
  expect(failing(run)).toEqual([]);
  expect(run.capacity).toHaveLength(1);
  return run.capacity[0] as CapacityOutcome;
};
const unitPrice = (run: RunOutcome, code = 'A') => activityOf(run, code).unitPrice;

describe('Stassen: fixed cost 1,080,000, 200 a unit, practical capacity 12,000 units', () => {
  const stassen = (units: number, settings?: Rows) => centreBook({ cost: 1_080_000, capacity: 12_000, activities: [['A', units, units]], rate: 200, ...(settings ? { settings } : {}) });

  it.each([[8000, '135', '335'], [6000, '180', '380'], [4000, '270', '470'], [3000, '360', '560']])(
    'budgeted hours spiral downward: %i units cost %s fixed and %s in all', (units, fixed, total) => {
      const run = runOf(stassen(units));
      expect(unitPrice(run)).toBe(`${total}.000000`);
      expect(only(run)).toMatchObject({ target: 'costCentre', code: 'HFD', name: 'Hoofd', budgetRate: `${fixed}.000000`, practicalRate: '90.000000', borneBy: 'in-price', cost: '1080000.00' });
      expect(run.total.hostUnused).toBe('0.00');
    });

  it.each([[8000, '360000.00'], [6000, '540000.00'], [4000, '720000.00'], [3000, '810000.00']])(
    'norm hours keep the price at 90 + 200 = 290 at %i units; the host bears %s of unused capacity', (units, unused) => {
      const run = runOf(stassen(units, NORM_HOURS_HOST));
      expect(unitPrice(run)).toBe('290.000000');
      expect(only(run)).toMatchObject({ unusedCost: unused, borneBy: 'host' });
      expect(run.total.hostUnused).toBe(unused);
    });

  it('norm hours with unused capacity in the price charge all of it, and show it apart', () => {
    const run = runOf(stassen(8000, NORM_HOURS_IN_PRICE));
    expect(unitPrice(run)).toBe('335.000000');
    expect(only(run)).toMatchObject({ unusedCost: '360000.00', borneBy: 'in-price' });
    expect(run.total.hostUnused).toBe('0.00');
  });

  it.each([[8000, '135'], [6000, '180'], [4000, '270'], [3000, '360']])('as a position with %i budgeted hours: budget rate %s, practical rate 90', (units, budget) => {
    const run = runOf(positionBook(1_080_000, 12_000, units));
    expect(run.rates[0]?.wagePerHour).toBe(`${budget}.000000`);
    expect(only(run)).toMatchObject({ target: 'position', code: 'P', budgetRate: `${budget}.000000`, practicalRate: '90.000000', borneBy: 'not-charged' });
  });
});

it.each<[string, Book]>([
  ['a cost centre', centreBook({ cost: 100_000, capacity: 8000, activities: [['A', 7500, 7500]], settings: NORM_HOURS_HOST })],
  ['a position', positionBook(100_000, 8000, 7500)],
])('Glaswerk as %s: (7,500 - 8,000) × 100,000 / 8,000 = -6,250', (_, book) =>
  expect(only(runOf(book))).toMatchObject({ unusedHours: '500.000000', unusedCost: '6250.00', practicalRate: '12.500000' }));

it('Kaplan: 560,000 over 700,000 minutes is 0.80 a minute; 121,400 minutes, 97,120 unused, 83 %', () => {
  const run = runOf(centreBook({
    cost: 560_000, capacity: 700_000, settings: NORM_HOURS_HOST,
    activities: [['order', 392_000, 9800], ['complaint', 61_600, 280], ['credit', 125_000, 500]],
  }));
  expect([unitPrice(run, 'order'), unitPrice(run, 'complaint'), unitPrice(run, 'credit')]).toEqual(['32.000000', '176.000000', '200.000000']);
  expect(['order', 'complaint', 'credit'].map((code) => activityOf(run, code).cost.support)).toEqual(['313600.00', '49280.00', '100000.00']);
  expect(only(run)).toMatchObject({ practicalRate: '0.800000', usedHours: '578600.000000', unusedHours: '121400.000000', unusedCost: '97120.00', borneBy: 'host', utilisationPct: '82.657143' });
  expect(run.total.hostUnused).toBe('97120.00');
});

it('Garber (b) and (c): 600,000 over 10,000 hours is 60; 45, 210 and 180 a unit; 1,250 hours, 75,000 unused', () => {
  const run = runOf(centreBook({
    cost: 600_000, capacity: 10_000, settings: NORM_HOURS_HOST, activities: [['orders', 6000, 8000], ['complaints', 1400, 400], ['credit', 1350, 450]],
  }));
  expect([unitPrice(run, 'orders'), unitPrice(run, 'complaints'), unitPrice(run, 'credit')]).toEqual(['45.000000', '210.000000', '180.000000']);
  expect(only(run)).toMatchObject({ practicalRate: '60.000000', usedHours: '8750.000000', unusedHours: '1250.000000', unusedCost: '75000.00' });
});

describe('Salerno: 12 × 8 of material, 2/3 hour at 42, 1,350,000 fixed over a normal output of 6,000', () => {
  const salerno = (output: number) => centreBook({ cost: 1_350_000, capacity: 6000, rate: 96 + 28, settings: NORM_HOURS_HOST, activities: [['A', output, output]] });

  it('at normal output a unit costs 349', () => expect(unitPrice(runOf(salerno(6000)))).toBe('349.000000'));

  it('at the expected 6,200 the practical rate stays 225, so 225 + 124 = 349; more hours than capacity charge all of the cost, with a warning', () => {
    const run = runOf(salerno(6200));
    expect(only(run)).toMatchObject({ practicalRate: '225.000000', overCapacity: true, unusedHours: '0.000000', unexplainedHours: '-200.000000', unusedCost: '0.00' });
    expect(activityOf(run, 'A').cost.support).toBe('1350000.00');
    expect(found(salerno(6200), 'more-hours-than-capacity')).toEqual([
      { severity: 'warning', place: place('Capaciteit', 2, 'Fte'), facts: { name: 'HFD', used: 6200, capacity: 6000, year: YEAR, basis: 'budget' } },
    ]);
  });
});

it('G01: the centre INK after support, 40 fte of 1,350 hours against 4,500 dossiers of 11 hours', () => {
  const run = runOf(office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['SZ', 'Inkomen', 'D', 'INK']],
    Uren: hours(['SZ', 'P', 49_500, YEAR]),
    Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 0, 'geval']],
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HV', 'Huisvesting', 'hulp'], ['PO', 'Personeel', 'hulp'], ['INK', 'Inkomen', 'hoofd'], ['ICT', 'ICT', 'hoofd'], ['OVH', 'Overig', 'hoofd']],
    Kosten: costs([null, 'HV', 'overig', 400_000, YEAR], [null, 'PO', 'overig', 300_000, YEAR], [null, 'INK', 'overig', 3_200_000, YEAR], [null, 'ICT', 'overig', 4_100_000, YEAR], [null, 'OVH', 'overig', 9_000_000, YEAR]),
    Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'],
      ['HV', 'PO', 100, YEAR], ['HV', 'INK', 900, YEAR], ['HV', 'ICT', 300, YEAR], ['HV', 'OVH', 2700, YEAR],
      ['PO', 'HV', 5, YEAR], ['PO', 'INK', 40, YEAR], ['PO', 'ICT', 25, YEAR], ['PO', 'OVH', 130, YEAR]],
    Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof', 'Ziekte'], ['g', YEAR, 1872, 422, 100]],
    Capaciteit: [CAPACITY, [null, 'INK', 40, 'g', YEAR, null]],
  }));
  expect(only(run)).toMatchObject({
    cost: '3353783.61', capacityHours: '54000.000000', grossHours: '74880.000000', budgetHours: '49500.000000', unusedHours: '4500.000000',
    practicalRate: '62.107104', budgetRate: '67.753204', unusedCost: '279481.97',
  });
});

describe('the hours balance', () => {
  const NORM: Rows = [['Groep', 'Jaar', 'Contracturen', 'Verlof', 'Feestdagen', 'Ziekte', 'Opleiding', 'Overleg', 'Overig'], ['kantoor', YEAR, 1872, 200, 50, 100, 40, 80, 22]];
  const RATES: Rows = [['Functie', 'Geldig vanaf', 'Loonkosten', 'Overige personeelskosten', 'Bron'], ['P', null, 60_000, 9000, 'raad']];
  const staffed = (tables: Book = {}): Book => office({
    Uren: hours(['A', 'P', 2000, YEAR], ['A', 'P', 2300, YEAR, null, 'realisatie']), Tarieven: RATES, Urennorm: NORM,
    Capaciteit: [CAPACITY, ['P', null, 2, 'kantoor', YEAR, null]], ...tables,
  });

  it('goes from gross to productive to used to unexplained: 2 × 1,872 = 3,744; 2 × 1,380 = 2,760; 2,760 - 2,000 = 760', () =>
    expect(only(runOf(staffed()))).toMatchObject({
      group: 'kantoor', fte: '2.000000', contractHoursPerFte: '1872.000000', productiveHoursPerFte: '1380.000000',
      deductionsPerFte: { leave: '200.000000', publicHolidays: '50.000000', sickness: '100.000000', training: '40.000000', meetings: '80.000000', other: '22.000000' },
      grossHours: '3744.000000', capacityHours: '2760.000000', usedHours: '2000.000000', unexplainedHours: '760.000000', unusedHours: '760.000000', overCapacity: false,
    }));

  it('costs 2 × 69,000 = 138,000: 50 an hour of capacity, 69 an hour of the budget, 760 × 50 = 38,000 unused', () =>
    expect(only(runOf(staffed()))).toMatchObject({ cost: '138000.00', practicalRate: '50.000000', budgetRate: '69.000000', unusedCost: '38000.00', borneBy: 'not-charged' }));

  it('of the actual run stands beside the hours of the budget: 2,300 used, 2,000 budgeted', () =>
    expect(only(runOf(staffed(), 1))).toMatchObject({ usedHours: '2300.000000', budgetHours: '2000.000000', unexplainedHours: '460.000000', budgetRate: '69.000000' }));

  it('without a budget run has no budget hours and no budget rate', () =>
    expect(only(runOf(staffed({ Uren: hours(['A', 'P', 2300, YEAR, null, 'realisatie']) })))).toMatchObject({ budgetHours: null, budgetRate: null, practicalRate: '50.000000' }));

  it('is never charged: hours × rate stands, whatever the settings say', () => {
    const charged = (settings: Rows) => runOf(staffed({ Instellingen: settings }));
    expect(charged(NORM_HOURS_HOST).total).toEqual(runOf(staffed()).total);
    expect(only(charged(NORM_HOURS_HOST)).borneBy).toBe('not-charged');
  });

  it('takes the row of its own kind before the one for both', () => {
    const book = staffed({ Capaciteit: [CAPACITY, ['P', null, 2, 'kantoor', YEAR, null], ['P', null, 3, 'kantoor', YEAR, 'realisatie']] });
    expect([only(runOf(book, 0)).fte, only(runOf(book, 1)).fte]).toEqual(['2.000000', '3.000000']);
  });

  it('weighs a wage that changes by days: 60,000 for 181 and 66,000 for 184 of 365 days, twice, is 126,049.32', () => {
    const book = staffed({ Tarieven: [['Functie', 'Geldig vanaf', 'Loonkosten', 'Bron'], ['P', null, 60_000, 'raad'], ['P', '2025-07-01', 66_000, 'raad']] });
    expect(only(runOf(book)).cost).toBe('126049.32');
  });

  it('of an adopted rate without a build-up has hours, but no cost', () =>
    expect(only(runOf(staffed({ Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad']] })))).toMatchObject({ cost: null, practicalRate: null, budgetRate: null, unusedCost: null, unusedHours: '760.000000' }));

  it('leaves out the hours of an agreement that is only a memo item', () => {
    const book = staffed({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Later', 'E']],
      Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', null, 'k'], ['E', 'Gepland', 'gepland', 'k']],
      Uren: hours(['A', 'P', 2000, YEAR], ['B', 'P', 500, YEAR]),
    });
    expect(only(runOf(book)).usedHours).toBe('2000.000000');
  });

  it('lists positions before centres, each by code', () => {
    const book = staffed({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'Dienst', 'D', 'Z']],
      Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['Z', 'Zet', 'hoofd'], ['B', 'Bee', 'hoofd']],
      Tarieven: [...RATES, ['C', null, 50_000, null, 'raad']],
      Capaciteit: [CAPACITY, [null, 'Z', 1, 'kantoor', YEAR, null], ['P', null, 2, 'kantoor', YEAR, null], ['C', null, 1, 'kantoor', YEAR, null], [null, 'B', 1, 'kantoor', YEAR, null]],
    });
    expect(runOf(book).capacity.map(({ target, code }) => [target, code])).toEqual([['position', 'C'], ['position', 'P'], ['costCentre', 'Z']]);
    expect(found(book, 'capacity-without-hours')).toEqual([{ severity: 'note', place: place('Capaciteit', 5, 'Kostenplaats'), facts: { centre: 'B' } }]);
  });
});

describe('what is wrong in capacity', () => {
  const CENTRE = { cost: 1000, capacity: 100, activities: [['A', 50, 50]] } as const;

  it('a year without its norm is a warning, and the row is not shown', () => {
    const book = { ...centreBook(CENTRE), Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR - 1, 100]] };
    expect(runOf(book).capacity).toEqual([]);
    expect(found(book, 'hours-norm-missing')).toEqual([{ severity: 'warning', place: place('Capaciteit', 2, 'Groep'), facts: { name: 'HFD', group: 'g', year: YEAR } }]);
  });

  it('and blocks when the price depends on it', () => {
    const book = { ...centreBook({ ...CENTRE, settings: NORM_HOURS_HOST }), Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR - 1, 100]] };
    expect(found(book, 'practical-capacity-unknown')).toEqual([{ severity: 'blocking', place: place('Capaciteit', 2, 'Groep'), facts: { centre: 'HFD', group: 'g', year: YEAR } }]);
  });

  it.each([[1872, 1872, 0], [100, 120, -20]])('%i contract hours less %i leave nothing: blocking', (contract, leave, left) => {
    const book = { ...centreBook(CENTRE), Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof'], ['g', YEAR, contract, leave]] };
    expect(found(book, 'hours-norm-not-positive')).toEqual([{ severity: 'blocking', place: place('Urennorm', 2, 'Contracturen'), facts: { group: 'g', year: YEAR, hours: left } }]);
  });

  it('norm hours and a centre without a row: all of its cost is charged, with a note', () => {
    const book = { ...centreBook({ ...CENTRE, settings: NORM_HOURS_HOST }), Capaciteit: [CAPACITY] };
    const run = runOf(book);
    expect([activityOf(run, 'A').cost.support, run.total.hostUnused]).toEqual(['1000.00', '0.00']);
    expect(found(book, 'centre-without-capacity')).toEqual([{ severity: 'note', place: place('Kostenplaatsen', 2, 'Code'), facts: { centre: 'HFD', year: YEAR } }]);
  });

  it('a capacity of 0 fte has no rate; the hours on it charge all of the cost', () => {
    const book = { ...centreBook({ ...CENTRE, settings: NORM_HOURS_HOST }), Capaciteit: [CAPACITY, [null, 'HFD', 0, 'g', YEAR, null]] };
    const run = runOf(book);
    expect(only(run)).toMatchObject({ capacityHours: '0.000000', practicalRate: null, unusedCost: null, utilisationPct: null, overCapacity: true });
    expect(activityOf(run, 'A').cost.support).toBe('1000.00');
  });

  it('a centre that gives by its own drivers keeps all of its cost in the price', () => {
    const book = { ...centreBook({ ...CENTRE, settings: NORM_HOURS_HOST }), Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, YEAR]] };
    const run = runOf(book);
    expect([activityOf(run, 'A').cost.support, run.total.hostUnused]).toEqual(['1000.00', '0.00']);
    expect(only(run)).toMatchObject({ unusedCost: '500.00', borneBy: 'in-price' });
  });

  it('hours of 0 leave the whole cost with the host', () => {
    const run = runOf(centreBook({ cost: 1000, capacity: 100, activities: [['A', 0, 1]] }));
    expect(only(run)).toMatchObject({ unusedHours: '100.000000', unusedCost: '1000.00', borneBy: 'host' });
    expect(run.total.unassigned).toBe('1000.00');
  });
});

describe('a centre without cost to leave behind', () => {
  /** Income of 1,000 on the centre, half of its hours used: to leave the other half with the host would give it 500. */
  const income = centreBook({ cost: -1000, capacity: 100, activities: [['A', 50, 1]], rate: 30, settings: NORM_HOURS_HOST });

  it('has nothing unused in euros, floor 0: all of its income goes to the activities', () => {
    const run = runOf(income);
    expect(only(run)).toMatchObject({ unusedHours: '50.000000', practicalRate: '-10.000000', unusedCost: '0.00' });
    expect([activityOf(run, 'A').cost.support, run.total.hostUnused]).toEqual(['-1000.00', '0.00']);
  });

  it('and its trace says the same', () =>
    expect(calculated(income).trace.explain(`${YEAR}/budget/capacity/costCentre/HFD/unusedCost`)).toEqual({ rule: '8-capacity/unused', amount: '0.000000000000', terms: [] }));

  it('norm hours with hours of 0: the line is unassigned, not unused, and the host bears it either way', () => {
    const run = runOf(centreBook({ cost: 1000, capacity: 100, activities: [['A', 0, 1]], settings: NORM_HOURS_HOST }));
    expect([run.total.unassigned, run.total.hostUnused]).toEqual(['1000.00', '0.00']);
    expect(only(run)).toMatchObject({ unusedCost: '1000.00', borneBy: 'host' });
  });
});

describe('two centres beside a position', () => {
  /** HFD goes by the hours of A, which names it; DRV by its own drivers, to B; B and C name no centre, and C is not yet an agreement. */
  const book = (settings: Rows): Book => office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', 'HFD'], ['B', 'B', 'D', null], ['C', 'C', 'E', 'DRV']],
    Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', null, 'k'], ['E', 'Gepland', 'gepland', 'k']],
    Uren: hours(['A', 'P', 50, YEAR], ['B', 'P', 30, YEAR], ['C', 'P', 7, YEAR]),
    Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 10, 'geval']],
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['DRV', 'Naar maatstaf', 'hoofd'], ['HFD', 'Naar uren', 'hoofd']],
    Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['DRV', 'B', 1, YEAR]],
    Kosten: costs([null, 'HFD', 'overig', 1000, YEAR], [null, 'DRV', 'overig', 500, YEAR]),
    Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR, 100], ['g', YEAR + 1, 300]],
    Capaciteit: [CAPACITY, ['P', null, 1, 'g', YEAR, null], [null, 'DRV', 2, 'g', YEAR, null], [null, 'HFD', 4, 'g', YEAR + 1, null], [null, 'HFD', 1, 'g', YEAR, null]],
    Instellingen: settings,
  });

  it('the one by hours takes its own row of its own year: half of 100 hours is used, half of 1,000 is left', () => {
    const run = runOf(book(NORM_HOURS_HOST));
    expect([activityOf(run, 'A').cost.support, activityOf(run, 'B').cost.support, run.total.hostUnused]).toEqual(['500.00', '500.00', '500.00']);
    expect(run.capacity.map(({ code, usedHours, borneBy }) => [code, usedHours, borneBy])).toEqual([['P', '80.000000', 'not-charged'], ['HFD', '50.000000', 'host']]);
    expect(found(book(NORM_HOURS_HOST), 'norm-hours-without-centres')).toEqual([]);
  });

  it('at budgeted hours everything is in the price, whoever should bear the rest', () => {
    const run = runOf(book(setting(['Onbenutte capaciteit', 'gastheer'])));
    expect(run.capacity.map(({ borneBy }) => borneBy)).toEqual(['not-charged', 'in-price']);
  });

  it('a centre that only a memo item names is not known by its hours', () =>
    expect(found(book(NORM_HOURS_HOST), 'capacity-without-hours').map(({ facts }) => facts)).toEqual([{ centre: 'DRV' }]));
});

describe('hours that fill the capacity exactly', () => {
  const full = centreBook({ cost: 1000, capacity: 100, activities: [['A', 100, 1]], settings: NORM_HOURS_HOST });
  it('leave nothing, and are not too many', () => {
    expect(only(runOf(full))).toMatchObject({ unusedHours: '0.000000', unexplainedHours: '0.000000', overCapacity: false, utilisationPct: '100.000000' });
    expect(found(full, 'more-hours-than-capacity')).toEqual([]);
  });
});

describe('a wage that is not known all year', () => {
  const NORM: Rows = [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR, 1000]];
  const costOf = (rates: Rows) => only(runOf(office({ Uren: hours(['A', 'P', 10, YEAR, 9]), Tarieven: rates, Urennorm: NORM, Capaciteit: [CAPACITY, ['P', null, 1, 'g', YEAR, null]] }))).cost;

  it('gives no cost: the rate begins in July', () => expect(costOf([['Functie', 'Geldig vanaf', 'Loonkosten', 'Bron'], ['P', '2025-07-01', 60_000, 'raad']])).toBeNull());

  it('gives no cost: from July the rate is adopted', () =>
    expect(costOf([['Functie', 'Geldig vanaf', 'Uurtarief', 'Loonkosten', 'Bron'], ['P', null, null, 60_000, 'raad'], ['P', '2025-07-01', 70, null, 'raad']])).toBeNull());
});

describe('settings that change nothing', () => {
  it.each([
    [setting(['Onbenutte capaciteit', 'gastheer']), 'unused-capacity-in-price', 'warning', {}],
    [setting(['Urennoemer', 'normuren']), 'norm-hours-without-centres', 'note', { year: YEAR }],
  ] as const)('%j is said', (settings, code, severity, facts) =>
    expect(found({ ...positionBook(1000, 100, 50), Instellingen: settings }, code)).toEqual([{ severity, place: place('Instellingen', 2, 'Waarde'), facts }]));

  it('is said as well where only an overhead centre is named, or only by a memo item', () => {
    const named = (kind: string, agreement: string): Book => ({
      ...positionBook(1000, 100, 50), Instellingen: setting(['Urennoemer', 'normuren'], ['Overheadmethode', 'geen']),
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', null], ['B', 'B', agreement, 'KP']],
      Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['KP', 'Plaats', kind]],
      Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', null, 'k'], ['E', 'Gepland', 'gepland', 'k']],
    });
    const saidOf = (book: Book): number => found(book, 'norm-hours-without-centres').length;
    expect([saidOf(named('overhead', 'D')), saidOf(named('hoofd', 'E')), saidOf(named('hoofd', 'D'))]).toEqual([1, 1, 0]);
  });

  it('and not where they do', () => {
    const book = centreBook({ cost: 1000, capacity: 100, activities: [['A', 50, 50]], settings: NORM_HOURS_HOST });
    expect([...found(book, 'unused-capacity-in-price'), ...found(book, 'norm-hours-without-centres')]).toEqual([]);
  });
});

describe('the trace of capacity', () => {
  const HALF_YEARS: Book = {
    Uren: hours(['A', 'P', 2000, YEAR]),
    Tarieven: [['Functie', 'Geldig vanaf', 'Loonkosten', 'Overige personeelskosten', 'Bron'], ['P', null, 60_000, 9000, 'raad'], ['P', '2025-07-01', 66_000, null, 'raad']],
    Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof', 'Feestdagen'], ['kantoor', YEAR, 1872, 442, 50]],
    Capaciteit: [CAPACITY, ['P', null, 2, 'kantoor', YEAR, null]],
  };
  let outcome: Outcome;
  let trace: Trace;
  beforeEach(() => { ({ outcome, trace } = calculated(office(HALF_YEARS))); });
  const explained = (part: string, target = 'position/P') => trace.explain(`${YEAR}/budget/capacity/${target}/${part}`);

  it('is 2 × 1,872 less 2 × 442 and 2 × 50 hours', () =>
    expect(explained('capacityHours')).toMatchObject({ rule: '8-capacity/hours', amount: '2760.000000000000', terms: [{ column: 'Contracturen', amount: '3744.000000000000' }, { column: 'Verlof', amount: '-884.000000000000' }, { column: 'Feestdagen', amount: '-100.000000000000' }] }));

  it('costs what the cells of Tarieven cost by days: 60,000 and 9,000 for 181 and 66,000 for 184 of 365 days, twice', () => {
    const terms = explained('cost')?.terms ?? [];
    expect(terms.map((term) => ('row' in term ? [term.row.row, term.column, Number(term.amount).toFixed(2)] : null)))
      .toEqual([[2, 'Loonkosten', '59506.85'], [2, 'Overige personeelskosten', '8926.03'], [3, 'Loonkosten', '66542.47']]);
    expect(Number(explained('cost')?.amount).toFixed(2)).toBe(outcome.runs[0]?.capacity[0]?.cost);
  });

  it('goes from cost to rate to what is unused', () => {
    expect(explained('practicalRate')?.terms).toEqual([expect.objectContaining({ figure: `${YEAR}/budget/capacity/position/P/cost` })]);
    expect(explained('unusedCost')?.terms).toEqual([expect.objectContaining({ figure: `${YEAR}/budget/capacity/position/P/practicalRate`, factor: '760.000000000000' })]);
    expect(Number(explained('unusedCost')?.amount).toFixed(2)).toBe(outcome.runs[0]?.capacity[0]?.unusedCost);
  });

  it('of a centre points to its gross', () => {
    const book = calculated(centreBook({ cost: 1000, capacity: 100, activities: [['A', 50, 50]] }));
    expect(book.trace.explain(`${YEAR}/budget/capacity/costCentre/HFD/cost`)?.terms).toEqual([{ figure: `${YEAR}/budget/costCentre/HFD`, amount: '1000.000000000000' }]);
  });

  it('has no cost of an adopted rate, no rate of 0 fte, and nothing unused beyond the capacity', () => {
    const parts = (book: Book, target: string) => {
      const explain = calculated(book).trace;
      return ['capacityHours', 'cost', 'practicalRate', 'unusedCost'].map((part) => explain.explain(`${YEAR}/budget/capacity/${target}/${part}`)?.amount ?? null);
    };
    const adopted = office({ ...HALF_YEARS, Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad']] });
    expect(parts(adopted, 'position/P')).toEqual(['2760.000000000000', null, null, null]);
    const centre = centreBook({ cost: 1000, capacity: 100, activities: [['A', 120, 1]] });
    expect(parts(centre, 'costCentre/HFD')).toEqual(['100.000000000000', '1000.000000000000', '10.000000000000', '0.000000000000']);
    expect(parts({ ...centre, Capaciteit: [CAPACITY, [null, 'HFD', 0, 'g', YEAR, null]] }, 'costCentre/HFD')).toEqual(['0.000000000000', '1000.000000000000', null, null]);
    expect(parts({ ...centre, Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR - 1, 100]] }, 'costCentre/HFD')).toEqual([null, null, null, null]);
    expect(parts({ ...centre, Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D']] }, 'costCentre/HFD')).toEqual([null, null, null, null]);
  });
});
