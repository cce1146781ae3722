import { type Book, calculated } from '../../support/books';

const H = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];

/** Emmen works for itself, Coevorden and Borger-Odoorn; of the cost of € 90,000, € 30,000 is Vast. Nothing else is in the book. */
const book = (scenarios: Book[string], more: Book = {}): Book => ({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar']],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Adviseur', 60, 'besluit']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'deel']],
  Deelnemers: [['Code', 'Naam', 'Rol'], ['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer'], ['BO', 'Borger-Odoorn', 'afnemer']],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026], ['deel', 'BO', 1, 2026]],
  Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast'], ['WPB', 'materieel', 60000, 2026, 'nee'], ['WPB', 'licentie', 30000, 2026, 'ja']],
  ...more,
  Scenarios: [H, ...scenarios],
});

const scenarioOf = (given: Book) => {
  const { outcome, findings } = calculated(given);
  const [scenario] = outcome.scenarios;
  if (!scenario) throw new Error(`left out: ${JSON.stringify(findings)}`);
  return scenario;
};
const amounts = (given: Book): Record<string, string> =>
  Object.fromEntries(scenarioOf(given).totals.map(({ participant, scenario }) => [participant ?? 'host lines', scenario]));

describe('a client that leaves', () => {
  it('at the end of the year before takes its share of all that is not Vast along', () => {
    // 60,000 × 2/3 + 30,000 = 70,000, over Emmen and Borger-Odoorn; in the base each bears 30,000
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]]);
    expect(amounts(given)).toEqual({ 'EM': '35000.00', 'CO': '0.00', 'BO': '35000.00', 'host lines': '0.00' });
    expect(scenarioOf(given).exits).toEqual([{
      participant: 'CO', day: '2025-12-31', stranded: [{ year: 2026, basis: 'budget', amount: '10000.00' }], lastFullCharge: null, runOff: [], exitSum: null,
    }]);
  });

  it('within the year takes its share of the days along, and bears its weight of the days before', () => {
    // 184 of 365 days after 30 June: cost = 60,000 × (1 - 1/3 × 184/365) + 30,000 = 90,000 - 10,082.191780… = 79,917.81
    const given = book([['x', 'Deelnemers', 'CO', 'Vertrekt op', '2026-06-30', null], ['x', 'Deelnemers', 'CO', 'Afbouw %', '100; 50', null]]);
    // CO bears 1/3 × 181/365 of it: 13,210.158…; the others (79,917.81 - 13,210.158…) / 2 = 33,353.825… each; two cents are left over:
    // to CO (.8548) and, by code, to BO (.5725 as EM has)
    expect(amounts(given)).toEqual({ 'EM': '33353.82', 'CO': '13210.16', 'BO': '33353.83', 'host lines': '0.00' });
    expect(scenarioOf(given).exits).toEqual([{
      participant: 'CO', day: '2026-06-30', stranded: [{ year: 2026, basis: 'budget', amount: '6707.65' }], lastFullCharge: '30000.00',
      runOff: [{ year: 2027, percentage: '100.000000', amount: '30000.00' }, { year: 2028, percentage: '50.000000', amount: '15000.00' }], exitSum: '45000.00',
    }]);
  });
});
