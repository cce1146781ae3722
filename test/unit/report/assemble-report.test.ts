import { assembleReport, type Area, type ReportBook, type ReportCell, type ReportTab } from '../../../src/report';
import { LANGUAGES, parseDay, type Outcome, type RunOutcome } from '../../../src/domain';
import { sampleOutcome } from '../../support/sample-outcome';

const madeOn = parseDay('2026-03-12') ?? null;
const book = (outcome: Outcome = sampleOutcome(), language: 'nl' | 'en' = 'nl'): ReportBook => assembleReport(outcome, { language, madeOn });
const cellsOf = (tab: ReportTab): readonly ReportCell[] => tab.rows.flatMap((row) => row.filter((cell) => cell !== null));
const tabOf = (report: ReportBook, key: string): ReportTab => {
  const found = report.tabs.find((tab) => tab.key === key);
  if (!found) throw new Error(`no tab ${key}`);
  return found;
};
const inArea = (tab: ReportTab, area: Area): readonly (ReportCell | null)[] =>
  Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => tab.rows[area.row - 1 + r]?.[area.column - 1 + c] ?? null)).flat();
const numbersOn = (tab: ReportTab): ReadonlySet<number> => new Set(cellsOf(tab).map((cell) => cell.value).filter((value) => typeof value === 'number'));
const textsOn = (tab: ReportTab): readonly string[] => cellsOf(tab).map((cell) => cell.value).filter((value) => typeof value === 'string');

/** Every decimal text inside an outcome's run, by its key: what a reader may look for. */
const DECIMAL = /^-?\d+\.\d+$/;
const amountsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return DECIMAL.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(amountsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(amountsIn) : [];
};

describe('the tabs', () => {
  it.each(LANGUAGES)('have names that Excel accepts, are alike in no case, and are marked as ours (%s)', (language) => {
    const names = book(sampleOutcome(), language).tabs.map((tab) => tab.name);
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name) || !name.startsWith('KPW '))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(10);
  });

  it('have the same shape in both languages', () => {
    const shape = (report: ReportBook) => report.tabs.map((tab) => [tab.key, tab.rows.map((row) => row.map((cell) => (cell === null ? null : typeof cell.value))), tab.charts.map((chart) => [chart.kind, chart.place, chart.series.length]), tab.frozenRows]);
    expect(shape(book(sampleOutcome(), 'en'))).toEqual(shape(book()));
  });

  it.each(LANGUAGES)('hold no undefined, no NaN, no unfilled word (%s)', (language) => {
    const values = book(sampleOutcome(), language).tabs.flatMap(cellsOf).map((cell) => cell.value);
    expect(values.filter((value) => value === undefined || (typeof value === 'number' && !Number.isFinite(value)))).toEqual([]);
    expect(values.filter((value) => typeof value === 'string' && /undefined|NaN|\{\w+\}|\[object/.test(value))).toEqual([]);
  });

  it('are set up for print: A4 landscape, a heading that comes back, the run in the footer', () => {
    for (const tab of book().tabs) {
      expect(tab.print).toMatchObject({ orientation: 'landscape', footerRight: 'Berekening 3f9a1c07be42' });
      const [first, last] = tab.print.titleRows ?? [0, 0];
      expect(first).toBeGreaterThan(0);
      expect(last).toBeLessThanOrEqual(tab.frozenRows);
    }
  });

  it('freeze right under the column headings', () => {
    const report = book();
    for (const key of ['costPrice', 'unitFigures', 'division', 'benchmark', 'controls', 'findings']) {
      const tab = tabOf(report, key);
      const styles = (tab.rows[tab.frozenRows - 1] ?? []).map((cell) => cell?.style ?? '');
      expect(styles.filter((style) => !style.startsWith('columnHeading'))).toEqual([]);
      expect(styles.length).toBeGreaterThan(3);
    }
  });

  it('have columns wide enough for their figures, and none wider than 60', () => {
    for (const tab of book().tabs) {
      expect(Math.max(...tab.columnWidths)).toBeLessThanOrEqual(60);
      tab.rows.forEach((row) => row.forEach((cell, i) => {
        if (typeof cell?.value === 'number' && cell.format === 'amount') expect(tab.columnWidths[i]).toBeGreaterThanOrEqual(cell.value.toFixed(2).length);
      }));
    }
  });
});

describe('the figures', () => {
  it('have one sign for what the host bears of overhead, on every tab, and its lines add up', () => {
    const report = book(sampleOutcome());
    const rowsOf = (key: string) => report.tabs.find((tab) => tab.key === key)?.rows.map((row) => row.map((cell) => cell?.value ?? null)) ?? [];
    const named = (key: string, name: string) => rowsOf(key).find(([first]) => first === name);
    // recovered − pool is −11,447.00 in the budget of the sample: under-recovered
    for (const key of ['summary', 'division']) expect(named(key, 'Onderdekking (+) of overdekking (−) van overhead')?.[1]).toBe(11447);
    const overhead = rowsOf('costPrice').findIndex(([first]) => first === 'Verschil: te verdelen − toegerekend. + : onderdekking, die draagt de gastheer; − : overdekking.');
    expect(rowsOf('costPrice')[overhead + 2]?.[7]).toBe(11447);
    const from = rowsOf('summary').findIndex(([first]) => first === '+ : de gastheer draagt het.');
    const lines = rowsOf('summary').slice(from + 2);
    const end = lines.findIndex(([first]) => first === 'Samen, met de afronding');
    expect(end).toBeGreaterThan(3);
    expect(lines[end]?.[1]).toBeCloseTo(lines.slice(0, end).reduce((sum, row) => sum + Number(row[1]), 0), 1);
  });

  it('of the outcome all come back as numbers in cells', () => {
    const outcome = sampleOutcome();
    const report = book(outcome);
    const found = new Set(report.tabs.flatMap((tab) => [...numbersOn(tab)]));
    const { rates, activities, subAgreements, total, support, overhead, benchmarks, keyPersons, keyDrift, controls } = outcome.runs[0] as RunOutcome;
    const actual = outcome.runs[1] as RunOutcome;
    const charged = { activities: activities.map(({ rounding: _, ...one }) => one), subAgreements, total };
    const wanted = amountsIn([rates, charged, support, overhead, benchmarks, keyPersons, keyDrift, controls, actual.benchmarks, actual.subAgreements, actual.total, actual.controls]);
    expect(wanted.length).toBeGreaterThan(300);
    // over-recovery and rounding are shown as what the host bears of them, with the other sign
    const borne = [overhead.difference, total.rounding, actual.total.rounding];
    expect(borne.filter((amount) => !found.has(-Number(amount)) && Number(amount) !== 0)).toEqual([]);
    expect(wanted.filter((amount) => !found.has(Number(amount)) && !borne.includes(amount))).toEqual([]);
  });

  it('stand beside each other: budget, actual and the difference between them', () => {
    const summary = tabOf(book(), 'summary');
    const row = summary.rows.find((cells) => cells[0]?.value === 'ICT');
    expect(row?.map((cell) => cell?.value)).toEqual(['ICT', 5827003.43, 5967307.23, 140303.8, expect.closeTo(2.4078, 4)]);
    const line = tabOf(book(), 'costPrice').rows.findIndex((cells) => cells[0]?.value === 'ICT');
    expect(tabOf(book(), 'costPrice').rows.slice(line, line + 3).map((cells) => cells[2]?.value)).toEqual(['begroting', 'realisatie', 'verschil']);
  });

  it('total the sub-agreements apart from the own tasks of the host', () => {
    const rows = tabOf(book(), 'costPrice').rows;
    const totalOf = (name: string) => rows.find((cells) => cells[1]?.value === name)?.map((cell) => cell?.value ?? null);
    // 4,809,929.49 + 5,827,003.43 + 1,673,395.19; and 1,711,200.00 of own tasks
    expect(totalOf('Totaal deelovereenkomsten')).toContain(12310328.11);
    expect(totalOf('Met eigen taken van de gastheer')).toContain(14021528.11);
  });

  it('that do not exist are said not to apply, and are never 0', () => {
    const row = tabOf(book(), 'unitFigures').rows.find((cells) => cells[0]?.value === 'SZ-SV');
    expect(row?.slice(3, 8).map((cell) => cell?.value ?? null)).toEqual(['n.v.t.', 'n.v.t.', 'n.v.t.', 'n.v.t.', null]);
  });

  it('of a memo stand apart from the total', () => {
    const names = textsOn(tabOf(book(), 'summary'));
    expect(names.indexOf('Inkoop (pro memorie, gepland)')).toBeGreaterThan(names.indexOf('Totaal deelovereenkomsten'));
  });

  it('show who got a left-over cent', () => {
    const outcome = sampleOutcome();
    const lucky = outcome.runs[0]?.activities.flatMap((one) => one.participants).filter((one) => one.leftOverCents !== 0) ?? [];
    const division = tabOf(book(outcome), 'division');
    const column = division.rows[division.frozenRows - 1]?.findIndex((cell) => cell?.value === 'Rest-cent begroting') ?? -1;
    expect(lucky.length).toBeGreaterThan(0);
    expect(division.rows.slice(division.frozenRows).filter((row) => row[3] && row[column]?.value === 1)).toHaveLength(lucky.length);
  });
});

describe('the charts', () => {
  it.each(LANGUAGES)('draw numbers under names on their own tab, and have a sentence for who cannot see them (%s)', (language) => {
    const report = book(sampleOutcome(), language);
    expect(report.tabs.filter((tab) => tab.charts.length > 0).map((tab) => tab.key)).toEqual(['summary', 'costPrice', 'division', 'benchmark']);
    for (const tab of report.tabs) {
      for (const chart of tab.charts) {
        expect(inArea(tab, chart.categories).filter((cell) => typeof cell?.value !== 'string')).toEqual([]);
        for (const series of chart.series) {
          expect(series.values.rows).toBe(chart.categories.rows);
          expect(inArea(tab, series.values).filter((cell) => cell !== null && typeof cell.value !== 'number')).toEqual([]);
          expect(inArea(tab, series.values).some((cell) => typeof cell?.value === 'number')).toBe(true);
        }
        expect(chart.description).toMatch(/2025.*\d/);
      }
    }
  });

  it('stand over blank cells only', () => {
    for (const tab of book().tabs) for (const chart of tab.charts) expect(inArea(tab, chart.place).filter((cell) => cell !== null)).toEqual([]);
  });
});

describe('texts and findings', () => {
  it('leave a text that looks like a formula a text', () => {
    expect(textsOn(tabOf(book(), 'rates'))).toContain('=Bron!A1');
    expect(textsOn(tabOf(book(), 'findings'))).toContain('=4,1');
  });

  it('list warnings before notes, with sheet, row, column and cell', () => {
    const tab = tabOf(book(), 'findings');
    const rows = tab.rows.slice(tab.frozenRows).map((row) => row.map((cell) => cell?.value ?? null));
    expect(rows.map((row) => [row[1], row[9]])).toEqual([['waarschuwing', 'key-drift'], ['opmerking', 'rate-without-source']]);
    expect(rows[1]?.slice(3, 8)).toEqual(['Tarieven', 'Tarieven', 6, 'Bron', 'Tarieven!J6']);
  });

  it('say for every light and every control in a word what its colour says', () => {
    const coloured = book().tabs.flatMap(cellsOf).filter((cell) => cell.style === 'good' || cell.style === 'attention' || cell.style === 'bad');
    expect(coloured.length).toBeGreaterThan(10);
    expect(coloured.filter((cell) => typeof cell.value !== 'string' || cell.value === '')).toEqual([]);
  });

  it('account for run, versions, inputs, VAT and rounding', () => {
    const texts = textsOn(tabOf(book(), 'accountability')).join('\n');
    for (const wanted of [sampleOutcome().runId, '0.1.0', '2026-1', 'Uren 2025', 'Alle bedragen zijn exclusief btw', 'restcent', 'Vastgesteld tarief 2025']) expect(texts).toContain(wanted);
    expect(numbersOn(tabOf(book(), 'accountability')).has(1248)).toBe(true);
  });
});

describe('other outcomes', () => {
  it('of one kind only have no empty columns for the other', () => {
    const summary = tabOf(book(sampleOutcome([2025], ['budget'])), 'summary');
    expect(textsOn(summary)).not.toContain('Realisatie');
    expect(textsOn(summary)).not.toContain('Verschil');
  });

  it('of several years stand under each other, the latest first', () => {
    const headings = cellsOf(tabOf(book(sampleOutcome([2024, 2025])), 'summary')).filter((cell) => cell.style === 'heading' && String(cell.value).startsWith('Wat kost het')).map((cell) => cell.value);
    expect(headings).toEqual(['Wat kost het: kostprijs per deelovereenkomst, 2025', 'Wat kost het: kostprijs per deelovereenkomst, 2024']);
  });

  it('without runs, participants or findings still make a whole book', () => {
    const empty: Outcome = { ...sampleOutcome(), runs: [], participants: [], findings: [] };
    const report = book(empty);
    expect(report.tabs).toHaveLength(9);
    expect(textsOn(tabOf(report, 'summary')).join()).toContain('niets te berekenen');
    expect(textsOn(tabOf(report, 'findings'))).toContain('Er zijn geen bevindingen.');
  });

  it('are not changed by it', () => {
    const outcome = sampleOutcome();
    book(outcome);
    expect(outcome).toEqual(sampleOutcome());
  });
});
