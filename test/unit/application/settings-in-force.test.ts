import { planYears, settingsInForce } from '../../../src/application';
import { readModel, SETTINGS } from '../../../src/tables';
import { type Book, contentOf } from '../../support/books';

const BOOK: Book = {
  Activiteiten: [['Code', 'Naam'], ['A', 'Advies']], Tarieven: [['Functie', 'Uurtarief'], ['P', 50]],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 1, 2024], ['A', 'P', 1, 2026], ['A', 'P', 1, 2025]],
};
const inForce = (book: Book) => {
  const content = contentOf(book);
  return new Map(settingsInForce(readModel(content), content).map(({ id, ...rest }) => [id, rest]));
};

describe('the settings in force', () => {
  it('are all of them, each with its default where Instellingen is not there', () => {
    const settings = inForce(BOOK);
    expect([...settings.keys()]).toEqual(SETTINGS.map(({ id }) => id));
    expect(settings.get('tolerance')).toEqual({ value: 5, address: null });
    expect(settings.get('basis')).toEqual({ value: 'both', address: null });
    expect(settings.get('year')).toEqual({ value: 2026, address: null });
  });

  it('name the cell of what stands in Instellingen, and none for a value that was left open', () => {
    const settings = inForce({ ...BOOK, Instellingen: [['Instelling', 'Waarde'], ['Basis', 'begroting'], ['Maximale afwijking', 7.5], ['Prijspeil', null]] });
    expect(settings.get('basis')).toEqual({ value: 'budget', address: 'Instellingen!B2' });
    expect(settings.get('tolerance')).toEqual({ value: 7.5, address: 'Instellingen!B3' });
    expect(settings.get('priceLevel')).toEqual({ value: null, address: null });
  });

  it('are none where a required table is missing', () => expect(inForce({ Activiteiten: BOOK['Activiteiten'] ?? [] }).size).toBe(0));
});

describe('the years that can be calculated', () => {
  it('begin with the latest', () => expect(planYears(readModel(contentOf(BOOK)).model)).toEqual([2026, 2025, 2024]));
  it('are none without a model', () => expect(planYears(null)).toEqual([]));
});
