import { type Book, calculated } from '../../support/books';
import { costs, hours, keys, office, outcomeOf } from './small-books';

type Rows = Book[string];
const [BEFORE, AFTER] = [2024, 2025];
const yearly = (key: string, values: Readonly<Record<string, number>>, ...years: readonly number[]): Rows => years.flatMap((year) => Object.entries(values).map(([party, value]) => [key, party, value, year]));
const TWO: Book = {
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Ander', 'E']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Deel', 'k'], ['E', 'Ander', 'e']],
};
const lines = (book: Book) => (outcomeOf(book).years[0]?.lines ?? []).map(({ subAgreement, participant, before, after, parts }) =>
  [subAgreement, participant, before, after, Object.entries(parts).filter(([, part]) => part !== '0.00').map(([group, part]) => `${group} ${part ?? '?'}`).join(', ')]);

it('cost on a primary centre is cost, that on an overhead centre is overhead: 40 more and 60 more, half for X', () => {
  const book = office({
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd'], ['OVH', 'Overhead', 'overhead']], Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'bedrag per uur']],
    Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, BEFORE], ['HFD', 'A', 1, AFTER]], Uren: hours(['A', 'P', 2, BEFORE], ['A', 'P', 2, AFTER]),
    Kosten: costs([null, 'HFD', 'overig', 100, BEFORE], [null, 'OVH', 'overig', 10, BEFORE], [null, 'HFD', 'overig', 140, AFTER], [null, 'OVH', 'overig', 70, AFTER]),
    Sleutelwaarden: keys(...yearly('k', { H: 1, X: 1 }, BEFORE, AFTER)),
  });
  // 100 + 100 + 10 = 210, then 100 + 140 + 70 = 310
  expect(lines(book)).toEqual([['D', 'H', '105.00', '155.00', 'costs 20.00, overhead 30.00'], ['D', 'X', '105.00', '155.00', 'costs 20.00, overhead 30.00']]);
});

it('who is a party at 0 in one of the years only has a line of nothing; who is in neither has none', () => {
  const book = office({
    Kosten: costs(['A', null, 'overig', 100, BEFORE], ['A', null, 'overig', 100, AFTER]),
    Sleutelwaarden: keys(...yearly('k', { H: 1, X: 0 }, BEFORE), ...yearly('k', { H: 1, Y: 0 }, AFTER)),
    Deelnemers: [['Code', 'Naam', 'Rol', 'Volgorde'], ['H', 'H', 'gastheer', 1], ['X', 'X', 'afnemer', 2], ['Y', 'Y', 'afnemer', 3], ['Z', 'Z', 'afnemer', 4]],
  });
  expect(lines(book)).toEqual([['D', 'H', '100.00', '100.00', ''], ['D', 'X', '0.00', '0.00', ''], ['D', 'Y', '0.00', '0.00', '']]);
});

describe('a step that cannot be calculated', () => {
  it('for want of a key concerns its own agreement only, also with cost on centres; who is no party of it has no line', () => {
    const book = office({
      ...TWO, Kosten: costs([null, 'HFD', 'overig', 80, BEFORE], [null, 'HFD', 'overig', 100, AFTER], ['B', null, 'overig', 40, AFTER]),
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, BEFORE], ['HFD', 'A', 1, AFTER]],
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Ingangsdatum'], ['D', 'Deel', 'k', null], ['E', 'Nieuw', 'e', '2025-01-01']],
      Sleutelwaarden: keys(...yearly('k', { H: 1, X: 1 }, BEFORE, AFTER), ...yearly('e', { H: 1, Y: 3 }, AFTER)),
    });
    const unknown = 'scope ?, hours ?, rates ?, costs ?, volumes ?, overhead ?';
    // 80 becomes 100, half each; 40 of E: 10 and 30, all of it with the keys
    expect(lines(book)).toEqual([
      ['D', 'H', '40.00', '50.00', 'costs 10.00'], ['D', 'X', '40.00', '50.00', 'costs 10.00'], ['E', 'H', '0.00', '10.00', `${unknown}, keys 10.00`], ['E', 'Y', '0.00', '30.00', `${unknown}, keys 30.00`],
    ]);
  });

  it('for something that is of no agreement concerns all: a position without productive hours in the year before, under overhead per fte', () => {
    const book = office({
      ...TWO, Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'bedrag per fte'], ['Overheadwaarde', 1000]],
      Tarieven: [['Functie', 'Geldig vanaf', 'Uurtarief', 'Productieve uren', 'Bron'], ['P', null, 50, 1000, 'raad'], ['N', null, 60, null, 'raad'], ['N', '2025-01-01', 60, 1000, 'raad']],
      Uren: hours(['A', 'P', 10, BEFORE], ['B', 'P', 10, BEFORE], ['A', 'N', 10, AFTER], ['B', 'P', 12, AFTER]),
      Sleutelwaarden: keys(...yearly('k', { H: 1 }, BEFORE, AFTER), ...yearly('e', { H: 1 }, BEFORE, AFTER)),
    });
    // € 1,000 over 1,000 hours is 1 an hour: 10 × 51, then 10 × 61 and 12 × 51
    expect(lines(book)).toEqual([['D', 'H', '510.00', '610.00', 'hours ?, rates 100.00'], ['E', 'H', '510.00', '612.00', 'hours ?, rates 102.00']]);
  });
});

it('cost of the earlier year stands at the price level of that year until it is replaced: 100 + 10 %, then 120', () => {
  const Kosten = [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Prijspeil', 'Indexreeks'], ['A', 'overig', 100, BEFORE, BEFORE - 1, 'R'], ['A', 'overig', 120, AFTER, null, null]];
  const book = office({ Kosten, Indexcijfers: [['Reeks', 'Jaar', 'Percentage'], ['R', BEFORE, 10]], Sleutelwaarden: keys(...yearly('k', { H: 1 }, BEFORE, AFTER)) });
  expect(lines(book)).toEqual([['D', 'H', '110.00', '120.00', 'costs 10.00']]);
  expect(calculated(book).findings).toEqual([]);
});

it('one year asked for, on both kinds: each is compared with the year before of its own kind, neither of which is published', () => {
  const row = (amount: number, year: number, kind: string) => ['A', null, 'overig', amount, year, null, kind];
  const Kosten = costs(row(1, BEFORE - 1, 'begroting'), row(10, BEFORE, 'begroting'), row(20, BEFORE, 'realisatie'), row(13, AFTER, 'begroting'), row(25, AFTER, 'realisatie'), row(99, AFTER + 1, 'begroting'));
  const { outcome } = calculated(office({ Kosten, Sleutelwaarden: keys(...yearly('k', { H: 1 }, BEFORE - 1, BEFORE, AFTER, AFTER + 1)) }), { years: [AFTER] });
  expect(outcome.years.map(({ from, to, basis, lines: [line] }) => [from, to, basis, line?.before, line?.after])).toEqual([[BEFORE, AFTER, 'budget', '10.00', '13.00'], [BEFORE, AFTER, 'actual', '20.00', '25.00']]);
  // 3 on 10, 5 on 20
  expect(outcome.runs.map(({ year, basis, subAgreements: [agreement] }) => [year, basis, agreement?.yearOnYearPct])).toEqual([[AFTER, 'budget', '30.000000'], [AFTER, 'actual', '25.000000']]);
});

it('volumes of one kind are not those of the other: 100 over 10 pieces, and over 20', () => {
  const book = office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['A', 'Dienst', 'D', 'stuk']], Kosten: costs(['A', null, 'overig', 100, AFTER], ['A', null, 'overig', 100, AFTER, null, 'realisatie']),
    Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['A', 10, AFTER, 'begroting'], ['A', 20, AFTER, 'realisatie']],
  });
  expect(outcomeOf(book).runs.map(({ activities: [activity] }) => [activity?.volume, activity?.unitPrice])).toEqual([['10.000000', '10.000000'], ['20.000000', '5.000000']]);
});

it('hours of a memo item are in no base: 60 of overhead over the 3 hours that count, and the memo item is priced at the same 20', () => {
  const book = office({
    ...TWO, Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['E', 'Later', 'k', 'gepland']], Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead']],
    Uren: hours(['A', 'P', 3, AFTER], ['B', 'P', 5, AFTER]), Kosten: costs([null, 'OVH', 'overig', 60, AFTER]), Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'bedrag per uur']],
  });
  const [run] = outcomeOf(book).runs;
  expect([run?.overhead.rate, run?.overhead.base, run?.overhead.recovered, run?.activities.map(({ cost }) => cost.overhead)]).toEqual(['20.000000', '3.000000', '60.00', ['60.00', '100.00']]);
});

describe('the hours behind a wage, by the name on them only where that decides who pays', () => {
  const wage = (funding: string | null, key: string | null, own: string | null = null) => {
    const book = office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel'], ['A', 'Dienst', 'D', own], ['O', 'Eigen', null, null]], Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['D', 'Deel', funding, key]],
      Uren: hours(['A', 'P', 1, AFTER, 2, null, 'X'], ['A', 'P', 2, AFTER, 3, null, 'Y'], ['A', 'P', 4, AFTER, 4, null, 'X'], ['O', 'P', 8, AFTER, 4, null, 'X']), Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Deelnemer'], ['A', 1, AFTER, 'X']],
    });
    const { trace } = calculated(book);
    return ['A', 'O'].map((activity) => trace.explain(`${AFTER}/budget/activity/${activity}/wage`));
  };
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const term = (activity: string, participant: string | null, quantity: number) =>
    ({ hours: { activity, position: 'P', participant, months }, quantity: `${quantity}.000000`, price: '50.000000', amount: `${quantity * 50}.000000000000` });
  const own = { rule: '1-rates', amount: '400.000000000000', terms: [term('O', null, 8)] };
  it.each([['uren', 'k', null], ['uren', 'k', 'k'], [null, null, null]] as const)('by name: funding %s, key %s, own key %s', (funding, key, ownKey) =>
    expect(wage(funding, key, ownKey)).toEqual([{ rule: '1-rates', amount: '350.000000000000', terms: [term('A', 'X', 5), term('A', 'Y', 2)] }, own]));
  it.each([[null, 'k', null], [null, null, 'k'], ['pxq', null, null]] as const)('together: funding %s, key %s, own key %s', (funding, key, ownKey) =>
    expect(wage(funding, key, ownKey)).toEqual([{ rule: '1-rates', amount: '350.000000000000', terms: [term('A', null, 7)] }, own]));
});
