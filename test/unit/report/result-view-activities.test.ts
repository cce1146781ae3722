import { gzipSync } from 'node:zlib';
import { tryContent } from '../../../src/application';
import { fromDecimal, type Outcome, sum, toDecimal, type Trace, type WorkbookContent } from '../../../src/domain';
import { type ResultView, resultView, type YearView } from '../../../src/report';
import { largeMunicipality } from '../../support/large-municipality';
import { manyActivities, THREE_TABLES, WITH_VOLUME } from '../../support/three-tables';
import { EXAMPLE_SOURCES, QUIET, triedExample } from '../../support/tried-example';

const calculated = (content: WorkbookContent): { readonly outcome: Outcome; readonly trace: Trace } => {
  const tried = tryContent(content, { progress: QUIET });
  if (tried.status !== 'calculated') throw new Error(`there is no outcome: ${tried.status}`);
  return tried;
};
const added = (amounts: readonly string[]): string => toDecimal(sum(amounts.map((amount) => fromDecimal<'EUR'>(amount))), 2);
const only = ({ years }: ResultView): YearView => {
  const [year] = years;
  if (!year) throw new Error('no year');
  return year;
};

describe.each(Object.entries(EXAMPLE_SOURCES))('the activities of %s', (_, source) => {
  let [outcome, view] = [null as unknown as Outcome, null as unknown as ResultView];
  beforeAll(async () => {
    ({ outcome } = await triedExample(source));
    view = resultView(outcome);
  });

  it('are all there, on every basis, with the figures of the outcome', () => {
    for (const run of outcome.runs.filter(({ scenario }) => scenario === null)) {
      const shown = view.years.find(({ year }) => year === run.year)?.activities ?? [];
      expect(run.activities.length).toBeGreaterThan(0);
      for (const { code, subAgreement, memo, unit, cost, unitPrice, costPerHour, volume, hours } of run.activities) {
        const one = shown.find((each) => each.code === code);
        expect([code, one?.subAgreement, one?.memo, one?.unit]).toEqual([code, subAgreement, memo, unit]);
        const costs = one?.costs[run.basis];
        expect([costs?.total.amount, costs?.unitPrice?.amount ?? null, costs?.costPerHour?.amount ?? null, costs?.volume, costs?.hours]).toEqual([cost.total, unitPrice, costPerHour, volume, hours]);
      }
    }
  });

  it('add up to their sub-agreement, and with the host’s own tasks to everything', () => {
    for (const run of outcome.runs.filter(({ scenario }) => scenario === null)) {
      const year = view.years.find((one) => one.year === run.year);
      const of = (code: string | null) => added((year?.activities ?? []).flatMap(({ subAgreement, memo, costs }) => (subAgreement === code && !(code === null && memo) ? costs[run.basis]?.total.amount ?? [] : [])));
      for (const { code, costs } of year?.subAgreements ?? []) expect([code, of(code)]).toEqual([code, costs[run.basis]?.total.amount]);
      expect(year?.ownTasks[run.basis]?.amount).toBe(of(null));
      expect(added([year?.total[run.basis]?.amount ?? '', year?.ownTasks[run.basis]?.amount ?? ''])).toBe(run.total.cost.total);
    }
  });
});

describe('three tables without a sub-agreement', () => {
  it('cost what one finds by hand: 10 hours of 50 and 20 of 60', () => {
    const { outcome, trace } = calculated(THREE_TABLES);
    const year = only(resultView(outcome));
    expect(year.subAgreements).toEqual([]);
    expect(year.activities.map(({ code, subAgreement, costs }) => [code, subAgreement, costs.budget?.total.amount, costs.budget?.hours, costs.budget?.costPerHour?.amount, costs.budget?.unitPrice])).toEqual([
      ['BB', null, '500.00', '10.000000', '50.000000', null], ['WP', null, '1200.00', '20.000000', '60.000000', null],
    ]);
    const { budget } = year.ownTasks;
    expect([budget?.amount, trace.explain(budget?.figure ?? '')?.amount]).toEqual(['1700.00', '1700.000000000000']);
  });

  it('have a price for a unit where there is a volume: 500 euro for 4 applications', () => {
    const [benefit] = only(resultView(calculated(WITH_VOLUME).outcome)).activities;
    expect(benefit).toMatchObject({ unit: 'aanvraag', costs: { budget: { volume: '4.000000', unitPrice: { amount: '125.000000', figure: '2025/budget/activity/BB/unitPrice' } } } });
  });
});

describe('a workbook with 200 activities', () => {
  it('loses none of them', () => {
    const year = only(resultView(calculated(manyActivities(200)).outcome));
    expect(year.activities.map(({ code, costs }) => [code, costs.budget?.total.amount])).toEqual(Array.from({ length: 200 }, (_, i) => [`A${String(i + 1).padStart(3, '0')}`, '50.00']));
    expect(year.ownTasks.budget?.amount).toBe('10000.00');
  });

  it('is kept whole: five years of it take less than six tenths of what may be kept in a workbook', () => {
    const view = resultView(calculated(largeMunicipality(200, [2021, 2022, 2023, 2024, 2025])).outcome);
    expect(view.years.map(({ activities }) => activities.filter(({ costs }) => costs.budget?.unitPrice && costs.actual?.unitPrice).length)).toEqual([200, 200, 200, 200, 200]);
    // the part that holds it takes 256 KB at most, packed and as base64
    expect(gzipSync(JSON.stringify(view)).toString('base64').length).toBeLessThan(0.6 * 256 * 1024);
  });
});
