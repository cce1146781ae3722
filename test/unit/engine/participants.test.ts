import type { Book } from '../../support/books';
import { PARTICIPANTS, YEAR, activityOf, agreementOf, agreements, amounts, chargesOf, costOfA, costs, failing, found, hours, keys, office, place, runOf } from './small-books';

const sharesOf = (book: Book) => Object.fromEntries(activityOf(runOf(book), 'A').participants.map(({ code, share }) => [code, share]));
const volumes = (...rows: Book[string]): Book[string] => [['Activiteit', 'Aantal', 'Jaar', 'Deelnemer'], ...rows];

describe('funding kosten', () => {
  it('divides by the key: 1,000 over 2 : 1 : 1', () => {
    expect(chargesOf(office({ Kosten: costOfA(1000) }))).toEqual({ H: '500.00', X: '250.00', Y: '250.00' });
    expect(sharesOf(office({ Kosten: costOfA(1000) }))).toEqual({ H: '0.500000', X: '0.250000', Y: '0.250000' });
  });

  it.each([['0 to 1', 0.5, 0.25, 0.25], ['0 to 100', 50, 25, 25], ['any', 7, 3.5, 3.5]])('takes shares of %s alike', (_, h, x, y) =>
    expect(chargesOf(office({ Kosten: costOfA(1000), Sleutelwaarden: keys(['k', 'H', h, YEAR], ['k', 'X', x, YEAR], ['k', 'Y', y, YEAR]) }))).toEqual({ H: '500.00', X: '250.00', Y: '250.00' }));

  it('the key of the activity goes before that of the sub-agreement', () => {
    const book = office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel'], ['A', 'Dienst', 'D', 'eigen']], Kosten: costOfA(1000),
      Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['eigen', 'H', 1, YEAR], ['eigen', 'X', 9, YEAR]),
    });
    expect(chargesOf(book)).toEqual({ H: '100.00', X: '900.00' });
    expect(activityOf(runOf(book), 'A').key).toBe('eigen');
  });

  it('without a key: by the hours, when every hour names a participant; 1 : 3 of 1,200', () => {
    const book = office({ Deelovereenkomsten: agreements(null, null), Uren: hours(['A', 'P', 1, YEAR, null, null, 'X'], ['A', 'P', 3, YEAR, null, null, 'Y']), Kosten: costOfA(1000) });
    expect(chargesOf(book)).toEqual({ H: '0.00', X: '300.00', Y: '900.00' });
  });

  it.each([
    ['an hour names nobody', hours(['A', 'P', 1, YEAR, null, null, 'X'], ['A', 'P', 3, YEAR])],
    ['there are no hours', hours()],
    ['the hours that name participants are all 0', hours(['A', 'P', 0, YEAR, null, null, 'X'])],
  ])('without a key, where %s: blocking', (_, Uren) =>
    expect(found(office({ Deelovereenkomsten: agreements(null, null), Uren, Kosten: costOfA(1000) }), 'missing-allocation-key')).toEqual([
      { severity: 'blocking', place: place('Activiteiten', 2, 'Verdeelsleutel'), facts: { activity: 'A', agreement: 'D' } },
    ]));

  it('labels on hours under a key are ignored, with a warning', () => {
    const book = office({ Uren: hours(['A', 'P', 20, YEAR, null, null, 'X']) });
    expect(chargesOf(book)).toEqual({ H: '500.00', X: '250.00', Y: '250.00' });
    expect(found(book, 'label-ignored')).toEqual([{ severity: 'warning', place: place('Activiteiten', 2, 'Code'), facts: { activity: 'A', agreement: 'D' } }]);
  });

  it('a participant without a row is no party; one with 0 is, and pays nothing', () => {
    const book = office({ Kosten: costOfA(1000), Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'Y', 0, YEAR]) });
    expect(chargesOf(book)).toEqual({ H: '1000.00', Y: '0.00' });
  });
});

describe('funding uren', () => {
  it('labelled hours × rate, and the key’s share of the other hours × rate: 500 + 2,000 / 2, 250 of 1,000 …', () => {
    // unlabelled 40 h × 50 = 2,000: H 1,000, X 500, Y 500; labelled X 10 h × 50 = 500; weights 1,000 : 1,000 : 500; cost 2,500 + 2,500
    const Uren = hours(['A', 'P', 40, YEAR], ['A', 'P', 10, YEAR, null, null, 'X']);
    expect(chargesOf(office({ Deelovereenkomsten: agreements('uren'), Uren, Kosten: costOfA(2500) }))).toEqual({ H: '2000.00', X: '2000.00', Y: '1000.00' });
  });

  it('weighs by the rate: one hour at 150 counts for three at 50', () => {
    const Tarieven = [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad'], ['Q', 150, 'raad']];
    const Uren = hours(['A', 'P', 3, YEAR, null, null, 'X'], ['A', 'Q', 1, YEAR, null, null, 'Y']);
    expect(chargesOf(office({ Deelovereenkomsten: agreements('uren', null), Tarieven, Uren }))).toEqual({ H: '0.00', X: '150.00', Y: '150.00' });
  });

  it('needs a key for hours without a label', () =>
    expect(found(office({ Deelovereenkomsten: agreements('uren', null), Uren: hours(['A', 'P', 1, YEAR]) }), 'missing-allocation-key')).toHaveLength(1));

  it('all weights 0 with cost: blocking', () =>
    expect(found(office({ Deelovereenkomsten: agreements('uren'), Kosten: costOfA(10) }), 'hours-weights-zero')).toEqual([
      { severity: 'blocking', place: place('Activiteiten', 2, 'Code'), facts: { activity: 'A', agreement: 'D' } },
    ]));

  it('all weights 0 without cost: nothing to divide, and no left-over cent', () =>
    expect(chargesOf(office({ Deelovereenkomsten: agreements('uren'), Kosten: costs(['A', null, 'overig', 5, YEAR], ['A', null, 'baten', -5, YEAR]) }))).toEqual({ H: '0.00', X: '0.00', Y: '0.00' }));

  it('a key of 0 matters only with cost: free hours and no cost block nothing', () => {
    const Tarieven = [['Functie', 'Uurtarief', 'Bron'], ['P', 0, 'raad']];
    const book = office({ Deelovereenkomsten: agreements('uren'), Tarieven, Uren: hours(['A', 'P', 1, YEAR]), Sleutelwaarden: keys(['k', 'H', 0, YEAR]) });
    expect(chargesOf(book)).toEqual({ H: '0.00' });
  });
});

describe('funding pxq', () => {
  const pxq = agreements('pxq', null);
  it('divides by own volume, no row is 0: 1,000 over 0 : 3 : 1', () => {
    const book = office({ Deelovereenkomsten: pxq, Kosten: costOfA(1000), Volumes: volumes(['A', 3, YEAR, 'X'], ['A', 1, YEAR, 'Y']) });
    expect(chargesOf(book)).toEqual({ H: '0.00', X: '750.00', Y: '250.00' });
    expect(activityOf(runOf(book), 'A')).toMatchObject({ volume: '4.000000', unitPrice: '250.000000', key: null });
  });

  it('a volume without a participant blocks', () =>
    expect(found(office({ Deelovereenkomsten: pxq, Kosten: costOfA(1000), Volumes: volumes(['A', 3, YEAR, 'X'], ['A', 1, YEAR, null]) }), 'volume-without-participant')).toEqual([
      { severity: 'blocking', place: place('Volumes', 3, 'Deelnemer'), facts: { activity: 'A', agreement: 'D' } },
    ]));

  it.each([['0', volumes(['A', 0, YEAR, 'X'])], ['absent', volumes()]])('volumes that are %s, with cost: blocking', (_, Volumes) =>
    expect(found(office({ Deelovereenkomsten: pxq, Kosten: costOfA(1000), Volumes }), 'volume-sum-zero')).toEqual([
      { severity: 'blocking', place: place('Activiteiten', 2, 'Code'), facts: { activity: 'A', agreement: 'D', year: YEAR } },
    ]));
});

describe('funding vast percentage', () => {
  const fixed = (...values: readonly [string, number][]): Book =>
    office({ Deelovereenkomsten: agreements('vast percentage'), Kosten: costOfA(1000), Sleutelwaarden: keys(...values.map(([code, value]) => ['k', code, value, YEAR])) });

  it('that add up to 100', () => {
    expect(chargesOf(fixed(['H', 60], ['X', 40]))).toEqual({ H: '600.00', X: '400.00' });
    expect(found(fixed(['H', 60], ['X', 40]), 'fixed-percentages-normalised')).toEqual([]);
  });

  it('at the tolerance of 0.01 point: share = value / sum, with a note; 1,000 × 60 / 99.99 = 600.06', () => {
    const book = fixed(['H', 60], ['X', 39.99]);
    expect(chargesOf(book)).toEqual({ H: '600.06', X: '399.94' });
    expect(found(book, 'fixed-percentages-normalised')).toEqual([{ severity: 'note', place: place('Sleutelwaarden', 2, 'Waarde'), facts: { key: 'k', sum: 99.99 } }]);
    expect(chargesOf(fixed(['H', 60], ['X', 40.01]))).toEqual({ H: '599.94', X: '400.06' });
  });

  it.each([39.98, 40.02, 39.9899, 40.0101, 0.4])('beyond it (60 + %f) never renormalised in silence', (x) =>
    expect(found(fixed(['H', 60], ['X', x]), 'fixed-percentages-not-100')).toEqual([
      { severity: 'blocking', place: place('Sleutelwaarden', 2, 'Waarde'), facts: { key: 'k', sum: expect.any(Number) as number } },
    ]));

  it('on every day of the year', () =>
    expect(found(office({
      Deelovereenkomsten: agreements('vast percentage'), Kosten: costOfA(1000),
      Sleutelwaarden: keys(['k', 'H', 60, YEAR], ['k', 'X', 40, YEAR], ['k', 'X', 50, YEAR, null, '2025-06-01']),
    }), 'fixed-percentages-not-100')).toHaveLength(1));
});

describe('a key', () => {
  const withKey = (...rows: Book[string]): Book => office({ Kosten: costOfA(365), Sleutelwaarden: keys(...rows) });

  it('without a row for the host blocks: an explicit 0 must be a decision', () =>
    expect(found(withKey(['k', 'X', 1, YEAR]), 'key-without-host')).toEqual([{ severity: 'blocking', place: place('Sleutelwaarden', 2, 'Deelnemer'), facts: { key: 'k', participant: 'H' } }]));

  it('that adds up to 0 blocks with cost, and not without', () => {
    expect(found(withKey(['k', 'H', 0, YEAR], ['k', 'X', 0, YEAR]), 'key-sum-zero')).toEqual([
      { severity: 'blocking', place: place('Sleutelwaarden', 2, 'Waarde'), facts: { activity: 'A', agreement: 'D', key: 'k', year: YEAR } },
    ]);
    expect(chargesOf(office({ Kosten: costOfA(0), Sleutelwaarden: keys(['k', 'H', 0, YEAR]) }))).toEqual({ H: '0.00' });
  });

  it('without values in the year blocks', () =>
    expect(found(withKey(['k', 'H', 1, 2026]), 'key-without-values')).toEqual([
      { severity: 'blocking', place: place('Activiteiten', 2, 'Verdeelsleutel'), facts: { activity: 'A', agreement: 'D', key: 'k', year: YEAR, basis: 'budget' } },
    ]));

  it('that changes within the year: shares of each interval, weighted by days; 151 days at 1/2 and 214 at 1/4 of 365', () => {
    // H: 151 × 1/2 + 214 × 1/4 = 75.5 + 53.5 = 129; X the rest: 236
    const book = withKey(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'X', 3, YEAR, null, '2025-06-01']);
    expect(chargesOf(book)).toEqual({ H: '129.00', X: '236.00' });
  });

  it('shares first, then days: doubling every value of an interval changes nothing', () =>
    expect(chargesOf(withKey(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'H', 200, YEAR, null, '2025-06-01'], ['k', 'X', 600, YEAR, null, '2025-06-01']))).toEqual({ H: '129.00', X: '236.00' }));

  it('of a leap year has 366 days: 152 at 1/2 and 214 at 1/4 of 366 is 76 + 53.5', () =>
    expect(chargesOf(office({
      Kosten: costs(['A', null, 'overig', 366, 2024]), Sleutelwaarden: keys(['k', 'H', 1, 2024], ['k', 'X', 1, 2024], ['k', 'X', 3, 2024, null, '2024-06-01']),
    }))).toEqual({ H: '129.50', X: '236.50' }));

  it('participants without a row on a day count as 0 that day, with a note for each: X pays 214 × 1/2, Y nothing before June', () => {
    const book = withKey(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR, null, '2025-06-01'], ['k', 'Y', 2, YEAR, null, '2025-06-01']);
    expect(chargesOf(book)).toEqual({ H: '204.50', X: '53.50', Y: '107.00' });
    expect(found(book, 'key-participant-missing-on-day')).toEqual([
      { severity: 'note', place: place('Sleutelwaarden', 3, 'Geldig vanaf'), facts: { key: 'k', participant: 'X', day: '2025-01-01' } },
      { severity: 'note', place: place('Sleutelwaarden', 4, 'Geldig vanaf'), facts: { key: 'k', participant: 'Y', day: '2025-01-01' } },
    ]);
  });

  it('with a day without any row blocks', () =>
    expect(found(withKey(['k', 'H', 1, YEAR, null, '2025-02-01']), 'key-day-without-row')).toEqual([
      { severity: 'blocking', place: place('Sleutelwaarden', 2, 'Geldig vanaf'), facts: { key: 'k', day: '2025-01-01' } },
    ]));

  it('with a row that starts after its year blocks', () =>
    expect(found(withKey(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR, null, '2026-01-01']), 'key-row-outside-year')).toEqual([
      { severity: 'blocking', place: place('Sleutelwaarden', 3, 'Geldig vanaf'), facts: { key: 'k', day: '2026-01-01', year: YEAR } },
    ]));

  it('of the own kind goes first as a whole; the rows for both kinds only when there are none', () => {
    const book = office({
      Kosten: costs(['A', null, 'overig', 100, YEAR], ['A', null, 'overig', 100, YEAR, null, 'realisatie']),
      Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'H', 1, YEAR, 'realisatie'], ['k', 'Y', 3, YEAR, 'realisatie']),
    });
    expect(chargesOf(book)).toEqual({ H: '50.00', X: '50.00' });
    expect(amounts(activityOf(runOf(book, 1), 'A').participants)).toEqual({ H: '25.00', Y: '75.00' });
  });

  it('inwoners is built in: 500 : 300 : 200', () =>
    expect(chargesOf(office({ Deelovereenkomsten: agreements(null, 'Inwoners'), Kosten: costOfA(1000), Sleutelwaarden: keys() }))).toEqual({ H: '500.00', X: '300.00', Y: '200.00' }));

  it('inwoners with rows of its own is those rows', () =>
    expect(chargesOf(office({ Deelovereenkomsten: agreements(null, 'inwoners'), Kosten: costOfA(1000), Sleutelwaarden: keys(['inwoners', 'H', 1, YEAR], ['inwoners', 'X', 4, YEAR]) }))).toEqual({ H: '200.00', X: '800.00' }));

  it('inwoners without inhabitants blocks', () =>
    expect(found(office({ Deelovereenkomsten: agreements(null, 'inwoners'), Kosten: costOfA(1), Sleutelwaarden: keys(), Deelnemers: [PARTICIPANTS[0] ?? [], ['H', 'Gastheer', 'gastheer', 5, 1], ['X', 'X', 'afnemer', null, 2]] }), 'inhabitants-missing')).toEqual([
      { severity: 'blocking', place: place('Deelnemers', 3, 'Inwoners'), facts: { key: 'inwoners', participant: 'X' } },
    ]));
});

describe('packages', () => {
  const book = (pakket: string | null): Book => office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel', 'Pakket'], ['A', 'Dienst', 'D', 'eigen', pakket]], Kosten: costOfA(100),
    Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR], ['eigen', 'H', 1, YEAR], ['eigen', 'X', 3, YEAR]),
  });
  it('basis, also when left blank: a party of the sub-agreement that the own key misses blocks', () => {
    for (const pakket of ['basis', null]) {
      expect(found(book(pakket), 'party-missing-in-activity-key')).toEqual([
        { severity: 'blocking', place: place('Activiteiten', 2, 'Verdeelsleutel'), facts: { activity: 'A', agreement: 'D', key: 'eigen', participant: 'Y' } },
      ]);
    }
  });
  it('plus: it is left out', () => expect(chargesOf(book('plus'))).toEqual({ H: '25.00', X: '75.00' }));
});

describe('costs with a label are that participant’s own', () => {
  it('and the rest goes by the key: 40 of X, 100 over 2 : 1 : 1', () => {
    const book = office({ Kosten: costs(['A', null, 'overig', 100, YEAR], ['A', null, 'overig', 40, YEAR, 'X']) });
    expect(chargesOf(book)).toEqual({ H: '50.00', X: '65.00', Y: '25.00' });
    expect(activityOf(runOf(book), 'A').participants.map(({ labelled }) => labelled)).toEqual(['0.00', '0.00', '40.00']);
  });

  it('also of a participant that is in no key', () =>
    expect(chargesOf(office({ Kosten: costs(['A', null, 'overig', 100, YEAR], ['A', null, 'overig', 40, YEAR, 'Y']), Sleutelwaarden: keys(['k', 'H', 1, YEAR]) }))).toEqual({ H: '100.00', Y: '40.00' }));

  it('alone need no weights', () =>
    expect(chargesOf(office({ Deelovereenkomsten: agreements(null, null), Kosten: costs(['A', null, 'overig', 40, YEAR, 'X']) }))).toEqual({ H: '0.00', X: '40.00' }));

  it('on a task of the host cannot be a client’s', () => {
    const book = office({ Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', null]], Kosten: costs(['A', null, 'overig', 40, YEAR, 'X']) });
    expect(found(book, 'labelled-participant-not-a-party')).toEqual([{ severity: 'blocking', place: place('Kosten', 2, 'Deelnemer'), facts: { activity: 'A', participant: 'X' } }]);
  });

  it('without Deelnemers are cost like any other', () => {
    const { Deelnemers: _none, ...alone } = office({ Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', null]], Kosten: costs(['A', null, 'overig', 40, YEAR, 'X']) });
    expect(runOf(alone).total.cost.total).toBe('40.00');
  });
});

describe('rounding to cents', () => {
  it('100.00 in thirds: the left-over cent of a tie goes by Volgorde', () => {
    const book = office({ Kosten: costOfA(100), Sleutelwaarden: keys(['k', 'H', 0, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR]) });
    expect(chargesOf({ ...book, Kosten: costOfA(100.01) })).toEqual({ H: '0.00', X: '50.00', Y: '50.01' });
    expect(activityOf(runOf({ ...book, Kosten: costOfA(100.01) }), 'A').participants.map(({ code, leftOverCents }) => [code, leftOverCents])).toEqual([['H', 0], ['Y', 1], ['X', 0]]);
  });

  it('then by code, where Volgorde is blank (blank comes last)', () => {
    const Deelnemers = [['Code', 'Naam', 'Rol', 'Volgorde'], ['H', 'H', 'gastheer', null], ['c', 'C', 'afnemer', null], ['B', 'B', 'afnemer', null], ['Z', 'Z', 'afnemer', 9]];
    const Sleutelwaarden = keys(['k', 'H', 1, YEAR], ['k', 'c', 1, YEAR], ['k', 'B', 1, YEAR], ['k', 'Z', 1, YEAR]);
    expect(chargesOf(office({ Deelnemers, Sleutelwaarden, Kosten: costOfA(0.02) }))).toEqual({ Z: '0.01', B: '0.01', c: '0.00', H: '0.00' });
  });

  it('the largest remainder goes before the order: 0.05 over 2 : 1 : 1 is 2.5, 1.25, 1.25 cents', () =>
    expect(chargesOf(office({ Kosten: costOfA(0.05) }))).toEqual({ H: '0.03', X: '0.01', Y: '0.01' }));

  it('negative cost: the cents toward zero first, the missing one to the largest remainder', () => {
    expect(chargesOf(office({ Kosten: costOfA(-0.05) }))).toEqual({ H: '-0.03', X: '-0.01', Y: '-0.01' });
    expect(activityOf(runOf(office({ Kosten: costOfA(-0.05) })), 'A').participants[0]?.leftOverCents).toBe(-1);
  });

  it('mixed signs: own cost 0.01 of X and -0.03 over 2 : 1 : 1 is -1.5, 0.25 and -0.75 cents', () => {
    // R = -2 cents; truncated -1, 0, 0; one cent short on the negative side: Y has -0.75, H -0.5
    const book = office({ Kosten: costs(['A', null, 'overig', -0.03, YEAR], ['A', null, 'overig', 0.01, YEAR, 'X']) });
    expect(chargesOf(book)).toEqual({ H: '-0.01', X: '0.00', Y: '-0.01' });
  });

  it('half a cent goes away from zero, and the difference is printed', () => {
    expect(activityOf(runOf(office({ Kosten: costOfA(0.005) })), 'A')).toMatchObject({ cost: { total: '0.01' }, rounding: '0.005000000000' });
    expect(activityOf(runOf(office({ Kosten: costOfA(-0.005) })), 'A')).toMatchObject({ cost: { total: '-0.01' }, rounding: '-0.005000000000' });
  });

  it('a participant with key 0 gets no cent', () => {
    const book = office({ Kosten: costOfA(0.01), Sleutelwaarden: keys(['k', 'H', 0, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 2, YEAR]) });
    expect(chargesOf(book)).toEqual({ H: '0.00', X: '0.00', Y: '0.01' });
  });

  it('activities add up to the sub-agreement and the total, where rounding the sum would not: 3 × 0.005 is 3 cents', () => {
    const book = office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D'], ['C', 'C', 'D']],
      Kosten: costs(...['A', 'B', 'C'].map((code) => [code, null, 'overig', 0.005, YEAR])),
    });
    const run = runOf(book);
    expect([agreementOf(run).charged, run.total.cost.total, run.total.rounding]).toEqual(['0.03', '0.03', '0.015000000000']);
    expect(amounts(agreementOf(run).participants)).toEqual({ H: '0.03', X: '0.00', Y: '0.00' });
    expect(failing(run)).toEqual([]);
  });
});
