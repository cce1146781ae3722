import type { RunOutcome } from '../../../src/domain';
import { type Book, calculated, findingsOf } from '../../support/books';

const H = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];

/** Emmen works for itself, Coevorden and Borger-Odoorn; of the cost of € 90,000, € 30,000 is Vast. Nothing else is in the book. */
const book = (scenarios: Book[string], more: Book = {}): Book => ({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar']],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Adviseur', 60, 'besluit']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'deel']],
  Deelnemers: [['Code', 'Naam', 'Rol'], ['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer'], ['BO', 'Borger-Odoorn', 'afnemer']],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026], ['deel', 'BO', 1, 2026]],
  Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast'], ['WPB', 'materieel', 60000, 2026, 'nee'], ['WPB', 'licentie', 30000, 2026, 'ja']],
  ...more,
  Scenarios: [H, ...scenarios],
});

const scenarioOf = (given: Book) => {
  const { outcome, findings } = calculated(given);
  const [scenario] = outcome.scenarios;
  if (!scenario) throw new Error(`left out: ${JSON.stringify(findings)}`);
  return scenario;
};
const amounts = (given: Book): Record<string, string> =>
  Object.fromEntries(scenarioOf(given).totals.map(({ participant, scenario }) => [participant ?? 'host lines', scenario]));

describe('a client that leaves', () => {
  it('at the end of the year before takes its share of all that is not Vast along', () => {
    // 60,000 × 2/3 + 30,000 = 70,000, over Emmen and Borger-Odoorn; in the base each bears 30,000
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]]);
    expect(amounts(given)).toEqual({ 'EM': '35000.00', 'CO': '0.00', 'BO': '35000.00', 'host lines': '0.00' });
    expect(scenarioOf(given).exits).toEqual([{
      participant: 'CO', day: '2025-12-31', stranded: [{ year: 2026, basis: 'budget', amount: '10000.00' }], lastFullCharge: null, lastFullYear: null, runOff: [], exitSum: null,
    }]);
  });

  it('within the year takes its share of the days along, and bears its weight of the days before', () => {
    // 184 of 365 days after 30 June: cost = 60,000 × (1 - 1/3 × 184/365) + 30,000 = 90,000 - 10,082.191780… = 79,917.81
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2026-06-30', null], ['x', 'Deelnemers', 'CO', 'Afbouw %', '100; 50', null]]);
    // CO bears 1/3 × 181/365 of it: 13,210.158…; the others (79,917.81 - 13,210.158…) / 2 = 33,353.825… each; two cents are left over:
    // to CO (.8548) and, by code, to BO (.5725 as EM has)
    expect(amounts(given)).toEqual({ 'EM': '33353.82', 'CO': '13210.16', 'BO': '33353.83', 'host lines': '0.00' });
    expect(scenarioOf(given).exits).toEqual([{
      participant: 'CO', day: '2026-06-30', stranded: [{ year: 2026, basis: 'budget', amount: '6707.65' }], lastFullCharge: '30000.00', lastFullYear: 2026,
      runOff: [{ year: 2027, percentage: '100.000000', amount: '30000.00' }, { year: 2028, percentage: '50.000000', amount: '15000.00' }], exitSum: '45000.00',
    }]);
  });
});

/** The run of the scenario, of the year and kind. */
const runOf = (given: Book, year = 2026, basis: RunOutcome['basis'] = 'budget'): RunOutcome => {
  const { outcome, findings } = calculated(given);
  const run = outcome.runs.find((one) => one.scenario !== null && one.year === year && one.basis === basis);
  if (!run) throw new Error(`left out: ${JSON.stringify(findings)}`);
  return run;
};
const chargesOf = (run: RunOutcome): Record<string, string> => Object.fromEntries(run.total.participants.map(({ code, amount }) => [code, amount]));

describe('hours of a client that leaves', () => {
  const HOURS = ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer', 'Vast'];
  const gone = ['x', 'Deelnemers', 'CO', 'Vertrekt op', '2026-06-30', null] as const;

  it('fall with its share of the rows that are not Vast', () => {
    // no Kosten; 300 h not Vast and 60 h Vast at 60 euro: 300 × (1 - 1/3 × 184/365) + 60 = 309.589041… h
    const given = book([gone], { Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar']], Uren: [HOURS, ['WPB', 'Adviseur', 300, 2026, null, null, 'nee'], ['WPB', 'Adviseur', 60, 2026, null, null, 'ja']] });
    expect(runOf(given).activities[0]?.hours).toBe('309.589041');
    expect(runOf(given).total.cost.wage).toBe('18575.34');
  });

  it('that name it fall away after its last day, by month where they have one; those of others stay', () => {
    const byHours = { Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'uren']] };
    const given = book([gone], { ...byHours, Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar']], Uren: [HOURS,
      ['WPB', 'Adviseur', 100, 2026, null, 'EM', null], ['WPB', 'Adviseur', 36.5, 2026, null, 'CO', null],
      ['WPB', 'Adviseur', 10, 2026, 6, 'CO', null], ['WPB', 'Adviseur', 10, 2026, 7, 'CO', null]] });
    // of CO 36.5 × 181/365 = 18.1 h of the year, June whole, July none: 28.1 h; 100 h of EM
    expect(chargesOf(runOf(given))).toEqual({ EM: '6000.00', CO: '1686.00' });
  });

  it('that name it and are Vast are borne by those who remain, by their hours', () => {
    const byHours = { Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'uren']] };
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]], { ...byHours, Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar']], Uren: [HOURS,
      ['WPB', 'Adviseur', 30, 2026, null, 'EM', null], ['WPB', 'Adviseur', 10, 2026, null, 'BO', null], ['WPB', 'Adviseur', 8, 2026, null, 'CO', 'ja'], ['WPB', 'Adviseur', 5, 2026, null, 'CO', 'nee']] });
    // 8 h stay: 6 h with EM and 2 h with BO; 5 h fall away
    expect(chargesOf(runOf(given))).toEqual({ EM: '2160.00', BO: '720.00' });
  });
});

describe('cost of one participant alone', () => {
  const COSTS = ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Deelnemer', 'Vast'];
  it('falls with it; what is Vast of it stays with the others', () => {
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]], { Kosten: [COSTS,
      ['WPB', 'materieel', 100, 2026, 'CO', 'nee'], ['WPB', 'materieel', 40, 2026, 'CO', 'ja'], ['WPB', 'materieel', 7, 2026, 'BO', 'nee']] });
    expect(chargesOf(runOf(given))).toEqual({ EM: '20.00', BO: '27.00' });
  });
});

describe('cost on centres', () => {
  it('falls by what the client bears of it, through support, primary and overhead centres', () => {
    const centres: Book = {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT'], ['EIG', 'Eigen taak', null]],
      Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['PZ', 'Personeelszaken', 'hulp'], ['DC', 'Rekencentrum', 'hoofd']],
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['PZ', 'DC', 3, 2026], ['PZ', 'EIG', 1, 2026], ['DC', 'WPB', 4, 2026], ['DC', 'EIG', 1, 2026]],
      Kosten: [['Kostenplaats', 'Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast'], ['PZ', null, 'materieel', 1000, 2026, 'nee'], ['DC', null, 'materieel', 5000, 2026, 'nee'], ['DC', null, 'licentie', 500, 2026, 'ja']],
    };
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]], centres);
    // CO bears 1/3 of WPB; WPB takes 4/5 of DC, so 4/15 of DC falls: 5,000 → 3,666.666…; DC takes 3/4 of PZ, so 1/5 of PZ falls: 1,000 → 800
    const { support } = runOf(given);
    expect(support.centres.map(({ code, direct }) => [code, direct])).toEqual([['DC', '4166.67'], ['PZ', '800.00']]);
  });
});

describe('keys of a client that leaves', () => {
  it('fixed percentages are raised in proportion, so that they stay 100', () => {
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]], {
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Bekostiging'], ['ICT', 'Automatisering', 'deel', 'vast percentage']],
      Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['deel', 'EM', 50, 2026], ['deel', 'CO', 20, 2026], ['deel', 'BO', 30, 2026]],
    });
    // 60,000 × 0.8 + 30,000 = 78,000 by 50 : 30
    expect(chargesOf(runOf(given))).toEqual({ EM: '48750.00', BO: '29250.00' });
  });

  it('the built-in key inwoners counts only who remains', () => {
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]], {
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'inwoners']],
      Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners'], ['EM', 'Emmen', 'gastheer', 60000], ['CO', 'Coevorden', 'afnemer', 20000], ['BO', 'Borger-Odoorn', 'afnemer', 20000]],
    });
    expect(chargesOf(runOf(given))).toEqual({ EM: '58500.00', BO: '19500.00' });
  });

  it('where nobody remains the host bears what is Vast', () => {
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]], {
      Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['deel', 'EM', 0, 2026], ['deel', 'CO', 1, 2026]],
    });
    expect(chargesOf(runOf(given))).toEqual({ EM: '30000.00' });
  });

  it('volumes fall too: price times quantity leaves nothing behind where nothing is Vast', () => {
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2026-06-30', null]], {
      Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'pxq']],
      Volumes: [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'], ['WPB', 'EM', 100, 2026], ['WPB', 'CO', 73, 2026]],
      Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], ['WPB', 'materieel', 17300, 2026]],
    });
    // 73 × 181/365 = 36.2 pieces; 17,300 × (1 - 73/173 × 184/365) = 13,620 euro: 100 euro a piece as before
    expect(runOf(given).activities[0]?.volume).toBe('136.200000');
    expect(chargesOf(runOf(given))).toEqual({ EM: '10000.00', CO: '3620.00' });
  });
});

describe('a client that joins', () => {
  const JOINS: Book[string] = [['x', 'Deelnemers', 'HO', 'Sluit aan op', '2026-01-01', null], ['x', 'Sleutelwaarden', 'deel | HO | 2026 | |', 'Waarde', 1, null]];
  it('brings cost that is not Vast in proportion of its weight, and shares what is Vast', () => {
    // 60,000 × 4/3 + 30,000 = 110,000 over four
    expect(amounts(book(JOINS))).toEqual({ 'EM': '27500.00', 'CO': '27500.00', 'BO': '27500.00', 'HO': '27500.00', 'host lines': '0.00' });
  });
  it('within the year for its part of the days', () => {
    const given = book([['x', 'Deelnemers', 'HO', 'Sluit aan op', '2026-07-02', null], ...JOINS.slice(1)]);
    // from 2 July on 183 of 365 days: 60,000 × (1 + 1/3 × 183/365) + 30,000 = 100,027.397…; HO bears 1/4 × 183/365 of 100,027.40: 12,537.680…
    expect(amounts(given)['HO']).toBe('12537.68');
  });
});

describe('a task that goes home', () => {
  const TASKS: Book = {
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT'], ['SZ-RE', 'Re-integratie', 'SZ']],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'deel'], ['SZ', 'Sociale Zaken', 'deel']],
    Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Vast'], ['SZ-RE', 'Adviseur', 100, 2026, 'nee'], ['SZ-RE', 'Adviseur', 12, 2026, 'ja']],
    Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast'], ['SZ-RE', 'materieel', 3650, 2026, 'nee'], ['SZ-RE', 'licentie', 600, 2026, 'ja']],
  };
  const costs = (day: string) => runOf(book([['x', 'Activiteiten', 'SZ-RE', 'Eindigt op', day, null]], TASKS)).activities.map(({ code, cost }) => [code, cost.total]);
  it('takes along all that is not Vast', () => {
    // 12 h × 60 + 600 stay
    expect(costs('2025-12-31')).toEqual([['SZ-RE', '1320.00'], ['WPB', '0.00']]);
    // 181/365 of 100 h × 60 = 2,975.342…, and of 3,650: 1,810
    expect(costs('2026-06-30')).toEqual([['SZ-RE', '6105.34'], ['WPB', '0.00']]);
    expect(costs('2026-12-31')).toEqual([['SZ-RE', '10970.00'], ['WPB', '0.00']]);
  });
});

describe('cells that change', () => {
  it('a rate of all and of one, and hours, each with its own trace', () => {
    const hours: Book = { Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar']], Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['WPB', 'Adviseur', 100, 2026]] };
    const { outcome, trace } = calculated(book([['lonen + 5%', 'Tarieven', '*', 'Uurtarief', null, 1.05], ['minder', 'Uren', '*', 'Uren', null, 0.9]], hours));
    expect(outcome.scenarios.map(({ name, changes }) => [name, changes])).toEqual([['lonen + 5%', 1], ['minder', 1]]);
    expect(outcome.runs.map(({ scenario, total }) => [scenario, total.cost.wage])).toEqual([[null, '6000.00'], ['lonen + 5%', '6300.00'], ['minder', '5400.00']]);
    expect(trace.explain('2026/budget@lonen%20%2B%205%25/activity/WPB/wage')?.terms).toMatchObject([{ quantity: '100.000000', price: '63.000000' }]);
    expect(outcome.scenarios[1]?.lines).toEqual(['EM', 'CO', 'BO'].sort().map((participant) => (
      { year: 2026, basis: 'budget', subAgreement: 'ICT', participant, base: '2000.00', scenario: '1800.00', difference: '-200.00' })));
  });

  it('that block leave the scenario out, with a warning that says what; the base and the other scenarios stand', () => {
    const given = book([['nul', 'Sleutelwaarden', '*', 'Waarde', null, 0], ['wel', 'Kosten', '*', 'Bedrag', null, 2]]);
    expect(calculated(given).outcome.scenarios.map(({ name }) => name)).toEqual(['wel']);
    expect(findingsOf(given).filter(({ code }) => code === 'scenario-left-out')).toMatchObject([
      { severity: 'warning', place: { table: 'Scenarios', row: 2 }, facts: { scenario: 'nul', because: 'key-sum-zero', key: 'deel' } }]);
  });

  it('of two years, beside each run of the base', () => {
    const given = book([['x', 'Kosten', '* | * | * | 2027', 'Bedrag', null, 2]], {
      Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ...[2026, 2027].flatMap((year) => ['EM', 'CO', 'BO'].map((code) => ['deel', code, 1, year]))],
      Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], ['WPB', 'materieel', 300, 2026], ['WPB', 'materieel', 600, 2027]],
    });
    expect(scenarioOf(given).totals.filter(({ participant }) => participant === 'CO').map(({ year, difference }) => [year, difference])).toEqual([[2026, '0.00'], [2027, '200.00']]);
  });
});

describe('exit sum', () => {
  it('is by the last budget of a whole year', () => {
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2026-12-31', null], ['x', 'Deelnemers', 'CO', 'Afbouw %', '66,67; 33,33', null]]);
    expect(scenarioOf(given).exits[0]).toMatchObject({ lastFullCharge: '30000.00', exitSum: '30000.00',
      runOff: [{ year: 2027, amount: '20001.00' }, { year: 2028, amount: '9999.00' }], stranded: [{ year: 2026, amount: '0.00' }] });
  });
});
