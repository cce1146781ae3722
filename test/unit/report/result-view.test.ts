import { fromDecimal, type Outcome, sum, toDecimal, type Trace } from '../../../src/domain';
import { type Figure, type ResultView, resultView, settledLine } from '../../../src/report';
import { sampleOutcome } from '../../support/sample-outcome';
import { EXAMPLE_SOURCES, triedExample } from '../../support/tried-example';

const isFigure = (value: unknown): value is Figure => typeof value === 'object' && value !== null && 'amount' in value && 'figure' in value;

/** Every figure in a view, wherever it stands. */
const figuresIn = (value: unknown): readonly Figure[] => (isFigure(value) ? [value]
  : typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresIn) : []);

/** The amount that the outcome itself publishes under the name of a figure. */
const published = (outcome: Outcome, figure: string): string | null | undefined => {
  const [year, run0 = '', kind, code = '', ...parts] = figure.split('/');
  if (run0 === 'settlement') {
    const settled = outcome.settlements.find((one) => String(one.year) === year && one.subAgreement === kind && one.participant === code);
    const [of = ''] = parts;
    return (settled?.parts as Readonly<Record<string, string>> | undefined)?.[of] ?? (settled as unknown as Readonly<Record<string, string>> | undefined)?.[of];
  }
  const [basis, scenario] = run0.split('@');
  const run = outcome.runs.find((one) => String(one.year) === year && one.basis === basis && one.scenario === (scenario === undefined ? null : decodeURIComponent(scenario)));
  const rate = run?.rates.find((one) => one.position === code && (one.validFrom ?? 'start') === parts[0]);
  if (kind === 'rate' || kind === 'fullRate') return kind === 'rate' ? rate?.wagePerHour : rate?.fullPerHour;
  if (kind === 'costCentre') return run?.support.centres.find((one) => one.code === code)?.gross;
  if (kind === 'total' && code === 'participant') return run?.total.participants.find((one) => one.code === parts[0])?.amount;
  if (kind === 'total') return run?.total.cost.total;
  const one = kind === 'subAgreement' ? run?.subAgreements.find((each) => each.code === code) : run?.activities.find((each) => each.code === code);
  const [part = '', participant] = parts;
  if (part === 'participant') return one?.participants.find((each) => each.code === participant)?.amount;
  return (one?.cost as Readonly<Record<string, string>> | undefined)?.[part] ?? (one as unknown as Readonly<Record<string, string | null>> | undefined)?.[part];
};

const total = (figures: readonly Figure[]): string => toDecimal(sum(figures.map(({ amount }) => fromDecimal<'EUR'>(amount))), 2);

describe.each(Object.entries(EXAMPLE_SOURCES))('what the pane shows of %s', (_, source) => {
  let [outcome, trace, view] = [null as unknown as Outcome, null as unknown as Trace, null as unknown as ResultView];
  beforeAll(async () => {
    ({ outcome, trace } = await triedExample(source));
    view = resultView(outcome);
  });

  it('has figures that the trace can explain, every one', () => {
    const figures = figuresIn(view).flatMap(({ figure }) => (figure === null ? [] : [figure]));
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((figure) => trace.explain(figure) === undefined)).toEqual([]);
  });

  it('has the amounts of the outcome under their names, and those of the trace to the cent', () => {
    for (const { amount, figure } of figuresIn(view)) {
      if (figure === null) continue;
      expect([figure, amount]).toEqual([figure, published(outcome, figure)]);
      expect(Math.abs(Number(trace.explain(figure)?.amount) - Number(amount))).toBeLessThan(0.05);
    }
  });

  it('has settlements whose amounts are those of the trace under their names', () => {
    const settled = view.years.flatMap(({ year, settlements }) => settlements.map((one) => settledLine(year, one)));
    expect(settled.length).toBe(outcome.settlements.length);
    for (const { amount, figure } of figuresIn(settled)) expect([figure, Math.abs(Number(trace.explain(figure ?? '')?.amount) - Number(amount)) < 0.01]).toEqual([figure, true]);
  });

  it('has parts and participants that add up to the total', () => {
    const costs = view.years.flatMap(({ subAgreements }) => subAgreements.flatMap((one) => Object.values(one.costs).map((cost) => ({ one, cost }))));
    expect(costs.length).toBeGreaterThan(1);
    for (const { one, cost } of costs) {
      expect([one.code, total(cost.parts)]).toEqual([one.code, cost.total.amount]);
      if (cost.participants.length > 0) expect([one.code, total(cost.participants)]).toEqual([one.code, cost.total.amount]);
    }
  });

  it('has the sum of the sub-agreements that count as its total', () => {
    for (const { subAgreements, bases, total: totals } of view.years) {
      for (const basis of bases) {
        expect(totals[basis]?.amount).toBe(total(subAgreements.filter(({ memo }) => !memo).flatMap(({ costs }) => costs[basis]?.total ?? [])));
      }
    }
  });

  it('is plain data, the same after it was kept as text', () => expect(JSON.parse(JSON.stringify(view))).toEqual(view));
});

describe('the view of an outcome', () => {
  const view = resultView(sampleOutcome([2024, 2025]));

  it('begins with the latest year', () => expect(view.years.map(({ year }) => year)).toEqual([2025, 2024]));

  it('explains no total that also holds tasks of the host itself', () => expect(view.years[0]?.total.budget).toMatchObject({ figure: null }));

  it('leaves out kinds of cost that are nil', () => {
    const [social] = view.years[0]?.subAgreements ?? [];
    expect(social?.costs.budget?.parts.map(({ kind }) => kind)).toEqual(['wage', 'hired', 'material', 'licence', 'contribution', 'other', 'overhead', 'income']);
  });

  it('names benchmarks by what they compare, and what has none', () => {
    const [year] = view.years;
    expect(year?.benchmarks.map(({ code, of, own }) => [code, of, own?.figure])).toEqual([
      ['B-ICT', 'ICT', '2025/actual/subAgreement/ICT/costPerInhabitant'], ['B-VGO', 'VGO', '2025/actual/subAgreement/VGO/unitPrice'],
      ['B-SZ', 'SZ-INK', '2025/actual/activity/SZ-INK/unitPrice'],
    ]);
    expect(year?.withoutBenchmark).toEqual([]);
  });
});
