import { YEAR, activityOf, agreementOf, costOfA, failing, found, hours, office, outcomeOf, place, runOf, setting } from './small-books';

describe('hours', () => {
  it('with the same key add up, and a correction is taken off', () => {
    const activity = activityOf(runOf(office({ Uren: hours(['A', 'P', 7.5, YEAR, 3], ['A', 'P', 4, YEAR, 3], ['A', 'P', -1.5, YEAR, 3]) })), 'A');
    expect([activity.hours, activity.cost.wage]).toEqual(['10.000000', '500.00']);
  });

  it('are read as decimals: 0.1 + 0.2 is 0.3', () => {
    const run = runOf(office({ Uren: hours(['A', 'P', 0.1, YEAR], ['A', 'P', 0.2, YEAR], ['A', 'P', 0.1 + 0.2, YEAR]) }));
    expect(activityOf(run, 'A').hours).toBe('0.600000');
    expect(activityOf(run, 'A').cost.wage).toBe('30.00');
  });

  it('may have 12 decimals: 0.123456789012 × 50 = 6.1728394506', () => {
    const activity = activityOf(runOf(office({ Uren: hours(['A', 'P', 0.123456789012, YEAR]) })), 'A');
    expect([activity.cost.wage, activity.rounding]).toEqual(['6.17', '-0.002839450600']);
  });

  it('keep a tiny row beside a huge one: 50 × (1,000,000,000,000 + 0.0002) = 50,000,000,000,000.01', () =>
    expect(activityOf(runOf(office({ Uren: hours(['A', 'P', 1e12, YEAR], ['A', 'P', 0.0002, YEAR]) })), 'A').cost.wage).toBe('50000000000000.01'));

  it('whose sum of a key is negative block, at the first negative row', () =>
    expect(found(office({ Uren: hours(['A', 'P', 3, YEAR, 1], ['A', 'P', -4, YEAR, 1], ['A', 'P', 9, YEAR, 2]) }), 'hours-sum-negative')).toEqual([
      { severity: 'blocking', place: place('Uren', 3, 'Uren'), facts: { activity: 'A', position: 'P', sum: -1 } },
    ]));

  it('whose sum is 0 do not block', () => expect(found(office({ Uren: hours(['A', 'P', 3, YEAR, 1], ['A', 'P', -3, YEAR, 1]), Kosten: costOfA(1) }), 'hours-sum-negative')).toEqual([]));

  it('outside the term of their sub-agreement are named, and count', () => {
    const book = office({
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Ingangsdatum', 'Einddatum'], ['D', 'Deel', 'k', '2025-03-10', '2025-10-01']],
      Uren: hours(['A', 'P', 1, YEAR, 2], ['A', 'P', 1, YEAR, 3], ['A', 'P', 1, YEAR, 10], ['A', 'P', 1, YEAR, 11], ['A', 'P', 1, YEAR]),
    });
    expect(found(book, 'hours-outside-term')).toEqual([
      { severity: 'warning', place: place('Deelovereenkomsten', 2, 'Einddatum'), facts: { activity: 'A', agreement: 'D', months: '2, 11', year: YEAR } },
    ]);
    expect(agreementOf(runOf(book)).hours).toBe('5.000000');
    expect(agreementOf(runOf(book)).monthsInTerm).toBe(8);
  });
});

describe('runs', () => {
  const wages = (book: ReturnType<typeof office>) => outcomeOf(book).runs.map((run) => [run.year, run.basis, run.total.cost.total]);
  const twoYears = (rows: ReturnType<typeof hours>) => office({
    Uren: rows, Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, 2024], ['k', 'H', 1, 2025], ['k', 'H', 1, 2026]],
  });

  it('one for every year and kind with hours; budget before actual', () =>
    expect(wages(twoYears(hours(['A', 'P', 3, 2025, null, 'realisatie'], ['A', 'P', 2, 2025], ['A', 'P', 1, 2024, null, 'realisatie'])))).toEqual([
      [2024, 'actual', '50.00'], [2025, 'budget', '100.00'], [2025, 'actual', '150.00'],
    ]));

  it('costs and volumes make runs too', () => {
    const book = {
      ...twoYears(hours()), Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort'], ['A', 'overig', 7, 2024, 'realisatie']],
      Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['A', 7, 2026, 'begroting']],
    };
    expect(wages(book)).toEqual([[2024, 'actual', '7.00'], [2026, 'budget', '0.00']]);
  });

  it('a blank year is the latest year found; a blank kind is budget', () =>
    expect(wages(twoYears(hours(['A', 'P', 1, 2024], ['A', 'P', 2, null])))).toEqual([[2024, 'budget', '150.00']]));

  it('or the setting Jaar', () =>
    expect(wages({ ...twoYears(hours(['A', 'P', 1, 2024], ['A', 'P', 2, null])), Instellingen: setting(['Jaar', 2025]) })).toEqual([[2024, 'budget', '50.00'], [2025, 'budget', '100.00']]));

  it('the setting Basis leaves the other kind out', () =>
    expect(wages({ ...twoYears(hours(['A', 'P', 1, 2025], ['A', 'P', 2, 2025, null, 'realisatie'])), Instellingen: setting(['Basis', 'realisatie']) })).toEqual([[2025, 'actual', '100.00']]));

  it('none: a warning and an outcome without runs', () => {
    expect(found(office(), 'no-runs')).toEqual([{ severity: 'warning', place: {}, facts: {} }]);
    expect(outcomeOf(office()).runs).toEqual([]);
  });

  it('without Deelnemers there are cost prices and no division', () => {
    const { Deelnemers: _none, ...alone } = office({ Kosten: costOfA(12.5) });
    const run = runOf(alone);
    expect([agreementOf(run).cost.total, agreementOf(run).participants, run.total.participants]).toEqual(['12.50', [], []]);
    expect(failing(run)).toEqual([]);
  });

  it('a code into an absent table is accepted: its name is its code', () => {
    const { Deelovereenkomsten: _none, Deelnemers: _noParticipants, ...alone } = office({ Kosten: costOfA(12.5) });
    expect(agreementOf(runOf(alone))).toMatchObject({ code: 'D', name: 'D', status: 'concluded', cost: { total: '12.50' } });
  });
});
