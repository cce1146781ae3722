import type { Book } from '../../support/books';
import { YEAR, activityOf, costs, failing, found, hours, office, place, runOf, setting } from './small-books';

/** A for the clients, O the host's own task, and an overhead centre. */
const book = (method: string | null, tables: Book = {}, value?: number): Book => office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['O', 'Eigen taak', null]],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead']],
  Instellingen: setting(...(method === null ? [] : [['Overheadmethode', method] as const]), ...(value === undefined ? [] : [['Overheadwaarde', value] as const])),
  ...tables,
});
const charged = (made: Book) => {
  const run = runOf(made);
  expect(failing(run)).toEqual([]);
  return { A: activityOf(run, 'A').cost.overhead, O: activityOf(run, 'O').cost.overhead, ...run.overhead, host: run.total.hostOverhead };
};
const pool = (amount: number, ...rows: Book[string]): Book[string] => costs([null, 'OVH', 'overig', amount, YEAR], ...rows);

describe('overhead, a line of its own', () => {
  it('geen: the pool stays with the host', () =>
    expect(charged(book('geen', { Kosten: pool(1000), Uren: hours(['A', 'P', 10, YEAR]) })))
      .toEqual({ A: '0.00', O: '0.00', method: 'none', pool: '1000.00', rate: null, base: null, recovered: '0.00', difference: '0.00', host: '1000.00' }));

  it('percentage loonkosten: hours × rate and Kosten of kind loon; 500 / (500 + 500 + 1,000) = 25 %', () => {
    const Kosten = pool(500, ['A', null, 'loon', 500, YEAR], ['A', null, 'inhuur', 9999, YEAR]);
    expect(charged(book('percentage loonkosten', { Kosten, Uren: hours(['A', 'P', 10, YEAR], ['O', 'P', 20, YEAR]) })))
      .toMatchObject({ A: '250.00', O: '250.00', rate: '25.000000', base: '2000.000000', recovered: '500.00', host: '0.00', difference: '0.00' });
  });

  it('bedrag per uur: 400 / (10 + 30) hours = 10', () =>
    expect(charged(book('bedrag per uur', { Kosten: pool(400), Uren: hours(['A', 'P', 10, YEAR], ['O', 'P', 30, YEAR]) })))
      .toMatchObject({ A: '100.00', O: '300.00', rate: '10.000000', base: '40.000000' }));

  it('bedrag per fte: hours / productive hours; 20,000 / (0.5 + 1.5) = 10,000', () => {
    const Tarieven = [['Functie', 'Uurtarief', 'Productieve uren', 'Bron'], ['P', 50, 1000, 'raad']];
    expect(charged(book('bedrag per fte', { Kosten: pool(20000), Tarieven, Uren: hours(['A', 'P', 500, YEAR], ['O', 'P', 1500, YEAR]) })))
      .toMatchObject({ A: '5000.00', O: '15000.00', rate: '10000.000000', base: '2.000000' });
  });

  it('bedrag per fte without productive hours blocks', () =>
    expect(found(book('bedrag per fte', { Kosten: pool(20000), Uren: hours(['A', 'P', 500, YEAR]) }), 'missing-productive-hours')).toEqual([
      { severity: 'blocking', place: place('Tarieven', 2, 'Productieve uren'), facts: { position: 'P' } },
    ]));

  it('aandeel directe kosten: all but income; 100 over 800 and 200', () => {
    const Kosten = pool(100, ['A', null, 'materieel', 300, YEAR], ['A', null, 'baten', -450, YEAR], ['O', null, 'inhuur', 200, YEAR]);
    expect(charged(book('aandeel directe kosten', { Kosten, Uren: hours(['A', 'P', 10, YEAR]) })))
      .toMatchObject({ A: '80.00', O: '20.00', base: '1000.000000', rate: '10.000000' });
  });

  it('aandeel directe kosten: direct cost below 0 counts as 0', () => {
    const Kosten = pool(100, ['A', null, 'overig', -300, YEAR], ['O', null, 'inhuur', 200, YEAR]);
    expect(charged(book('aandeel directe kosten', { Kosten }))).toMatchObject({ A: '0.00', O: '100.00' });
  });

  it('aandeel directe kosten does not count what an activity receives from a primary centre', () => {
    const Kosten = pool(100, ['A', null, 'overig', 300, YEAR], ['O', null, 'overig', 100, YEAR], [null, 'HFD', 'overig', 5000, YEAR]);
    const tables: Book = {
      Kosten, Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead'], ['HFD', 'Hoofd', 'hoofd']],
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, YEAR]],
    };
    expect(charged(book('aandeel directe kosten', tables))).toMatchObject({ A: '75.00', O: '25.00' });
  });
});

describe('a set value (Overheadwaarde)', () => {
  const Uren = hours(['A', 'P', 10, YEAR], ['O', 'P', 30, YEAR]);
  it('beside a pool: 40 hours × 30 = 1,200, 200 over the pool of 1,000', () =>
    expect(charged(book('bedrag per uur', { Kosten: pool(1000), Uren }, 30))).toMatchObject({ A: '300.00', O: '900.00', rate: '30.000000', recovered: '1200.00', difference: '200.00' }));

  it('below the pool: 40 × 20 = 800, 200 under it', () =>
    expect(charged(book('bedrag per uur', { Kosten: pool(1000), Uren }, 20))).toMatchObject({ difference: '-200.00', host: '0.00' }));

  it('without a pool it is charged all the same, and nothing is recovered too much', () =>
    expect(charged(book('bedrag per uur', { Uren }, 30))).toMatchObject({ A: '300.00', recovered: '1200.00', pool: '0.00', difference: '0.00' }));

  it('is a percentage for percentage loonkosten: 12.5 % of 500', () =>
    expect(charged(book('percentage loonkosten', { Uren }, 12.5))).toMatchObject({ A: '62.50', O: '187.50', rate: '12.500000' }));

  it('with a base of 0 leaves the pool with the host', () =>
    expect(charged(book('bedrag per uur', { Kosten: pool(1000) }, 30))).toMatchObject({ A: '0.00', host: '1000.00', recovered: '0.00' }));
});

describe('overhead that goes nowhere by itself', () => {
  it('an overhead centre with cost and no method chosen blocks', () =>
    expect(found(book(null, { Kosten: pool(1) }), 'overhead-method-not-chosen')).toEqual([
      { severity: 'blocking', place: place('Kostenplaatsen', 2, 'Soort'), facts: { centre: 'OVH' } },
    ]));

  it('without cost nothing has to be chosen', () =>
    expect(found(book(null, { Kosten: costs(['A', null, 'overig', 1, YEAR]) }), 'overhead-method-not-chosen')).toEqual([]));

  it('a base of 0: the pool stays with the host, with a warning', () => {
    const made = book('bedrag per uur', { Kosten: pool(1000) });
    expect(charged(made)).toMatchObject({ host: '1000.00', rate: null });
    expect(found(made, 'overhead-base-zero')).toEqual([{ severity: 'warning', place: place('Instellingen', 2, 'Waarde'), facts: { year: YEAR } }]);
  });

  it('no own task of the host in the base: a warning, since the clients would bear the whole pool', () => {
    const made = book('bedrag per uur', { Kosten: pool(1000), Uren: hours(['A', 'P', 10, YEAR]) });
    expect(charged(made)).toMatchObject({ A: '1000.00' });
    expect(found(made, 'overhead-base-without-own-tasks')).toEqual([{ severity: 'warning', place: place('Instellingen', 2, 'Waarde'), facts: { year: YEAR } }]);
    expect(found(book('bedrag per uur', { Kosten: pool(1000), Uren: hours(['A', 'P', 10, YEAR], ['O', 'P', 1, YEAR]) }), 'overhead-base-without-own-tasks')).toEqual([]);
  });

  it('is said where the user has the settings', () => {
    const { Instellingen: settings = [], ...others } = book('bedrag per uur', { Kosten: pool(1000) });
    const [finding] = found({ ...others, Settings: [['Setting', 'Value'], ...settings.slice(1)] }, 'overhead-base-zero');
    expect(finding?.place).toEqual({ sheet: 'Settings', table: 'Settings', row: 2, column: 'Waarde' });
  });

  it('an overhead centre gives to nobody', () =>
    expect(found(book('geen', { Kosten: pool(1), Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['OVH', 'A', 1, YEAR]] }), 'overhead-centre-gives')).toEqual([
      { severity: 'blocking', place: place('Doorbelasting', 2, 'Van'), facts: { centre: 'OVH' } },
    ]));
});

describe('rates that include overhead', () => {
  const Tarieven = [
    ['Functie', 'Geldig vanaf', 'Uurtarief', 'Overhead inbegrepen', 'Bron'], ['P', null, 50, null, 'raad'], ['INC', null, 80, 'ja', 'raad'],
    ['MIX', null, 50, 'nee', 'raad'], ['MIX', '2025-07-01', 80, 'ja', 'raad'],
  ];
  it('carry none and are in no base, and beside a pool there is a warning', () => {
    const made = book('bedrag per uur', { Kosten: pool(400), Tarieven, Uren: hours(['A', 'P', 10, YEAR], ['A', 'INC', 1000, YEAR], ['O', 'P', 30, YEAR]) });
    expect(charged(made)).toMatchObject({ A: '100.00', O: '300.00', base: '40.000000' });
    expect(found(made, 'overhead-included-beside-pool')).toEqual([{ severity: 'warning', place: place('Tarieven', 3, 'Overhead inbegrepen'), facts: { position: 'INC' } }]);
  });

  it('are in neither money base: 100 / (500 + 500) = 10 %', () => {
    const Uren = hours(['A', 'P', 10, YEAR], ['A', 'INC', 1000, YEAR], ['O', 'P', 10, YEAR]);
    for (const method of ['percentage loonkosten', 'aandeel directe kosten']) expect(charged(book(method, { Kosten: pool(100), Tarieven, Uren }))).toMatchObject({ A: '50.00', O: '50.00' });
  });

  it('for half the year: of 365 spread hours the 181 before 1 July carry overhead, at € 2 that is 362', () =>
    expect(charged(book('bedrag per uur', { Tarieven, Uren: hours(['A', 'MIX', 365, YEAR]) }, 2))).toMatchObject({ A: '362.00' }));

  it('without a pool there is no warning', () =>
    expect(found(book('bedrag per uur', { Tarieven, Uren: hours(['A', 'INC', 10, YEAR]) }, 2), 'overhead-included-beside-pool')).toEqual([]));
});

it('a memo agreement gets the rate, but is outside base and recovery: 400 over 10 + 30 hours, and 5 × 10 as memo', () => {
  const made = book('bedrag per uur', {
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['O', 'Eigen taak', null], ['M', 'Later', 'G']],
    Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', null, 'k'], ['G', 'Gepland', 'gepland', 'k']],
    Kosten: pool(400), Uren: hours(['A', 'P', 10, YEAR], ['O', 'P', 30, YEAR], ['M', 'P', 5, YEAR]),
  });
  expect(charged(made)).toMatchObject({ A: '100.00', O: '300.00', recovered: '400.00' });
  expect(activityOf(runOf(made), 'M').cost).toMatchObject({ wage: '250.00', overhead: '50.00', total: '300.00' });
});
