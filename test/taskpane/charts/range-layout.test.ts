import fc from 'fast-check';
import { rangeLayout } from '../../../src/taskpane/charts/range-layout';

const NOTHING = { own: null, reference: null, minimum: null, p25: null, p75: null, maximum: null };
const price = (cents: number): string => (cents / 100).toFixed(6);

describe('a benchmark on one line', () => {
  it('places everything in the order of the figures, within the drawing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 5 }), fc.integer({ min: 1, max: 1_000_000 }), (group, own) => {
      const [minimum = 0, p25 = 0, reference = 0, p75 = 0, maximum = 0] = [...group].sort((a, b) => a - b);
      const drawn = rangeLayout({ own: price(own), reference: price(reference), minimum: price(minimum), p25: price(p25), p75: price(p75), maximum: price(maximum) });
      if (!drawn?.box || !drawn.whiskers || drawn.reference === null || drawn.own === null) throw new Error('not everything was drawn');
      const ends = [drawn.whiskers.start, drawn.box.start, drawn.reference, drawn.box.start + drawn.box.width, drawn.whiskers.start + drawn.whiskers.width];
      ends.slice(1).forEach((end, i) => expect(end).toBeGreaterThanOrEqual((ends[i] ?? NaN) - 1e-9));
      for (const at of [...ends, drawn.own]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(100);
      }
      expect(Math.sign(Math.round((drawn.own - drawn.reference) * 1e6))).toBe(Math.sign(own - reference));
    }));
  });

  it('draws a lone reference beside the own figure, without a range', () => {
    const drawn = rangeLayout({ ...NOTHING, own: '87.463888', reference: '115.974474' });
    expect(drawn).toEqual({ box: null, whiskers: null, own: 6, reference: 94 });
  });

  it('draws nothing where there is nothing to compare with', () => {
    expect(rangeLayout({ ...NOTHING, own: '87.46' })).toBeNull();
    expect(rangeLayout(NOTHING)).toBeNull();
  });
});
