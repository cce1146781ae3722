import { type Book, calculated } from '../../support/books';
import { answerOf, borneIn, costRows, deals, ends, hourRows, joins, keyRows, leaves, region, tasks } from './scenario-books';
import { place } from './small-books';

const said = (book: Book, code: string) => calculated(book).findings.filter((one) => one.code === code).map(({ severity, place: at, facts }) => ({ severity, at, facts }));
const at = (row: number) => place('Scenarios', row, 'Sleutel');
const VOLUMES = ['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'];

describe('one that joins', () => {
  const kinds: Book = {
    Activiteiten: tasks(['EIG', 'Eigen', null], ['PXA', 'Stuks', 'PXQ', 'derde'], ['UUR', 'Uren', 'UUR'], ['VRY', 'Vrij', 'ICT', 'anders'], ['WPB', 'Werkplek', 'ICT']),
    Deelovereenkomsten: deals(['ICT', 'Automatisering', 'deel'], ['PXQ', 'Aantallen', null, 'pxq'], ['UUR', 'Uren', null, 'uren']),
    Sleutelwaarden: keyRows(...['deel', 'anders'].flatMap((key) => ['CO', 'EM'].map((code) => [key, code, 1, 2026])), ...['deel', 'anders'].flatMap((key) => ['CO', 'EM'].map((code) => [key, code, 1, 2027])), ['derde', 'CO', 1, 2026]),
    Kosten: costRows(...['EIG', 'PXA', 'UUR', 'VRY', 'WPB'].map((code) => [code, 'materieel', 100, 2026, 'nee', code === 'UUR' ? 'CO' : null]), ...['VRY', 'WPB'].map((code) => [code, 'materieel', 100, 2027, 'nee'])),
    Volumes: [VOLUMES, ['PXA', 'CO', 5, 2026], ['PXA', 'CO', 5, 2027]],
  };
  const value = (key: string, year: number, amount = 1) => ['x', 'Sleutelwaarden', `${key} | HO | ${year} | |`, 'Waarde', amount, null] as const;
  const needed = (scenario: Book[string]) => said(region(scenario, kinds), 'scenario-join-incomplete').map(({ at: where, facts }) => [where, facts]);

  it('in nothing yet needs all that is in use, by year from its first day', () => {
    expect(needed([['x', 'Kosten', '*', 'Bedrag', null, 1], joins('HO', '2026-07-01')])).toEqual([
      [at(3), { scenario: 'x', participant: 'HO', year: 2026, basis: 'budget', needed: 'PXA, anders, deel' }],
      [at(3), { scenario: 'x', participant: 'HO', year: 2027, basis: 'budget', needed: 'PXA, anders, deel' }],
    ]);
    expect(needed([joins('HO', '2027-01-01')]).map(([, facts]) => facts)).toMatchObject([{ year: 2027 }]);
  });

  it('in a sub-agreement needs the rest of it only; a value of 0 is a value; each has its own row', () => {
    const rows = [joins('BO', '2026-01-01'), joins('HO', '2026-01-01'), value('anders', 2026, 0), value('deel', 2027), value('anders', 2027)];
    expect(needed(rows)).toEqual([
      [at(2), { scenario: 'x', participant: 'BO', year: 2026, basis: 'budget', needed: 'PXA, anders, deel' }],
      [at(2), { scenario: 'x', participant: 'BO', year: 2027, basis: 'budget', needed: 'PXA, anders, deel' }],
      [at(3), { scenario: 'x', participant: 'HO', year: 2026, basis: 'budget', needed: 'deel' }],
    ]);
  });

  it('with a value in the key of a task that goes by pieces brings nothing by it', () => {
    const book = region([joins('HO', '2026-01-01'), value('deel', 2026), value('anders', 2026), value('deel', 2027), value('anders', 2027), value('derde', 2026)], kinds);
    expect(said(book, 'scenario-join-incomplete')).toEqual([]);
    const alone = region([joins('HO', '2026-01-01'), value('derde', 2026), value('deel', 2027), value('anders', 2027)], kinds);
    expect(said(alone, 'scenario-join-incomplete').map(({ facts }) => facts['needed'])).toEqual(['PXA, anders, deel']);
  });

  it('with cost of its own is in the sub-agreement', () => {
    const book = region([joins('HO', '2026-01-01'), value('deel', 2027), value('anders', 2027)], { ...kinds,
      Kosten: [...(kinds['Kosten'] ?? []), ['UUR', 'licentie', 10, 2026, 'ja', 'HO']] });
    expect(said(book, 'scenario-join-incomplete')).toEqual([]);
    expect(borneIn(answerOf(book))['HO']).toBe('10.00');
  });
});

describe('nobody that remains', () => {
  const only = (scenario: Book[string], more: Book = {}) => said(region(scenario, {
    Activiteiten: tasks(['SRV', 'Server', 'NET'], ['WPB', 'Werkplek', 'ICT']), Deelovereenkomsten: deals(['ICT', 'Automatisering', 'deel'], ['NET', 'Netwerk', 'vrij']),
    Kosten: costRows(...[2026, 2027].map((year) => ['WPB', 'licentie', 10, year, 'ja']), ['WPB', 'licentie', 10, 2026, 'ja', null, null, 'realisatie']),
    Sleutelwaarden: keyRows(['deel', 'EM', 0, 2026, null, 'begroting'], ['deel', 'CO', 1, 2026, null, 'begroting'], ['deel', 'BO', 1, 2026, null, 'begroting'], ['deel', 'EM', 1, 2026, null, 'realisatie'], ['deel', 'CO', 1, 2026, null, 'realisatie'],
      ['deel', 'EM', 1, 2027], ['deel', 'CO', 1, 2027], ['vrij', 'EM', 1, 2026], ['vrij', 'EM', 1, 2027], ['ongebruikt', 'CO', 1, 2026], ['ongebruikt', 'BO', 1, 2026]), ...more,
  }), 'scenario-nobody-remains');
  const warned = (row: number, participant: string) => [{ severity: 'warning', at: at(row), facts: { scenario: 'x', participant, key: 'deel', year: 2026 } }];

  it('is said of a key in use, of the year and kind, at the row of the last that leaves', () => {
    expect(only([leaves('CO', '2026-03-31'), leaves('BO', '2026-06-30')])).toEqual(warned(3, 'BO'));
    expect(only([leaves('BO', '2026-03-31'), leaves('CO', '2026-06-30')])).toEqual(warned(3, 'CO'));
    expect(only([leaves('CO', '2026-06-30'), leaves('BO', '2026-03-31')])).toEqual(warned(2, 'CO'));
  });

  it('is not said where one remains or no one leaves', () => {
    expect(only([leaves('CO', '2026-03-31')])).toEqual([]);
    expect(only([joins('HO', '2026-03-31'), ends('WPB', '2026-06-30')])).toEqual([]);
  });
});

describe('a run-off without a full year', () => {
  const rows = (more: Book[string]) => said(region([joins('HO', '2026-01-01'), ['x', 'Sleutelwaarden', 'deel | HO | 2026 | |', 'Waarde', 1, null], ...more],
    { Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026], ['deel', 'BO', 1, 2026]) }), 'scenario-run-off-without-year').map(({ at: where, facts }) => [where, facts['participant']]);
  it('is said at its percentages, by client, and only where there are percentages', () => {
    const runOff = (code: string) => ['x', 'Deelnemers', code, 'Afbouw %', '50', null] as const;
    expect(rows([leaves('BO', '2025-12-31'), runOff('BO'), runOff('CO'), leaves('CO', '2025-12-31')])).toEqual([[at(5), 'BO'], [at(6), 'CO']]);
    expect(rows([leaves('BO', '2025-12-31'), leaves('CO', '2025-12-31'), runOff('CO')])).toEqual([[at(6), 'CO']]);
    expect(rows([leaves('BO', '2025-12-31')])).toEqual([]);
  });
});

describe('a scenario that cannot be calculated', () => {
  const named = (name: string, row: readonly (string | number | null)[]) => [name, ...row.slice(1)];
  it('before its question is asked or after it is left out by its own name and cause', () => {
    const book = region([
      named('eerst', ['x', 'Sleutelwaarden', '*', 'Waarde', 0, null]), named('eerst', [...leaves('CO', '2025-12-31')] as (string | null)[]),
      named('wel', ['x', 'Kosten', '*', 'Bedrag', 10, null]),
    ], { Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026]) });
    const { outcome } = calculated(book);
    expect(outcome.scenarios.map(({ name }) => name)).toEqual(['wel']);
    expect(outcome.runs.map(({ scenario, total }) => [scenario, total.participants.map(({ amount }) => amount)])).toEqual([[null, ['18250.00', '18250.00']], ['wel', ['5.00', '5.00']]]);
    expect(said(book, 'scenario-left-out')).toEqual([{ severity: 'warning', at: place('Scenarios', 2, 'Scenario'), facts: { scenario: 'eerst', because: 'key-sum-zero', key: 'deel', year: 2026, activity: 'WPB', agreement: 'ICT' } }]);
  });
});

describe('who was charged nothing', () => {
  it('takes nothing along, and hours of tasks without a charge stay', () => {
    const book = region([leaves('CO', '2025-12-31')], {
      Activiteiten: tasks(['EIG', 'Eigen', null], ['WPB', 'Werkplek', 'ICT']),
      Kosten: costRows(['EIG', 'materieel', 50, 2026, 'nee'], ['WPB', 'materieel', 90, 2026, 'nee']), Uren: hourRows(['EIG', 'Adviseur', 2, 2026]),
      Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026], ['deel', 'CO', 0, 2026]),
    });
    expect(answerOf(book).total).toMatchObject({ hostOwn: '170.00', participants: [{ code: 'EM', amount: '90.00' }] });
  });
});
