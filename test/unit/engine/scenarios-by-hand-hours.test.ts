import { answerOf, borneIn, costRows, deals, ends, hourRows, joins, keyRows, leaves, region, tasks } from './scenario-books';

const amounts = (activity: { readonly participants: readonly { readonly code: string; readonly amount: string }[] } | undefined) =>
  Object.fromEntries((activity?.participants ?? []).map(({ code, amount }) => [code, amount]));

describe('hours for the client itself', () => {
  const office = (scenario: Parameters<typeof region>[0]) => region(scenario, {
    Activiteiten: tasks(['WPB', 'Werkplek', 'ICT'], ['SRV', 'Server', 'NET']),
    Deelovereenkomsten: deals(['ICT', 'Automatisering', null, 'uren'], ['NET', 'Netwerk', 'deel', null]),
    Kosten: costRows(),
    Sleutelwaarden: keyRows(...[2025, 2026, 2027].flatMap((year) => ['CO', 'EM', 'BO'].map((code) => ['deel', code, 1, year]))),
    Uren: hourRows(
      ['SRV', 'Technicus', 10, 2026, null, null, 'ja'], ['SRV', 'Adviseur', 218, 2026, null, null, 'nee'], ['SRV', 'Adviseur', 1, 2026, 3, 'EM', 'nee'],
      ['WPB', 'Adviseur', 73, 2026, null, 'CO', 'ja'], ['WPB', 'Technicus', 84, 2026, null, 'BO', null], ['WPB', 'Adviseur', 10, 2026, 7, 'CO', null],
      ['WPB', 'Adviseur', 10, 2026, 6, 'CO', null], ['WPB', 'Adviseur', 36.5, 2026, null, 'CO', null], ['WPB', 'Adviseur', 60, 2026, 12, 'EM', null], ['WPB', 'Adviseur', 40, 2026, null, 'EM', null],
      ['WPB', 'Adviseur', 10, 2026, 5, 'EM', null, 'realisatie'], ['WPB', 'Adviseur', 4, 2026, 7, 'CO', null, 'realisatie'], ['WPB', 'Adviseur', 5, 2026, 8, 'CO', 'ja', 'realisatie'],
      ['WPB', 'Adviseur', 3, 2026, 2, 'CO', null, 'realisatie'], ['WPB', 'Adviseur', 6.2, 2026, 12, 'CO', null, 'realisatie'],
      ['WPB', 'Technicus', 2, 2027, null, 'EM', null], ['WPB', 'Adviseur', 7, 2027, null, 'CO', null], ['WPB', 'Adviseur', 11, 2025, null, 'CO', null],
    ),
  });

  it('fall after its last day; what is Vast of them goes to the hours of those who remain', () => {
    const given = office([leaves('CO', '2026-06-30')]);
    const { activities } = answerOf(given);
    // CO: 36.5 × 181/365 = 18.1 of the year, June whole, July none, of 73 Vast 36.2: 64.3 h × 60
    // 36.8 h Vast after it by 100 h and 84 h: 20 to EM, 16.8 to BO. EM 120 × 60; BO 84 × 50 + 16.8 × 60
    expect(amounts(activities.find(({ code }) => code === 'WPB'))).toEqual({ CO: '3858.00', EM: '7200.00', BO: '5208.00' });
    // by the key whoever they are for: 219 h less 1/3 × 184/365 of them, 36.8: 182.2 h × 60 + 10 h × 50 = 11,432; CO 1/3 × 181/365 of it: 1,889.673; the cent to BO by code
    expect(amounts(activities.find(({ code }) => code === 'SRV'))).toEqual({ CO: '1889.67', EM: '4771.16', BO: '4771.17' });
    expect(activities.map(({ code, hours }) => [code, hours])).toEqual([['SRV', '192.200000'], ['WPB', '285.100000']]);
  });

  it('of the actuals, of the next year and of the year before', () => {
    const given = office([leaves('CO', '2026-12-15')]);
    // December 15 of 31 days: 6.2 h → 3; February, July and August whole: 3 + 3 + 4 and 5 Vast, all before its last day: 15 h × 60
    expect(borneIn(answerOf(given, 2026, 'actual'))).toEqual({ EM: '600.00', CO: '900.00', BO: '0.00' });
    expect(borneIn(answerOf(given, 2027))).toEqual({ EM: '100.00', BO: '0.00' });
    expect(borneIn(answerOf(given, 2025))).toEqual({ CO: '660.00', EM: '0.00', BO: '0.00' });
    // gone by 30 June: 3 h of February; 5 h Vast of August go to EM
    expect(borneIn(answerOf(office([leaves('CO', '2026-06-30')]), 2026, 'actual'))).toEqual({ EM: '900.00', CO: '180.00', BO: '0.00' });
  });

  it('end with the task or with the client, whichever is first, and come with the client', () => {
    const both = (day: string) => borneIn(answerOf(office([leaves('CO', '2026-06-30'), ends('WPB', day)]), 2026, 'actual'));
    // WPB ends 31 December: as if it does not end
    expect(both('2026-12-31')).toEqual({ EM: '900.00', CO: '180.00', BO: '0.00' });
    // ended before the year: only 5 h Vast remain, with EM by its hours
    expect(both('2025-12-31')).toEqual({ EM: '300.00', BO: '0.00', CO: '0.00' });
  });

  it('are none of a client that comes when the task has ended; cost of its own neither; what is Vast stays', () => {
    const given = region([joins('HO', '2026-08-01'), ends('WPB', '2026-06-30')], {
      Deelovereenkomsten: deals(['ICT', 'Automatisering', null, 'uren']),
      Kosten: costRows(['WPB', 'materieel', 365, 2026, 'nee', 'HO'], ['WPB', 'materieel', 36.5, 2026, 'nee', 'EM'], ['WPB', 'licentie', 9, 2026, 'ja', 'HO']), Sleutelwaarden: keyRows(),
      Uren: hourRows(['WPB', 'Adviseur', 36.5, 2026, null, 'HO', 'nee'], ['WPB', 'Adviseur', 73, 2026, null, 'HO', 'ja'], ['WPB', 'Adviseur', 36.5, 2026, null, 'EM', 'nee']),
    });
    // 73 × 60 + 9; 36.5 × 181/365 = 18.1 h × 60 and 18.10
    expect(borneIn(answerOf(given))).toEqual({ HO: '4389.00', EM: '1104.10' });
  });
});

describe('hours under funding by hours with a key', () => {
  it('that nobody is named for fall by the key; Vast ones of the client go by the key', () => {
    const given = region([leaves('CO', '2025-12-31')], {
      Activiteiten: tasks(['WPB', 'Werkplek', 'ICT', 'deel'], ['EIG', 'Eigen', null], ['SRV', 'Server', 'ICT']),
      Deelovereenkomsten: deals(['ICT', 'Automatisering', null, 'uren']),
      Kosten: costRows(['WPB', 'materieel', 400, 2026, 'nee']),
      Sleutelwaarden: keyRows(['deel', 'CO', 2, 2026], ['deel', 'EM', 1, 2026], ['deel', 'BO', 1, 2026]),
      Uren: hourRows(['WPB', 'Adviseur', 40, 2026, null, null, 'nee'], ['WPB', 'Adviseur', 20, 2026, null, 'EM', 'nee'], ['WPB', 'Adviseur', 10, 2026, 4, 'CO', 'ja'], ['WPB', 'Adviseur', 7, 2026, 4, 'CO', 'nee'],
        ['EIG', 'Adviseur', 3, 2026, null, 'CO', 'ja'], ['EIG', 'Adviseur', 2, 2026, null, null, 'nee'], ['SRV', 'Technicus', 4, 2026, 2, 'CO', 'ja'], ['SRV', 'Technicus', 5, 2026, 2, 'BO', 'ja'], ['SRV', 'Technicus', 1, 2026, 2, 'EM', null]),
    });
    const run = answerOf(given);
    // SRV by hours, without a key: 4 h Vast of CO to EM and BO as 1 and 5
    expect(amounts(run.activities.find(({ code }) => code === 'SRV'))).toEqual({ EM: '83.33', BO: '416.67' });
    // half of 40 h stays, and 10 h Vast: 30 h × 60 over EM and BO alike, and 20 h × 60 of EM
    expect(run.activities.find(({ code }) => code === 'WPB')?.hours).toBe('50.000000');
    expect(run.activities.find(({ code }) => code === 'EIG')?.hours).toBe('5.000000');
  });
});
