import { blockedDocument, outcomeDocument } from '../../../src/application';
import { type Finding, type Trace, fraction } from '../../../src/domain';
import { sampleOutcome } from '../../support/sample-outcome';

const placed: Finding = {
  code: 'missing-rate', severity: 'blocking', value: 'Handhaver',
  place: { sheet: 'Uren', table: 'tblUren', row: 14, column: 'Functie', address: 'Uren!B14' }, facts: { position: 'Handhaver', day: '2025-01-01' },
};
const bare: Finding = { code: 'no-runs', severity: 'warning', place: {}, facts: {} };

describe('the published form of an outcome', () => {
  const sample = sampleOutcome();
  const outcome = { ...sample, findings: [placed, bare], settings: { ...sample.settings, overheadValue: fraction(91n, 2n), tolerance: fraction<'percent'>(5n) } };

  const trace: Trace = {
    figures: ['2025/budget/total/wage'], explain: () => ({ rule: '1-rates', amount: '12.5', terms: [{ figure: '2025/budget/activity/A/wage', amount: '12.5' }] }),
  };

  it('holds the trace of every figure, by name', () => {
    expect(outcomeDocument(outcome, trace, 'nl').trace).toEqual({ '2025/budget/total/wage': trace.explain('') });
  });

  it('has the same names, and no figure, where a finding blocks', () => {
    const blocked = blockedDocument([placed], 'nl');
    expect(Object.keys(blocked).sort()).toEqual(Object.keys(outcomeDocument(outcome, trace, 'nl')).sort());
    expect(blocked).toMatchObject({ runId: null, settings: null, runs: [], trace: {}, findings: [{ code: 'missing-rate', row: 14 }] });
  });

  it('flattens the place of a finding and adds its sentence; what is not known is null', () => {
    const { findings } = outcomeDocument(outcome, trace, 'nl');
    expect(findings[0]).toEqual({
      code: 'missing-rate', severity: 'blocking', sheet: 'Uren', table: 'tblUren', row: 14, column: 'Functie', address: 'Uren!B14', value: 'Handhaver',
      facts: { position: 'Handhaver', day: '2025-01-01' }, message: expect.stringContaining('Handhaver'),
    });
    expect(findings[1]).toMatchObject({ sheet: null, table: null, row: null, column: null, address: null, value: null });
  });

  it('writes the figures of the settings as decimal text', () => {
    const { settings } = outcomeDocument(outcome, trace, 'nl');
    expect([settings.overheadValue, settings.tolerance]).toEqual(['45.500000', '5.000000']);
    expect(outcomeDocument({ ...outcome, settings: { ...outcome.settings, overheadValue: null } }, trace, 'nl').settings.overheadValue).toBeNull();
  });

  it('can be written as JSON, and differs between languages in the messages only', () => {
    const [dutch, english] = [outcomeDocument(outcome, trace, 'nl'), outcomeDocument(outcome, trace, 'en')];
    const without = ({ findings, ...rest }: typeof dutch) => JSON.stringify({ ...rest, findings: findings.map((finding) => ({ ...finding, message: '' })) });
    expect(without(english)).toBe(without(dutch));
    expect(english.findings[0]?.message).not.toBe(dutch.findings[0]?.message);
  });
});
