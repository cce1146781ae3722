import { assembleReport, summaryTable } from '../../../src/report';
import { sampleOutcome } from '../../support/sample-outcome';
import { wholeOutcome } from '../../support/whole-outcome';

const lineWith = (text: string, start: string): string => text.split('\n').find((line) => line.trim().startsWith(start)) ?? '';

describe('the summary as text', () => {
  it('says cost price, participants, benchmark and controls, in Dutch notation', () => {
    const text = summaryTable(sampleOutcome(), 'nl');
    expect(lineWith(text, 'ICT ')).toMatch(/^ {2}ICT +5\.827\.003,43 +5\.967\.307,23 +140\.303,80$/);
    expect(lineWith(text, 'Coevorden (afnemer)')).toMatch(/2\.733\.557,01 +2\.788\.994,98 +55\.437,97$/);
    expect(lineWith(text, 'Onderhoud per m²')).toMatch(/8,98 +8,15 +0,83 +10,2 % +let op$/);
    expect(lineWith(text, 'Alle ingevoerde uren zijn gebruikt (realisatie)')).toMatch(/sluit niet +-12,50$/);
    expect(text).toContain('exclusief btw');
  });

  it('uses the English notation and words in English', () => {
    expect(lineWith(summaryTable(sampleOutcome(), 'en'), 'Total of the sub-agreements')).toMatch(/12,310,328\.11 +12,546,001\.23 +235,673\.12$/);
  });

  it('lines up: every figure of a column ends at the same place', () => {
    const lines = summaryTable(sampleOutcome(), 'nl').split('\n');
    const table = lines.slice(lines.findIndex((line) => line.includes('Begroting')), lines.findIndex((line) => line.includes('Inkoop')));
    expect(new Set(table.map((line) => line.length)).size).toBe(1);
  });

  it('leaves the other kind of run out where there is none, and says when there was nothing to calculate', () => {
    expect(summaryTable(sampleOutcome([2025], ['budget']), 'nl')).not.toContain('Realisatie');
    expect(summaryTable({ ...sampleOutcome(), runs: [] }, 'nl')).toContain('niets te berekenen');
  });

  it('says what is settled with the clients, and closes with warnings and run', () => {
    const text = summaryTable(wholeOutcome([2025]), 'nl', { beside: 'Scenario’s hier' });
    const client = text.slice(text.indexOf('Afrekening met de afnemers, 2025'));
    expect(lineWith(client, 'Coevorden (afnemer)')).toMatch(/ +betaalt bij; voorschot aangenomen$/);
    expect(lineWith(client, 'Coevorden (afnemer)').match(/\d[\d.]*,\d\d/g)).toHaveLength(4);
    expect(lineWith(client, 'Alle afnemers')).not.toMatch(/betaalt/);
    expect(text.indexOf('Wie draagt het')).toBeLessThan(text.indexOf('Afrekening met de afnemers'));
    expect(text.trimEnd().split('\n\n').slice(-2)).toEqual(['Scenario’s hier', expect.stringMatching(/^Waarschuwingen: /)]);
    expect(summaryTable(sampleOutcome(), 'nl')).not.toContain('Afrekening');
  });

  it('names a method that was given at the calculation, and in the report too', () => {
    const outcome = sampleOutcome();
    const used = { direct: 'direct', 'step-down': 'trapsgewijs', reciprocal: 'wederkerig' }[outcome.settings.supportMethod];
    const said = `${used} (opgegeven bij de berekening; in de werkmap geldt direct)`;
    expect(used).not.toBe('direct');
    expect(summaryTable(outcome, 'nl', { supportMethodInBook: 'direct' }).split('\n')).toContain(`Hulpkostenmethode: ${said}`);
    expect(summaryTable(outcome, 'nl')).not.toContain('Hulpkostenmethode');
    const { tabs } = assembleReport(outcome, { language: 'nl', madeOn: null, supportMethodInBook: 'direct' });
    const values = (key: string) => tabs.find((tab) => tab.key === key)?.rows.map((row) => row.flatMap((cell) => cell?.value ?? []));
    expect(values('summary')).toContainEqual([`Hulpkostenmethode: ${said}`]);
    expect(values('accountability')).toContainEqual(['Hulpkostenmethode', said]);
  });
});
