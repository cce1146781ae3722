import { EXAMPLE_SOURCES } from '../../../src/cli/example-sources';
import type { Outcome } from '../../../src/domain';
import { triedExample } from '../../support/tried-example';

const named = (name: string) => EXAMPLE_SOURCES.find((source) => source.name === name) ?? EXAMPLE_SOURCES[0];
const outcomeOf = async (name: string): Promise<Outcome> => (await triedExample(named(name))).outcome;

/** What each example means to show: a key that drifts, more hours than capacity, a published range without a middle. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'boce': ['key-drift', 'more-hours-than-capacity'], 'boce-vastgoed': [], 'hardenberg-ommen': [], 'turfbrug': [], 'south-hams': [],
};

describe.each(EXAMPLE_SOURCES.map((source) => [source.name, source] as const))('the example %s', (name, source) => {
  it('calculates, with the warnings that it means to show and no others', async () => {
    const { outcome } = await triedExample(source);
    expect(outcome.findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code).sort()).toEqual(MEANT[name]);
    expect(outcome.findings.filter(({ severity }) => severity === 'blocking')).toEqual([]);
  });

  it('passes every control, in every scenario', async () => {
    const { outcome } = await triedExample(source);
    const controls = outcome.runs.flatMap((run) => run.controls.map(({ code, pass }) => ({ year: run.year, basis: run.basis, scenario: run.scenario, code, pass })));
    expect(controls.length).toBeGreaterThan(outcome.runs.length * 6);
    expect(controls.filter(({ pass }) => !pass)).toEqual([]);
  });

  it('says the same in English', async () => {
    const [dutch, english] = [(await triedExample(source)).outcome, (await triedExample(source, 'en')).outcome];
    // the source of an overhead value is the sheet it stands on, which has another name
    const withoutSources = ({ runs }: Outcome) => runs.map((run) => ({ ...run, rates: run.rates.map(({ position, validFrom, wagePerHour, fullPerHour }) => ({ position, validFrom, wagePerHour, fullPerHour })) }));
    expect([english.runId, withoutSources(english)]).toEqual([dutch.runId, withoutSources(dutch)]);
  });
});

describe('the example turfbrug', () => {
  it('has the 63 coalitions of six municipalities, none dearer together than apart', () => {
    const rows = named('turfbrug').tables['Coalities']?.rows ?? [];
    const costs = new Map(rows.map(([, members, cost]) => [String(members).split('+').sort().join('+'), Number(cost)]));
    expect(costs.size).toBe(63);
    for (const [one, cost] of costs) {
      for (const [other, otherCost] of costs) {
        const members = [...one.split('+'), ...other.split('+')];
        if (new Set(members).size === members.length) expect(costs.get(members.sort().join('+'))).toBeLessThanOrEqual(cost + otherCost);
      }
    }
  });

  // 900 of 4.500 connections of € 1.350.000 together, against € 470.000 alone
  it('saves Turfbrug € 200.000 a year by the key, which is also what the sub-agreement charges', async () => {
    const { jointPurchases, runs } = await outcomeOf('turfbrug');
    expect(jointPurchases[0]?.lines.find(({ participant }) => participant === 'TUR')).toMatchObject({ standAlone: '470000.00', byKey: '270000.00', savingByKey: '200000.00' });
    const charged = runs.find(({ basis, scenario }) => basis === 'budget' && scenario === null)?.subAgreements.find(({ code }) => code === 'MOB');
    expect(charged?.participants.find(({ code }) => code === 'TUR')?.amount).toBe('270000.00');
  });
});

describe('the example hardenberg-ommen', () => {
  it('charges each service up to its last year, and leaves the rest with the host', async () => {
    const runs = (await outcomeOf('hardenberg-ommen')).runs.filter(({ scenario }) => scenario === null);
    const lastYear = (agreement: string) => Math.max(...runs.filter(({ subAgreements }) => subAgreements.some(({ code, memo }) => code === agreement && !memo)).map(({ year }) => year));
    expect(['BEL', 'BZ', 'OR', 'ZORG', 'ICT', 'GEG', 'ARC'].map(lastYear)).toEqual([2020, 2021, 2024, 2024, 2024, 2024, 2024]);
    const behind = (year: number) => runs.find((run) => run.year === year)?.activities.filter(({ code, cost }) => code.endsWith('-A') && cost.total !== '0.00').map(({ code }) => code);
    expect([2020, 2021, 2022, 2025].map(behind)).toEqual([[], ['BEL-A', 'FIN-A', 'INK-A'], ['BEL-A', 'BZ-A', 'FIN-A', 'INK-A'], ['ARC-A', 'GEG-A', 'ICT-A', 'OR-A', 'ZORG-A']]);
  });

  it('shows what stays behind when all ends a year earlier, and the exit sum: 55, 35 and 15 % of the last full charge', async () => {
    const exit = (await outcomeOf('hardenberg-ommen')).scenarios.find(({ name }) => name === 'Ommen een jaar eerder')?.exits[0];
    expect(Number(exit?.stranded.find(({ year }) => year === 2024)?.amount)).toBeGreaterThan(0);
    expect(Number(exit?.exitSum)).toBeCloseTo(Number(exit?.lastFullCharge) * 1.05, 1);
  });
});

describe('the example boce', () => {
  it('has what a closed year still moves: 2024 was settled before the hours were corrected', async () => {
    const deltas = (await outcomeOf('boce')).settlements.filter(({ year, participant }) => year === 2024 && participant !== 'EMM');
    expect(deltas.filter(({ delta }) => delta !== '0.00').map(({ subAgreement, participant }) => [subAgreement, participant])).toEqual([['SZ', 'BOD'], ['SZ', 'COE']]);
  });

  it('has two years on both bases, with the bridge between them, three methods side by side and a price beside references', async () => {
    const { runs, years } = await outcomeOf('boce');
    expect(years.map(({ from, to, basis }) => [from, to, basis])).toEqual([[2024, 2025, 'budget'], [2024, 2025, 'actual']]);
    const base = runs.filter(({ scenario }) => scenario === null);
    expect(base.map(({ support }) => Object.values(support.byMethod).filter((method) => method !== null).length)).toEqual([3, 3, 3, 3]);
    expect(base.every(({ rates }) => rates.some(({ references }) => references.length > 0))).toBe(true);
  });

  it('loses the cost of re-integration when it goes home, and what is fixed stays', async () => {
    const { runs } = await outcomeOf('boce');
    const total = (scenario: string | null) => runs.find((run) => run.year === 2025 && run.basis === 'budget' && run.scenario === scenario)?.activities.find(({ code }) => code === 'SZ-RE')?.cost;
    const [base, scenario] = [total(null), total('Re-integratie naar huis')];
    // the licence of the system that follows cases, and 600 hours at the rate of a senior: (79.000 + 2.700) / 1.363
    expect([base?.licence, scenario?.licence, scenario?.other, scenario?.wage]).toEqual(['58000.00', '58000.00', '0.00', (600 * 81_700 / 1_363).toFixed(2)]);
  });
});
