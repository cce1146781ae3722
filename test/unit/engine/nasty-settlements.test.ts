import type { Book } from '../../support/books';
import { YEAR, costs, failing, keys, office, outcomeOf } from './small-books';

type Rows = Book[string];

const [BUDGET, ACTUAL] = ['begroting', 'realisatie'];
const advances = (...rows: Rows): Rows => [['Deelovereenkomst', 'Deelnemer', 'Bedrag', 'Jaar', 'Termijn'], ...rows];
const volumes = (...rows: Rows): Rows => [['Activiteit', 'Aantal', 'Deelnemer', 'Jaar', 'Soort'], ...rows];
const settledBy = (settlement: string, { funding = null, band = null, mode = null }: { funding?: string | null; band?: number | null; mode?: string | null } = {}): Rows =>
  [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel', 'Afrekening', 'Bandbreedte %', 'Bandbreedtewijze'], ['D', 'Deel', funding, 'k', settlement, band, mode]];
/** From 1 July X takes no part any more: 181 and 184 of 365 days. */
const X_LEAVES = keys(
  ['k', 'H', 2, YEAR, BUDGET], ['k', 'X', 1, YEAR, BUDGET], ['k', 'Y', 1, YEAR, BUDGET],
  ['k', 'H', 2, YEAR, ACTUAL], ['k', 'X', 1, YEAR, ACTUAL], ['k', 'X', 0, YEAR, ACTUAL, '2025-07-01'], ['k', 'Y', 1, YEAR, ACTUAL],
);

/** Final charge and settlement by participant; every control passes. */
const settled = (book: Book): Record<string, readonly [charged: string, settlement: string]> => {
  const { runs, settlements } = outcomeOf(book);
  expect(runs.flatMap(failing)).toEqual([]);
  return Object.fromEntries(settlements.map(({ participant, charged, settlement }) => [participant, [charged, settlement] as const]));
};

describe('settlements by tariff that go wrong easily', () => {
  it('a client whose volume falls to 0 gets all it paid back: 1,000 / 7 is 142.86, times 5 is 714.30, all of it for Y', () =>
    expect(settled(office({
      Deelovereenkomsten: settledBy('tarief', { funding: 'pxq' }), Kosten: costs(['A', null, 'overig', 1000, YEAR, null, BUDGET], ['A', null, 'overig', 900, YEAR, null, ACTUAL]),
      Volumes: volumes(['A', 3, 'X', YEAR, BUDGET], ['A', 4, 'Y', YEAR, BUDGET], ['A', 0, 'X', YEAR, ACTUAL], ['A', 5, 'Y', YEAR, ACTUAL]),
      Voorschotten: advances(['D', 'X', 400, YEAR, 1], ['D', 'Y', 600, YEAR, 1]),
    }))).toEqual({ H: ['0.00', '0.00'], X: ['0.00', '-400.00'], Y: ['714.30', '114.30'] }));

  it('a negative price beside own cost and own income: -100 / 7 is -14.29, times 8 is -114.32; 12.345 and -7.125 of their own are 12.34 and -7.12', () =>
    // common -57.16, -28.58, -28.58; X -28.58 + 12.34, Y -28.58 - 7.12; the schedule of -100 (-50, -25, -25) counts as paid
    expect(settled(office({
      Deelovereenkomsten: settledBy('tarief'), Volumes: volumes(['A', 7, null, YEAR, BUDGET], ['A', 8, null, YEAR, ACTUAL]),
      Kosten: costs(['A', null, 'baten', -100, YEAR, null, BUDGET], ['A', null, 'overig', 50.01, YEAR, null, ACTUAL], ['A', null, 'overig', 12.345, YEAR, 'X', ACTUAL], ['A', null, 'baten', -7.125, YEAR, 'Y', ACTUAL]),
    }))).toEqual({ H: ['-57.16', '-7.16'], X: ['-16.24', '8.76'], Y: ['-35.70', '-10.70'] }));

  it('cost and income in one sub-agreement, and a band: 3 × 333.33 = 999.99 and 0 × -47.62', () =>
    // 999.99 by 2 : 1 : 1 is 499.995, 249.9975, 249.9975: the two cents go to X and Y; all are beyond 5 % of 333.33, 166.67, 166.67
    expect(settled(office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Baten', 'D']], Deelovereenkomsten: settledBy('tarief', { band: 5, mode: 'geheel' }),
      Kosten: costs(['A', null, 'overig', 1000, YEAR, null, BUDGET], ['B', null, 'baten', -333.33, YEAR, null, BUDGET], ['A', null, 'overig', 1000, YEAR, null, ACTUAL], ['B', null, 'baten', -500, YEAR, null, ACTUAL]),
      Volumes: volumes(['A', 3, null, YEAR, BUDGET], ['B', 7, null, YEAR, BUDGET], ['A', 3, null, YEAR, ACTUAL], ['B', 0, null, YEAR, ACTUAL]),
    }))).toEqual({ H: ['499.99', '166.66'], X: ['250.00', '83.33'], Y: ['250.00', '83.33'] }));

  it('a client that is gone by 1 July: the price of 1,000 by shares of days, X 0.25 × 181/365', () =>
    expect(settled(office({
      Deelovereenkomsten: settledBy('tarief'), Sleutelwaarden: X_LEAVES, Kosten: costs(['A', null, 'overig', 1000, YEAR, null, BUDGET], ['A', null, 'overig', 1100, YEAR, null, ACTUAL]),
    }))).toEqual({ H: ['584.02', '84.02'], X: ['123.97', '-126.03'], Y: ['292.01', '42.01'] }));
});

describe('settlements at actual cost that go wrong easily', () => {
  it('a client that is gone by 1 July and paid its first two terms: 1,000 × 0.25 × 181/365 = 123.97, less 125', () =>
    expect(settled(office({
      Deelovereenkomsten: settledBy('werkelijk'), Sleutelwaarden: X_LEAVES, Kosten: costs(['A', null, 'overig', 1000, YEAR, null, BUDGET], ['A', null, 'overig', 1000, YEAR, null, ACTUAL]),
      Voorschotten: advances(['D', 'X', 62.5, YEAR, 1], ['D', 'X', 62.5, YEAR, 2], ['D', 'Y', 250, YEAR, null]),
    }))).toEqual({ H: ['584.02', '84.02'], X: ['123.97', '-1.03'], Y: ['292.01', '42.01'] }));

  it('a budget of income that became cost: the band is 10 % of the size of the budget, 500 - 50 and 250 - 25', () =>
    expect(settled(office({
      Deelovereenkomsten: settledBy('werkelijk', { band: 10, mode: 'meerdere' }), Kosten: costs(['A', null, 'baten', -1000, YEAR, null, BUDGET], ['A', null, 'overig', 1000, YEAR, null, ACTUAL]),
    }))).toEqual({ H: ['450.00', '950.00'], X: ['225.00', '475.00'], Y: ['225.00', '475.00'] }));
});
