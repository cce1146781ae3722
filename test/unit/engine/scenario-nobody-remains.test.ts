import type { Finding, ScenarioOutcome } from '../../../src/domain';
import { findingSentence } from '../../../src/messages';
import { type Book, calculated } from '../../support/books';

const H = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];
const COSTS = ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast', 'Deelnemer'];
const HOURS = ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer', 'Vast'];
const VAST = ['WPB', 'licentie', 30000, 2026, 'ja', null] as const;
const NOT_VAST = ['WPB', 'materieel', 60000, 2026, 'nee', null] as const;

/** Coevorden alone has the task; Emmen, the host, and Borger-Odoorn have nothing of it. It leaves. */
const book = (day: string, more: Book): Book => ({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT']],
  Uren: [HOURS],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Adviseur', 60, 'besluit']],
  Deelnemers: [['Code', 'Naam', 'Rol'], ['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer'], ['BO', 'Borger-Odoorn', 'afnemer']],
  Kosten: [COSTS, NOT_VAST, VAST],
  Scenarios: [H, ['x', 'Deelnemers', 'CO', 'Vertrekt op', day, null]],
  ...more,
});
const PXQ: Book = { Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'pxq']], Volumes: [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'], ['WPB', 'CO', 50, 2026]] };
const BY_HOURS: Book = {
  Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'uren']],
  Kosten: [COSTS],
  Uren: [HOURS, ['WPB', 'Adviseur', 20, 2026, null, 'CO', null], ['WPB', 'Adviseur', 10, 2026, null, 'CO', 'ja']],
};

interface Answer { readonly scenario: ScenarioOutcome | undefined; readonly findings: readonly Finding[]; readonly base: readonly (readonly [string, string])[] }
const answer = (given: Book): Answer => {
  const { outcome, findings } = calculated(given);
  return { scenario: outcome.scenarios[0], findings, base: outcome.runs.filter(({ scenario }) => scenario === null).flatMap(({ total }) => total.participants.map(({ code, amount }) => [code, amount] as const)) };
};
const borne = ({ scenario }: Answer) => scenario?.totals.map(({ participant, scenario: amount }) => [participant, amount]);
const said = ({ findings }: Answer) => findings.map(({ code, severity, place: { table, row } }) => [code, severity, table, row]);
const LEFT_OUT = [['scenario-left-out', 'warning', 'Scenarios', 2]];

describe('the only one with a volume that leaves, where price times quantity divides', () => {
  it('leaves what is Vast with nobody: the scenario is left out, and its finding says of which activity; the base goes on', () => {
    const given = answer(book('2025-12-31', PXQ));
    expect([given.scenario, said(given)]).toEqual([undefined, LEFT_OUT]);
    expect(given.base).toContainEqual(['CO', '90000.00']);
    const [sentence] = given.findings.map((one) => findingSentence(one, 'nl'));
    expect(sentence).toMatch(/^Scenario x is niet berekend; de berekening zelf wel\. .*Activiteit WPB .*de hoeveelheden van 2026 zijn samen 0 terwijl er kosten zijn\. Vul in Volumes/);
  });

  it('leaves nothing where nothing is Vast, and nothing is said', () => {
    const given = answer(book('2025-12-31', { ...PXQ, Kosten: [COSTS, NOT_VAST] }));
    expect([borne(given), said(given)]).toEqual([[['CO', '0.00'], ['EM', '0.00'], [null, '0.00']], []]);
  });

  it('bears in the year in which it leaves all that is left, for its volume is the only one of that year', () => {
    // 181 of 365 days: 60,000 × 181/365 = 29,753.4247 and 30,000 that is Vast
    expect(borne(answer(book('2026-06-30', PXQ)))).toEqual([['CO', '59753.42'], ['EM', '0.00'], [null, '0.00']]);
  });

  it('hands what is Vast to whoever gets a volume in the scenario', () => {
    const given = book('2025-12-31', { ...PXQ, Scenarios: [H, ['x', 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31', null], ['x', 'Volumes', 'WPB | EM | 2026 |', 'Aantal', 5, null]] });
    // Of 55 units 5 are of the host: not Vast falls by 50/55, 60,000 × 5/55 = 5,454.5455
    expect(borne(answer(given))).toEqual([['CO', '0.00'], ['EM', '35454.55'], [null, '0.00']]);
  });
});

describe('the only one with hours that leaves, where hours divide', () => {
  it.each([['before the year', '2025-12-31'], ['within the year', '2026-06-30']])('leaves its hours that are Vast with nobody (%s): left out, and its finding asks for a key', (_, day) => {
    const given = answer(book(day, BY_HOURS));
    expect([given.scenario, said(given)]).toEqual([undefined, LEFT_OUT]);
    // 30 hours × 60
    expect(given.base).toContainEqual(['CO', '1800.00']);
    const [sentence] = given.findings.map((one) => findingSentence(one, 'en'));
    expect(sentence).toMatch(/^Scenario x was not calculated; .*Activity WPB .* no allocation key, and not every hour names a participant\..* Fill in Allocation key/);
  });

  it('leaves nothing where none of its hours are Vast', () => {
    const given = answer(book('2025-12-31', { ...BY_HOURS, Uren: [HOURS, ['WPB', 'Adviseur', 20, 2026, null, 'CO', null]] }));
    expect([borne(given)?.filter(([, amount]) => amount !== '0.00'), said(given)]).toEqual([[], []]);
  });

  it('leaves them with the host where the key knows the host, and says that nobody else has a value', () => {
    const given = answer(book('2025-12-31', {
      ...BY_HOURS, Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['ICT', 'Automatisering', 'uren', 'deel']],
      Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['deel', 'EM', 0, 2026], ['deel', 'CO', 1, 2026]], Kosten: [COSTS, NOT_VAST, VAST],
    }));
    // 10 hours × 60 and 30,000
    expect(borne(given)).toEqual([['CO', '0.00'], ['EM', '30600.00'], [null, '0.00']]);
    expect(given.scenario?.exits.map(({ stranded }) => stranded)).toEqual([[{ year: 2026, basis: 'budget', amount: '30600.00' }]]);
    expect(said(given)).toEqual([['scenario-nobody-remains', 'warning', 'Scenarios', 2]]);
  });
});
