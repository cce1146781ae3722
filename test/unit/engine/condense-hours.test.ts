import { hoursSums, lowestTerms } from '../../../src/domain';
import { condenseHours } from '../../../src/engine/scenarios/condense-hours';
import { type Book, modelOf } from '../../support/books';

const ledgerOf = (rows: Book[string]) => modelOf({
  Activiteiten: [['Code', 'Naam'], ['A', 'a'], ['B', 'b']], Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 1, 'x'], ['Q', 1, 'x']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer', 'Vast', 'Medewerker'], ...rows],
}).model.hours;

const total = (hours: ArrayLike<number>): string => {
  const sums = hoursSums();
  for (let row = 0; row < hours.length; row += 1) sums.add(0, hours[row] as number);
  return lowestTerms(sums.total(0));
};

describe('hours in as few rows as there are keys', () => {
  it('add up rows of one key, corrections too', () => {
    const ledger = condenseHours(ledgerOf([['A', 'P', 0.1, 2025], ['B', 'P', 7, 2025], ['A', 'P', 0.2, 2025], ['A', 'P', -0.05, 2025]]));
    expect([[...ledger.hours], [...ledger.activity]]).toEqual([[0.25, 7], [0, 1]]);
  });

  it.each([
    ['activity', 'B', 0], ['position', 'Q', 1], ['year', 2026, 3], ['month', 3, 4], ['kind', 'realisatie', 5], ['participant', 'C', 6], ['Vast', 'ja', 7], ['employee', 'M-2', 8],
  ])('keep apart what differs in %s', (_, value, at) => {
    const row = ['A', 'P', 1, 2025, null, 'begroting', null, 'nee', 'M-1'];
    expect(condenseHours(ledgerOf([row, row.map((cell, i) => (i === at ? value : cell)), row])).rowCount).toBe(2);
  });

  it('never lose a digit: a sum that no cell can hold stays as it was', () => {
    const rows = [['A', 'P', 1e11, 2025], ['A', 'P', 0.00000123456789, 2025], ['A', 'P', 3, 2025]];
    const [whole, condensed] = [ledgerOf(rows), condenseHours(ledgerOf(rows))];
    expect(total(condensed.hours)).toBe(total(whole.hours));
    expect(condensed.rowCount).toBe(3);
  });

  it('are none where there are none', () => expect(condenseHours(ledgerOf([])).rowCount).toBe(0));
});
