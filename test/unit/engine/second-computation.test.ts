import type { RunOutcome } from '../../../src/domain';
import { fraction } from '../../../src/domain';
import { double, sizeOf, totalOf } from '../../../src/engine/controls/doubles';
import type { Book } from '../../support/books';
import { YEAR, activityOf, agreements, costOfA, costs, failing, hours, keys, office, runOf, setting } from './small-books';

/** What the second route gives each participant, and what it leaves undivided; every control must hold. */
const second = (run: RunOutcome): Record<string, string> => {
  expect(failing(run)).toEqual([]);
  return Object.fromEntries(run.controls.find(({ code }) => code === 'second-computation-agrees')?.lines.map(({ code, amount }) => [code, amount]) ?? []);
};
const borne = (H: string, Y: string, X: string, own = '0.000000') => ({ H, Y, X, 'host-own-tasks': own });
const rates = (...rows: Book[string]): Book[string] => [['Functie', 'Geldig vanaf', 'Uurtarief', 'Soort', 'Bron', 'Overhead inbegrepen', 'Productieve uren'], ...rows];

describe('hours and rates once more', () => {
  const tables = (): Book => ({
    Tarieven: rates(
      ['P', '2024-03-01', 60, 'begroting', 'b'], ['P', null, 45, null, 'b'], ['P', '2024-01-01', 50, null, 'b'], ['P', '2025-01-01', 1000, null, 'b'],
      ['P', '2024-02-01', 99, 'realisatie', 'b'], ['P', '2024-06-01', 777, null, 'b'],
    ),
    Uren: hours(['A', 'P', 366, 2024], ['A', 'P', 10, 2024, 2], ['A', 'P', 10, 2024, 3], ['A', 'P', 1000, 2024, 1, 'realisatie'], ['A', 'P', 366, 2024, null, 'realisatie']),
    Sleutelwaarden: keys(['k', 'H', 2, 2024], ['k', 'X', 1, 2024], ['k', 'Y', 1, 2024]),
  });

  it('a leap year, the own kind before both kinds: 60 days at 50 and 306 at 60, and 10 hours at each', () =>
    // 3,000 + 18,360 + 500 + 600 = 22,460
    expect(second(runOf(office(tables())))).toEqual(borne('11230.000000', '5615.000000', '5615.000000')));

  it('of the actual run 31 days at 50 and 335 at 99, and 1,000 hours at 50', () =>
    // 1,550 + 33,165 + 50,000 = 84,715
    expect(second(runOf(office(tables()), 1))).toEqual(borne('42357.500000', '21178.750000', '21178.750000')));

  it('each year has its own hours', () => {
    const Uren = hours(['A', 'P', 1, YEAR], ['A', 'P', 2, YEAR + 1], ['A', 'P', 4, YEAR + 1]);
    const book = office({ Uren, Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'H', 1, YEAR + 1]) });
    expect([second(runOf(book)), second(runOf(book, 1))]).toEqual([{ 'H': '50.000000', 'host-own-tasks': '0.000000' }, { 'H': '300.000000', 'host-own-tasks': '0.000000' }]);
  });
});

describe('weights once more', () => {
  const two = rates(['P', null, 50, null, 'b'], ['Q', null, 80, null, 'b']);

  it('uren: labelled hours × rate, and the key on the rest: 250 + 0, 125 + 500, 125 + 400 of 1,400, twice', () => {
    const Uren = hours(['A', 'P', 10, YEAR, null, null, 'X'], ['A', 'Q', 5, YEAR, null, null, 'Y'], ['A', 'P', 10, YEAR]);
    expect(second(runOf(office({ Deelovereenkomsten: agreements('uren'), Tarieven: two, Uren, Kosten: costOfA(1400) })))).toEqual(borne('500.000000', '1050.000000', '1250.000000'));
  });

  it('uren without a key: labels alone', () => {
    const Uren = hours(['A', 'P', 8, YEAR, null, null, 'H'], ['A', 'P', 2, YEAR, null, null, 'X'], ['A', 'Q', 5, YEAR, null, null, 'X']);
    expect(second(runOf(office({ Deelovereenkomsten: agreements('uren', null), Tarieven: two, Uren })))).toEqual({ 'H': '400.000000', 'X': '500.000000', 'host-own-tasks': '0.000000' });
  });

  it('labels of each activity by itself: B and C have their own, A none', () => {
    const Activiteiten = [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D'], ['C', 'C', 'E']];
    const Deelovereenkomsten = [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['D', 'Deel', 'uren', 'k'], ['E', 'Ander', null, null]];
    const Uren = hours(['A', 'P', 8, YEAR], ['C', 'P', 1, YEAR, null, null, 'H'], ['B', 'P', 4, YEAR, null, null, 'X'], ['C', 'P', 3, YEAR, null, null, 'Y'], ['B', 'Q', 10, YEAR, null, null, 'Y'], ['C', 'Q', 6, YEAR, null, null, 'X']);
    // A 400: 200, 100, 100. B: X 200, Y 800. C 50 + 150 + 480 = 680 at 1 : 3 : 6 hours of H, Y and X: 68, 204, 408
    expect(second(runOf(office({ Activiteiten, Deelovereenkomsten, Tarieven: two, Uren })))).toEqual(borne('268.000000', '1104.000000', '708.000000'));
  });

  it('kosten without a key: the labelled hours themselves, whatever they cost; 4 : 10 : 6 of 2,000', () => {
    const Uren = hours(['A', 'P', 4, YEAR, null, null, 'H'], ['A', 'Q', 10, YEAR, null, null, 'X'], ['A', 'P', 6, YEAR, null, null, 'Y']);
    // wage 500 + 800 = 1,300, and 700 besides
    expect(second(runOf(office({ Deelovereenkomsten: agreements(null, null), Tarieven: two, Uren, Kosten: costOfA(700) })))).toEqual(borne('400.000000', '600.000000', '1000.000000'));
  });

  it('pxq: the own volumes of this year and kind; X 3, Y 5', () => {
    const Volumes = [['Activiteit', 'Aantal', 'Jaar', 'Deelnemer', 'Soort'], ['A', 3, YEAR, 'X', null], ['A', 5, YEAR, 'Y', null], ['A', 9, YEAR, 'H', 'realisatie'], ['A', 9, YEAR + 1, 'H', null]];
    expect(second(runOf(office({ Deelovereenkomsten: agreements('pxq', null), Kosten: costOfA(800), Volumes })))).toEqual({ 'H': '0.000000', 'Y': '500.000000', 'X': '300.000000', 'host-own-tasks': '0.000000' });
  });

  it('a key that changes: shares of each stretch by its days; 90 days 2 : 1 : 1, 91 days 1 : 2 : 1, 184 days 1 : 2 : 5', () => {
    const Sleutelwaarden = keys(
      ['k', 'X', 5, YEAR, null, `${YEAR}-07-01`], ['k', 'H', 1, YEAR, null, `${YEAR}-04-01`], ['k', 'Y', 2, YEAR, null, `${YEAR}-04-01`], ['k', 'H', 2, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR],
      ['k', 'X', 100, YEAR + 1], ['k', 'H', 100, YEAR - 1], ['k', 'X', 100, YEAR, 'realisatie'], ['other', 'X', 100, YEAR],
    );
    // of 365 × 8 = 2,920: H 4 × 90 + 2 × 91 + 184 = 726, Y 2 × 90 + 4 × 91 + 2 × 184 = 912, X 2 × 90 + 2 × 91 + 5 × 184 = 1,282
    expect(second(runOf(office({ Kosten: costOfA(2920), Sleutelwaarden })))).toEqual(borne('726.000000', '912.000000', '1282.000000'));
  });

  it('a key with rows of the own kind takes these alone', () => {
    const Sleutelwaarden = keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 8, YEAR], ['k', 'H', 3, YEAR, 'begroting'], ['k', 'X', 1, YEAR, 'begroting']);
    expect(second(runOf(office({ Kosten: costOfA(100), Sleutelwaarden })))).toEqual({ 'H': '75.000000', 'X': '25.000000', 'host-own-tasks': '0.000000' });
  });

  it('the key inwoners without rows is that of Deelnemers: 500 : 200 : 300; with rows it is these', () => {
    const book = (...own: Book[string]): Book => office({ Deelovereenkomsten: agreements(null, 'Inwoners'), Kosten: costOfA(1000), Sleutelwaarden: keys(['k', 'H', 1, YEAR], ...own) });
    expect(second(runOf(book()))).toEqual(borne('500.000000', '200.000000', '300.000000'));
    expect(second(runOf(book(['Inwoners', 'H', 1, YEAR], ['Inwoners', 'X', 3, YEAR])))).toEqual({ 'H': '250.000000', 'X': '750.000000', 'host-own-tasks': '0.000000' });
  });

  it('the key of the activity before that of its sub-agreement, and what is labelled is one’s own', () => {
    const Activiteiten = [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel'], ['A', 'Dienst', 'D', null], ['B', 'Ander', 'D', 'b'], ['O', 'Eigen', null, null]];
    const Kosten = costs(['A', null, 'overig', 400, YEAR], ['A', null, 'licentie', 30, YEAR, 'X'], ['A', null, 'overig', 5, YEAR, 'Y'], ['A', null, 'overig', 2, YEAR, 'X'], ['B', null, 'overig', 90, YEAR], ['O', null, 'overig', 7, YEAR]);
    const Sleutelwaarden = keys(['k', 'H', 2, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR], ['b', 'H', 2, YEAR], ['b', 'X', 0, YEAR], ['b', 'Y', 1, YEAR]);
    // A: 200, 100, 100 and 32 of X, 5 of Y; B: 60, 30, 0
    expect(second(runOf(office({ Activiteiten, Kosten, Sleutelwaarden })))).toEqual(borne('260.000000', '135.000000', '132.000000', '7.000000'));
  });

  it('without Deelnemers all of it is not divided', () => {
    const { Deelnemers: _none, ...alone } = office({ Kosten: costOfA(12.34), Uren: hours(['A', 'P', 1, YEAR]) });
    expect(second(runOf(alone))).toEqual({ 'not-divided': '62.340000' });
  });

  it('what is pro memorie is not in it', () => {
    const Activiteiten = [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['M', 'Later', 'G']];
    const Deelovereenkomsten = [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['G', 'Later', 'k', 'gepland']];
    expect(second(runOf(office({ Activiteiten, Deelovereenkomsten, Uren: hours(['A', 'P', 4, YEAR], ['M', 'P', 100, YEAR]), Kosten: costs(['M', null, 'overig', 5000, YEAR]) })))).toEqual(borne('100.000000', '50.000000', '50.000000'));
  });
});

/** A of D, B the host's own task and C of D; S, T, U are support centres, P and N primary, V overhead. */
const centres = (tables: Book = {}, ...settings: readonly (readonly [string, string | number])[]): Book => office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'Dienst', 'D', 'N'], ['B', 'Eigen', null, 'N'], ['C', 'Ander', 'D', 'P'], ['M', 'Later', 'G', 'N']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['G', 'Later', 'k', 'gepland']],
  Kostenplaatsen: [['Code', 'Naam', 'Soort', 'Volgorde'], ['S', 'S', 'hulp', null], ['T', 'T', 'hulp', 1], ['U', 'U', 'hulp', null], ['P', 'P', 'hoofd', null], ['N', 'N', 'hoofd', null], ['V', 'V', 'overhead', null]],
  Kosten: costs([null, 'S', 'overig', 1200, YEAR], [null, 'T', 'overig', 600, YEAR], [null, 'U', 'overig', 400, YEAR], [null, 'P', 'overig', 90, YEAR], [null, 'N', 'overig', 80, YEAR], [null, 'V', 'overig', 10, YEAR]),
  Doorbelasting: [
    ['Van', 'Naar', 'Waarde', 'Jaar', 'Soort'],
    ['S', 'S', 50, YEAR, null], ['S', 'T', 1, YEAR, null], ['S', 'U', 1, YEAR, null], ['S', 'A', 4, YEAR, null], ['S', 'M', 7, YEAR, null],
    ['T', 'A', 99, YEAR, null], ['T', 'S', 1, YEAR, 'begroting'], ['T', 'U', 1, YEAR, 'begroting'], ['T', 'P', 2, YEAR, 'begroting'], ['T', 'V', 2, YEAR, 'begroting'],
    ['U', 'A', 1, YEAR, null], ['U', 'B', 1, YEAR, null], ['U', 'N', 2, YEAR, null], ['U', 'C', 50, YEAR + 1, null], ['U', 'C', 50, YEAR, 'realisatie'], ['P', 'C', 1, YEAR, null], ['P', 'B', 3, YEAR, null],
  ],
  Uren: hours(['A', 'Z', 30, YEAR], ['B', 'Z', 10, YEAR], ['M', 'Z', 60, YEAR], ['C', 'Z', 500, YEAR]), Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Z', 0, 'raad']],
  Instellingen: setting(['Overheadmethode', 'geen'], ...settings), ...tables,
});

describe('centres once more, from the ends backwards', () => {
  it('direct: S to A, T to P and V, U to A, B and N; P at 1 : 3, N by hours 30 : 10', () =>
    // P 90 + 300 = 390: C 97.50, B 292.50. N 80 + 200 = 280: A 210, B 70. A 1,200 + 100 + 210 = 1,510; B 292.50 + 100 + 70
    expect(second(runOf(centres({}, ['Hulpkostenmethode', 'direct'])))).toEqual(borne('803.750000', '401.875000', '401.875000', '462.500000')));

  it('step-down T, S, U: Volgorde first, then code', () =>
    // T 600: S 100, U 100, P 200, V 200. S 1,300 at 1 : 4: U 260, A 1,040. U 760: A 190, B 190, N 380. P 290: C 72.50, B 217.50. N 460: A 345, B 115
    expect(second(runOf(centres({}, ['Hulpkostenmethode', 'trapsgewijs'])))).toEqual(borne('823.750000', '411.875000', '411.875000', '522.500000')));

  it('reciprocal: S = 9,360/7 and T = 5,760/7', () =>
    // S/6 = 1,560/7, T/6 = 960/7, U = 400 + 360 = 760; P 90 + 1,920/7; N 460: A 345, B 115. A 6,240/7 + 190 + 345; C (90 + 1,920/7)/4; B three times that + 190 + 115
    // A 1,426.428571 and C 91.071429 are 1,517.5; B 273.214286 + 305
    expect(second(runOf(centres({}, ['Hulpkostenmethode', 'wederkerig'])))).toEqual(borne('758.750000', '379.375000', '379.375000', '578.214286')));

  it('the pool and what is not assigned are with the host: no activity bears them', () => {
    const run = runOf(centres({}, ['Hulpkostenmethode', 'direct']));
    expect([run.total.hostOverhead, run.overhead.pool]).toEqual(['310.00', '310.00']);
    const none = runOf(centres({ Uren: hours(['C', 'Z', 500, YEAR]) }, ['Hulpkostenmethode', 'direct']));
    // N has no hours: 280 stays with the host; A 1,300, C 97.50; B 292.50 + 100
    expect([none.total.unassigned, second(none)]).toEqual(['280.00', borne('698.750000', '349.375000', '349.375000', '392.500000')]);
  });

  it('a closed group without cost, and centres that give to nobody, say nothing', () => {
    const made = centres({
      Kosten: costs([null, 'S', 'overig', 800, YEAR]),
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['S', 'A', 1, YEAR], ['S', 'C', 3, YEAR], ['T', 'U', 1, YEAR], ['U', 'T', 1, YEAR]],
    }, ['Hulpkostenmethode', 'wederkerig']);
    expect(second(runOf(made))).toEqual(borne('400.000000', '200.000000', '200.000000'));
  });

  it('unused capacity of a primary centre stays with the host: 40 of 100 hours of 280 are charged', () => {
    const run = runOf(centres({ Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['g', YEAR, 100]], Capaciteit: [['Kostenplaats', 'Fte', 'Groep', 'Jaar'], ['N', 1, 'g', YEAR]] },
      ['Hulpkostenmethode', 'direct'], ['Urennoemer', 'normuren'], ['Onbenutte capaciteit', 'gastheer']));
    // N: A 84, B 28 and 168 of the host; A 1,384, C 97.50; B 292.50 + 100 + 28
    expect([run.total.hostUnused, second(run)]).toEqual(['168.00', borne('740.750000', '370.375000', '370.375000', '420.500000')]);
  });
});

describe('overhead once more', () => {
  const Tarieven = rates(['P', null, 50, null, 'b', null, 1000], ['Q', null, 20, null, 'b', null, 500], ['I', null, 80, null, 'b', 'ja', null], ['I', `${YEAR}-07-01`, 40, null, 'b', 'nee', 1250]);
  // month 1 of I includes overhead, month 8 does not
  const Uren = hours(['A', 'P', 100, YEAR], ['A', 'I', 10, YEAR, 1], ['A', 'I', 25, YEAR, 8], ['O', 'Q', 50, YEAR], ['M', 'P', 1000, YEAR]);
  const book = (method: string, value: number | null, pool: number): Book => office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['O', 'Eigen', null], ['M', 'Later', 'G']],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['G', 'Later', 'k', 'gepland']],
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['V', 'Overhead', 'overhead']], Tarieven, Uren,
    Kosten: costs([null, 'V', 'overig', pool, YEAR], ['A', null, 'loon', 200, YEAR], ['A', null, 'baten', -1800, YEAR], ['A', null, 'overig', 300, YEAR], ['O', null, 'inhuur', 500, YEAR], ['M', null, 'loon', 9999, YEAR]),
    Instellingen: setting(['Overheadmethode', method], ...(value === null ? [] : [['Overheadwaarde', value] as const])),
  });
  // A without overhead: wage 5,000 + 800 + 1,000, costs - 1,300: 5,500. O: 1,000 + 500
  it.each([
    // bases 5,000 + 1,000 + 200 = 6,200 and 1,000: 10 % each
    ['percentage loonkosten', null, 720, '620.00', '100.00'],
    ['percentage loonkosten', 25, 720, '1550.00', '250.00'],
    // 125 and 50 hours
    ['bedrag per uur', null, 700, '500.00', '200.00'],
    ['bedrag per uur', 3, 0, '375.00', '150.00'],
    // 100/1,000 + 25/1,250 = 0.12 fte and 0.1 fte
    ['bedrag per fte', null, 440, '240.00', '200.00'],
    ['bedrag per fte', 1000, 440, '120.00', '100.00'],
    // 6,000 + 500 = 6,500 and 1,500
    ['aandeel directe kosten', null, 800, '650.00', '150.00'],
    ['aandeel directe kosten', 5, 800, '325.00', '75.00'],
  ])('%s, value %s, pool %d', (method, value, pool, onA, onO) => {
    const run = runOf(book(method, value, pool));
    expect([activityOf(run, 'A').cost.overhead, activityOf(run, 'O').cost.overhead]).toEqual([onA, onO]);
    const [a, o] = [5500 + Number(onA), 1500 + Number(onO)];
    expect(second(run)).toEqual(borne((a / 2).toFixed(6), (a / 4).toFixed(6), (a / 4).toFixed(6), o.toFixed(6)));
  });

  // of 365 hours over the year the 184 from 1 July carry overhead, at 40 and 1,250 hours an fte; 50 of Q at 20 and 500
  it.each([
    ['bedrag per uur', 468, '368.00', '100.00'],
    // 184 × 40 = 7,360 and 1,000; the pool is a tenth of it
    ['percentage loonkosten', 836, '736.00', '100.00'],
    ['aandeel directe kosten', 836, '736.00', '100.00'],
    // 184/1,250 = 0.1472 and 0.1
    ['bedrag per fte', 2472, '1472.00', '1000.00'],
  ])('%s, at a rate that includes overhead for a part of the year', (method, pool, onA, onO) => {
    const changes = rates(['I', '2024-03-01', 80, null, 'b', 'ja', null], ['I', `${YEAR}-07-01`, 40, null, 'b', 'nee', 1250], ['I', `${YEAR + 1}-05-01`, 999, null, 'b', 'nee', 1], ['Q', null, 20, null, 'b', null, 500]);
    const run = runOf({ ...book(method, null, 0), Tarieven: changes, Uren: hours(['A', 'I', 365, YEAR], ['O', 'Q', 50, YEAR]), Kosten: costs([null, 'V', 'overig', pool, YEAR]) });
    expect([activityOf(run, 'A').cost.overhead, activityOf(run, 'O').cost.overhead]).toEqual([onA, onO]);
    // 181 × 80 + 184 × 40 = 21,840
    const [a, o] = [21840 + Number(onA), 1000 + Number(onO)];
    expect(second(run)).toEqual(borne((a / 2).toFixed(6), (a / 4).toFixed(6), (a / 4).toFixed(6), o.toFixed(6)));
  });

  it('direct cost below zero counts as zero', () => {
    const Kosten = costs([null, 'V', 'overig', 100, YEAR], ['A', null, 'overig', -3000, YEAR], ['O', null, 'inhuur', 200, YEAR]);
    expect(second(runOf({ ...book('aandeel directe kosten', null, 0), Kosten, Uren: hours() }))).toEqual(borne('-1500.000000', '-750.000000', '-750.000000', '300.000000'));
  });

  it('nothing in the base: the pool stays with the host', () =>
    expect(second(runOf({ ...book('bedrag per uur', null, 700), Uren: hours() }))).toEqual(borne('-650.000000', '-325.000000', '-325.000000', '500.000000')));
});

describe('amounts of fifteen digits, which doubles hold to some cents only', () => {
  const Sleutelwaarden = keys(['k', 'H', 7, YEAR], ['k', 'X', 3, YEAR], ['k', 'Y', 1, YEAR]);
  it.each([[999999999999.999], [987654321098765], [123456789012345], [777777777777777]])('%d of cost, of hours, of a centre, of overhead: nothing is said to be wrong', (amount) => {
    const Kostenplaatsen = [['Code', 'Naam', 'Soort'], ['S', 'S', 'hulp'], ['T', 'T', 'hulp'], ['V', 'V', 'overhead']];
    const Activiteiten = [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D'], ['C', 'C', null]];
    const Doorbelasting = [['Van', 'Naar', 'Waarde', 'Jaar'], ['S', 'A', 3, YEAR], ['S', 'B', 7, YEAR], ['S', 'T', 1, YEAR], ['T', 'S', 2, YEAR], ['T', 'A', 5, YEAR], ['T', 'C', 6, YEAR]];
    const Tarieven = rates(['P', null, amount / 10, null, 'b']);
    const settings = setting(['Overheadmethode', 'bedrag per uur'], ['Hulpkostenmethode', 'wederkerig']);
    const some: readonly Book[] = [
      { Kosten: costs(['A', null, 'overig', amount, YEAR], ['B', null, 'overig', 0.01, YEAR]) },
      { Uren: hours(['A', 'P', 7.3, YEAR], ['B', 'P', 1.1, YEAR]), Tarieven },
      { Kosten: costs([null, 'S', 'overig', amount, YEAR], [null, 'T', 'overig', 1, YEAR]), Kostenplaatsen, Doorbelasting },
      { Kosten: costs([null, 'V', 'overig', amount, YEAR]), Kostenplaatsen, Uren: hours(['A', 'P', 1, YEAR], ['B', 'P', 1.7, YEAR], ['C', 'P', 0.6, YEAR]), Instellingen: settings },
    ];
    for (const tables of some) expect(failing(runOf(office({ Activiteiten, Sleutelwaarden, Instellingen: setting(['Hulpkostenmethode', 'wederkerig']), ...tables })))).toEqual([]);
  });
});

describe('numbers in doubles', () => {
  it('are the nearest', () => expect([double(fraction(1n, 3n)), double(fraction(-5n, 4n)), double(fraction(0n, 7n))]).toEqual([1 / 3, -1.25, 0]));
  it('also of fractions beyond their range', () => {
    const huge = 10n ** 400n;
    expect(double(fraction(3n * huge + 1n, 2n * huge))).toBeCloseTo(1.5, 12);
    expect(double(fraction(-3n * huge - 1n, 4n * 10n ** 300n)) / -7.5e99).toBeCloseTo(1, 12);
    expect(double(fraction(7n, huge))).toBe(0);
    // one of the two alone is beyond: 10^300 is within
    const [within, beyond] = [10n ** 300n, 10n ** 310n];
    expect(double(fraction(3n * within + 1n, beyond)) / 3e-10).toBeCloseTo(1, 9);
    expect(double(fraction(beyond, within + 1n)) / 1e10).toBeCloseTo(1, 9);
    expect(double(fraction(-beyond, within + 1n)) / -1e10).toBeCloseTo(1, 9);
    expect(double(fraction(-7n * huge, huge + 1n))).toBeCloseTo(-7, 12);
    expect(double(fraction(huge, 1n))).toBe(Infinity);
  });
  it('a size counts what is below zero too', () => expect([totalOf([1, -4, 2]), sizeOf([1, -4, 2])]).toEqual([-1, 7]));
});
