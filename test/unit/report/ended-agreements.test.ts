import { assembleReport, resultView, summaryTable, type ReportTab } from '../../../src/report';
import type { Outcome, RunOutcome } from '../../../src/domain';
import { sampleOutcome } from '../../support/sample-outcome';
import { wholeOutcome } from '../../support/whole-outcome';

const NIL_COST = (run: RunOutcome): RunOutcome['total']['cost'] => Object.fromEntries(Object.keys(run.total.cost).map((kind) => [kind, '0.00'])) as unknown as RunOutcome['total']['cost'];

/** Every sub-agreement has ended before the year: nothing is charged, and the host bears its own tasks with what it did for others. */
const ended = (run: RunOutcome): RunOutcome => ({
  ...run, benchmarks: [], benchmarksNotCarriedOut: [],
  subAgreements: run.subAgreements.map((one) => ({ ...one, memo: true, status: 'lapsed' as const, participants: [], charged: '0.00', cost: NIL_COST(run) })),
  total: { ...run.total, participants: [], hostOwn: '9000000.00', unassigned: '100.00', hostOverhead: '20.00', hostUnused: '3.00' }, overhead: { ...run.overhead, difference: '-11447.00' },
});
const outcome = (): Outcome => {
  const whole = wholeOutcome([2024, 2025]);
  const no = <T extends { readonly year: number }>(lines: readonly T[]): readonly T[] => lines.filter(({ year }) => year !== 2025);
  return { ...whole, settlements: no(whole.settlements), advances: no(whole.advances), runs: whole.runs.map((run) => (run.year === 2025 && run.scenario === null ? ended(run) : run)) };
};
const tabOf = (key: string, of: Outcome = outcome()): ReportTab => assembleReport(of, { language: 'nl', madeOn: null }).tabs.find((tab) => tab.key === key) as ReportTab;
const valuesOf = (tab: ReportTab): readonly (readonly unknown[])[] => tab.rows.map((row) => row.map((cell) => cell?.value ?? null));
const textsOf = (tab: ReportTab): readonly string[] => valuesOf(tab).flat().filter((value): value is string => typeof value === 'string');

const NOBODY = 'Er zijn geen deelnemers ingevuld: alleen de kostprijs is berekend.';
const NONE = 'In 2025 is geen enkele deelovereenkomst van kracht; er wordt niets doorbelast.';

describe('a year in which every sub-agreement has ended', () => {
  it('says so, and not that there are no participants', () => {
    for (const texts of [textsOf(tabOf('summary')), summaryTable(outcome(), 'nl').split('\n')]) {
      expect(texts).toContain(NONE);
      expect(texts).not.toContain(NOBODY);
    }
    const alone = { ...sampleOutcome(), participants: [], runs: sampleOutcome().runs.map((run) => ended(run)) };
    expect(textsOf(tabOf('summary', alone))).toContain(NOBODY);
    expect(summaryTable(alone, 'nl')).toContain(NOBODY);
  });

  it('is not what the summary begins with: the latest year with a sub-agreement in force is', () => {
    const texts = textsOf(tabOf('summary'));
    expect(texts).toContain('Kostprijs deelovereenkomsten, realisatie 2024');
    expect(texts.find((text) => text.startsWith('Wat kost het: '))).toBe('Wat kost het: kostprijs per deelovereenkomst, 2024');
    const terminal = summaryTable(outcome(), 'nl');
    expect(terminal.indexOf('per deelovereenkomst, 2024')).toBeLessThan(terminal.indexOf(NONE));
  });

  it('has no lines of nought for what ended before it', () => {
    expect(textsOf(tabOf('summary')).filter((text) => text.startsWith('ICT (pro memorie'))).toEqual([]);
    expect(summaryTable(outcome(), 'nl')).not.toContain('ICT (pro memorie');
  });

  it('shows in Jaren what stays behind with the host, so that the cost does not seem to vanish', () => {
    const rows = valuesOf(tabOf('years'));
    const at = rows.findIndex(([first]) => first === 'Doorbelasting per jaar, begroting');
    const [outside, all] = ['Gastheer, buiten de deelovereenkomsten', 'Alle kosten'].map((name) => rows.slice(at).find(([first]) => first === name));
    // 9,000,000.00 + 100.00 + 20.00 + 3.00 + 11,447.00 under-recovered
    expect(outside?.[3]).toBe(9011570);
    // and what rounding to cents takes off
    const roundedOff = outcome().runs.filter(({ basis }) => basis === 'budget').map(({ total }) => Number(total.rounding));
    expect(all?.[3]).toBeCloseTo(9011570 - (roundedOff[1] ?? 0), 2);
    const before = outcome().runs.find(({ year, basis }) => year === 2024 && basis === 'budget') as RunOutcome;
    const own = Math.round((Number(before.total.hostOwn) + 11447) * 100) / 100;
    expect(outside?.[2]).toBe(own);
    // what is charged in 2024 is the 12,310,328.11 of the sample
    expect(all?.[2]).toBeCloseTo(12310328.11 + own - (roundedOff[0] ?? 0), 2);
  });

  it('lets the pane show it beside the bridge', () => {
    const year = resultView(outcome()).years.find((one) => one.year === 2025);
    const own = Number((outcome().runs.find(({ year: of, basis }) => of === 2024 && basis === 'budget') as RunOutcome).total.hostOwn);
    expect(year?.bridges.find(({ basis }) => basis === 'budget')?.hostOutside).toEqual({ before: (own + 11447).toFixed(2), after: '9011570.00' });
  });
});
