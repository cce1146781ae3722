import { calculateContent } from '../../../src/application';
import { type Language, type Outcome, parseDay } from '../../../src/domain';
import { costSummaryOf } from '../../../src/report/cost-summary';
import { reportContext } from '../../../src/report/report-context';
import { sampleOutcome } from '../../support/sample-outcome';
import { THREE_TABLES } from '../../support/three-tables';

const fail = (): never => { throw new Error('no such day'); };

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

  it('is of the activities where there is no sub-agreement yet: 10 hours of 50 and 20 hours of 60 euro', () => {
    const calculated = calculateContent(THREE_TABLES, { language: 'nl', madeOn: parseDay('2026-01-31') ?? fail(), progress: { enter: () => undefined, cancelled: false } });
    if (calculated.status !== 'calculated') throw new Error(calculated.status);
    const [beginner] = costSummary(calculated.outcome, 'nl');
    expect(beginner).toEqual({
      title: 'Wat kost het: kostprijs per activiteit, 2025', headings: ['Activiteit', 'Begroting'], memo: [],
      lines: [{ name: 'Bijzondere bijstand', amounts: ['500,00'] }, { name: 'Werkplek', amounts: ['1.200,00'] }], total: { name: 'Totaal activiteiten', amounts: ['1.700,00'] },
    });
    const [summaryTab] = calculated.book.tabs;
    const texts = (summaryTab?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));
    expect(texts).toContainEqual(['Totaal activiteiten', 1700]);
    expect(texts.flat()).toContain('Kostprijs activiteiten, begroting 2025');
    expect(texts.flat()).not.toContain('Eigen taken van de gastheer');
  });
});
