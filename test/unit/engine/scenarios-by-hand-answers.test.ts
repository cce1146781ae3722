import type { Book } from '../../support/books';
import { answer, answerOf, borneIn, costRows, deals, ends, hourRows, joins, keyRows, leaves, region, tasks } from './scenario-books';

const VOLUMES = ['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'];

describe('volumes and prices per unit', () => {
  const given = (scenario: Book[string]) => region(scenario, {
    Activiteiten: tasks(['BAG', 'Adressen', 'KEY', null, 'adres'], ['EIG', 'Eigen', null, null, 'stuk'], ['WPB', 'Werkplek', 'PXQ', null, 'werkplek'], ['XTR', 'Zonder', 'KEY']),
    Deelovereenkomsten: deals(['KEY', 'Basis', 'deel'], ['PXQ', 'Aantallen', null, 'pxq']),
    Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026]),
    Kosten: costRows(['BAG', 'materieel', 73000, 2026, 'nee'], ['WPB', 'materieel', 36500, 2026, 'nee'], ['EIG', 'materieel', 365, 2026, 'nee'], ['XTR', 'materieel', 10, 2026, 'ja']),
    Volumes: [VOLUMES, ['BAG', null, 365, 2026], ['WPB', 'EM', 60, 2026], ['WPB', 'CO', 40, 2026], ['EIG', null, 73, 2026]],
  });
  const prices = (scenario: Book[string]) => answer(given(scenario)).unitPrices.map(({ subAgreement, activity, unit, base, scenario: after, difference }) => [subAgreement, activity, unit, base, after, difference]);

  it('of tasks that end go by the days before, the volumes that divide cost do not', () => {
    // BAG 36,200 / 181; WPB 18,100 / 100
    expect(prices([ends('BAG', '2026-06-30'), ends('WPB', '2026-06-30')])).toEqual([
      ['KEY', 'BAG', 'adres', '200.000000', '200.000000', '0.000000'],
      ['PXQ', null, 'werkplek', '365.000000', '181.000000', '-184.000000'], ['PXQ', 'WPB', 'werkplek', '365.000000', '181.000000', '-184.000000'],
    ]);
  });

  it('are none where the task is gone the whole year', () =>
    expect(prices([ends('BAG', '2025-12-31')])[0]).toEqual(['KEY', 'BAG', 'adres', '200.000000', null, null]));

  it('of one that joins, over three years', () => {
    const years = [2025, 2026, 2027];
    const book = region([joins('HO', '2026-07-01')], {
      Deelovereenkomsten: deals(['ICT', 'Aantallen', null, 'pxq']), Kosten: costRows(...years.map((year) => ['WPB', 'licentie', 3650, year, 'ja'])),
      Volumes: [VOLUMES, ...years.flatMap((year) => [['WPB', 'EM', 36.2, year], ['WPB', 'HO', 73, year]])],
    });
    // 73 × 184/365 = 36.8 pieces, so 50 a piece
    expect(borneIn(answerOf(book))).toEqual({ EM: '1810.00', HO: '1840.00' });
    // 36.2 and 73 of 109.2 pieces: 1,209.982 and 2,440.018
    expect(borneIn(answerOf(book, 2027))).toEqual({ EM: '1209.98', HO: '2440.02' });
    expect(borneIn(answerOf(book, 2025))).toEqual({ EM: '3650.00' });
  });

  it('of a client that leaves before its task ends, and after it', () => {
    const book = (day: string) => region([leaves('CO', day), ends('WPB', '2026-06-30')], {
      Deelovereenkomsten: deals(['ICT', 'Basis', 'deel']), Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026], ['deel', 'CO', 0, 2026]),
      Kosten: costRows(['WPB', 'licentie', 36500, 2026, 'ja']), Volumes: [VOLUMES, ['WPB', 'CO', 365, 2026], ['WPB', 'EM', 365, 2026]],
    });
    const volumeOf = (day: string) => answerOf(book(day)).activities[0]?.volume;
    // EM 181; CO until 31 March 90, until 30 September no longer than the task
    expect([volumeOf('2026-03-31'), volumeOf('2026-09-30')]).toEqual(['271.000000', '362.000000']);
  });
});

describe('cost that stays', () => {
  const years = [2027, 2025, 2026];
  const three = (scenario: Book[string], more: Book = {}) => region(scenario, {
    Kosten: costRows(...years.flatMap((year) => [['WPB', 'materieel', 600, year, 'nee'], ['WPB', 'licentie', 300, year, 'ja']]), ['WPB', 'licentie', 90, 2026, 'ja', null, null, 'realisatie']),
    Sleutelwaarden: keyRows(...years.flatMap((year) => ['CO', 'EM', 'BO'].map((code) => ['deel', code, 1, year]))),
    ...more,
  });

  it('when clients leave is counted from the first year that one leaves, of budget and actuals', () => {
    const { strandedTogether, exits } = answer(three([leaves('CO', '2026-12-31'), leaves('BO', '2025-12-31')]));
    // 2026: 400 + 300 over CO and EM: EM 350, was 300. CO leaves too, so EM alone counts. Actuals 45, was 30. 2027: 200 + 300, was 300
    expect(strandedTogether).toEqual([
      { year: 2025, basis: 'budget', amount: '0.00' }, { year: 2026, basis: 'budget', amount: '50.00' }, { year: 2026, basis: 'actual', amount: '15.00' }, { year: 2027, basis: 'budget', amount: '200.00' }]);
    expect(exits.map(({ stranded }) => stranded)).toEqual([[], []]);
  });

  it('when one leaves is not counted in the years before', () => {
    // 2027: 400 + 300 over EM and BO, 50 more each
    const [exit] = answer(three([leaves('CO', '2026-12-31'), ['x', 'Deelnemers', 'CO', 'Afbouw %', '50', null]])).exits;
    expect(exit).toEqual({
      participant: 'CO', day: '2026-12-31', lastFullCharge: '300.00', lastFullYear: 2026, exitSum: '150.00', runOff: [{ year: 2027, percentage: '50.000000', amount: '150.00' }],
      stranded: [{ year: 2026, basis: 'budget', amount: '0.00' }, { year: 2026, basis: 'actual', amount: '0.00' }, { year: 2027, basis: 'budget', amount: '100.00' }],
    });
  });

  it('is compared year by year, by each that bears in the base or in the scenario, the host outside the sub-agreements too', () => {
    const { totals, lines } = answer(three([leaves('CO', '2025-12-31'), joins('HO', '2027-01-01')], {
      Sleutelwaarden: keyRows(...years.flatMap((year) => ['CO', 'EM', 'BO'].map((code) => ['deel', code, 1, year])), ['deel', 'HO', 1, 2027]),
    }));
    // 2026: 400 + 300 by two. 2027: CO takes a third of what three bore along, HO brings a third: 900 by three
    expect(totals.map(({ year, basis, participant, base, scenario, difference }) => [year, basis, participant, base, scenario, difference])).toEqual([
      [2025, 'budget', 'BO', '300.00', '300.00', '0.00'], [2025, 'budget', 'CO', '300.00', '300.00', '0.00'], [2025, 'budget', 'EM', '300.00', '300.00', '0.00'], [2025, 'budget', null, '0.00', '0.00', '0.00'],
      [2026, 'budget', 'BO', '300.00', '350.00', '50.00'], [2026, 'budget', 'CO', '300.00', '0.00', '-300.00'], [2026, 'budget', 'EM', '300.00', '350.00', '50.00'], [2026, 'budget', null, '0.00', '0.00', '0.00'],
      [2026, 'actual', 'BO', '30.00', '45.00', '15.00'], [2026, 'actual', 'CO', '30.00', '0.00', '-30.00'], [2026, 'actual', 'EM', '30.00', '45.00', '15.00'], [2026, 'actual', null, '0.00', '0.00', '0.00'],
      [2027, 'budget', 'BO', '225.00', '300.00', '75.00'], [2027, 'budget', 'CO', '225.00', '0.00', '-225.00'], [2027, 'budget', 'EM', '225.00', '300.00', '75.00'],
      [2027, 'budget', 'HO', '225.00', '300.00', '75.00'], [2027, 'budget', null, '0.00', '0.00', '0.00'],
    ]);
    expect(lines.map(({ year, basis, subAgreement, participant, difference }) => [year, basis, subAgreement, participant, difference]))
      .toEqual(totals.flatMap(({ year, basis, participant, difference }) => (participant === null ? [] : [[year, basis, 'ICT', participant, difference]])));
  });

  it('of tasks that go home is counted from the first year that one ends, beside what else is asked', () => {
    const { endings, exits } = answer(three([ends('SRV', '2027-12-31'), ends('WPB', '2026-06-30')], {
      Activiteiten: tasks(['WPB', 'Werkplek', 'ICT'], ['SRV', 'Server', 'ICT']),
      Kosten: costRows(...years.flatMap((year) => [['WPB', 'licentie', 1095, year, 'ja'], ['SRV', 'materieel', 300, year, 'nee']])),
    }));
    expect(endings?.activities).toEqual([{ activity: 'WPB', day: '2026-06-30' }, { activity: 'SRV', day: '2027-12-31' }]);
    // of 365 a participant for WPB 184 are of the days after 30 June 2026
    expect(endings?.stranded.map(({ year, participant, amount }) => [year, participant, amount])).toEqual([
      [2026, 'BO', '184.00'], [2026, 'CO', '184.00'], [2026, 'EM', '184.00'], [2026, null, '0.00'], [2027, 'BO', '365.00'], [2027, 'CO', '365.00'], [2027, 'EM', '365.00'], [2027, null, '0.00']]);
    expect(exits).toEqual([]);
  });

  it('does not name who leaves as a task that goes home', () => {
    const { endings } = answer(three([leaves('CO', '2024-12-31'), ends('WPB', '2026-12-31')]));
    expect(endings?.activities).toEqual([{ activity: 'WPB', day: '2026-12-31' }]);
    expect(endings?.stranded.map(({ year }) => year)).not.toContain(2025);
  });

  it('of one sub-agreement is not of another', () => {
    const { lines } = answer(three([['x', 'Kosten', '* | SRV', 'Bedrag', null, 2]], {
      Activiteiten: tasks(['WPB', 'Werkplek', 'ICT'], ['SRV', 'Server', 'NET']), Deelovereenkomsten: deals(['ICT', 'Automatisering', 'deel'], ['NET', 'Netwerk', 'net']),
      Kosten: costRows(['WPB', 'materieel', 60, 2026, 'nee'], ['SRV', 'materieel', 40, 2026, 'nee']),
      Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026], ['deel', 'EM', 1, 2026], ['net', 'EM', 3, 2026], ['net', 'BO', 1, 2026]),
    }));
    expect(lines.map(({ subAgreement, participant, base, scenario, difference }) => [subAgreement, participant, base, scenario, difference])).toEqual([
      ['ICT', 'CO', '30.00', '30.00', '0.00'], ['ICT', 'EM', '30.00', '30.00', '0.00'], ['NET', 'BO', '10.00', '20.00', '10.00'], ['NET', 'EM', '30.00', '60.00', '30.00']]);
  });
});

describe('the last full year', () => {
  const exit = (day: string, keys: Book[string], costs: Book[string]) => answer(region(
    [leaves('CO', day), ['x', 'Deelnemers', 'CO', 'Afbouw %', '100', null]], { Sleutelwaarden: keyRows(...keys), Kosten: costRows(...costs) })).exits[0];
  const cost = (year: number, amount: number, kind: string | null = null) => ['WPB', 'licentie', amount, year, 'ja', null, null, kind];
  const evenly = (year: number) => [['deel', 'CO', 1, year], ['deel', 'EM', 1, year]];

  it('is the latest of the budgets up to its last day, whatever the order', () => {
    const all = [2024, 2026, 2025, 2027];
    const costs = [...all.map((year) => cost(year, year * 2)), cost(2026, 50, 'realisatie')];
    expect(exit('2026-06-30', all.flatMap(evenly), costs)).toMatchObject({ lastFullYear: 2025, lastFullCharge: '2025.00', runOff: [{ year: 2027 }] });
    expect(exit('2026-12-31', all.flatMap(evenly), costs)).toMatchObject({ lastFullYear: 2026, lastFullCharge: '2026.00' });
    expect(exit('2026-06-30', [2026, 2027].flatMap(evenly), [cost(2026, 10), cost(2027, 20)])).toMatchObject({ lastFullYear: 2026, lastFullCharge: '5.00' });
  });

  it('is not told by actuals, by values of the actuals or by a key of which all values are 0', () => {
    expect(exit('2026-12-31', [...evenly(2026), ...evenly(2025)], [cost(2026, 10, 'realisatie'), cost(2025, 8)])).toMatchObject({ lastFullYear: 2025, lastFullCharge: '4.00' });
    const more = [['nul', 'CO', 0, 2026], ['nul', 'EM', 1, 2026], ['laat', 'EM', 1, 2026, '2026-05-01'], ['laat', 'EM', 0, 2026], ['deels', 'CO', 1, 2026, '2026-05-01', 'realisatie'], ['oud', 'CO', 1, 2025, '2025-05-01']];
    expect(exit('2026-12-31', [...evenly(2026), ...more], [cost(2026, 10)])).toMatchObject({ lastFullYear: 2026, lastFullCharge: '5.00' });
  });

  it('may have values that change within it, not one that begins or ends within it', () => {
    const changing = [['deel', 'CO', 3, 2026, '2026-07-02'], ['deel', 'CO', 1, 2026], ['deel', 'EM', 1, 2026], ['deel', 'EM', 3, 2026, '2026-07-02']];
    expect(exit('2026-12-31', changing, [cost(2026, 10)])).toMatchObject({ lastFullYear: 2026, lastFullCharge: '5.00' });
    const begins = [['deel', 'CO', 1, 2026, '2026-07-02'], ['deel', 'CO', 0, 2026], ['deel', 'EM', 1, 2026]];
    expect(exit('2026-12-31', begins, [cost(2026, 10)])).toMatchObject({ lastFullYear: null, lastFullCharge: null, exitSum: null });
    // one key begins, the other was there: no full year
    const two = [...evenly(2026), ['los', 'CO', 1, 2026, '2026-07-02'], ['los', 'EM', 1, 2026]];
    expect(exit('2026-12-31', two, [cost(2026, 10)])).toMatchObject({ lastFullYear: null });
  });
});

describe('cost of centres when a client leaves', () => {
  const centres = (percentage: number) => region([leaves('CO', '2025-12-31')], {
    Activiteiten: tasks(['EIG', 'Eigen', null], ['WPB', 'Werkplek', 'ICT']),
    Deelovereenkomsten: deals(['ICT', 'Automatisering', 'deel']),
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead'], ['HUP', 'Hulp', 'hulp'], ['LEG', 'Leeg', 'hulp']],
    Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HUP', 'WPB', 1, 2026], ['HUP', 'EIG', 1, 2026], ['HUP', 'OVH', 2, 2026]],
    Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'percentage loonkosten'], ['Overheadwaarde', percentage]],
    Kosten: costRows([null, 'materieel', 4000, 2026, 'nee', null, 'OVH'], [null, 'materieel', 1000, 2026, 'nee', null, 'HUP']),
    Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026], ['deel', 'EM', 1, 2026]),
    Uren: hourRows(['WPB', 'Adviseur', 30, 2026], ['EIG', 'Adviseur', 10, 2026]),
  });
  const left = (percentage: number) => answerOf(centres(percentage)).support.centres.map(({ code, direct }) => [code, direct]);

  it('falls where overhead is charged to its tasks, not where the host keeps it', () => {
    // half of WPB falls. The pool is 4,000 + 500 of HUP; at 100 % WPB is charged 1,800, EIG 600, the host keeps 2,100: 900/4,500 falls, a fifth
    // HUP: 250 of WPB by half and 500 of OVH by a fifth: 225 of 1,000
    expect(left(100)).toEqual([['HUP', '775.00'], ['LEG', '0.00'], ['OVH', '3200.00']]);
    // at 300 % 5,400 and 1,800 are charged, more than the pool: 2,700/7,200 falls, 3/8; HUP 125 + 187.50 of 1,000
    expect(left(300)).toEqual([['HUP', '687.50'], ['LEG', '0.00'], ['OVH', '2500.00']]);
  });

  it('falls through centres that serve each other, and not where a centre keeps it', () => {
    const given = region([leaves('CO', '2025-12-31')], {
      Activiteiten: tasks(['EIG', 'Eigen', null], ['WPB', 'Werkplek', 'ICT']),
      Deelovereenkomsten: deals(['ICT', 'Automatisering', 'deel']),
      Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['AAA', 'Een', 'hulp'], ['BBB', 'Twee', 'hulp']],
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['AAA', 'BBB', 1, 2026], ['AAA', 'WPB', 1, 2026], ['BBB', 'AAA', 1, 2026], ['BBB', 'WPB', 1, 2026], ['BBB', 'EIG', 2, 2026]],
      Kosten: costRows([null, 'materieel', 700, 2026, 'nee', null, 'AAA'], [null, 'materieel', 1400, 2026, 'nee', null, 'BBB']),
      Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026], ['deel', 'EM', 1, 2026]),
    });
    // half of WPB falls. a = 1/2 × 1/2 + b/2 and b = 1/4 × 1/2 + a/4: a = 5/14, b = 3/14. 700 × 9/14 and 1,400 × 11/14
    expect(answerOf(given).support.centres.map(({ code, direct }) => [code, direct])).toEqual([['AAA', '450.00'], ['BBB', '1100.00']]);
  });
});
