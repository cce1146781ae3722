import { RICH } from './rich-book';
import { YEAR, costOfA, office, runOf } from './small-books';

const controlOf = (run: ReturnType<typeof runOf>, code: string) => run.controls.find((control) => control.code === code);
const lines = (run: ReturnType<typeof runOf>, code: string) => Object.fromEntries(controlOf(run, code)?.lines.map((line) => [line.code, line.amount]) ?? []);

describe('controls', () => {
  it('are seven in a run by itself, all of them printed with their figures', () => {
    const run = runOf(office({ Kosten: costOfA(100.01) }));
    expect(run.controls.map(({ code, expected, actual, difference, pass }) => [code, expected, actual, difference, pass])).toEqual([
      ['cost-in-is-out', '100.010000', '100.010000', '0.000000', true],
      ['participants-add-up', '100.010000', '100.010000', '0.000000', true],
      ['key-shares-are-one', '1.000000', '1.000000', '0.000000', true],
      ['hours-in-are-used', '0.000000', '0.000000', '0.000000', true],
      ['support-before-is-after', '0.000000', '0.000000', '0.000000', true],
      ['host-and-clients-bear-all', '100.010000', '100.010000', '0.000000', true],
      ['second-computation-agrees', '100.010000', '100.010000', '0.000000', true],
    ]);
  });

  it('hold on the rich book, whose lines are these', () => {
    const run = runOf(RICH);
    expect(run.controls.filter(({ pass }) => !pass)).toEqual([]);
    // Kosten of 2025 budget: 1,000.005 - 333.33 + 12.34 + 0.01 + 777.77 + 100 + 5,000 + 17 + 9,999.99
    expect(lines(run, 'cost-in-is-out')).toMatchObject({ 'direct-cost': '16573.785000', 'overhead-without-pool': '0.000000', unassigned: '17.000000', 'host-overhead': '0.000000', 'under-recovery': '0.000000' });
    // 100.25 + 10 + 33.333 + 70 + 11 + 9 + 40 hours that count, and 5 pro memorie
    expect(lines(run, 'hours-in-are-used')).toEqual({ activities: '273.583000', memo: '5.000000' });
    expect(controlOf(run, 'hours-in-are-used')).toMatchObject({ expected: '278.583000' });
  });

  it('(h) the lines of clients and host and the roundings are the cost', () => {
    const found = lines(runOf(RICH), 'host-and-clients-bear-all');
    const { cost, ...borne } = found;
    expect(Math.abs(Object.values(borne).reduce((sum, amount) => sum + Number(amount), 0) - Number(cost))).toBeLessThan(1e-4);
    expect(Number(found['clients'])).toBeGreaterThan(0);
    expect(found['unassigned']).toBe('17.000000');
  });

  it('(h) rounding is a line of its own: 0.005 is charged as 0.01', () =>
    expect(lines(runOf(office({ Kosten: costOfA(0.005) })), 'host-and-clients-bear-all')).toMatchObject({ rounding: '-0.005000', 'host-share': '0.010000', cost: '0.005000' }));

  it('(h) without Deelnemers all of it is not divided', () => {
    const { Deelnemers: _none, ...alone } = office({ Kosten: costOfA(12) });
    expect(lines(runOf(alone), 'host-and-clients-bear-all')).toMatchObject({ 'not-divided': '12.000000', cost: '12.000000' });
  });

  it('belong to every run', () => {
    const own = ['cost-in-is-out', 'participants-add-up', 'key-shares-are-one', 'hours-in-are-used', 'support-before-is-after', 'host-and-clients-bear-all', 'second-computation-agrees'];
    for (const at of [0, 1]) expect(runOf(RICH, at).controls.slice(0, own.length).map(({ code }) => code)).toEqual(own);
    expect(runOf(RICH, 1)).toMatchObject({ year: YEAR, basis: 'actual' });
  });
});
