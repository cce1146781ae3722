import { hoursSums, lowestTerms } from '../../../src/domain';
import { condenseHours } from '../../../src/engine/scenarios/condense-hours';
import { type Book, calculated, findingsOf, modelOf } from '../../support/books';
import { answerOf, borneIn, costRows, deals, ends, hourRows, joins, keyRows, leaves, region, tasks } from './scenario-books';
import { setting } from './small-books';

const ledgerOf = (rows: Book[string]) => modelOf({
  Activiteiten: tasks(['A', 'a', null], ['B', 'b', null]), Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 1, 'x'], ['Q', 1, 'x'], ['R', 1, 'x']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer', 'Vast', 'Medewerker'], ...rows],
}).model.hours;

describe('hours of every kind in as few rows as there are kinds', () => {
  it('are never taken together with those of another kind', () => {
    const kinds = [2024, 2025, 2026].flatMap((year) => [null, 1, 12].flatMap((month) => ['begroting', 'realisatie'].flatMap((basis) => [null, 'C', 'D'].flatMap((party) =>
      ['ja', 'nee'].flatMap((fixed) => [null, 'M-1', 'M-2'].flatMap((who) => ['A', 'B'].flatMap((task) => ['P', 'Q', 'R'].map((position) => ({ year, month, basis, party, fixed, who, task, position })))))))));
    const rows = kinds.map(({ year, month, basis, party, fixed, who, task, position }, i) => [task, position, i + 1, year, month, basis, party, fixed, who]);
    const ledger = condenseHours(ledgerOf([...rows, ...rows]));
    // 3 × 3 × 2 × 3 × 2 × 3 × 2 × 3 kinds, each of them twice, in the order of Uren
    expect(ledger.rowCount).toBe(1944);
    expect([...ledger.hours]).toEqual(kinds.map((_, i) => 2 * (i + 1)));
  });

  const whole = (cells: readonly number[]): string => {
    const sums = hoursSums();
    for (const cell of cells) sums.add(0, cell);
    return lowestTerms(sums.total(0));
  };
  it.each<[string, readonly number[], readonly number[]]>([
    ['ten thousandths are added up', [0.0001, 0.0002], [0.0003]],
    ['more decimals stay', [0.00015, 0.00025], [0.00015, 0.00025]],
    ['one of them with more decimals keeps all', [1, 0.00025, 2], [1, 0.00025, 2]],
    ['fourteen digits are one cell', [5e9, 5e9], [1e10]],
    ['the same with four decimals is one too many', [9e9, 9e9], [9e9, 9e9]],
    ['a large cell beside its correction', [-9e9, 1.8e10], [-9e9, 1.8e10]],
    ['a whole cell of fourteen digits', [1e10], [1e10]],
  ])('%s', (_, cells, expected) => {
    const ledger = condenseHours(ledgerOf(cells.map((cell) => ['A', 'P', cell, 2026])));
    expect([...ledger.hours]).toEqual(expected);
    expect(whole([...ledger.hours])).toBe(whole(cells));
  });
});

describe('the rows of an explanation in a scenario', () => {
  it('stand as they do in the base', () => {
    const given = region([leaves('CO', '2099-12-31')], {
      Deelovereenkomsten: deals(['ICT', 'Automatisering', null, 'uren']), Kosten: costRows(), Sleutelwaarden: keyRows(),
      Tarieven: [['Functie', 'Uurtarief', 'Bron', 'Geldig vanaf'], ['Adviseur', 60, 'besluit', null], ['Adviseur', 66, 'besluit', '2026-07-01'], ['Technicus', 50, 'besluit', null]],
      Uren: hourRows(['WPB', 'Technicus', 8, 2026, null, 'EM', 'ja'], ['WPB', 'Adviseur', 7, 2026, 9, 'CO', 'ja'], ['WPB', 'Technicus', 6, 2026, 3, 'CO', 'nee'], ['WPB', 'Adviseur', 5, 2026, 8, 'EM', 'nee'],
        ['WPB', 'Adviseur', 4, 2026, 2, 'CO', 'nee'], ['WPB', 'Adviseur', 3, 2026, 1, 'EM', 'ja'], ['WPB', 'Adviseur', 2, 2026, 3, 'EM', 'nee'], ['WPB', 'Technicus', 1, 2026, 9, 'EM', 'nee']),
    });
    const { trace } = calculated(given);
    const termsOf = (run: string) => trace.explain(`${run}/activity/WPB/wage`)?.terms?.map((term) => [('quantity' in term ? term.quantity : null), ('price' in term ? term.price : null)]);
    // by client, position and price: Adviseur 60 to June and 66 after it; Technicus 50, of the year or of a month
    const terms = [['4.000000', '60.000000'], ['7.000000', '66.000000'], ['6.000000', '50.000000'], ['5.000000', '60.000000'], ['5.000000', '66.000000'], ['8.000000', '50.000000'], ['1.000000', '50.000000']];
    expect([termsOf('2026/budget@x'), termsOf('2026/budget')]).toEqual([terms, terms]);
    expect(borneIn(answerOf(given))).toEqual({ CO: '1002.00', EM: '1080.00' });
  });
});

describe('Vast hours of a client that leaves', () => {
  it('go by the key of the task, by that of the sub-agreement, and by hours only without one', () => {
    const given = region([leaves('CO', '2025-12-31')], {
      Activiteiten: tasks(['SRV', 'Server', 'NET'], ['WPB', 'Werkplek', 'ICT', 'deel']), Deelovereenkomsten: deals(['ICT', 'Automatisering', null, 'uren'], ['NET', 'Netwerk', 'deel', 'uren']),
      Kosten: costRows(), Sleutelwaarden: keyRows(['deel', 'CO', 2, 2026], ['deel', 'EM', 1, 2026], ['deel', 'BO', 1, 2026]),
      Uren: hourRows(['SRV', 'Adviseur', 3, 2026, null, 'EM', null], ['SRV', 'Adviseur', 8, 2026, null, 'CO', 'ja'], ['WPB', 'Adviseur', 40, 2026, null, null, 'nee'], ['WPB', 'Adviseur', 20, 2026, null, 'EM', 'nee'], ['WPB', 'Adviseur', 10, 2026, 4, 'CO', 'ja']),
    });
    const { activities } = answerOf(given);
    // SRV: 4 h each and 3 of EM. WPB: half of 40 and 10 h: 15 each, and 20 of EM
    expect(activities.map(({ code, participants }) => [code, participants.map((one) => [one.code, one.amount])])).toEqual([
      ['SRV', [['BO', '240.00'], ['EM', '420.00']]], ['WPB', [['BO', '900.00'], ['EM', '2100.00']]]]);
  });

  it('stay with the client until its last day, by the days of the month', () => {
    const given = region([leaves('CO', '2026-04-15')], {
      Deelovereenkomsten: deals(['ICT', 'Automatisering', null, 'uren']), Kosten: costRows(['WPB', 'materieel', 365, 2026, 'nee', 'CO']), Sleutelwaarden: keyRows(),
      Uren: hourRows(['WPB', 'Adviseur', 30, 2026, 4, 'CO', 'ja'], ['WPB', 'Technicus', 6, 2026, 4, 'CO', 'nee'], ['WPB', 'Adviseur', 1, 2026, null, 'EM', null]),
    });
    // April 15 of 30 days: 15 h × 60 + 3 h × 50; cost 105 of 365 days: 105; EM 1 + 15 h Vast: 960
    expect(borneIn(answerOf(given))).toEqual({ CO: '1155.00', EM: '960.00' });
  });
});

describe('cost of a client alone', () => {
  const own = (scenario: Book[string]) => borneIn(answerOf(region(scenario, {
    Kosten: costRows(['WPB', 'materieel', 365, 2026, 'nee', 'CO'], ['WPB', 'materieel', 36.5, 2026, 'nee', 'EM']), Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026], ['deel', 'HO', 1, 2026]),
  })));
  it('ends with the task or the client, whichever is first', () => {
    // 30 June is day 181, 31 March day 90
    expect(own([leaves('CO', '2026-09-30'), ends('WPB', '2026-06-30')])).toEqual({ CO: '181.00', EM: '18.10', HO: '0.00' });
    expect(own([leaves('CO', '2026-03-31'), ends('WPB', '2026-06-30')])).toEqual({ CO: '90.00', EM: '18.10', HO: '0.00' });
  });
});

describe('who joins as the only one', () => {
  it('bears the cost as it was', () => {
    const given = region([joins('HO', '2026-01-01')], { Kosten: costRows(['WPB', 'materieel', 90, 2026, 'nee']), Sleutelwaarden: keyRows(['deel', 'EM', 0, 2026], ['deel', 'HO', 3, 2026]) });
    expect(borneIn(answerOf(given))).toEqual({ EM: '0.00', HO: '90.00' });
  });
});

describe('a setting that is not as it seems', () => {
  const said = (more: Book) => findingsOf(region([], { Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026]), ...more })).filter(({ severity }) => severity !== 'blocking').map(({ code, place }) => [code, place]);
  it('is found at its own row', () =>
    expect(said({ Instellingen: setting(['Jaar', 2026], ['Urennoemer', 'normuren']) })).toContainEqual(['norm-hours-without-centres', { sheet: 'Instellingen', table: 'Instellingen', row: 3, column: 'Waarde' }]));
});
