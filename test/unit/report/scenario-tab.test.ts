import { assembleReport } from '../../../src/report';
import { type Book, calculated } from '../../support/books';

const H = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];
const book = (scenarios: Book[string]): Book => ({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['WPB', 'Adviseur', 100, 2026]],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Adviseur', 60, 'besluit']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'deel']],
  Deelnemers: [['Code', 'Naam', 'Rol'], ['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer']],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026]],
  Scenarios: [H, ...scenarios],
});
const textsOf = (scenarios: Book[string]): readonly string[] => {
  const tab = assembleReport(calculated(book(scenarios)).outcome, { language: 'nl', madeOn: null }).tabs.find(({ key }) => key === 'scenarios');
  return (tab?.rows ?? []).flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
};

it('the tab names a scenario that was left out, with its reason, even where it is the only one', () => {
  const texts = textsOf([['nul', 'Sleutelwaarden', '*', 'Waarde', null, 0]]);
  expect(texts).toContain('nul');
  expect(texts.find((text) => text.startsWith('Scenario nul is niet berekend'))).toMatch(/sleutel deel/i);
});

it('the tab lists each row of Scenarios, from what and to what', () => {
  const texts = textsOf([['lonen', 'Tarieven', '*', 'Uurtarief', null, 1.05]]);
  const at = texts.indexOf('Tarieven | * | Uurtarief');
  expect(texts.slice(at - 1, at + 3)).toEqual(['lonen', 'Tarieven | * | Uurtarief', '60', '63 (maal 1,05)']);
});
