import type { ScenarioOutcome } from '../../../src/domain';
import { type Book, calculated, findingsOf } from '../../support/books';

const H = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];
const KEYS = ['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Geldig vanaf'];
const COSTS = ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast', 'Deelnemer'];

/** Emmen works for itself, Coevorden and Borger-Odoorn; of the cost of € 90,000, € 30,000 is Vast. */
const book = (scenarios: Book[string], more: Book = {}): Book => ({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar']],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Adviseur', 60, 'besluit']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'deel']],
  Deelnemers: [['Code', 'Naam', 'Rol'], ['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer'], ['BO', 'Borger-Odoorn', 'afnemer']],
  Sleutelwaarden: [KEYS, ['deel', 'EM', 1, 2026, null], ['deel', 'CO', 1, 2026, null], ['deel', 'BO', 1, 2026, null]],
  Kosten: [COSTS, ['WPB', 'materieel', 60000, 2026, 'nee', null], ['WPB', 'licentie', 30000, 2026, 'ja', null]],
  ...more,
  Scenarios: [H, ...scenarios],
});

const scenarioOf = (given: Book): ScenarioOutcome => {
  const { outcome, findings } = calculated(given);
  const [scenario] = outcome.scenarios;
  if (!scenario) throw new Error(`left out: ${JSON.stringify(findings)}`);
  return scenario;
};
const inScenario = (given: Book): Record<string, string> =>
  Object.fromEntries(scenarioOf(given).totals.flatMap(({ participant, scenario }) => (participant === null ? [] : [[participant, scenario]])));
const found = (given: Book, code: string) => findingsOf(given).filter((one) => one.code === code).map(({ severity, place, facts }) => ({ severity, place, facts }));
const at = (row: number) => ({ sheet: 'Scenarios', table: 'Scenarios', row, column: 'Sleutel' });

describe('what a scenario changes', () => {
  it('is listed by row of Scenarios: questions first, then table, key and column, from and to', () => {
    const given = book([
      ['x', 'Tarieven', '*', 'Uurtarief', null, 1.05], ['x', 'Sleutelwaarden', 'deel | BO | 2026', 'Waarde', 2, null], ['x', 'Deelnemers', 'CO', 'Vertrekt op', '30-6-2026', null],
      ['x', 'Kosten', '* | WPB', 'Vast', 'ja', null], ['x', 'Instellingen', 'Hulpkostenmethode', 'Waarde', 'direct', null], ['x', 'Uren', 'WPB | Adviseur', 'Uren', 8.5, null],
    ], { Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['WPB', 'Adviseur', 4, 2026]] });
    const { changes, changed } = scenarioOf(given);
    expect([changes, changed.length]).toEqual([6, 6]);
    expect(changed.map(({ place, table, rowKey, column, isQuestion, type, from, to, factor, cells }) => [place.row, table, rowKey, column, isQuestion, type, from, to, factor, cells])).toEqual([
      [4, 'Deelnemers', 'CO', 'Vertrekt op', true, 'day', null, '2026-06-30', null, 0],
      [6, 'Instellingen', 'Hulpkostenmethode', 'Waarde', false, 'text', 'wederkerig', 'direct', null, 1],
      // no and yes differ among the two rows of Kosten, so there is no one value before
      [5, 'Kosten', '* | WPB', 'Vast', false, 'yes-no', null, 'yes', null, 2],
      [3, 'Sleutelwaarden', 'deel | BO | 2026', 'Waarde', false, 'number', '1.000000', '2.000000', null, 1],
      [2, 'Tarieven', '*', 'Uurtarief', false, 'number', '60.000000', '63.000000', '1.050000000000', 1],
      [7, 'Uren', 'WPB | Adviseur', 'Uren', false, 'number', '4.000000', '8.500000', null, 1],
    ]);
  });
});

describe('two clients that leave', () => {
  it('leave one amount behind together, which is not said of each', () => {
    // 60,000 × 1/3 + 30,000 = 50,000, all with Emmen, which bore 30,000
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null], ['x', 'Deelnemers', 'BO', 'Vertrekt op', '2025-12-31', null]]);
    const { exits, strandedTogether } = scenarioOf(given);
    expect(exits.map(({ participant, stranded }) => [participant, stranded])).toEqual([['BO', []], ['CO', []]]);
    expect(strandedTogether).toEqual([{ year: 2026, basis: 'budget', amount: '20000.00' }]);
  });
});

describe('a run-off', () => {
  const runOff = (day: string, more: Book = {}) => book([['x', 'Deelnemers', 'CO', 'Vertrekt op', day, null], ['x', 'Deelnemers', 'CO', 'Afbouw %', '100; 50', null]], more);
  const NONE = { lastFullCharge: null, lastFullYear: null, runOff: [], exitSum: null };
  const warned = [{ severity: 'warning', place: at(3), facts: { scenario: 'x', participant: 'CO' } }];

  it('goes by the budget of the last full year, which is named', () => {
    const given = runOff('2026-12-31');
    expect(scenarioOf(given).exits[0]).toMatchObject({ lastFullCharge: '30000.00', lastFullYear: 2026, exitSum: '45000.00' });
    expect(found(given, 'scenario-run-off-without-year')).toEqual([]);
  });

  it.each<[string, string, Book]>([
    ['the book has only years after it left', '2025-12-31', {}],
    ['the client joined within the year', '2026-12-31', { Sleutelwaarden: [KEYS, ['deel', 'EM', 1, 2026, null], ['deel', 'CO', 1, 2026, '2026-04-01'], ['deel', 'BO', 1, 2026, null]] }],
    ['the client was out by the end of the year', '2026-12-31',
      { Sleutelwaarden: [KEYS, ['deel', 'EM', 1, 2026, null], ['deel', 'CO', 1, 2026, null], ['deel', 'CO', 0, 2026, '2026-10-01'], ['deel', 'BO', 1, 2026, null]] }],
    ['the client is charged nothing', '2026-12-31', { Sleutelwaarden: [KEYS, ['deel', 'EM', 1, 2026, null], ['deel', 'CO', 0, 2026, null], ['deel', 'BO', 1, 2026, null]] }],
  ])('is not calculated, with a warning at its row, where %s', (_, day, more) => {
    const given = runOff(day, more);
    expect(scenarioOf(given).exits[0]).toMatchObject(NONE);
    expect(found(given, 'scenario-run-off-without-year')).toEqual(warned);
  });

  it('takes the year before where the client was in for a part of the last one', () => {
    const given = runOff('2026-12-31', {
      Sleutelwaarden: [KEYS, ...['EM', 'CO', 'BO'].map((code) => ['deel', code, 1, 2025, null]), ['deel', 'EM', 1, 2026, null], ['deel', 'CO', 1, 2026, null], ['deel', 'CO', 0, 2026, '2026-10-01'], ['deel', 'BO', 1, 2026, null]],
      Kosten: [COSTS, ['WPB', 'materieel', 900, 2025, 'nee', null], ['WPB', 'materieel', 60000, 2026, 'nee', null]],
    });
    expect(scenarioOf(given).exits[0]).toMatchObject({ lastFullCharge: '300.00', lastFullYear: 2025, exitSum: '450.00' });
  });
});

describe('the only one with a value in a key that leaves', () => {
  it('leaves what is Vast with the host, and that is said at its row', () => {
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]], { Sleutelwaarden: [KEYS, ['deel', 'EM', 0, 2026, null], ['deel', 'CO', 1, 2026, null]] });
    expect(inScenario(given)).toEqual({ EM: '30000.00', CO: '0.00' });
    expect(found(given, 'scenario-nobody-remains')).toEqual([{ severity: 'warning', place: at(2), facts: { scenario: 'x', participant: 'CO', key: 'deel', year: 2026 } }]);
    expect(found(book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]]), 'scenario-nobody-remains')).toEqual([]);
  });
});

describe('a client that joins', () => {
  const JOINS = ['x', 'Deelnemers', 'HO', 'Sluit aan op', '2026-01-01', null] as const;

  it('without a value in any key bears nothing, which is said with the keys', () => {
    const given = book([JOINS]);
    expect(inScenario(given)).toEqual({ EM: '30000.00', CO: '30000.00', BO: '30000.00' });
    expect(found(given, 'scenario-join-incomplete')).toEqual([{ severity: 'warning', place: at(2), facts: { scenario: 'x', participant: 'HO', year: 2026, basis: 'budget', needed: 'deel' } }]);
  });

  it('with a value bears, and nothing is said; a sub-agreement that it takes no part in is no matter', () => {
    const two: Book = {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel'], ['WPB', 'Werkplek', 'ICT', null], ['SRV', 'Server', 'ICT', 'anders'], ['BEL', 'Belasting', 'BEL', null]],
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'deel'], ['BEL', 'Belastingen', 'derde']],
      Sleutelwaarden: [KEYS, ...['deel', 'anders', 'derde'].flatMap((key) => ['EM', 'CO', 'BO'].map((code) => [key, code, 1, 2026, null]))],
      Kosten: [COSTS, ...['WPB', 'SRV', 'BEL'].map((code) => [code, 'materieel', 300, 2026, 'nee', null])],
    };
    const value = (key: string) => ['x', 'Sleutelwaarden', `${key} | HO | 2026 | |`, 'Waarde', 1, null] as const;
    expect(found(book([JOINS, value('deel'), value('anders')], two), 'scenario-join-incomplete')).toEqual([]);
    // in ICT by its activity alone: `deel`, which the rest of the sub-agreement goes by, is missing; `derde` is of another one
    expect(found(book([JOINS, value('anders')], two), 'scenario-join-incomplete').map(({ facts }) => facts['needed'])).toEqual(['deel']);
  });

  it('with price times quantity needs a volume', () => {
    const pxq: Book = {
      Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'pxq']],
      Volumes: [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'], ['WPB', 'EM', 100, 2026], ['WPB', 'CO', 50, 2026]],
    };
    expect(found(book([JOINS], pxq), 'scenario-join-incomplete').map(({ facts }) => facts['needed'])).toEqual(['WPB']);
    expect(found(book([JOINS, ['x', 'Volumes', 'WPB | HO | 2026 |', 'Aantal', 10, null]], pxq), 'scenario-join-incomplete')).toEqual([]);
  });

  it('has hours and cost of its own from its first day on: by month, else by days', () => {
    const own: Book = {
      Deelnemers: [['Code', 'Naam', 'Rol'], ['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer'], ['HO', 'Hoogeveen', 'afnemer']],
      Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'uren']],
      Sleutelwaarden: [KEYS],
      Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer', 'Vast'], ['WPB', 'Adviseur', 10, 2026, null, 'EM', null],
        ['WPB', 'Adviseur', 36.5, 2026, null, 'HO', null], ['WPB', 'Adviseur', 5, 2026, 6, 'HO', null], ['WPB', 'Adviseur', 5, 2026, 7, 'HO', null], ['WPB', 'Adviseur', 2, 2026, 1, 'HO', 'ja']],
      Kosten: [COSTS, ['WPB', 'materieel', 365, 2026, 'nee', 'HO'], ['WPB', 'licentie', 50, 2026, 'ja', 'HO']],
    };
    // from 1 July on 184 of 365 days: 36.5 → 18.4 h, June falls, July stays, 2 h are Vast: 25.4 h × 60 = 1,524; cost 184 + 50
    expect(inScenario(book([['x', 'Deelnemers', 'HO', 'Sluit aan op', '2026-07-01', null]], own))).toEqual({ EM: '600.00', HO: '1758.00' });
  });

  it('by the built-in key brings its inhabitants', () => {
    const given = book([JOINS, ['x', 'Deelnemers', 'HO', 'Inwoners', 20000, null]], {
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'inwoners']],
      Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners'], ['EM', 'Emmen', 'gastheer', 60000], ['CO', 'Coevorden', 'afnemer', 20000]],
      Sleutelwaarden: [KEYS],
    });
    // 60,000 × 100/80 + 30,000 = 105,000 by 60 : 20 : 20
    expect(inScenario(given)).toEqual({ EM: '63000.00', CO: '21000.00', HO: '21000.00' });
    expect(found(given, 'scenario-join-incomplete')).toEqual([]);
  });
});

describe('prices per unit', () => {
  it('of base and scenario stand side by side: a volume that falls makes a unit dearer', () => {
    const given = book([['x', 'Volumes', '*', 'Aantal', null, 0.9]], {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['WPB', 'Werkplek', 'ICT', 'stuk']],
      Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'pxq']],
      Volumes: [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'], ['WPB', 'EM', 60, 2026], ['WPB', 'CO', 40, 2026]],
    });
    // 90,000 / 100 = 900; 90,000 / 90 = 1,000
    const price = { year: 2026, basis: 'budget', subAgreement: 'ICT', base: '900.000000', scenario: '1000.000000', difference: '100.000000' };
    expect(scenarioOf(given).unitPrices).toEqual([{ ...price, activity: null, unit: 'stuk' }, { ...price, activity: 'WPB', unit: 'stuk' }]);
  });
});

describe('a task that goes home', () => {
  it('leaves what is Vast, with whoever bears it', () => {
    const given = book([['x', 'Activiteiten', 'WPB', 'Eindigt op', '2026-06-30', null]]);
    // 184 of 365 days after: of 30,000 Vast 15,123.29 stays of those days, 5,041.10 each; a cent of rounding of the charges is in it
    const { endings } = scenarioOf(given);
    expect(endings?.activities).toEqual([{ activity: 'WPB', day: '2026-06-30' }]);
    // charged in the scenario: 60,000 × 181/365 + 30,000 = 59,753.42; a third is 19,917.80667: BO and CO, first by code, get the two cents
    expect(endings?.stranded.map(({ year, basis, participant, amount }) => [year, basis, participant, amount])).toEqual([
      [2026, 'budget', 'BO', '5041.10'], [2026, 'budget', 'CO', '5041.10'], [2026, 'budget', 'EM', '5041.09'], [2026, 'budget', null, '0.00'],
    ]);
    expect(scenarioOf(book([['x', 'Kosten', '*', 'Bedrag', null, 2]])).endings).toBeNull();
  });

  it('of the host is with the host', () => {
    const given = book([['x', 'Activiteiten', 'EIG', 'Eindigt op', '2025-12-31', null]], {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT'], ['EIG', 'Eigen taak', null]],
      Kosten: [COSTS, ['WPB', 'materieel', 300, 2026, 'nee', null], ['EIG', 'materieel', 70, 2026, 'nee', null], ['EIG', 'licentie', 25, 2026, 'ja', null]],
    });
    expect(scenarioOf(given).endings?.stranded.map(({ participant, amount }) => [participant, amount])).toEqual([['BO', '0.00'], ['CO', '0.00'], ['EM', '0.00'], [null, '25.00']]);
  });
});
