import { existsSync } from 'node:fs';
import type { OutcomeDocument } from '../../src/application';
import { xlsxWriter } from '../../src/adapters/xlsx';
import { run } from '../../src/cli/run';
import type { Day } from '../../src/domain';
import boce from '../../assets/examples/boce.json';
import { assembleExample, type ExampleSource } from '../../src/report';
import { temporaryFolder } from '../support/kostprijs';

/** A support centre and a primary one that give to each other's tasks, so that the method matters; two scenarios. */
const SOURCE = {
  ...boce, readme: { nl: ['Proef'], en: ['Trial'] }, sources: [],
  tables: {
    Activiteiten: { headers: ['Code', 'Naam', 'Deelovereenkomst'], rows: [['WPB', 'Werkplek', 'ICT'], ['SZ', 'Sociale zaken', 'ZORG']] },
    Uren: { headers: ['Activiteit', 'Functie', 'Uren', 'Jaar'], rows: [['WPB', 'Adviseur', 100, 2026], ['SZ', 'Adviseur', 50, 2026]] },
    Tarieven: { headers: ['Functie', 'Uurtarief', 'Bron'], rows: [['Adviseur', 60, 'besluit']] },
    Deelovereenkomsten: { headers: ['Code', 'Naam', 'Verdeelsleutel'], rows: [['ICT', 'Automatisering', 'helft'], ['ZORG', 'Sociale zaken', 'derde']] },
    Deelnemers: { headers: ['Code', 'Naam', 'Rol'], rows: [['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer']] },
    Sleutelwaarden: { headers: ['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], rows: [['helft', 'EM', 1, 2026], ['helft', 'CO', 1, 2026], ['derde', 'EM', 2, 2026], ['derde', 'CO', 1, 2026]] },
    Kostenplaatsen: { headers: ['Code', 'Naam', 'Soort'], rows: [['PZ', 'Personeel', 'hulp'], ['IT', 'Techniek', 'hulp']] },
    Doorbelasting: { headers: ['Van', 'Naar', 'Waarde', 'Jaar'], rows: [['PZ', 'IT', 1, 2026], ['PZ', 'SZ', 1, 2026], ['IT', 'PZ', 1, 2026], ['IT', 'WPB', 3, 2026]] },
    Kosten: { headers: ['Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar'], rows: [['PZ', 'materieel', 7000, 2026], ['IT', 'materieel', 1400, 2026]] },
    Instellingen: { headers: ['Instelling', 'Waarde'], rows: [['Hulpkostenmethode', 'wederkerig']] },
    Scenarios: { headers: ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'], rows: [['Lonen omhoog', 'Tarieven', '*', 'Uurtarief', null, 1.1], ['CO weg', 'Deelnemers', 'CO', 'Vertrekt op', '2026-12-31', null], ['Half', 'Deelnemers', 'CO', 'Vertrekt op', '2026-06-30', null], ['Half', 'Deelnemers', 'CO', 'Afbouw %', '100; 50', null]] },
  },
} as unknown as ExampleSource;

interface Said { readonly code: number; readonly out: string; readonly talk: string }

const folder = temporaryFolder();
const ran = async (...words: readonly string[]): Promise<Said> => {
  const said = { out: '', talk: '' };
  const code = await run([words[0] ?? '', folder.of('boek.xlsx'), ...words.slice(1)], {
    version: 'x', clock: { today: () => '2026-11-22' as Day },
    terminal: { result: (text) => { said.out += text; }, talk: (line) => { said.talk += `${line}\n`; } },
  });
  return { code, ...said };
};
const document = async (...words: readonly string[]): Promise<OutcomeDocument> => {
  const { code, out, talk } = await ran('calculate', '--json', '-', ...words);
  if (code !== 0) throw new Error(talk);
  return JSON.parse(out) as OutcomeDocument;
};

beforeAll(() => xlsxWriter(folder.of('boek.xlsx'), { overwrite: true }).write(assembleExample(SOURCE, 'nl')));
afterAll(folder.remove);

describe('--scenario', () => {
  it('all of them without it; only these with it, in any case', async () => {
    const all = await document();
    expect(all.scenarios.map(({ name }) => name)).toEqual(['CO weg', 'Half', 'Lonen omhoog']);
    const one = await document('--scenario', 'lonen OMHOOG');
    expect([one.scenarios.map(({ name }) => name), one.runs.map(({ scenario }) => scenario)]).toEqual([['Lonen omhoog'], [null, 'Lonen omhoog']]);
    expect(one.runId).toBe(all.runId);
    expect((await document('--scenario', 'CO weg', '--scenario=Lonen omhoog')).scenarios).toHaveLength(2);
  });

  it('is shown beside the base, in the language that was asked for', async () => {
    const { out } = await ran('calculate', '--scenario', 'lonen omhoog');
    // wages: EM 100 h × 60 / 2 + 50 h × 60 × 2/3 = 5,000, CO 3,000 + 1,000; 10 % of that is what changes
    expect(out).toMatch(/Scenario Lonen omhoog, 2026 begroting\n {2}Deelnemer +Basis +Scenario +Verschil\n {2}-+\n {2}Coevorden [^\n]* 400,00\n {2}Emmen [^\n]* 500,00\n {2}-+\n {2}Alle kosten [^\n]* 900,00\n/);
    expect(out).not.toMatch(/CO weg/);
    expect(out.indexOf('Scenario Lonen')).toBeLessThan(out.indexOf('Waarschuwingen:'));
    const english = (await ran('calculate', '--lang', 'en')).out;
    expect(english).toMatch(/Scenario CO weg: nothing changes against the base\./);
    expect(english).toMatch(/Scenario Half, 2026 budget\n {2}Participant +Base +Scenario +Difference/);
    expect(english).toMatch(/Stays behind with the others after Coevorden leaves on 2026-06-30: \d/);
    // the base charges Coevorden 7,500.00: 7,500 + 3,750
    expect(english).toMatch(/Exit sum of Coevorden by the run-off: 11,250\.00/);
  });

  it('that was left out is named with its reason, after those that were calculated', async () => {
    const tables = { ...SOURCE.tables, Scenarios: { headers: SOURCE.tables['Scenarios']?.headers ?? [], rows: [...SOURCE.tables['Scenarios']?.rows ?? [], ['Zonder sleutel', 'Sleutelwaarden', 'helft | *', 'Waarde', 0, null]] } };
    await xlsxWriter(folder.of('boek.xlsx'), { overwrite: true }).write(assembleExample({ ...SOURCE, tables } as unknown as ExampleSource, 'nl'));
    const { code, out } = await ran('calculate');
    // the values of `helft` add up to nothing, which cannot be divided by
    expect(out).toMatch(/^Scenario Zonder sleutel is niet berekend; de berekening zelf wel\. Met de waarden van dit scenario geldt: [^\n]*helft[^\n]*$/m);
    expect([code, out.indexOf('Scenario Lonen omhoog') < out.indexOf('Scenario Zonder sleutel')]).toEqual([0, true]);
    expect((await ran('calculate', '--lang', 'en')).out).toMatch(/^Scenario Zonder sleutel was not calculated; the calculation itself was\./m);
    expect((await ran('calculate', '--scenario', 'half')).out).not.toMatch(/Zonder sleutel/);
    await xlsxWriter(folder.of('boek.xlsx'), { overwrite: true }).write(assembleExample(SOURCE, 'nl'));
  });

  it('refuses a name that is not there, names those that are, and leaves nothing behind', async () => {
    const { code, out, talk } = await ran('calculate', '--scenario', 'Lonen omlaag', '--out', folder.of('rapport.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(talk).toMatch(/Het scenario "Lonen omlaag" staat niet in de werkmap\. Er zijn: CO weg, Half, Lonen omhoog\./);
    expect(existsSync(folder.of('rapport.xlsx'))).toBe(false);
  });
});

describe('--method', () => {
  /** PZ and IT give to each other: by hand, of 8,400. */
  const ofWork = ({ runs }: OutcomeDocument): string | undefined => runs.find(({ scenario }) => scenario === null)?.activities.find(({ code }) => code === 'WPB')?.cost.support;

  it('takes the place of the setting, by its Dutch or English name, and the run id follows', async () => {
    const set = await document();
    // reciprocal: PZ = 7,000 + IT/4 and IT = 1,400 + PZ/2, so PZ = 8,400 and IT = 5,600; WPB takes 3/4 of IT
    expect(ofWork(set)).toBe('4200.00');
    // direct: IT gives all to WPB, PZ all to SZ
    const direct = await document('--method', 'direct');
    expect([ofWork(direct), direct.settings.supportMethod]).toEqual(['1400.00', 'direct']);
    // step-down by code: IT closes first, 1,050 to WPB and 350 to PZ
    const [dutch, english] = [await document('--method', 'trapsgewijs'), await document('--method', 'Step-down')];
    expect([ofWork(dutch), ofWork(english)]).toEqual(['1050.00', '1050.00']);
    expect(dutch.runId).toBe(english.runId);
    expect(new Set([set.runId, direct.runId, dutch.runId]).size).toBe(3);
    expect((await document('--method', 'reciprocal')).runId).toBe(set.runId);
  });

  it('holds in the scenarios too', async () => {
    const { runs } = await document('--method', 'direct', '--scenario', 'lonen omhoog');
    expect(runs.map(({ activities }) => activities.find(({ code }) => code === 'WPB')?.cost.support)).toEqual(['1400.00', '1400.00']);
  });

  it('is named in the terminal and in the report, with what the workbook says; without it nothing is said', async () => {
    expect((await ran('calculate')).out).not.toMatch(/Hulpkostenmethode/);
    const { out } = await ran('calculate', '--method', 'trapsgewijs');
    expect(out).toMatch(/^Hulpkostenmethode: trapsgewijs \(opgegeven bij de berekening; in de werkmap geldt wederkerig\)$/m);
    expect((await ran('calculate', '--method', 'wederkerig')).out).toMatch(/wederkerig \(opgegeven bij de berekening; in de werkmap geldt hetzelfde\)/);
    expect((await ran('calculate', '--method', 'direct', '--lang', 'en')).out).toMatch(/^Support method: direct \(given at the calculation; in the workbook reciprocal is in force\)$/m);
  });

  it('refuses another word', async () => {
    const { code, talk } = await ran('calculate', '--method', 'iteratief');
    expect(code).toBe(2);
    expect(talk).toMatch(/De methode "iteratief" is onbekend\. Kies direct, trapsgewijs of wederkerig\./);
  });
});
