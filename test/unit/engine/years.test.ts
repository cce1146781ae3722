import type { YearBridgeLine, YearBridgeOutcome } from '../../../src/domain';
import { type Book, calculated } from '../../support/books';
import { agreementOf, costs, hours, keys, office, outcomeOf } from './small-books';

type Rows = Book[string];

const [BEFORE, AFTER] = [2024, 2025];
const rates = (...rows: Rows): Rows => [['Functie', 'Geldig vanaf', 'Uurtarief', 'Bron'], ...rows];
const bothYears = (key: string, values: Readonly<Record<string, number>>): Rows =>
  [BEFORE, AFTER].flatMap((year) => Object.entries(values).map(([party, value]) => [key, party, value, year]));

/** Two years of one activity at 100 hours × € 50 and € 1,000 of cost, all borne half by H and half by X. */
const twoYears = (tables: Book = {}): Book => office({
  Uren: hours(['A', 'P', 100, BEFORE], ['A', 'P', 100, AFTER]), Tarieven: rates(['P', null, 50, 'raad']),
  Kosten: costs(['A', null, 'overig', 1000, BEFORE], ['A', null, 'overig', 1000, AFTER]),
  Sleutelwaarden: keys(...bothYears('k', { H: 1, X: 1 })), ...tables,
});
const bridgeOf = (book: Book): YearBridgeOutcome => {
  const [only, ...others] = outcomeOf(book).years;
  expect(others).toEqual([]);
  return only as YearBridgeOutcome;
};
const lineOf = (book: Book, participant = 'X', subAgreement = 'D'): YearBridgeLine | undefined =>
  bridgeOf(book).lines.find((line) => line.participant === participant && line.subAgreement === subAgreement);
const NOTHING = { scope: '0.00', hours: '0.00', rates: '0.00', costs: '0.00', volumes: '0.00', overhead: '0.00', keys: '0.00' };

describe('the bridge between two years', () => {
  it('of two equal years: every part is nothing', () => {
    const { from, to, basis, order, lines, oneOff } = bridgeOf(twoYears());
    expect({ from, to, basis, order, oneOff }).toEqual({ from: BEFORE, to: AFTER, basis: 'budget', order: ['scope', 'hours', 'rates', 'costs', 'volumes', 'overhead', 'keys'], oneOff: [] });
    expect(lines).toEqual(['H', 'X'].map((participant) => ({ subAgreement: 'D', participant, before: '3000.00', after: '3000.00', parts: NOTHING })));
  });

  it('hours at the rates of the year before, rates on the hours of this year', () =>
    // 100 h × 50 → 120 h × 55: hours 20 × 50 = 1,000, rates 120 × 5 = 600; half for X
    expect(lineOf(twoYears({ Uren: hours(['A', 'P', 100, BEFORE], ['A', 'P', 120, AFTER]), Tarieven: rates(['P', null, 50, 'raad'], ['P', '2025-01-01', 55, 'raad']) })))
      .toEqual({ subAgreement: 'D', participant: 'X', before: '3000.00', after: '3800.00', parts: { ...NOTHING, hours: '500.00', rates: '300.00' } }));

  it('a cost and an asset belong to the costs: + 300, and interest that falls from 100 to 80', () => {
    // 2,000 in 5 years at 5 %: depreciation 400; interest 100 on 2,000 in 2024, 80 on 1,600 in 2025
    const Activa = [['Code', 'Activiteit', 'Aanschafwaarde', 'Ingebruikname', 'Levensduur', 'Rente %'], ['a', 'A', 2000, BEFORE, 5, 5]];
    expect(lineOf(twoYears({ Activa, Kosten: costs(['A', null, 'overig', 1000, BEFORE], ['A', null, 'overig', 1300, AFTER]) })))
      .toMatchObject({ before: '3250.00', after: '3390.00', parts: { ...NOTHING, costs: '140.00' } });
  });

  it('a volume moves who pays under pxq: X 1 of 4, then 3 of 4 of 6,000', () => {
    const Volumes = [['Activiteit', 'Aantal', 'Jaar', 'Deelnemer'], ['A', 3, BEFORE, 'H'], ['A', 1, BEFORE, 'X'], ['A', 1, AFTER, 'H'], ['A', 3, AFTER, 'X']];
    expect(lineOf(twoYears({ Volumes, Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['D', 'Deel', 'pxq']] })))
      .toMatchObject({ before: '1500.00', after: '4500.00', parts: { ...NOTHING, volumes: '3000.00' } });
  });

  it('a driver belongs to the volumes: a centre of 800 gives A half, then all of it', () => {
    const tables: Book = {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['O', 'Eigen', null]], Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd']],
      Kosten: costs([null, 'HFD', 'overig', 800, BEFORE], [null, 'HFD', 'overig', 800, AFTER]), Uren: hours(),
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, BEFORE], ['HFD', 'O', 1, BEFORE], ['HFD', 'A', 1, AFTER]],
    };
    expect(lineOf(twoYears(tables))).toMatchObject({ before: '200.00', after: '400.00', parts: { ...NOTHING, volumes: '200.00' } });
  });

  it('cost and assets on an overhead centre are overhead, not costs', () => {
    const tables: Book = {
      Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead']], Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'bedrag per uur']],
      Kosten: costs([null, 'OVH', 'overig', 500, BEFORE], [null, 'OVH', 'overig', 700, AFTER]),
      Activa: [['Code', 'Kostenplaats', 'Aanschafwaarde', 'Ingebruikname', 'Levensduur'], ['a', 'OVH', 400, '2025-01-01', 4]],
    };
    // 5,000 wage; the pool 500 → 700 + 100 of the asset
    expect(lineOf(twoYears(tables))).toMatchObject({ before: '2750.00', after: '2900.00', parts: { ...NOTHING, overhead: '150.00' } });
  });

  it('a key: X pays a half, then a third of 6,000', () =>
    expect(lineOf(twoYears({ Sleutelwaarden: keys(['k', 'H', 1, BEFORE], ['k', 'X', 1, BEFORE], ['k', 'H', 2, AFTER], ['k', 'X', 1, AFTER]) })))
      .toMatchObject({ before: '3000.00', after: '2000.00', parts: { ...NOTHING, keys: '-1000.00' } }));

  it('an agreement that ends is scope; who is no longer a party stands at 0.00', () => {
    const Deelovereenkomsten = [['Code', 'Naam', 'Verdeelsleutel', 'Einddatum'], ['D', 'Deel', 'k', '2024-12-31']];
    expect(lineOf(twoYears({ Deelovereenkomsten }))).toMatchObject({ before: '3000.00', after: '0.00', parts: { ...NOTHING, scope: '-3000.00' } });
  });

  it('a party that comes in stands at 0.00 before; a client that leaves at 0.00 after', () => {
    const Sleutelwaarden = keys(['k', 'H', 1, BEFORE], ['k', 'X', 1, BEFORE], ['k', 'H', 1, AFTER], ['k', 'Y', 1, AFTER]);
    expect(bridgeOf(twoYears({ Sleutelwaarden })).lines.map(({ participant, before, after, parts }) => [participant, before, after, parts.keys])).toEqual([
      ['H', '3000.00', '3000.00', '0.00'], ['Y', '0.00', '3000.00', '3000.00'], ['X', '3000.00', '0.00', '-3000.00'],
    ]);
  });
});

it('who is a party on the way only still has a line: E begins, its old key had Y in it, its new key has not', () => {
  const tables: Book = {
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Nieuw', 'E']],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Ingangsdatum'], ['D', 'Deel', 'k', null], ['E', 'Nieuw', 'e', '2025-01-01']],
    Kosten: costs(['A', null, 'overig', 1000, BEFORE], ['A', null, 'overig', 1000, AFTER], ['B', null, 'overig', 40, AFTER]),
    Sleutelwaarden: keys(...bothYears('k', { H: 1, X: 1 }), ['e', 'H', 1, BEFORE], ['e', 'Y', 1, BEFORE], ['e', 'H', 1, AFTER], ['e', 'X', 3, AFTER]),
  };
  // 40 of cost: H and Y 20 each by the key of 2024, H 10 and X 30 by that of 2025
  expect(bridgeOf(twoYears(tables)).lines.filter(({ subAgreement }) => subAgreement === 'E').map(({ participant, before, after, parts }) => [participant, before, parts.costs, parts.keys, after])).toEqual([
    ['H', '0.00', '20.00', '-10.00', '10.00'], ['Y', '0.00', '20.00', '-20.00', '0.00'], ['X', '0.00', '0.00', '30.00', '30.00'],
  ]);
});

it('an asset that moves from an overhead centre to an activity leaves with the overhead and comes in with the costs', () => {
  const Activa = [['Code', 'Activiteit', 'Kostenplaats', 'Aanschafwaarde', 'Ingebruikname', 'Levensduur', 'Jaar'], ['a', null, 'OVH', 500, BEFORE, 5, BEFORE], ['a', 'A', null, 500, BEFORE, 5, AFTER]];
  const tables: Book = { Activa, Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead']], Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'bedrag per uur']] };
  expect(lineOf(twoYears(tables))).toMatchObject({ before: '3050.00', after: '3050.00', parts: { ...NOTHING, costs: '50.00', overhead: '-50.00' } });
});

describe('a step that cannot be calculated', () => {
  it('a new position has no rate in the year before: the hours of its agreement are null and their change stands with the rates', () => {
    const tables: Book = {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Ander', 'E']], Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Deel', 'k'], ['E', 'Ander', 'k']],
      Uren: hours(['A', 'P', 100, BEFORE], ['A', 'N', 100, AFTER], ['B', 'P', 10, BEFORE], ['B', 'P', 12, AFTER]), Tarieven: rates(['P', null, 50, 'raad'], ['N', '2025-01-01', 60, 'raad']),
    };
    expect(lineOf(twoYears(tables))).toMatchObject({ before: '3000.00', after: '3500.00', parts: { ...NOTHING, hours: null, rates: '500.00' } });
    expect(lineOf(twoYears(tables), 'X', 'E')).toMatchObject({ before: '250.00', after: '300.00', parts: { ...NOTHING, hours: '50.00' } });
  });

  it('with cost on centres a new position touches every agreement: its hours may move what the others receive', () => {
    const tables: Book = {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Ander', 'E']], Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Deel', 'k'], ['E', 'Ander', 'k']],
      Uren: hours(['A', 'P', 100, BEFORE], ['A', 'N', 100, AFTER], ['B', 'P', 10, BEFORE], ['B', 'P', 12, AFTER]), Tarieven: rates(['P', null, 50, 'raad'], ['N', '2025-01-01', 60, 'raad']),
      Kosten: costs([null, 'HFD', 'overig', 80, BEFORE], [null, 'HFD', 'overig', 80, AFTER]), Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, BEFORE], ['HFD', 'A', 1, AFTER]],
    };
    // A: 5,000 and 80, then 6,000 and 80; B: 500, then 600
    expect(lineOf(twoYears(tables))).toMatchObject({ before: '2540.00', after: '3040.00', parts: { ...NOTHING, hours: null, rates: '500.00' } });
    expect(lineOf(twoYears(tables), 'X', 'E')).toMatchObject({ before: '250.00', after: '300.00', parts: { ...NOTHING, hours: null, rates: '50.00' } });
  });

  it('an agreement that begins has no key in the year before: all of it stands with the keys, and the others keep their parts', () => {
    const tables: Book = {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Nieuw', 'E']],
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Ingangsdatum'], ['D', 'Deel', 'k', null], ['E', 'Nieuw', 'nieuw', '2025-01-01']],
      Kosten: costs(['A', null, 'overig', 1000, BEFORE], ['A', null, 'overig', 1200, AFTER], ['B', null, 'overig', 40, AFTER]),
      Sleutelwaarden: keys(...bothYears('k', { H: 1, X: 1 }), ['nieuw', 'H', 1, AFTER], ['nieuw', 'X', 3, AFTER]),
    };
    expect(lineOf(twoYears(tables))).toMatchObject({ parts: { ...NOTHING, costs: '100.00' } });
    expect(lineOf(twoYears(tables), 'X', 'E')).toEqual({
      subAgreement: 'E', participant: 'X', before: '0.00', after: '30.00', parts: { scope: null, hours: null, rates: null, costs: null, volumes: null, overhead: null, keys: '30.00' },
    });
  });

  it('says nothing of it among the findings', () =>
    expect(calculated(twoYears({ Uren: hours(['A', 'P', 100, BEFORE], ['A', 'N', 100, AFTER]), Tarieven: rates(['P', null, 50, 'raad'], ['N', '2025-01-01', 60, 'raad']) })).findings).toEqual([]));
});

describe('which years have a bridge', () => {
  const inYears = (...years: readonly number[]): Book => office({
    Sleutelwaarden: keys(...years.map((year) => ['k', 'H', 1, year])), Kosten: costs(...years.map((year) => ['A', null, 'overig', year - 2000, year])),
  });
  it('each and the next; a gap has none', () => expect(outcomeOf(inYears(2021, 2022, 2023, 2025)).years.map(({ from, to }) => [from, to])).toEqual([[2021, 2022], [2022, 2023]]));
  it('on one basis', () => {
    const Kosten = costs(['A', null, 'overig', 1, BEFORE], ['A', null, 'overig', 2, AFTER, null, 'realisatie'], ['A', null, 'overig', 3, AFTER], ['A', null, 'overig', 4, BEFORE, null, 'realisatie']);
    const { years } = outcomeOf(office({ Kosten, Sleutelwaarden: keys(...bothYears('k', { H: 1 })) }));
    expect(years.map(({ basis, lines }) => [basis, lines[0]?.before, lines[0]?.after])).toEqual([['budget', '1.00', '3.00'], ['actual', '4.00', '2.00']]);
  });
  it('not without Deelnemers: there is nobody to charge', () => {
    const { Deelnemers: _nobody, Sleutelwaarden: _keys, ...rest } = inYears(2024, 2025);
    const { runs, years } = outcomeOf(rest);
    expect([runs.map(({ total }) => total.cost.total), years]).toEqual([['24.00', '25.00'], []]);
  });
  it('when one year is asked for, it is compared with the year before, which is not published', () => {
    const { outcome } = calculated(inYears(2023, 2024, 2025), { years: [2025] });
    expect(outcome.runs.map(({ year }) => year)).toEqual([2025]);
    expect(outcome.years.map(({ from, to }) => [from, to])).toEqual([[2024, 2025]]);
    expect(outcome.runs.map((run) => agreementOf(run).yearOnYearPct)).toEqual(['4.166667']); // 25 after 24
  });
  it('a year before that cannot be calculated is no year before, and blocks nothing', () => {
    const book = { ...inYears(2024, 2025), Sleutelwaarden: keys(['k', 'H', 1, 2025]) };
    const { outcome, findings } = calculated(book, { years: [2025] });
    expect([outcome.years, agreementOf(outcome.runs[0] as (typeof outcome.runs)[number]).yearOnYearPct, findings]).toEqual([[], null, []]);
  });
});

it('one-off cost on the activities of an agreement stands apart, in both years', () => {
  const Kosten = [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Incidenteel'], ['A', 'overig', 10, BEFORE, null], ['A', 'overig', 5, BEFORE, 'ja'], ['A', 'baten', -2, AFTER, 'ja'], ['A', 'overig', 7.5, AFTER, 'ja']];
  expect(bridgeOf(twoYears({ Kosten })).oneOff).toEqual([{ subAgreement: 'D', before: '5.00', after: '5.50' }]);
});

it('one-off cost of an agreement that is pro memorie is not counted, and one year is enough to be named', () => {
  const Kosten = [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Incidenteel'], ['A', 'overig', 5, BEFORE, 'ja'], ['A', 'overig', 6, AFTER, 'ja']];
  const Deelovereenkomsten = [['Code', 'Naam', 'Verdeelsleutel', 'Einddatum'], ['D', 'Deel', 'k', '2024-12-31']];
  expect(bridgeOf(twoYears({ Kosten, Deelovereenkomsten })).oneOff).toEqual([{ subAgreement: 'D', before: '5.00', after: '0.00' }]);
});
