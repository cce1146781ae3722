import * as fc from 'fast-check';
import { barLayout } from '../../../src/workbench/charts/bar-places';

const series = (values: readonly (readonly number[])[]) => values.map((one, i) => ({ name: `reeks ${i}`, values: one, color: '#000000', pointColors: new Map<number, string>() }));
const request = (values: readonly (readonly number[])[], stacked: boolean) => (
  { series: series(values), count: values[0]?.length ?? 0, stacked, along: 300, across: [0, 200] as const, reversed: false, ticks: 5 }
);

describe('the bars of a chart', () => {
  it('stand on nothing and are as long as their amounts', () => {
    const { bars, zero, ticks } = barLayout(request([[10, 20]], false));
    expect([zero, bars.map(({ from, to }) => [from, to])]).toEqual([0, [[0, 100], [0, 200]]]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20]);
  });

  it('stand one upon the other, with what is below nothing on the other side', () => {
    const { bars, zero } = barLayout(request([[10], [-10], [10]], true));
    expect(bars.map(({ from, to }) => [from, to].map((at) => Math.round(at - zero)))).toEqual([[0, 67], [0, -67], [67, 133]]);
  });

  it('are cut off below the amount where their axis begins', () => {
    // an axis from 80 to 100 over 200 pixels: 90 is halfway, what lies below 80 takes no room
    const { bars, zero } = barLayout({ ...request([[100], [-10], [90]], false), from: 80 });
    expect([zero, bars.map(({ from, to }) => [from, to])]).toEqual([0, [[0, 200], [0, 0], [0, 100]]]);
  });

  it('stay apart and in their room, whatever the amounts', () => {
    const amounts = fc.integer({ min: -1000, max: 1000 });
    const chart = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) => (
      fc.array(fc.array(amounts, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
    ));
    fc.assert(fc.property(chart, fc.boolean(), (values, stacked) => {
      const { bars } = barLayout(request(values, stacked));
      for (const { along, thickness, from, to } of bars) {
        expect(along).toBeGreaterThanOrEqual(0);
        expect(along + thickness).toBeLessThanOrEqual(300.001);
        for (const end of [from, to]) expect(end).toBeGreaterThanOrEqual(-0.001);
        for (const end of [from, to]) expect(end).toBeLessThanOrEqual(200.001);
      }
      for (const bar of bars) {
        const others = bars.filter((other) => other !== bar && (other.index !== bar.index || !stacked));
        expect(others.every((other) => other.along + other.thickness <= bar.along + 0.001 || other.along >= bar.along + bar.thickness - 0.001)).toBe(true);
      }
    }));
  });
});
