import type { Book } from '../../support/books';
import { YEAR, costs, failing, found, hours, office, place, runOf } from './small-books';

const book = (tables: Book): Book => office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'Dienst', 'D', 'HFD'], ['B', 'Tweede', 'D', 'HFD'], ['O', 'Eigen taak', null, null]],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd']],
  Kosten: costs([null, 'HFD', 'overig', 1000, YEAR]),
  ...tables,
});
const drivers = (...rows: Book[string]): Book[string] => [['Van', 'Naar', 'Waarde', 'Jaar', 'Soort'], ...rows];
const support = (made: Book, run = 0) => {
  const outcome = runOf(made, run);
  expect(failing(outcome)).toEqual([]);
  return { ...Object.fromEntries(outcome.activities.map((activity) => [activity.code, activity.cost.support])), unassigned: outcome.total.unassigned };
};

describe('a primary centre', () => {
  it('gives by its own Doorbelasting: 3 : 1', () =>
    expect(support(book({ Doorbelasting: drivers(['HFD', 'A', 3, YEAR], ['HFD', 'O', 1, YEAR]) }))).toEqual({ A: '750.00', B: '0.00', O: '250.00', unassigned: '0.00' }));

  it('prefers its own rows to the hours', () =>
    expect(support(book({ Uren: hours(['A', 'P', 10, YEAR]), Doorbelasting: drivers(['HFD', 'B', 1, YEAR]) }))).toMatchObject({ A: '0.00', B: '1000.00' }));

  it('else gives by the hours of the activities that name it: 6 : 4', () =>
    expect(support(book({ Uren: hours(['A', 'P', 6, YEAR], ['B', 'P', 4, YEAR], ['O', 'P', 90, YEAR]) }))).toEqual({ A: '600.00', B: '400.00', O: '0.00', unassigned: '0.00' }));

  it('else stays with the host, not assigned, with a warning', () => {
    expect(support(book({}))).toEqual({ A: '0.00', B: '0.00', O: '0.00', unassigned: '1000.00' });
    expect(found(book({}), 'centre-without-receiver')).toEqual([{ severity: 'warning', place: place('Kostenplaatsen', 2, 'Code'), facts: { centre: 'HFD', year: YEAR } }]);
  });

  it('takes the rows of the own kind for the whole centre, and those for both kinds only when there are none', () => {
    const made = book({
      Kosten: costs([null, 'HFD', 'overig', 1000, YEAR], [null, 'HFD', 'overig', 1000, YEAR, null, 'realisatie']),
      Doorbelasting: drivers(['HFD', 'A', 1, YEAR], ['HFD', 'B', 1, YEAR], ['HFD', 'B', 4, YEAR, 'realisatie']),
    });
    expect(support(made, 0)).toMatchObject({ A: '500.00', B: '500.00' });
    expect(support(made, 1)).toMatchObject({ A: '0.00', B: '1000.00' });
  });

  it('drops its own use', () =>
    expect(support(book({ Doorbelasting: drivers(['HFD', 'HFD', 6, YEAR], ['HFD', 'A', 1, YEAR], ['HFD', 'B', 3, YEAR]) }))).toMatchObject({ A: '250.00', B: '750.00' }));

  it('is an exact third for each of three, and no cent is lost', () => {
    const made = book({ Kosten: costs([null, 'HFD', 'overig', 100, YEAR]), Doorbelasting: drivers(['HFD', 'A', 1, YEAR], ['HFD', 'B', 1, YEAR], ['HFD', 'O', 1, YEAR]) });
    expect(support(made)).toEqual({ A: '33.33', B: '33.33', O: '33.33', unassigned: '0.00' });
    expect(runOf(made).total).toMatchObject({ cost: { total: '99.99' }, rounding: '-0.010000000000' });
  });

  it('gives negative cost too', () =>
    expect(support(book({ Kosten: costs([null, 'HFD', 'baten', -1000, YEAR]), Doorbelasting: drivers(['HFD', 'A', 1, YEAR]) }))).toMatchObject({ A: '-1000.00' }));

  it('cannot give to a centre', () =>
    expect(found(book({ Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd'], ['H2', 'Ander', 'hoofd']], Doorbelasting: drivers(['HFD', 'H2', 1, YEAR]) }), 'primary-centre-gives-to-centre')).toEqual([
      { severity: 'blocking', place: place('Doorbelasting', 2, 'Naar'), facts: { from: 'HFD', to: 'H2' } },
    ]));

  it('cost of it cannot be one participant’s own', () =>
    expect(found(book({ Kosten: costs([null, 'HFD', 'overig', 1, YEAR, 'X']) }), 'cost-centre-has-label')).toEqual([
      { severity: 'blocking', place: place('Kosten', 2, 'Deelnemer'), facts: { centre: 'HFD' } },
    ]));

  it('shows who got what from it', () => {
    const run = runOf(book({ Doorbelasting: drivers(['HFD', 'O', 1, YEAR], ['HFD', 'A', 3, YEAR]) }));
    expect(run.support.centres).toMatchObject([{ code: 'HFD', name: 'Hoofd', kind: 'primary', direct: '1000.00', gross: '1000.00' }]);
    expect(run.support.allocations).toMatchObject([{ from: 'HFD', to: 'A', amount: '750.00' }, { from: 'HFD', to: 'O', amount: '250.00' }]);
  });
});

describe('a driver without cost', () => {
  it('gets a note', () =>
    expect(found(book({ Kosten: costs(['A', null, 'overig', 1, YEAR]), Doorbelasting: drivers(['HFD', 'A', 1, YEAR]) }), 'driver-without-cost')).toEqual([
      { severity: 'note', place: place('Doorbelasting', 2, 'Van'), facts: { centre: 'HFD', year: YEAR } },
    ]));

  it('of the budget says nothing about an actual run', () =>
    expect(found(book({
      Kosten: costs([null, 'HFD', 'overig', 1000, YEAR], ['A', null, 'overig', 1, YEAR, null, 'realisatie']),
      Doorbelasting: drivers(['HFD', 'A', 1, YEAR, 'begroting']),
    }), 'driver-without-cost')).toEqual([]));
});

describe('wage that may count twice', () => {
  const Doorbelasting = drivers(['HFD', 'A', 1, YEAR]);
  it('is warned of at the cost row', () =>
    expect(found(book({ Kosten: costs([null, 'HFD', 'loon', 1000, YEAR]), Uren: hours(['A', 'P', 1, YEAR]), Doorbelasting }), 'wage-twice')).toEqual([
      { severity: 'warning', place: place('Kosten', 2, 'Kostensoort'), facts: { activity: 'A', centre: 'HFD' } },
    ]));
  it('not without hours, and not without wage in the centre', () => {
    expect(found(book({ Kosten: costs([null, 'HFD', 'loon', 1000, YEAR]), Doorbelasting }), 'wage-twice')).toEqual([]);
    expect(found(book({ Uren: hours(['A', 'P', 1, YEAR]), Doorbelasting }), 'wage-twice')).toEqual([]);
  });
});

it('a driver to an activity of a memo agreement is in no split, with a warning', () => {
  const made = book({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['M', 'Later', 'G']],
    Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', null, 'k'], ['G', 'Gepland', 'gepland', 'k']],
    Doorbelasting: drivers(['HFD', 'A', 1, YEAR], ['HFD', 'M', 9, YEAR]),
  });
  expect(support(made)).toEqual({ A: '1000.00', M: '0.00', unassigned: '0.00' });
  expect(found(made, 'row-of-memo-agreement')).toEqual([{ severity: 'warning', place: place('Doorbelasting', 3, 'Naar'), facts: { activity: 'M', agreement: 'G' } }]);
});

it('a centre that is named while the table is absent is a primary one', () => {
  const { Kostenplaatsen: _none, ...alone } = book({ Uren: hours(['A', 'P', 1, YEAR]) });
  expect(support(alone)).toMatchObject({ A: '1000.00' });
});
