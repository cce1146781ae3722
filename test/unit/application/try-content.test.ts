import { calculateContent, type Phase, tryContent } from '../../../src/application';
import type { Day } from '../../../src/domain';
import { EXAMPLE_SOURCES, triedExample } from '../../support/tried-example';

const progressUntil = (last?: Phase) => {
  const phases: Phase[] = [];
  return { phases, enter: (phase: Phase) => void phases.push(phase), get cancelled() { return last !== undefined && phases.includes(last); } };
};

describe('a trial of the calculation', () => {
  it('gives the outcome of the calculation, and makes no report', async () => {
    const { content } = await triedExample(EXAMPLE_SOURCES.boce);
    const progress = progressUntil();
    const tried = tryContent(content, { progress });
    expect(progress.phases).toEqual(['check', 'calculate']);
    const whole = calculateContent(content, { language: 'nl', madeOn: '2026-01-31' as Day, progress: progressUntil() });
    if (tried.status !== 'calculated' || whole.status !== 'calculated') throw new Error('the example must calculate');
    expect(tried.outcome).toEqual(whole.outcome);
  });

  it.each<Phase>(['check', 'calculate'])('stops at %s', async (last) => {
    const { content } = await triedExample(EXAMPLE_SOURCES.boce);
    expect(tryContent(content, { progress: progressUntil(last) })).toEqual({ status: 'cancelled' });
  });

  it('says which year was asked, and every finding of a workbook without tables', async () => {
    const { content } = await triedExample(EXAMPLE_SOURCES.boce);
    expect(tryContent(content, { progress: progressUntil(), years: [1999] })).toMatchObject({ status: 'calculated', outcome: { runs: [], findings: expect.arrayContaining([expect.objectContaining({ code: 'no-runs' })]) } });
    expect(tryContent({ date1904: false, tables: [] }, { progress: progressUntil() })).toMatchObject({ status: 'blocked', findings: Array.from({ length: 3 }, () => ({ code: 'missing-table' })) });
  });
});
