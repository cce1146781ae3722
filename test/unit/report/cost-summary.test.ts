import type { Language, Outcome } from '../../../src/domain';
import { costSummaryOf } from '../../../src/report/cost-summary';
import { reportContext } from '../../../src/report/report-context';
import { sampleOutcome } from '../../support/sample-outcome';

const costSummary = (outcome: Outcome, language: Language) => {
  const context = reportContext(outcome, { language, madeOn: null });
  return context.periods.map((period) => costSummaryOf(context, period));
};

describe('what every sub-agreement costs', () => {
  const [summary] = costSummary(sampleOutcome(), 'nl');

  it('has budget, actual and their difference beside the name, in Dutch notation', () => {
    expect(summary?.headings).toEqual(['Deelovereenkomst', 'Begroting', 'Realisatie', 'Verschil']);
    expect(summary?.lines.find(({ name }) => name === 'ICT')?.amounts).toEqual(['5.827.003,43', '5.967.307,23', '140.303,80']);
    expect(summary?.total.amounts).toEqual(['12.310.328,11', '12.546.001,23', '235.673,12']);
  });

  it('keeps what is in no total apart', () => {
    expect(summary?.memo.map(({ name }) => name)).toEqual([expect.stringMatching(/^Inkoop.*pro memorie/)]);
    expect(summary?.lines.some(({ name }) => name.startsWith('Inkoop'))).toBe(false);
  });

  it('begins with the latest year, and has none where nothing was calculated', () => {
    expect(costSummary(sampleOutcome([2024, 2025]), 'en').map(({ title }) => title)).toEqual([expect.stringContaining('2025'), expect.stringContaining('2024')]);
    expect(costSummary({ ...sampleOutcome(), runs: [] }, 'nl')).toEqual([]);
  });
});
