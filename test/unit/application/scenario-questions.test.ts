import { explainFigure, readyMadeScenario, tryContent } from '../../../src/application';
import { contentOf, type Book } from '../../support/books';
import { QUIET } from '../../support/tried-example';

const H = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];
const book = (scenarios: Book[string]): Book => ({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['WPB', 'Adviseur', 100, 2026]],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Adviseur', 60, 'besluit']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'inwoners']],
  Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners'], ['EM', 'Emmen', 'gastheer', 60000], ['CO', 'Coevorden', 'afnemer', 20000]],
  Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast'], ['WPB', 'materieel', 800, 2026, 'nee']],
  Scenarios: [H, ...scenarios],
});
const tried = (given: Book) => {
  const trial = tryContent(contentOf(given), { progress: QUIET });
  if (trial.status !== 'calculated') throw new Error(JSON.stringify(trial));
  return trial;
};

describe('a client that joins by the built-in key', () => {
  const joins = { kind: 'client-joins', scenario: 'erbij', language: 'nl', participant: 'HO', day: '2026-01-01' } as const;

  it('gets its inhabitants on Deelnemers, and no row of Sleutelwaarden', () => {
    const rows = readyMadeScenario({ ...joins, brings: [{ key: 'Inwoners', value: 20000, year: '2026' }] });
    expect(rows).toEqual([['erbij', 'Deelnemers', 'HO', 'Sluit aan op', '2026-01-01', null], ['erbij', 'Deelnemers', 'HO', 'Inwoners', 20000, null]]);
    expect(readyMadeScenario({ ...joins, inhabitants: 20000, brings: [] })).toEqual(rows);
    // 6,800 × 100/80 = 8,500 by 60 : 20 : 20
    const run = tried(book(rows)).outcome.runs.find(({ scenario }) => scenario === 'erbij');
    expect(run?.total.participants).toEqual([{ code: 'CO', amount: '1700.00' }, { code: 'EM', amount: '5100.00' }, { code: 'HO', amount: '1700.00' }]);
  });
});

describe('the explanation of a figure in a scenario with a question', () => {
  const trial = () => tried(book([['weg', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null]]));

  it('names the row of Scenarios beside the cell of the base that counts for less', () => {
    const material = explainFigure('2026/budget@weg/activity/WPB/material', trial());
    // 800 × 60/80
    expect(material?.terms).toMatchObject([{ kind: 'row', source: { table: 'Kosten', row: 2 }, amount: expect.stringMatching(/^600(\.0+)?$/) }]);
    expect(material?.asked).toMatchObject([{ table: 'Scenarios', row: 2, address: 'Scenarios!E2' }]);
    expect(explainFigure('2026/budget@weg/activity/WPB/wage', trial())?.asked).toHaveLength(1);
  });

  it('names nothing in the base, and nothing where a rate is what it was', () => {
    expect(explainFigure('2026/budget/activity/WPB/material', trial())?.asked).toEqual([]);
  });
});
