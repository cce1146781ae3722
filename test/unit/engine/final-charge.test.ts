import { charged, closedYear, hostBears, keysOfBoth, settledBy, settlementOf, volumesOfA } from './settled-books';
import { YEAR, costs, found, hours, office, outcomeOf, place } from './small-books';

/** Budget 1,000 : H 500, X 250, Y 250. */
const banded = (actual: number, mode: string | null, band = 4): Record<string, string> => charged(closedYear(1000, actual, { Deelovereenkomsten: settledBy(null, band, mode) }));

describe('settlement at actual cost', () => {
  it('charges the actual cost by the actual weights', () =>
    expect(charged(closedYear(1000, 1100, { Sleutelwaarden: keysOfBoth({ H: 2, X: 1, Y: 1 }, { H: 2, X: 2, Y: 1 }) }))).toEqual({ H: '440.00', X: '440.00', Y: '220.00' }));
  it('leaves nothing to the host', () => expect(hostBears(closedYear(1000, 1100))).toEqual({ H: '0.00', X: '0.00', Y: '0.00' }));
});

describe('the bandwidth of 4 %: 20.00 of the host, 10.00 of a client', () => {
  it('is published, rounded to cents half away from zero: 3.33 % of 250 is 8.325', () => {
    expect(settlementOf(closedYear(1000, 1000, { Deelovereenkomsten: settledBy(null, 4, 'geheel') }))).toMatchObject({ H: { band: '20.00' }, X: { band: '10.00' } });
    expect(settlementOf(closedYear(1000, 1000, { Deelovereenkomsten: settledBy(null, 3.33, 'geheel') }))['X']).toMatchObject({ band: '8.33' });
    expect(settlementOf(closedYear(1000, 1000))['X']).toMatchObject({ band: null });
  });

  describe.each(['meerdere', 'geheel'])('%s', (mode) => {
    it('changes nothing within it, its border included: 1,040 is 10 more for a client', () => expect(banded(1040, mode)).toEqual({ H: '500.00', X: '250.00', Y: '250.00' }));
    it('so also below the budget: 960', () => expect(banded(960, mode)).toEqual({ H: '500.00', X: '250.00', Y: '250.00' }));
  });

  it('meerdere: beyond it only the excess is settled', () => {
    expect(banded(1100, 'meerdere')).toEqual({ H: '530.00', X: '265.00', Y: '265.00' }); // 550 - 20, 275 - 10
    expect(banded(900, 'meerdere')).toEqual({ H: '470.00', X: '235.00', Y: '235.00' }); // 450 + 20, 225 + 10
    expect(banded(1040.04, 'meerdere')).toEqual({ H: '500.02', X: '250.01', Y: '250.01' }); // one cent beyond it
  });
  it('geheel: beyond it the whole difference is settled', () => {
    expect(banded(1100, 'geheel')).toEqual({ H: '550.00', X: '275.00', Y: '275.00' });
    expect(banded(900, 'geheel')).toEqual({ H: '450.00', X: '225.00', Y: '225.00' });
    expect(banded(1040.04, 'geheel')).toEqual({ H: '520.02', X: '260.01', Y: '260.01' });
  });

  it('is as wide around a charge below zero', () => {
    const income = (actual: number, mode: string) => charged(closedYear(-1000, actual, { Deelovereenkomsten: settledBy(null, 4, mode) }))['X'];
    expect([income(-1100, 'meerdere'), income(-1100, 'geheel'), income(-1040, 'geheel'), income(-900, 'meerdere')]).toEqual(['-265.00', '-275.00', '-250.00', '-235.00']);
  });
  it('of 0 % lets every cent through', () => expect(banded(1000.08, 'meerdere', 0)).toEqual({ H: '500.04', X: '250.02', Y: '250.02' }));

  it('leaves what it keeps from the clients to the host, by name', () => {
    const settled = settlementOf(closedYear(1000, 1100, { Deelovereenkomsten: settledBy(null, 4, 'meerdere') }));
    expect(settled).toMatchObject({ H: { actual: '550.00', hostBears: '20.00' }, X: { actual: '275.00', charged: '265.00', hostBears: '10.00', parts: { spending: '25.00', rule: '-10.00', rounding: '0.00' } } });
    expect(hostBears(closedYear(1000, 900, { Deelovereenkomsten: settledBy(null, 4, 'meerdere') }))).toEqual({ H: '-20.00', X: '-10.00', Y: '-10.00' });
  });

  it('without a mode is of the excess, with a note', () => {
    const book = closedYear(1000, 1100, { Deelovereenkomsten: settledBy(null, 4) });
    expect(charged(book)['X']).toBe('265.00');
    expect(found(book, 'bandwidth-mode-assumed')).toEqual([{ severity: 'note', place: place('Deelovereenkomsten', 2, 'Bandbreedtewijze'), facts: { agreement: 'D' } }]);
    expect(found(closedYear(1000, 1100, { Deelovereenkomsten: settledBy(null, 4, 'geheel') }), 'bandwidth-mode-assumed')).toEqual([]);
  });
});

describe('no settlement', () => {
  const book = closedYear(1000, 1100, { Deelovereenkomsten: settledBy('geen') });
  it('charges the budget and leaves the rest to the host', () => expect(settlementOf(book)).toMatchObject({
    X: { rule: 'none', charged: '250.00', hostBears: '25.00', settlement: '0.00', parts: { spending: '25.00', rule: '-25.00' } }, H: { charged: '500.00', hostBears: '50.00' },
  }));
  it('has no use for a bandwidth, and says so', () => {
    const with4 = closedYear(1000, 1100, { Deelovereenkomsten: settledBy('geen', 4, 'geheel') });
    expect(settlementOf(with4)['X']).toMatchObject({ band: null, charged: '250.00' });
    expect(found(with4, 'bandwidth-unused').map(({ severity }) => severity)).toEqual(['note']);
    expect(found(book, 'bandwidth-unused')).toEqual([]);
  });
});

/** Price times quantity: 1,000 / 600 is 1.67 in the agreement. */
const tariff = (budget: number, actual: number, before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) =>
  closedYear(budget, actual, { Deelovereenkomsten: settledBy('tarief', null, null, null, 'pxq', null), Volumes: volumesOfA(before, after) });

describe('settlement by tariff', () => {
  const book = tariff(1000, 1100, { X: 300, Y: 100, H: 200 }, { X: 330, Y: 90, H: 200 });

  it('charges the price of the agreement, 1.67, times the actual quantity', () => expect(charged(book)).toEqual({ H: '334.00', X: '551.10', Y: '150.30' }));
  it('leaves the difference with the actual cost to the host: 585.48, 159.68 and 354.84', () => expect(hostBears(book)).toEqual({ H: '20.84', X: '34.38', Y: '9.38' }));
  it('rounds once for all and divides by largest remainder: 1.67 over two halves', () =>
    expect(charged(tariff(1.67, 5, { X: 1 }, { X: 0.5, Y: 0.5 }))).toEqual({ H: '0.00', X: '0.83', Y: '0.84' })); // a tie: Y is before X
  it('of an actual quantity of 0 charges nothing', () => expect(charged(tariff(1000, 0, { X: 10 }, { X: 0 }))).toEqual({ H: '0.00', X: '0.00' }));

  it('charges what is a participant’s own at its actual cost, and leaves it out of the price', () => {
    const own = { ...book, Kosten: costs(
      ['A', null, 'overig', 1000, YEAR, null, 'begroting'], ['A', null, 'licentie', 600, YEAR, 'X', 'begroting'], ['A', null, 'overig', 1100, YEAR, null, 'realisatie'], ['A', null, 'licentie', 20, YEAR, 'X', 'realisatie'],
    ) };
    expect(charged(own)).toEqual({ H: '334.00', X: '571.10', Y: '150.30' });
  });

  it('has a bandwidth around the quantity: 551.10 is beyond 5 % of 500, 150.30 is not within 5 % of 166.67', () => {
    const Deelovereenkomsten = settledBy('tarief', 5, 'meerdere', null, 'pxq', null);
    // budget X 500.00, Y 166.67, H 333.33; bands 25.00, 8.33, 16.67
    expect(charged({ ...book, Deelovereenkomsten })).toEqual({ H: '333.33', X: '526.10', Y: '158.63' });
  });

  it('under a key multiplies the price of the volume, and divides by the actual key', () => {
    const keyed = closedYear(1000, 5000, { Deelovereenkomsten: settledBy('tarief'), Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['A', 400, YEAR, 'begroting'], ['A', 500, YEAR, 'realisatie']] });
    expect(charged(keyed)).toEqual({ H: '625.00', X: '312.50', Y: '312.50' }); // 2.50 × 500
  });
  it('under a key without Volumes multiplies the price of a workplace', () =>
    expect(charged(closedYear(1000, 5000, { Deelovereenkomsten: settledBy('tarief'), Sleutelwaarden: keysOfBoth({ H: 2, X: 1, Y: 1 }, { H: 2, X: 2, Y: 1 }) }))).toEqual({ H: '500.00', X: '500.00', Y: '250.00' }));
  it('of hours multiplies the price of an hour: (20 × 50 + 200) / 20 = 60.00', () => {
    const worked = (participant: string, quantity: number, kind: string) => ['A', 'P', quantity, YEAR, null, kind, participant];
    const byHours = closedYear(200, 999, { Deelovereenkomsten: settledBy('tarief', null, null, null, 'uren', null), Uren: hours(worked('X', 10, 'begroting'), worked('Y', 10, 'begroting'), worked('X', 12, 'realisatie'), worked('Y', 6, 'realisatie')) });
    expect(charged(byHours)).toEqual({ H: '0.00', X: '720.00', Y: '360.00' });
  });
  it('adds up over activities, each rounded by itself', () => {
    const two = { ...book, Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D'], ['C', 'zonder iets', 'D']],
      Kosten: [...(book.Kosten ?? []), ['B', null, 'overig', 100, YEAR, null, 'begroting']],
      Volumes: [...(book.Volumes ?? []), ['B', 'X', 8, YEAR, 'begroting'], ['B', 'X', 9, YEAR, 'realisatie']] };
    expect(charged(two)).toEqual({ H: '334.00', X: '663.60', Y: '150.30' }); // + 12.50 × 9
  });

  it('without actual weights is the host’s, as cost without weights is: 20.00 × 3', () => {
    const zero = closedYear(100, 0, { Deelovereenkomsten: settledBy('tarief', null, null, null, 'uren', null), Uren: hours(['A', 'P', 2, YEAR, null, 'begroting', 'X']),
      Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['A', 10, YEAR, 'begroting'], ['A', 3, YEAR, 'realisatie']] });
    expect(charged(zero)).toEqual({ H: '60.00', X: '0.00' }); // (2 × 50 + 100) / 10 × 3
  });

  it.each<[says: string, before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>, code: 'tariff-without-price' | 'tariff-without-quantity']>([
    ['no quantity in the budget', {}, { X: 1 }, 'tariff-without-price'], ['a budget quantity of 0', { X: 0 }, { X: 1 }, 'tariff-without-price'], ['no actual quantity', { X: 1 }, {}, 'tariff-without-quantity'],
  ])('%s blocks, with the activity', (_, before, after, code) => {
    const blocked = closedYear(1000, 1000, { Deelovereenkomsten: settledBy('tarief'), Volumes: volumesOfA(before, after) });
    expect(found(blocked, code)).toEqual([{ severity: 'blocking', place: place('Activiteiten', 2, 'Code'), facts: { activity: 'A', agreement: 'D', year: YEAR } }]);
  });
  it('asks for no quantity in a year that is not settled', () =>
    expect(outcomeOf(office({ Kosten: costs(['A', null, 'overig', 1, YEAR, null, 'begroting']), Deelovereenkomsten: settledBy('tarief'), Volumes: volumesOfA({ X: 0 }, {}) })).runs).toHaveLength(1));
});

describe('a year that has one of the two for a sub-agreement', () => {
  /** The host's own task O makes the other run. */
  const oneSided = (kind: string, other: string) => office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['O', 'O', null]], Kosten: costs(['A', null, 'overig', 400, YEAR, null, kind], ['O', null, 'overig', 1, YEAR, null, other]),
  });
  it('a budget without anything actual is settled at 0, with a warning', () => {
    const book = oneSided('begroting', 'realisatie');
    expect(settlementOf(book)['X']).toMatchObject({ budget: '100.00', actual: '0.00', charged: '0.00', settlement: '-100.00', parts: { spending: '-100.00' } });
    expect(found(book, 'settlement-without-actual').map(({ severity, facts }) => ({ severity, facts }))).toEqual([{ severity: 'warning', facts: { agreement: 'D', year: YEAR } }]);
  });
  it('the other way round all of it is spending, with a warning', () => {
    const book = oneSided('realisatie', 'begroting');
    expect(settlementOf(book)['X']).toMatchObject({ budget: '0.00', charged: '100.00', advances: '0.00', settlement: '100.00', parts: { spending: '100.00', dilution: '0.00', ownUse: '0.00' } });
    expect(found(book, 'settlement-without-budget')).toHaveLength(1);
  });
});
