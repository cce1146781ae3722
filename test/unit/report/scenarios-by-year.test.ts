import { assembleReport, type ReportTab } from '../../../src/report';
import type { Basis, Outcome } from '../../../src/domain';
import { wholeOutcome } from '../../support/whole-outcome';

type Scenario = Outcome['scenarios'][number];

/** The scenario as if it changed these runs only. */
const only = (scenario: Scenario, changes: (year: number, basis: Basis) => boolean): Scenario => {
  const stay = <T extends { readonly year: number; readonly basis: Basis; readonly base: string }>(line: T): T => (changes(line.year, line.basis) ? line : { ...line, scenario: line.base, difference: '0.00' });
  return {
    ...scenario, lines: scenario.lines.map(stay), totals: scenario.totals.map(stay),
    exits: scenario.exits.map((exit) => ({ ...exit, stranded: exit.stranded.map((one) => (changes(one.year, one.basis) ? one : { ...one, amount: '0.00' })) })),
  };
};
const YEARS = [2022, 2023, 2024, 2025];
const whole = wholeOutcome(YEARS);
const everyYear = (name: string): Scenario => {
  const all = YEARS.flatMap((year) => wholeOutcome([year]).scenarios.filter((one) => one.name === name));
  return { ...all[0] as Scenario, totals: all.flatMap(({ totals }) => totals), lines: all.flatMap(({ lines }) => lines) };
};
const [leaves, wages] = [everyYear('Coevorden vertrekt'), everyYear('Lonen +4 %')];
/** Wages change 2023, the exit 2024 in the actual only; nothing changes 2022 or 2025. */
const outcome: Outcome = { ...whole, scenarios: [only(leaves, (year, basis) => year === 2024 && basis === 'actual'), only(wages, (year) => year === 2023)] };

const tabOf = (key: string): ReportTab => assembleReport(outcome, { language: 'nl', madeOn: null }).tabs.find((tab) => tab.key === key) as ReportTab;
const textsOf = (tab: ReportTab): readonly string[] => tab.rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));

describe('years that no scenario changes', () => {
  const tab = tabOf('scenarios');
  const texts = textsOf(tab);

  it('have no table of noughts; one line names them', () => {
    expect(texts.filter((text) => text.startsWith('Basis en scenario’s naast elkaar'))).toEqual([
      'Basis en scenario’s naast elkaar, 2024 realisatie', 'Basis en scenario’s naast elkaar, 2023 begroting', 'Basis en scenario’s naast elkaar, 2023 realisatie',
    ]);
    expect(texts).toContain('In 2025, 2024 begroting en 2022 verandert geen scenario iets.');
  });

  it('have no chart: each chart draws a year that changes, of the scenarios that change it', () => {
    expect(tab.charts.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
      ['Wat een scenario per deelnemer verandert, 2024 realisatie', ['Coevorden vertrekt']], ['Wat een scenario per deelnemer verandert, 2023 begroting', ['Lonen +4 %']],
    ]);
    for (const chart of tab.charts) {
      for (const { values } of chart.series) {
        const drawn = Array.from({ length: values.rows }, (_, i) => tab.rows[values.row - 1 + i]?.[values.column - 1]?.value);
        expect(drawn.some((value) => typeof value === 'number' && value !== 0)).toBe(true);
      }
    }
  });

  it('have no lines in the summary, and an exit sum stands there once', () => {
    const lines = textsOf(tabOf('summary')).filter((text) => text.startsWith('Scenario'));
    expect(lines.filter((line) => line.includes('verschil voor de afnemers'))).toEqual([
      'Scenario Coevorden vertrekt: verschil voor de afnemers, realisatie 2024', 'Scenario Lonen +4 %: verschil voor de afnemers, begroting 2023',
    ]);
    expect(lines.filter((line) => line.includes('uittreedsom'))).toEqual(['Scenario Coevorden vertrekt: uittreedsom Coevorden']);
  });
});
