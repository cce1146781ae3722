import { answerOf, borneIn, costRows, deals, hourRows, joins, keyRows, leaves, region, tasks } from './scenario-books';

describe('key values of a client that leaves', () => {
  it('change within the year until its last day, whatever the order of the rows', () => {
    const rows = [
      ['deel', 'CO', 9, 2026, '2026-11-01'], ['deel', 'CO', 3, 2026, '2026-04-01'], ['deel', 'CO', 1, 2026, '2025-05-01'],
      ['deel', 'EM', 1, 2026], ['deel', 'BO', 7, 2026, '2026-04-01'], ['deel', 'BO', 2, 2026],
    ];
    // 100 a day. 90 days 1/4, 1/4, 2/4; to 30 September 183 days 3/11, 1/11, 7/11; then 92 days without CO: 1/8, 7/8
    // CO 2,250 + 4,990.909 = 7,240.91; EM 2,250 + 1,663.636 + 1,150 = 5,063.64; BO 4,500 + 11,645.455 + 8,050 = 24,195.45
    const borne = { CO: '7240.91', EM: '5063.64', BO: '24195.45' };
    for (const given of [rows, [...rows].reverse()]) expect(borneIn(answerOf(region([leaves('CO', '2026-09-30')], { Sleutelwaarden: keyRows(...given) })))).toEqual(borne);
  });

  it('stay until the last day of the year', () => {
    const given = region([leaves('CO', '2026-12-31')], { Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026], ['deel', 'EM', 1, 2026]) });
    expect(borneIn(answerOf(given))).toEqual({ CO: '18250.00', EM: '18250.00' });
  });

  it('as fixed percentages of a task of its own, of two that leave on different days', () => {
    const given = region([leaves('HO', '2026-09-30'), leaves('CO', '2026-06-30')], {
      Activiteiten: tasks(['AAA', 'Eerste', 'ICT', 'los'], ['WPB', 'Werkplek', 'ICT', 'deel']),
      Deelovereenkomsten: deals(['ICT', 'Automatisering', 'los', 'vast percentage'], ['ZZZ', 'Niets', null, null]),
      Sleutelwaarden: keyRows(['deel', 'HO', 15, 2026], ['deel', 'CO', 20, 2026], ['deel', 'EM', 40, 2026], ['deel', 'BO', 25, 2026],
        ['los', 'EM', 60, 2026], ['los', 'CO', 40, 2026]),
    });
    // 181 days 20, 40, 25, 15; 92 days of the 80 that remain; 92 days of 65
    // CO 3,620; EM 7,240 + 4,600 + 5,661.538 = 17,501.54; BO 4,525 + 2,875 + 3,538.462 = 10,938.46; HO 2,715 + 1,725
    expect(borneIn(answerOf(given))).toEqual({ CO: '3620.00', EM: '17501.54', BO: '10938.46', HO: '4440.00' });
  });

  it('leave all to the host from the day that nobody is left, and nothing to one without a value', () => {
    const given = region([leaves('CO', '2026-03-31'), leaves('HO', '2026-06-30')], {
      Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026], ['deel', 'EM', 0, 2026], ['deel', 'BO', 0, 2026], ['deel', 'HO', 1, 2026]) });
    // 90 days half each, 91 days HO alone, 184 days the host
    expect(borneIn(answerOf(given))).toEqual({ CO: '4500.00', HO: '13600.00', EM: '18400.00', BO: '0.00' });
  });

  it('of another year and kind stay as they are before it leaves', () => {
    const given = region([leaves('CO', '2026-12-31')], {
      Kosten: costRows(['WPB', 'licentie', 400, 2026, 'ja'], ['WPB', 'licentie', 400, 2027, 'ja'], ['WPB', 'licentie', 400, 2026, 'ja', null, null, 'realisatie']),
      Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026, null, 'begroting'], ['deel', 'EM', 1, 2026, null, 'begroting'], ['deel', 'CO', 3, 2026, null, 'realisatie'], ['deel', 'EM', 1, 2026, null, 'realisatie'],
        ['deel', 'CO', 3, 2027], ['deel', 'EM', 1, 2027], ['deel', 'BO', 3, 2027]),
    });
    expect(borneIn(answerOf(given))).toEqual({ CO: '200.00', EM: '200.00' });
    expect(borneIn(answerOf(given, 2026, 'actual'))).toEqual({ CO: '300.00', EM: '100.00' });
    expect(borneIn(answerOf(given, 2027))).toEqual({ EM: '100.00', BO: '300.00' });
  });
});

describe('inhabitants after a client left', () => {
  it('count who remains from the day on, unless the year has values of its own', () => {
    const given = region([leaves('CO', '2026-06-30')], {
      Deelovereenkomsten: deals(['ICT', 'Automatisering', 'inwoners']),
      Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners'], ['CO', 'Coevorden', 'afnemer', 20000], ['EM', 'Emmen', 'gastheer', 60000], ['BO', 'Borger-Odoorn', 'afnemer', 20000]],
      Kosten: costRows(['WPB', 'licentie', 36500, 2026, 'ja'], ['WPB', 'licentie', 36500, 2027, 'ja'], ['WPB', 'licentie', 100, 2025, 'ja']),
      Sleutelwaarden: keyRows(['inwoners', 'CO', 1, 2027], ['inwoners', 'EM', 1, 2027], ['inwoners', 'BO', 4, 2027], ['anders', 'BO', 4, 2026]),
    });
    // 181 days 20 : 60 : 20, 184 days 60 : 20. CO 3,620; EM 10,860 + 13,800; BO 3,620 + 4,600
    expect(borneIn(answerOf(given))).toEqual({ CO: '3620.00', EM: '24660.00', BO: '8220.00' });
    expect(borneIn(answerOf(given, 2027))).toEqual({ EM: '7300.00', BO: '29200.00' });
    expect(borneIn(answerOf(given, 2025))).toEqual({ CO: '20.00', EM: '60.00', BO: '20.00' });
  });
});

describe('key values of a client that joins', () => {
  it('begin on its first day, change after it, and are none in the year before', () => {
    const years = [2025, 2026, 2027].map((year) => ['WPB', 'licentie', 36500, year, 'ja']);
    const given = region([joins('HO', '2026-07-01')], {
      Kosten: costRows(...years),
      Sleutelwaarden: keyRows(['deel', 'EM', 1, 2025], ['deel', 'EM', 1, 2026], ['deel', 'EM', 1, 2027], ['deel', 'HO', 5, 2025],
        ['deel', 'HO', 2, 2026, '2026-10-01'], ['deel', 'HO', 8, 2026, '2026-03-01'], ['deel', 'HO', 1, 2026, '2026-06-01'], ['deel', 'HO', 7, 2026], ['deel', 'HO', 3, 2027, '2026-12-01']),
    });
    expect(borneIn(answerOf(given, 2025))).toEqual({ EM: '36500.00' });
    // 181 days EM alone, 92 days 1 : 1, 92 days 1 : 2. EM 18,100 + 4,600 + 3,066.667; HO 4,600 + 6,133.333
    expect(borneIn(answerOf(given))).toEqual({ EM: '25766.67', HO: '10733.33' });
    // one of four parts
    expect(borneIn(answerOf(given, 2027))).toEqual({ EM: '9125.00', HO: '27375.00' });
  });

  it('of its first day are measured as of a whole year, those of others as they are', () => {
    const given = region([joins('HO', '2026-07-01')], {
      Kosten: costRows(['WPB', 'materieel', 36500, 2026, 'nee'], ['WPB', 'materieel', 36500, 2026, 'nee', null, null, 'realisatie'], ['WPB', 'materieel', 36500, 2027, 'nee']),
      Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026, null, 'begroting'], ['deel', 'HO', 1, 2026, '2026-07-01', 'begroting'], ['deel', 'EM', 1, 2026, null, 'realisatie'], ['deel', 'HO', 3, 2026, '2026-07-01', 'realisatie'],
        ['deel', 'EM', 1, 2027], ['deel', 'HO', 1, 2027], ['deel', 'BO', 1, 2027, '2027-07-02'], ['los', 'HO', 1, 2026, '2026-07-01']),
    });
    // 36,500 and once more 36,500 × 184/365 = 18,400: 54,900; HO half of it for 184 of 365 days: 13,837.808
    expect(borneIn(answerOf(given))).toEqual({ EM: '41062.19', HO: '13837.81' });
    // three times as much comes with it: 36,500 + 55,200 = 91,700; HO 3/4 × 184/365 of it: 34,670.137
    expect(borneIn(answerOf(given, 2026, 'actual'))).toEqual({ EM: '57029.86', HO: '34670.14' });
    // 2027 before HO joined: BO 1/3 for 183 days, HO 1/2 for 182 and 1/3 for 183: 152/365, so 213/365 bears 36,500: 62,546.948
    // EM and HO 152/365 of it each, BO 61/365
    expect(borneIn(answerOf(given, 2027))).toEqual({ EM: '26046.95', HO: '26046.95', BO: '10453.05' });
  });

  it('said once more later in the year bring as much as said once', () => {
    const joined = (...more: readonly (readonly [string, string, number, number, string])[]) => region([joins('HO', '2026-07-01')], {
      Kosten: costRows(['WPB', 'materieel', 36500, 2026, 'nee']),
      Sleutelwaarden: keyRows(['deel', 'EM', 1, 2026], ['deel', 'HO', 1, 2026, '2026-07-01'], ...more),
    });
    // as in the case before: 54,900, of which HO bears 13,837.808
    const borne = { EM: '41062.19', HO: '13837.81' };
    expect(borneIn(answerOf(joined()))).toEqual(borne);
    expect(borneIn(answerOf(joined(['deel', 'HO', 1, 2026, '2026-10-01'])))).toEqual(borne);
  });

  it('beside one that leaves on the same day keep the cost as it was', () => {
    const given = region([leaves('CO', '2025-12-31'), joins('HO', '2026-01-01')], {
      Kosten: costRows(['WPB', 'materieel', 900, 2026, 'nee']), Uren: hourRows(['WPB', 'Adviseur', 15, 2026]),
      Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026], ['deel', 'EM', 1, 2026], ['deel', 'BO', 1, 2026], ['deel', 'HO', 1, 2026]),
    });
    // 900 + 15 h × 60 = 1,800. Without HO three bear it: CO takes a third along, HO brings a third
    expect(borneIn(answerOf(given))).toEqual({ EM: '600.00', BO: '600.00', HO: '600.00' });
  });
});
