import fc from 'fast-check';
import { waterfallLayout, type WaterfallStep } from '../../../src/taskpane/charts/waterfall-layout';

const cents = fc.integer({ min: -500_000_00, max: 500_000_00 });
const euro = (amount: number): string => (amount / 100).toFixed(2);
const sumOf = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const stepsOf = (from: number, changes: readonly number[]): readonly WaterfallStep[] => [
  { key: 'from', name: 'from', amount: euro(from), kind: 'from' },
  ...changes.map((amount, i): WaterfallStep => ({ key: String(i), name: String(i), amount: euro(amount), kind: 'change' })),
  { key: 'to', name: 'to', amount: euro(from + sumOf(changes)), kind: 'to' },
];
const drawings = fc.tuple(fc.integer({ min: -50_000_00, max: 5_000_000_00 }), fc.array(cents, { maxLength: 8 }));
const close = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThan(1e-6);
const ends = ({ start, width, negative }: { readonly start: number; readonly width: number; readonly negative: boolean }) => (negative ? [start + width, start] : [start, start + width]);

describe('a waterfall', () => {
  it('begins every change where the one before it ended, and ends where its last bar ends', () => {
    fc.assert(fc.property(drawings, ([from, changes]) => {
      const { bars } = waterfallLayout(stepsOf(from, changes));
      let [, at = NaN] = ends(bars[0] ?? { start: NaN, width: NaN, negative: false });
      for (const bar of bars.slice(1, -1)) {
        const [begin = NaN, end = NaN] = ends(bar);
        close(begin, at);
        at = end;
      }
      close(ends(bars.at(-1) ?? { start: NaN, width: NaN, negative: false })[1] ?? NaN, at);
    }));
  });

  it('stays within the drawing, and is as wide as its amounts in one proportion', () => {
    fc.assert(fc.property(drawings, ([from, changes]) => {
      const { bars } = waterfallLayout(stepsOf(from, changes));
      const drawn = bars.slice(1, -1).map(({ width }, i) => [Math.abs(changes[i] ?? 0), width] as const);
      const [amount, most] = drawn.reduce((best, one) => (one[0] > best[0] ? one : best), [0, 0]);
      for (const { start, width } of bars) {
        expect(start).toBeGreaterThanOrEqual(-1e-9);
        expect(start + width).toBeLessThanOrEqual(100 + 1e-9);
      }
      for (const [each, width] of drawn) close(width, amount === 0 ? 0 : (each / amount) * most);
    }));
  });

  it('begins at nil where the changes can be seen beside it, and says where it begins otherwise', () => {
    const whole = waterfallLayout(stepsOf(100_00, [80_00]));
    expect([whole.begins, whole.zero, whole.bars.map(({ width }) => Math.round(width))]).toEqual([0, 0, [56, 44, 100]]);
    const cut = waterfallLayout(stepsOf(1_000_000_00, [10_000_00, -5_000_00]));
    // everything between 1.000.000 and 1.010.000, and 35 % of that before it
    expect([cut.begins, cut.zero]).toEqual([996_500, null]);
    expect(cut.bars.map(({ start, width, negative }) => [Math.round(start), Math.round(width), negative])).toEqual([[0, 26, false], [26, 74, false], [63, 37, true], [0, 63, false]]);
  });

  it('goes below nil where the amounts do', () => {
    const { zero, bars, begins } = waterfallLayout(stepsOf(10_00, [-30_00]));
    expect([zero, begins]).toEqual([(20 / 30) * 100, 0]);
    expect(bars.map(({ negative }) => negative)).toEqual([false, true, true]);
  });
});
