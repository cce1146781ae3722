import { type ReadyMadeAnswers, readyMadeScenario, tryContent } from '../../../src/application';
import { type Book, contentOf } from '../../support/books';
import { QUIET } from '../../support/tried-example';

const BOOK: Book = {
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Advies', 'D'], ['B', 'Beheer', 'D']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 300, 2026], ['B', 'Q', 100, 2026]],
  Tarieven: [['Functie', 'Uurtarief', 'Loonkosten', 'Productieve uren', 'Bron'], ['P', 60, null, null, 'raad'], ['Q', null, 70000, 1400, 'raad']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Dienst', 'deel']],
  Deelnemers: [['Code', 'Naam', 'Rol'], ['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer'], ['BO', 'Borger-Odoorn', 'afnemer']],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['deel', 'EM', 1, 2026], ['deel', 'CO', 1, 2026], ['deel', 'BO', 1, 2026]],
  Volumes: [['Activiteit', 'Aantal', 'Jaar'], ['A', 40, 2026]],
};
const HEADERS = { nl: ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'], en: ['Scenario', 'Table', 'Row key', 'Column', 'New value', 'Factor'] };

/** The scenario that the answers make, when its rows are written into the workbook. */
const calculated = (answers: ReadyMadeAnswers) => {
  const tried = tryContent(contentOf({ ...BOOK, Scenarios: [HEADERS[answers.language], ...readyMadeScenario(answers)] }), { progress: QUIET });
  if (tried.status !== 'calculated') throw new Error(JSON.stringify(tried.status === 'blocked' ? tried.findings : tried.status));
  const run = tried.outcome.runs.find(({ scenario }) => scenario === answers.scenario);
  if (!run) throw new Error(JSON.stringify(tried.outcome.findings));
  return { run, exits: tried.outcome.scenarios[0]?.exits ?? [] };
};

describe.each(['nl', 'en'] as const)('the ready-made questions in %s', (language) => {
  it('a client leaves', () => {
    // all of 300 × 60 + 100 × 50 = 23,000 is not Vast: two thirds remain, for two; the odd cent is for the first by code
    const { run, exits } = calculated({ kind: 'client-leaves', scenario: 'weg', language, participant: 'CO', day: '2025-12-31', runOffPct: ['100', '50'] });
    expect(run.total.participants).toEqual([{ code: 'BO', amount: '7666.67' }, { code: 'EM', amount: '7666.66' }]);
    expect(exits[0]).toMatchObject({ participant: 'CO', day: '2025-12-31', lastFullCharge: null });
  });

  it('a client joins, with its key values and volumes', () => {
    const { run } = calculated({
      kind: 'client-joins', scenario: 'erbij', language, participant: 'HO', day: '2026-01-01', name: 'Hoogeveen', inhabitants: 56000,
      brings: [{ key: 'deel', value: 1, year: '2026' }, { activity: 'A', quantity: 8, year: '2026' }],
    });
    // 23,000 × 4/3 over four
    const euros = run.total.participants.map(({ amount }) => Number(amount));
    expect([run.total.participants.map(({ code }) => code), run.total.cost.total]).toEqual([['BO', 'CO', 'EM', 'HO'], '30666.67']);
    for (const amount of euros) expect(Math.abs(amount - 7666.67)).toBeLessThan(0.02);
    expect(run.activities[0]?.volume).toBe('48.000000');
  });

  it('a task goes home', () => expect(calculated({ kind: 'task-goes-home', scenario: 'thuis', language, activity: 'B', day: '2025-12-31' }).run.total.cost.total).toBe('18000.00'));

  it('wages rise: hourly rates and build-ups alike', () => {
    expect(calculated({ kind: 'wages-rise', scenario: 'lonen', language, percentage: '3,5' }).run.total.cost.total).toBe('23805.00');
    expect(readyMadeScenario({ kind: 'wages-rise', scenario: 'lonen', language, percentage: 3.5 }).map((row) => row.at(-1))).toEqual([1.035, 1.035]);
  });

  it('volume falls, of one activity or of all', () => {
    const volume = (activity?: string) => calculated({ kind: 'volume-falls', scenario: 'minder', language, percentage: 10, ...(activity ? { activity } : {}) }).run.activities[0]?.volume;
    expect([volume('A'), volume()]).toEqual(['36.000000', '36.000000']);
  });
});
