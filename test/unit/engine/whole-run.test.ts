import type { RunOutcome } from '../../../src/domain';
import { type Book, calculated } from '../../support/books';
import { YEAR, costs, hours, keys, office, outcomeOf } from './small-books';

const [BEFORE, NOW] = [YEAR - 1, YEAR];
const cost = (parts: Readonly<Record<string, string>>) => ({
  wage: '0.00', hired: '0.00', material: '0.00', licence: '0.00', capital: '0.00', contribution: '0.00', other: '0.00', support: '0.00', overhead: '0.00', income: '0.00', ...parts,
});
const bearing = (code: string, share: string, amount: string, leftOverCents = 0, labelled = '0.00') => ({ code, share, amount, leftOverCents, labelled });

/** D has two activities that share a unit, E one without, O is the host's own; a year before in which only D costs anything. */
const BOOK: Book = office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['O', 'Eigen', null, null], ['C', 'Vast', 'E', null], ['A', 'Dienst', 'D', 'stuk'], ['B', 'Ander', 'D', 'Stuk ']],
  Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel', 'Ingangsdatum', 'Status'], ['E', 'Percentage', 'vast percentage', 'v', '2020-05-01', null], ['D', 'Deel', null, 'k', null, null]],
  Sleutelwaarden: keys(...[BEFORE, NOW].flatMap((year) => [['k', 'H', 2, year], ['k', 'X', 1, year], ['k', 'Y', 1, year], ['v', 'H', 50, year], ['v', 'Y', 50, year]])),
  Uren: hours(['O', 'P', 2, NOW], ['A', 'P', 10, NOW], ['C', 'P', 4, NOW]),
  Kosten: costs(
    ['A', null, 'materieel', 100.005, NOW], ['A', null, 'baten', -50, NOW], ['B', null, 'licentie', 30, NOW], ['C', null, 'inhuur', 7, NOW], ['O', null, 'overig', 1, NOW],
    ['A', null, 'overig', 300, BEFORE], ['B', null, 'overig', 100, BEFORE],
  ),
  Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Deelnemer'], ['B', 6, NOW, null], ['A', 4, NOW, 'X'], ['A', 6, NOW, null]],
});
const runOf = (): RunOutcome => outcomeOf(BOOK).runs[1] as RunOutcome;

describe('a run as a whole', () => {
  it('activities: 10 × 50 + 100.005 - 50 = 550.005, in cents 550.01; the cent that is left goes to the host, whose half cent is the largest', () => {
    const none = { memo: false, volume: null, unit: null, unitPrice: null, funding: null, key: null, participants: [], rounding: '0.000000000000', coverage: '0.000000' };
    expect(runOf().activities).toEqual([
      {
        ...none, code: 'A', name: 'Dienst', subAgreement: 'D', hours: '10.000000', cost: cost({ wage: '500.00', material: '100.01', income: '-50.00', total: '550.01' }), volume: '10.000000', unit: 'stuk',
        unitPrice: '55.000500', costPerHour: '55.000500', coverage: '0.083333', funding: 'cost', key: 'k', rounding: '0.005000000000',
        participants: [bearing('H', '0.500000', '275.01', 1), bearing('Y', '0.250000', '137.50'), bearing('X', '0.250000', '137.50')],
      },
      {
        ...none, code: 'B', name: 'Ander', subAgreement: 'D', hours: '0.000000', cost: cost({ licence: '30.00', total: '30.00' }), volume: '6.000000', unit: 'Stuk',
        unitPrice: '5.000000', costPerHour: null, funding: 'cost', key: 'k', participants: [bearing('H', '0.500000', '15.00'), bearing('Y', '0.250000', '7.50'), bearing('X', '0.250000', '7.50')],
      },
      {
        ...none, code: 'C', name: 'Vast', subAgreement: 'E', hours: '4.000000', cost: cost({ wage: '200.00', hired: '7.00', total: '207.00' }), costPerHour: '51.750000', funding: 'fixed-percentage', key: 'v',
        participants: [bearing('H', '0.500000', '103.50'), bearing('Y', '0.500000', '103.50')],
      },
      { ...none, code: 'O', name: 'Eigen', subAgreement: null, hours: '2.000000', cost: cost({ wage: '100.00', other: '1.00', total: '101.00' }), costPerHour: '50.500000' },
    ]);
  });

  it('sub-agreements: 580.005 over 16 pieces, 10 hours and 1,000 inhabitants; 45 % above the 400 of the year before', () =>
    expect(runOf().subAgreements).toEqual([
      {
        code: 'D', name: 'Deel', status: 'concluded', memo: false, monthsInTerm: 12, startDate: null, endDate: null, funding: 'cost', hours: '10.000000',
        cost: cost({ wage: '500.00', material: '100.01', licence: '30.00', income: '-50.00', total: '580.01' }), volume: '16.000000', unit: 'stuk',
        // 50 / 630.005; (580.005 - 400) / 400
        unitPrice: '36.250313', costPerHour: '58.000500', inhabitants: 1000, costPerInhabitant: '0.580005', coverage: '0.079364', yearOnYearPct: '45.001250', charged: '580.01',
        participants: [{ code: 'H', amount: '290.01' }, { code: 'Y', amount: '145.00' }, { code: 'X', amount: '145.00' }],
      },
      {
        // H and Y: 700 inhabitants; nothing in the year before, so no change
        code: 'E', name: 'Percentage', status: 'concluded', memo: false, monthsInTerm: 12, startDate: '2020-05-01', endDate: null, funding: 'fixed-percentage', hours: '4.000000',
        cost: cost({ wage: '200.00', hired: '7.00', total: '207.00' }), volume: null, unit: null, unitPrice: null, costPerHour: '51.750000', inhabitants: 700, costPerInhabitant: '0.295714',
        coverage: '0.000000', yearOnYearPct: null, charged: '207.00', participants: [{ code: 'H', amount: '103.50' }, { code: 'Y', amount: '103.50' }],
      },
    ]));

  it('the total: 580.01 + 207 + 101 of own tasks, which nobody is charged for', () =>
    expect(runOf().total).toEqual({
      cost: cost({ wage: '800.00', hired: '7.00', material: '100.01', licence: '30.00', other: '1.00', income: '-50.00', total: '888.01' }),
      participants: [{ code: 'H', amount: '393.51' }, { code: 'Y', amount: '248.50' }, { code: 'X', amount: '145.00' }],
      rounding: '0.005000000000', unassigned: '0.00', hostOwn: '101.00', hostOverhead: '0.00', hostUnused: '0.00',
    }));

  it('the year, the kind and the price level; a year before has no change', () => {
    const { runs, participants } = outcomeOf(BOOK);
    expect(runs.map(({ year, basis, scenario, priceLevel, subAgreements }) => [year, basis, scenario, priceLevel, subAgreements.map((one) => one.yearOnYearPct)])).toEqual([
      [BEFORE, 'budget', null, BEFORE, [null, null]], [NOW, 'budget', null, NOW, ['45.001250', null]],
    ]);
    expect(participants).toEqual([{ code: 'H', name: 'Gastheer', role: 'host' }, { code: 'Y', name: 'Afnemer Y', role: 'client' }, { code: 'X', name: 'Afnemer X', role: 'client' }]);
  });

  it('the change is against the year before of the same kind', () => {
    const row = (amount: number, year: number, kind: string) => ['A', null, 'overig', amount, year, null, kind];
    const book = office({
      Sleutelwaarden: keys(['k', 'H', 1, BEFORE], ['k', 'H', 1, NOW]),
      Kosten: costs(row(100, BEFORE, 'begroting'), row(200, BEFORE, 'realisatie'), row(110, NOW, 'begroting'), row(150, NOW, 'realisatie')),
    });
    // 110 after 100, 150 after 200
    expect(outcomeOf(book).runs.map(({ subAgreements }) => subAgreements[0]?.yearOnYearPct)).toEqual([null, null, '10.000000', '-25.000000']);
  });
});

/** A support centre S of 90, a primary HFD of 200, overhead of 130 and a centre of 17 that nobody takes. */
const CENTRES: Book = office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['C', 'Ander', 'D'], ['A', 'Dienst', 'D'], ['O', 'Eigen', null]],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['S', 'Hulp', 'hulp'], ['OVH', 'Overhead', 'overhead'], ['LOS', 'Los', 'hoofd'], ['HFD', 'Hoofd', 'hoofd']],
  Kosten: [
    ['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Bron', 'Soort'], [null, 'S', 'overig', 90, NOW, 'hulp', null], [null, 'HFD', 'overig', 200, NOW, null, null], [null, 'OVH', 'overig', 100, NOW, 'boekhouding', null],
    [null, 'OVH', 'overig', 20, NOW, 'begroting', null], [null, 'OVH', 'overig', 4, NOW, 'boekhouding', null], [null, 'OVH', 'overig', 6, NOW, null, null], [null, 'LOS', 'overig', 17, NOW, 'los', null],
    [null, 'OVH', 'overig', 50, NOW, 'jaarrekening', 'realisatie'],
  ],
  Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['S', 'HFD', 2, NOW], ['S', 'A', 1, NOW], ['HFD', 'C', 3, NOW], ['HFD', 'A', 1, NOW]],
  Tarieven: [
    ['Functie', 'Geldig vanaf', 'Uurtarief', 'Loonkosten', 'Overige personeelskosten', 'Productieve uren', 'Overhead inbegrepen', 'Schaal', 'Bron'],
    ['R', null, 40, null, null, null, 'ja', null, 'college'], ['Q', null, null, 60000, 6000, 1320, null, '9', 'cao'], ['P', `${NOW}-07-01`, 52, null, null, 1000, null, null, 'raad'], ['P', null, 50, null, null, 1000, null, null, 'raad'],
  ],
  Uren: hours(['A', 'P', 10, NOW, 3], ['C', 'Q', 3, NOW]),
  Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'bedrag per uur']],
});

describe('cost centres, overhead and rates of a run as a whole', () => {
  const budget = (settings: readonly (readonly [string, string | number])[] = []): RunOutcome =>
    calculated({ ...CENTRES, Instellingen: [...(CENTRES['Instellingen'] ?? []), ...settings] }).outcome.runs[0] as RunOutcome;

  it('what each centre has, receives and gives, and to whom: S 60 and 30; HFD 260 as 195 and 65', () => {
    const { support } = budget();
    expect(support.centres).toEqual([
      { code: 'HFD', name: 'Hoofd', kind: 'primary', direct: '200.00', received: '60.00', gross: '260.00', given: '260.00' },
      { code: 'LOS', name: 'Los', kind: 'primary', direct: '17.00', received: '0.00', gross: '17.00', given: '0.00' },
      { code: 'OVH', name: 'Overhead', kind: 'overhead', direct: '130.00', received: '0.00', gross: '130.00', given: '0.00' },
      { code: 'S', name: 'Hulp', kind: 'support', direct: '90.00', received: '0.00', gross: '90.00', given: '90.00' },
    ]);
    const given = support.allocations.map(({ from, to, toKind, amount }) => [from, to, toKind, amount]);
    expect(given[0]).toEqual(['S', 'HFD', 'centre', '60.00']);
    expect(given.slice(1).map((one) => one.join(' ')).sort()).toEqual(['HFD A activity 65.00', 'HFD C activity 195.00', 'S A activity 30.00']);
  });

  it('overhead: 130 over 13 hours is 10; set at 12 it recovers 156, 26 too much', () => {
    expect(budget().overhead).toEqual({ method: 'amount-per-hour', pool: '130.00', rate: '10.000000', base: '13.000000', recovered: '130.00', difference: '0.00' });
    expect(budget([['Overheadwaarde', 12]]).overhead).toEqual({ method: 'amount-per-hour', pool: '130.00', rate: '12.000000', base: '13.000000', recovered: '156.00', difference: '26.00' });
    expect(budget().total).toMatchObject({ unassigned: '17.00', hostOverhead: '0.00' });
  });

  it('without a method that charges it the pool stays with the host, and has no base', () => {
    const run = calculated({ ...CENTRES, Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'geen']] }).outcome.runs[0] as RunOutcome;
    expect([run.overhead, run.total.hostOverhead]).toEqual([{ method: 'none', pool: '130.00', rate: null, base: null, recovered: '0.00', difference: '0.00' }, '130.00']);
  });

  const step = (code: string, perHour: string, origin: string, source: string | null, perFte: string | null = null) => ({ code, perHour, origin, perFte, source });
  it('rates by position and day, each with its build-up; the sources of the overhead once each, of the own kind only', () => {
    const overhead = step('overhead', '10.000000', 'derived', 'begroting; boekhouding');
    const given = { origin: 'given', wageCost: null, otherStaffCost: null, references: [], scale: null };
    expect(budget().rates).toEqual([
      { ...given, position: 'P', validFrom: null, wagePerHour: '50.000000', productiveHours: '1000.000000', productiveHoursFrom: 'rates', overheadIncluded: false, components: [step('adopted', '50.000000', 'given', 'raad'), overhead], fullPerHour: '60.000000', source: 'raad' },
      { ...given, position: 'P', validFrom: `${NOW}-07-01`, wagePerHour: '52.000000', productiveHours: '1000.000000', productiveHoursFrom: 'rates', overheadIncluded: false, components: [step('adopted', '52.000000', 'given', 'raad'), overhead], fullPerHour: '62.000000', source: 'raad' },
      {
        // (60,000 + 6,000) / 1,320 = 50
        position: 'Q', validFrom: null, wagePerHour: '50.000000', origin: 'derived', wageCost: '60000.00', otherStaffCost: '6000.00', productiveHours: '1320.000000', productiveHoursFrom: 'rates', overheadIncluded: false,
        components: [step('wage', '45.454545', 'derived', 'cao', '60000.00'), step('otherStaff', '4.545455', 'derived', 'cao', '6000.00'), overhead], fullPerHour: '60.000000', references: [], scale: '9', source: 'cao',
      },
      { ...given, position: 'R', validFrom: null, wagePerHour: '40.000000', productiveHours: null, productiveHoursFrom: null, overheadIncluded: true, components: [step('adopted', '40.000000', 'given', 'college')], fullPerHour: '40.000000', source: 'college' },
    ]);
  });
  it('overhead at a set value is given, and has no source of its own', () =>
    expect(budget([['Overheadwaarde', 12]]).rates.map(({ components, fullPerHour }) => [components.at(-1), fullPerHour]).slice(0, 1)).toEqual([[step('overhead', '12.000000', 'given', null), '62.000000']]));
});
