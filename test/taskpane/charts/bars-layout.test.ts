import fc from 'fast-check';
import type { AmountLine } from '../../../src/taskpane/charts/amount-line';
import { barsFromZero, buildUpBars } from '../../../src/taskpane/charts/bars-layout';

const cents = fc.integer({ min: -500_000_00, max: 5_000_000_00 });
const euro = (amount: number): string => (amount / 100).toFixed(2);
const line = (name: string, budget: number, actual: number): AmountLine => ({ key: name, name, amounts: { budget: euro(budget), actual: euro(actual) } });
const pairs = fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 12 });
const close = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThan(1e-6);
const sumOf = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

describe('bars from nil', () => {
  it('are as long as their amounts, in one proportion, and go left where they are negative', () => {
    fc.assert(fc.property(pairs, (amounts) => {
      const { zero, lines } = barsFromZero(amounts.map(([budget, actual], i) => line(String(i), budget, actual)));
      const drawn = lines.flatMap(({ bars }, i) => [[amounts[i]?.[0] ?? 0, bars.budget], [amounts[i]?.[1] ?? 0, bars.actual]] as const);
      const longest = drawn.reduce((best, one) => (Math.abs(one[0]) > Math.abs(best[0]) ? one : best));
      for (const [amount, bar] of drawn) {
        close(bar?.width ?? NaN, (longest[1]?.width ?? NaN) * (longest[0] === 0 ? 0 : Math.abs(amount / longest[0])));
        close(amount < 0 ? (bar?.start ?? NaN) + (bar?.width ?? NaN) : bar?.start ?? NaN, zero);
        expect(bar?.negative).toBe(amount < 0);
      }
    }));
  });

  it('stay within the drawing', () => {
    fc.assert(fc.property(pairs, (amounts) => {
      for (const { bars } of barsFromZero(amounts.map(([budget, actual], i) => line(String(i), budget, actual))).lines) {
        for (const bar of Object.values(bars)) {
          expect(bar.start).toBeGreaterThanOrEqual(-1e-9);
          expect(bar.start + bar.width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }
    }));
  });

  it('leave out what a basis does not have', () => {
    const [only] = barsFromZero([{ key: 'a', name: 'A', amounts: { actual: '5.00' } }]).lines;
    expect(Object.keys(only?.bars ?? {})).toEqual(['actual']);
  });
});

describe('the build-up of a cost price', () => {
  const whole = (amounts: readonly (readonly [number, number])[]) => {
    const parts = amounts.map(([budget, actual], i) => line(String(i), budget, actual));
    return buildUpBars(parts, line('total', sumOf(amounts.map(([budget]) => budget)), sumOf(amounts.map(([, actual]) => actual))));
  };

  it.each(['budget', 'actual'] as const)('begins at nil, continues where the part before ended, and ends where the total ends (%s)', (basis) => {
    fc.assert(fc.property(pairs, (amounts) => {
      const { zero, lines } = whole(amounts);
      let at = zero;
      for (const { bars } of lines.slice(0, -1)) {
        const bar = bars[basis];
        if (bar === undefined) throw new Error('a part has no bar');
        close(bar.negative ? bar.start + bar.width : bar.start, at);
        at = bar.negative ? bar.start : bar.start + bar.width;
      }
      const total = lines.at(-1)?.bars[basis];
      if (total === undefined) throw new Error('the total has no bar');
      close(total.negative ? total.start + total.width : total.start, zero);
      close(total.negative ? total.start : total.start + total.width, at);
    }));
  });

  it('draws income back from where the cost ended', () => {
    const { lines } = buildUpBars([line('wage', 100_00, 0), line('income', -20_00, 0)], line('total', 80_00, 0));
    expect(lines.map(({ bars }) => bars.budget)).toEqual([
      { start: 0, width: 100, negative: false }, { start: 80, width: 20, negative: true }, { start: 0, width: 80, negative: false },
    ]);
  });
});
