import type { JointPurchaseOutcome } from '../../../src/domain';
import { type Book, calculated } from '../../support/books';
import { YEAR, costOfA, found, office, outcomeOf, place } from './small-books';

type Rows = Book[string];
const coalitions = (...rows: Rows): Rows => [['Coalitie', 'Deelnemers', 'Bedrag', 'Jaar'], ...rows];
const buying = (rows: Rows, tables: Book = {}): Book => office({ Kosten: costOfA(1), Coalities: rows, ...tables });

const EVAN_AND_BRETT = coalitions(['Evan alleen', 'Evan', 75, YEAR], ['Brett alleen', 'Brett', 25, YEAR], ['samen', 'Evan + Brett', 90, YEAR]);
const TRAVELLERS: Rows = [['Code', 'Naam', 'Rol', 'Volgorde'], ['H', 'Gastheer', 'gastheer', 1], ['Evan', 'Evan', 'afnemer', 2], ['Brett', 'Brett', 'afnemer', 3]];
/** The sub-agreement of `office` without the clients that these books do not have. */
const KEY: Rows = [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, YEAR]];
const travelling = (rows: Rows = EVAN_AND_BRETT, keyRows: Rows = []): Book => buying(rows, { Deelnemers: TRAVELLERS, Sleutelwaarden: [...KEY, ...keyRows] });

const purchaseOf = (book: Book): JointPurchaseOutcome => {
  const [purchase, ...more] = outcomeOf(book).jointPurchases;
  if (purchase === undefined || more.length > 0) throw new Error('one purchase was expected');
  return purchase;
};
const column = ({ lines }: JointPurchaseOutcome, name: keyof JointPurchaseOutcome['lines'][number]) => Object.fromEntries(lines.map((line) => [line.participant, line[name]]));

describe('Evan and Brett: alone 75 and 25, together 90', () => {
  const purchase = () => purchaseOf(travelling());
  it('save 10 in all', () => expect(purchase()).toMatchObject({ year: YEAR, coalition: 'samen', jointCost: '90.00', standAloneCost: '100.00', saving: '10.00', key: null }));
  it('by Shapley value pay 70 and 20', () => expect(column(purchase(), 'shapley')).toEqual({ Evan: '70.00', Brett: '20.00' }));
  it('in proportion of alone pay 67.50 and 22.50', () => expect(column(purchase(), 'byStandAlone')).toEqual({ Evan: '67.50', Brett: '22.50' }));
  it('joining last add 65 and 15', () => expect(column(purchase(), 'incremental')).toEqual({ Evan: '65.00', Brett: '15.00' }));
  it('save 5 each by Shapley value', () => expect(column(purchase(), 'savingShapley')).toEqual({ Evan: '5.00', Brett: '5.00' }));
  it('have no division by key without a key', () => expect([column(purchase(), 'byKey'), column(purchase(), 'savingByKey')]).toEqual([{ Evan: null, Brett: null }, { Evan: null, Brett: null }]));
});

describe('three who buy: alone 60, 60 and 60; each pair 100; together 120', () => {
  const THREE = coalitions(['h', 'H', 60, YEAR], ['x', 'X', 60, YEAR], ['y', 'Y', 60, YEAR], ['hx', 'H+X', 100, YEAR], ['hy', 'H+Y', 100, YEAR], ['xy', 'X+Y', 100, YEAR], ['mobiel', 'H+X+Y', 120, YEAR]);
  it('are alike, so each pays 40', () => expect(column(purchaseOf(buying(THREE)), 'shapley')).toEqual({ H: '40.00', Y: '40.00', X: '40.00' }));

  it('are listed by Volgorde', () => expect(purchaseOf(buying(THREE)).lines.map((line) => line.participant)).toEqual(['H', 'Y', 'X']));

  it('divide by the inhabitants of Deelnemers when there is no key: 500, 300 and 200 of 1,000', () => {
    const purchase = purchaseOf(buying(THREE));
    expect([purchase.key, column(purchase, 'byKey'), column(purchase, 'savingByKey')]).toEqual(['inwoners', { H: '60.00', X: '36.00', Y: '24.00' }, { H: '0.00', X: '24.00', Y: '36.00' }]);
  });

  it('by a key inwoners of the year, which wins over Deelnemers', () => {
    const rows = ['H', 'X', 'Y'].map((code) => ['inwoners', code, 100, YEAR]);
    expect(column(purchaseOf(buying(THREE, { Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, YEAR], ...rows] })), 'byKey')).toEqual({ H: '40.00', X: '40.00', Y: '40.00' });
  });

  it('by a key with the code of the coalition, which wins over both; others in it do not matter', () => {
    const rows = [['Mobiel', 'H', 1, YEAR], ['Mobiel', 'X', 2, YEAR], ['Mobiel', 'Y', 3, YEAR], ['Mobiel', 'Z', 4, YEAR], ['inwoners', 'H', 1, YEAR]];
    const purchase = purchaseOf(buying(THREE, {
      Deelnemers: [['Code', 'Naam', 'Rol', 'Volgorde'], ['H', 'H', 'gastheer', 1], ['X', 'X', 'afnemer', 2], ['Y', 'Y', 'afnemer', 3], ['Z', 'Z', 'afnemer', 4]],
      Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, YEAR], ...rows],
    }));
    expect([purchase.key, column(purchase, 'byKey')]).toEqual(['Mobiel', { H: '20.00', X: '40.00', Y: '60.00' }]);
  });

  it('give the left-over cent by Volgorde: 100 over three is 33.34, 33.33 and 33.33', () => {
    const rows = THREE.map((row) => (row[0] === 'mobiel' ? ['mobiel', 'H+X+Y', 100, YEAR] : row));
    expect(column(purchaseOf(buying(rows)), 'shapley')).toEqual({ H: '33.34', Y: '33.33', X: '33.33' });
  });

  it('come out the same whatever the order of the rows', () => {
    const [head, ...rows] = THREE;
    expect(outcomeOf(buying([head as Rows[number], ...rows.reverse()])).jointPurchases).toEqual(outcomeOf(buying(THREE)).jointPurchases);
  });

  it('are traced to the rows of Coalities: 40 = (60 + 60)/3 … with weights 1/3, 1/6, -1/6 and so on', () => {
    const { trace } = calculated(buying(THREE));
    const entry = trace.explain(`jointPurchase/${YEAR}/H/shapley`);
    expect(entry).toMatchObject({ rule: '16-joint-purchase/shapley', amount: '40.000000000000' });
    // alone 1/3; the others alone -1/6 each; pairs with H 1/6 each; the pair without H -1/3; all together 1/3
    expect(entry?.terms.map(({ amount }) => Number(amount)).sort((a, b) => a - b)).toEqual([-33.333333333333, -10, -10, 16.666666666667, 16.666666666667, 20, 40]);
    expect(trace.explain(`jointPurchase/${YEAR}/H/incremental`)?.terms.map(({ amount }) => Number(amount))).toEqual([120, -100]);
    expect(trace.explain(`jointPurchase/${YEAR}/H/standAlone`)?.amount).toBe('60.000000000000');
  });
});

it('every year is a purchase of its own, in order', () => {
  const later = EVAN_AND_BRETT.slice(1).map(([name, members, amount]) => [name ?? null, members ?? null, Number(amount) * 2, YEAR + 1]);
  expect(outcomeOf(travelling([...later.reduce((rows, row) => [...rows, row], coalitions()), ...EVAN_AND_BRETT.slice(1)])).jointPurchases.map(({ year, jointCost }) => [year, jointCost]))
    .toEqual([[YEAR, '90.00'], [YEAR + 1, '180.00']]);
});

it('a year that was not asked for is not looked at', () => {
  const rows = coalitions(...EVAN_AND_BRETT.slice(1), ['later', 'Evan+Brett', 90, YEAR + 1]);
  expect(calculated(travelling(rows), { years: [YEAR] }).outcome.jointPurchases.map(({ year }) => year)).toEqual([YEAR]);
});

it('who costs nothing alone shares alike in proportion: 0 and 0 alone, 10 together is 5 and 5', () =>
  expect(column(purchaseOf(travelling(coalitions(['e', 'Evan', 0, YEAR], ['b', 'Brett', 0, YEAR], ['samen', 'Evan+Brett', 10, YEAR]))), 'byStandAlone')).toEqual({ Evan: '5.00', Brett: '5.00' }));

describe('the key of a joint purchase', () => {
  const withInhabitants = (evan: number | null, brett: number | null): Book => ({
    ...travelling(), Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners', 'Volgorde'], ['H', 'Gastheer', 'gastheer', null, 1], ['Evan', 'Evan', 'afnemer', evan, 2], ['Brett', 'Brett', 'afnemer', brett, 3]],
  });
  it.each([[2, 1, 'inwoners', '60.00'], [2, null, null, null], [null, 1, null, null], [0, 0, null, null]])('by inhabitants %p and %p is %p', (evan, brett, key, amount) => {
    const purchase = purchaseOf(withInhabitants(evan, brett));
    expect([purchase.key, purchase.lines[0]?.byKey]).toEqual([key, amount]);
  });

  it('of another year is not used', () =>
    expect(purchaseOf(travelling(EVAN_AND_BRETT, [['samen', 'Evan', 1, YEAR + 1], ['samen', 'Brett', 1, YEAR + 1]])).key).toBeNull());
});

it('who is in no table of participants is listed by code', () => {
  const { Deelnemers: _none, ...tables } = office({ Kosten: costOfA(1), Coalities: coalitions(['b', 'b', 25, YEAR], ['a', 'A', 75, YEAR], ['c', 'C', 10, YEAR], ['ba', 'b+A', 90, YEAR], ['bc', 'b+C', 35, YEAR], ['ac', 'A+C', 85, YEAR], ['alle', 'C+b+A', 100, YEAR]) });
  expect(purchaseOf(tables as Book).lines.map(({ participant }) => participant)).toEqual(['A', 'b', 'C']);
});

it('one who buys alone bears it alone', () => {
  const book = travelling(coalitions(['e', 'Evan', 75, YEAR]));
  expect(purchaseOf(book)).toMatchObject({ jointCost: '75.00', saving: '0.00', lines: [{ standAlone: '75.00', incremental: '75.00', shapley: '75.00' }] });
  const { trace } = calculated(book);
  const terms = [{ row: { sheet: 'Coalities', table: 'Coalities', row: 2 }, column: 'Bedrag', amount: '75.000000000000' }];
  expect(['standAlone', 'incremental', 'shapley'].map((part) => trace.explain(`jointPurchase/${YEAR}/Evan/${part}`)?.terms)).toEqual([terms, terms, terms]);
});

describe('what is wrong in Coalities', () => {
  it('of many that are missing the first ten are named, and all are counted', () => {
    const book = buying(coalitions(['allen', 'A+B+C+D', 90, YEAR]), { Deelnemers: [['Code', 'Naam', 'Rol'], ['H', 'H', 'gastheer'], ...['A', 'B', 'C', 'D'].map((code) => [code, code, 'afnemer'])], Sleutelwaarden: KEY });
    const [finding] = found(book, 'coalition-missing');
    expect([finding?.facts['count'], String(finding?.facts['coalitions']).split(', ')]).toEqual([14, ['A', 'B', 'A + B', 'C', 'A + C', 'B + C', 'A + B + C', 'D', 'A + D', 'B + D']]);
  });

  it('a combination that is missing blocks, and is named', () =>
    expect(found(travelling(coalitions(['samen', 'Evan+Brett', 90, YEAR], ['e', 'Evan', 75, YEAR])), 'coalition-missing'))
      .toEqual([{ severity: 'blocking', place: place('Coalities', 2, 'Deelnemers'), facts: { year: YEAR, count: 1, coalitions: 'Brett' } }]));

  it('so does the one of all together', () =>
    expect(found(travelling(coalitions(['e', 'Evan', 75, YEAR], ['b', 'Brett', 25, YEAR])), 'coalition-missing').map(({ facts }) => facts['coalitions'])).toEqual(['Evan + Brett']));

  it('a combination that stands there twice blocks, in whatever order it names them', () =>
    expect(found(travelling([...EVAN_AND_BRETT, ['nog eens', 'brett + EVAN', 91, YEAR]]), 'coalition-twice'))
      .toEqual([{ severity: 'blocking', place: place('Coalities', 5, 'Deelnemers'), facts: { year: YEAR, members: 'Evan + Brett' } }]));

  it('nine who buy are one too many', () => {
    const codes = Array.from({ length: 9 }, (_, i) => `G${i + 1}`);
    const book = buying(coalitions(['allen', codes.join('+'), 90, YEAR]), { Deelnemers: [['Code', 'Naam', 'Rol'], ['H', 'H', 'gastheer'], ...codes.map((code) => [code, code, 'afnemer'])], Sleutelwaarden: KEY });
    expect(found(book, 'too-many-purchasers')).toEqual([{ severity: 'blocking', place: place('Coalities', 2, 'Deelnemers'), facts: { year: YEAR, count: 9, most: 8 } }]);
    expect(found(book, 'coalition-missing')).toEqual([]);
  });

  it('eight are fine: everyone pays for itself when buying together saves nothing', () => {
    const codes = Array.from({ length: 8 }, (_, i) => `G${i + 1}`);
    const all = Array.from({ length: 255 }, (_, i) => codes.filter((__, bit) => ((i + 1) & (1 << bit)) !== 0));
    const cost = (members: readonly string[]): number => members.reduce((total, code) => total + Number(code.slice(1)) * 10, 0);
    const book = buying(coalitions(...all.map((members) => [members.join('-'), members.join('+'), cost(members), YEAR])), {
      Deelnemers: [['Code', 'Naam', 'Rol'], ['H', 'H', 'gastheer'], ...codes.map((code) => [code, code, 'afnemer'])], Sleutelwaarden: KEY,
    });
    expect(column(purchaseOf(book), 'shapley')).toEqual(Object.fromEntries(codes.map((code) => [code, `${cost([code])}.00`])));
  });

  it('a key without a value for one who buys blocks', () =>
    expect(found(travelling(EVAN_AND_BRETT, [['samen', 'Evan', 1, YEAR]]), 'joint-purchase-key-incomplete'))
      .toEqual([{ severity: 'blocking', place: place('Sleutelwaarden', 3, 'Waarde'), facts: { key: 'samen', year: YEAR, participant: 'Brett' } }]));

  it('a key whose values are all 0 blocks', () =>
    expect(found(travelling(EVAN_AND_BRETT, [['samen', 'Evan', 0, YEAR], ['samen', 'Brett', 0, YEAR]]), 'joint-purchase-key-incomplete').map(({ facts }) => facts['participant'])).toEqual(['Evan, Brett']));

  it('is said also where something else blocks', () =>
    expect(found({ ...travelling(coalitions(['e', 'Evan', 75, YEAR], ['b', 'Brett', 25, YEAR])), Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 1, YEAR]], Tarieven: [['Functie', 'Geldig vanaf', 'Uurtarief', 'Bron'], ['P', `${YEAR}-02-01`, 1, 'b']] }, 'coalition-missing')).toHaveLength(1));
});
