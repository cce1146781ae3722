import { assembleReport, type Area, type ReportBook, type ReportCell, type ReportTab } from '../../../src/report';
import { LANGUAGES, type Outcome, type RunOutcome } from '../../../src/domain';
import { sampleOutcome } from '../../support/sample-outcome';
import { wholeOutcome } from '../../support/whole-outcome';

const book = (outcome: Outcome = wholeOutcome(), language: 'nl' | 'en' = 'nl'): ReportBook => assembleReport(outcome, { language, madeOn: null });
const tabOf = (report: ReportBook, key: string): ReportTab => {
  const found = report.tabs.find((tab) => tab.key === key);
  if (!found) throw new Error(`no tab ${key}`);
  return found;
};
const cellsOf = (tab: ReportTab): readonly ReportCell[] => tab.rows.flatMap((row) => row.filter((cell) => cell !== null));
const textsOn = (tab: ReportTab): readonly string[] => cellsOf(tab).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
const numbersOn = (tab: ReportTab): ReadonlySet<number> => new Set(cellsOf(tab).flatMap(({ value }) => (typeof value === 'number' ? [value] : [])));
const valuesIn = (tab: ReportTab, area: Area): readonly unknown[] =>
  Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => tab.rows[area.row - 1 + r]?.[area.column - 1 + c]?.value ?? null)).flat();
const cents = (value: unknown): number => Math.round(Number(value) * 100);

/** The rows under a heading, up to the next heading. */
const block = (tab: ReportTab, heading: string): readonly (readonly (ReportCell | null)[])[] => {
  const start = tab.rows.findIndex((row) => row[0]?.style === 'heading' && row[0].value === heading);
  if (start < 0) throw new Error(`no heading ${heading}`);
  const length = tab.rows.slice(start + 1).findIndex((row) => row[0]?.style === 'heading');
  return tab.rows.slice(start + 1, length < 0 ? undefined : start + 1 + length).filter((row) => row.length > 0);
};
/** A table of a block by its column headings: the figures of each row under the name of the column. */
const table = (tab: ReportTab, heading: string): readonly Readonly<Record<string, unknown>>[] => {
  const rows = block(tab, heading);
  const at = rows.findIndex((row) => row.some((cell) => String(cell?.style).startsWith('columnHeading')));
  const names = rows[at]?.map((cell) => String(cell?.value ?? '')) ?? [];
  return rows.slice(at + 1).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]?.value ?? null])));
};

const DECIMAL = /^-?\d+\.\d+$/;
const amountsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return DECIMAL.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(amountsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(amountsIn) : [];
};

const KEYS = [
  'summary', 'settlement', 'costPrice', 'unitFigures', 'division', 'years', 'scenarios', 'jointPurchase', 'advances', 'costAllocation', 'rates', 'capacity', 'benchmark', 'goals', 'controls', 'findings', 'accountability',
];

describe('the tabs of a whole outcome', () => {
  it('stand in the order of reading, each with a name of its own that Excel accepts', () => {
    for (const language of LANGUAGES) {
      const { tabs } = book(wholeOutcome(), language);
      expect(tabs.map((tab) => tab.key)).toEqual(KEYS);
      expect(tabs.map((tab) => tab.name).filter((name) => name.length > 31 || /[:\\/?*[\]']/.test(name) || !name.startsWith('KPW '))).toEqual([]);
      expect(new Set(tabs.map((tab) => tab.name.toLowerCase())).size).toBe(KEYS.length);
    }
  });

  it('are left out where there is nothing to say', () => {
    const [budget] = sampleOutcome([2025], ['budget']).runs;
    const small: Outcome = { ...sampleOutcome(), runs: [{ ...budget as RunOutcome, support: { ...(budget as RunOutcome).support, centres: [], allocations: [] } }] };
    expect(book(small).tabs.map((tab) => tab.key)).toEqual(['summary', 'costPrice', 'unitFigures', 'division', 'rates', 'benchmark', 'controls', 'findings', 'accountability']);
  });

  it('have the same shape in both languages, and no word unfilled', () => {
    const shape = (report: ReportBook) => report.tabs.map((tab) => [tab.key, tab.rows.map((row) => row.map((cell) => (cell === null ? null : typeof cell.value))), tab.charts.map(({ kind, place }) => [kind, place])]);
    expect(shape(book(wholeOutcome(), 'en'))).toEqual(shape(book()));
    for (const language of LANGUAGES) {
      const texts = book(wholeOutcome(), language).tabs.flatMap(textsOn);
      expect(texts.filter((text) => /undefined|NaN|\{\w+\}|\[object/.test(text))).toEqual([]);
    }
  });

  it('show every amount of the outcome that is new', () => {
    const outcome = wholeOutcome();
    const found = new Set(book(outcome).tabs.flatMap((tab) => [...numbersOn(tab)]));
    const { settlements, advances, differences, labour, years, jointPurchases, scenarios, runs } = outcome;
    const ofRuns = runs.map((run) => [run.rates, run.capacity, run.support.centres, run.support.allocations, run.support.byMethod, run.support.stepDownOrder, run.goals, run.measurableGoals]);
    const wanted = amountsIn([settlements, advances, differences, labour, years, jointPurchases.map((one) => one.lines), scenarios.map(({ questions: _, ...one }) => one), ofRuns]);
    expect(wanted.length).toBeGreaterThan(1000);
    expect(wanted.filter((amount) => !found.has(Number(amount)))).toEqual([]);
  });
});

describe('the charts', () => {
  it('draw numbers under names, over blank cells, with a sentence for who cannot see them', () => {
    const charted = book().tabs.filter((tab) => tab.charts.length > 0);
    expect(charted.map((tab) => tab.key)).toEqual(['summary', 'settlement', 'costPrice', 'division', 'years', 'scenarios', 'jointPurchase', 'rates', 'capacity', 'benchmark']);
    for (const tab of charted) {
      for (const chart of tab.charts) {
        expect(valuesIn(tab, chart.categories).filter((value) => typeof value !== 'string')).toEqual([]);
        for (const { values } of chart.series) {
          expect(values.rows).toBe(chart.categories.rows);
          expect(valuesIn(tab, values).filter((value) => value !== null && typeof value !== 'number')).toEqual([]);
          expect(valuesIn(tab, values).some((value) => typeof value === 'number')).toBe(true);
        }
        expect(valuesIn(tab, chart.place).filter((value) => value !== null)).toEqual([]);
        expect(chart.description).toMatch(/\d{4}.*\d/);
      }
    }
  });

  it('of a waterfall hang every step between the level before it and the level after it', () => {
    for (const tab of [tabOf(book(), 'settlement'), tabOf(book(), 'years')]) {
      const waterfalls = tab.charts.filter((one) => one.series[0]?.name === ' ');
      expect(waterfalls).toHaveLength(2);
      for (const chart of waterfalls) {
        const column = (name: string) => {
          const series = chart.series.find((one) => one.name === name);
          return series ? valuesIn(tab, series.values).map((value) => (value === null ? null : cents(value))) : [];
        };
        const [below, level, higher, lower] = [column(' '), column('Stand'), column('Hoger'), column('Lager')];
        let standing = level[0] ?? NaN;
        for (let i = 1; i < below.length - 1; i += 1) {
          const [up, down] = [higher[i] ?? 0, lower[i] ?? 0];
          expect(below[i]).toBe(Math.min(standing, standing + up - down));
          expect(up > 0 && down > 0).toBe(false);
          standing += up - down;
        }
        expect(standing).toBe(level[level.length - 1]);
        // the axis begins under the lowest level, and the title says so
        expect((chart.valueFrom ?? 0) * 100).toBeLessThan(Math.min(...below.filter((one) => one !== null), ...level.filter((one) => one !== null)));
        expect(chart.title).toContain('as vanaf');
      }
    }
  });
});

describe('Afrekening', () => {
  const tab = tabOf(book(), 'settlement');

  it('prints the sign convention with every table of it', () => {
    for (const [heading, sign] of [
      ['Afrekening per deelnemer, 2025', '−'], ['Afrekening per deelovereenkomst, 2025', '−'], ['Waarom wijkt de rekening af van de begroting, 2025', '+ : de deelnemer betaalt meer'],
      ['Oorzaken per activiteit, 2025', '+ : de deelnemer betaalt meer'], ['Arbeidsverschillen per activiteit, 2025', '+ = voordelig'],
    ] as const) expect(block(tab, heading).flatMap((row) => row.map((cell) => cell?.value)).join(' ')).toContain(sign);
  });

  it('says in a word who pays, and where an advance was assumed', () => {
    const lines = table(tab, 'Afrekening per deelovereenkomst, 2025');
    const outcomes = (agreement: string) => lines.filter((line) => line.Deelovereenkomst === agreement && line.Deelnemer !== 'Totaal').map((line) => line.Uitkomst);
    expect(outcomes('ICT')).toEqual(['gastheer: geen betaling', 'betaalt bij', 'betaalt bij']);
    expect(outcomes('Vastgoedonderhoud')).toEqual(['gastheer: geen betaling', 'ontvangt terug; voorschot aangenomen', 'ontvangt terug; voorschot aangenomen']);
  });

  it('adds up: budget and causes to the final charge, advances and settlement to it as well, the clients to their total', () => {
    const causes = table(tab, 'Waarom wijkt de rekening af van de begroting, 2025');
    expect(causes).toHaveLength(9 + 3 + 2 + 1);
    for (const line of causes) {
      const parts = ['Besteding', 'Verwatering', 'Eigen gebruik', 'Eigen kosten', 'Afrekenregel', 'Afronding'].reduce((sum, part) => sum + cents(line[part]), 0);
      expect(cents(line.Begroting) + parts).toBe(cents(line.Definitief));
      expect(cents(line.Verschil)).toBe(parts);
    }
    const settled = table(tab, 'Afrekening per deelnemer, 2025');
    for (const line of settled) {
      expect(cents(line.Voorschotten) + cents(line.Afrekening)).toBe(cents(line.Definitief));
      expect(cents(line.Afrekening) - cents(line['Eerder afgerekend'])).toBe(cents(line['Nog te verrekenen']));
    }
    const clients = settled.filter((line) => String(line.Deelnemer).endsWith('(afnemer)'));
    expect(clients).toHaveLength(2);
    expect(clients.reduce((sum, line) => sum + cents(line.Definitief), 0)).toBe(cents(settled.find((line) => line.Deelnemer === 'Alle afnemers')?.Definitief));
  });

  it('has no column for earlier settlements where there were none', () => {
    const outcome = wholeOutcome();
    const never = { ...outcome, settlements: outcome.settlements.map((one) => ({ ...one, settledBefore: '0.00', delta: one.settlement })) };
    expect(textsOn(tabOf(book(never), 'settlement'))).not.toContain('Eerder afgerekend');
    expect(textsOn(tab)).toContain('Eerder afgerekend');
  });
});

describe('Voorschotten', () => {
  it('stand as schedule and as paid under each other, terms add up, and an assumed one is marked', () => {
    const lines = table(tabOf(book(), 'advances'), 'Voorschotten, 2025');
    expect(lines).toHaveLength(2 * (9 + 1));
    const terms = (line: Readonly<Record<string, unknown>>) => [1, 2, 3, 4].reduce((sum, term) => sum + cents(line[`Termijn ${term}`]), 0);
    for (const line of lines.filter((one) => one.Regel === 'schema')) expect(terms(line)).toBe(cents(line.Totaal));
    expect(lines.filter((line) => line.Opmerking === 'aangenomen: volgens schema')).toHaveLength(2);
    // Coevorden did not pay the last term of ICT: 1,331,884.00 / 4
    expect(lines.filter((line) => line['Nog te betalen (−: te veel)'] === 332971)).toHaveLength(2);
  });
});

describe('Voorschotten of a year that is not settled', () => {
  it('are the schedule alone, without a word of what was not paid', () => {
    const outcome = wholeOutcome([2025]);
    const planned: Outcome = {
      ...outcome, settlements: [],
      advances: outcome.advances.map((one) => ({ ...one, paid: '0.00', assumed: one.participant === 'EMM', terms: one.terms.map((term) => ({ ...term, paid: null })) })),
    };
    const lines = table(tabOf(book(planned), 'advances'), 'Voorschotten, 2025');
    expect(new Set(lines.map((line) => line.Regel))).toEqual(new Set(['schema']));
    expect(Object.keys(lines[0] ?? {})).not.toContain('Nog te betalen (−: te veel)');
  });
});

describe('Verantwoording', () => {
  const rulesIn = (outcome: Outcome) => block(tabOf(book(outcome), 'accountability'), 'Rekenregels').map((row) => row[0]?.value);
  it('says the rules that were used, and no others', () => {
    expect(rulesIn(wholeOutcome())).toEqual(expect.arrayContaining(['Hulpkostenplaatsen', 'Capaciteit', 'Afrekening', 'Oorzaken van het verschil', 'Van jaar naar jaar', 'Scenario’s', 'Gezamenlijke inkoop']));
    // nothing in the sample is written off or brought to another price level
    expect(rulesIn(wholeOutcome())).not.toEqual(expect.arrayContaining(['Kapitaallasten']));
    expect(rulesIn(sampleOutcome())).toEqual(['Btw', 'Afronding', 'Verschillen', 'Uurtarief', 'Kostprijs', 'Doorbelasting van kostenplaatsen', 'Overhead', 'Prijs per eenheid en dekkingsgraad', 'Verdeling over deelnemers', 'Benchmark']);
  });
});

describe('Kostenverdeelstaat', () => {
  const tab = tabOf(book(), 'costAllocation');

  it('has a matrix whose columns add up to what each centre gives, and whose rows to what each receives', () => {
    const lines = table(tab, 'Kostenverdeelstaat, 2025 begroting');
    const senders = ['Facilitair', 'Personeel en organisatie', 'Serverruimte'];
    const receivers = lines.filter((line) => line.Code !== null);
    expect(receivers).toHaveLength(4 + 2);
    for (const line of receivers) expect(senders.reduce((sum, sender) => sum + cents(line[sender]), 0)).toBe(cents(line.Ontvangen));
    const total = lines.find((line) => line.Ontvanger === 'Totaal doorbelast') ?? {};
    for (const sender of senders) {
      expect(receivers.reduce((sum, line) => sum + cents(line[sender]), 0)).toBe(cents(total[sender]));
      expect(cents(total[sender])).toBe(cents(receivers.find((line) => line.Ontvanger === sender)?.Doorbelast));
    }
    // gross = direct + received
    for (const line of receivers.filter((one) => one.Bruto !== null)) expect(cents(line.Direct) + cents(line.Ontvangen)).toBe(cents(line.Bruto));
  });

  it('names the method, and says that the gross of the reciprocal method is no cost', () => {
    const texts = textsOn(tab).join('\n');
    expect(texts).toContain('Hulpkostenplaatsen: wederkerig');
    expect(texts).toContain('‘bruto’ een rekenmiddel');
  });

  it('puts the three methods side by side with the difference to the set one, and the grand total the same', () => {
    const lines = table(tab, 'Drie methoden naast elkaar, 2025 begroting');
    for (const line of lines) {
      expect(cents(line.Direct) - cents(line['Wederkerig (gekozen)'])).toBe(cents(line['Verschil Direct']));
      expect(cents(line.Trapsgewijs) - cents(line['Wederkerig (gekozen)'])).toBe(cents(line['Verschil Trapsgewijs']));
    }
    expect(lines.find((line) => line.Deelovereenkomst === 'ICT' && line.Deelnemer === 'Totaal')?.['Verschil Direct']).toBe(-12345.67);
    expect(lines.find((line) => line.Deelovereenkomst === 'Alles samen')?.['Verschil Direct']).toBe(0);
  });

  it('leaves a method without an outcome out, and says which', () => {
    const outcome = wholeOutcome();
    const without = { ...outcome, runs: outcome.runs.map((run) => ({ ...run, support: { ...run.support, byMethod: { ...run.support.byMethod, stepDown: null } } })) };
    expect(textsOn(tabOf(book(without), 'costAllocation'))).toContain('Niet berekend, omdat de methode hier geen uitkomst heeft: trapsgewijs.');
  });

  it('becomes a list with more centres than fit on a page, and says so', () => {
    const outcome = wholeOutcome();
    const codes = Array.from({ length: 13 }, (_, i) => `K${i}`);
    const runs = outcome.runs.map((run): RunOutcome => ({
      ...run, support: {
        ...run.support, centres: codes.map((code) => ({ code, name: `Plaats ${code}`, kind: 'support', direct: '10.00', received: '0.00', gross: '10.00', given: '10.00' })),
        allocations: codes.map((code) => ({ from: code, to: 'ICT-WP', toKind: 'activity', amount: '10.00' })),
      },
    }));
    const list = tabOf(book({ ...outcome, runs }), 'costAllocation');
    expect(textsOn(list).join('\n')).toContain('Er zijn 13 kostenplaatsen die doorbelasten');
    const lines = table(list, 'Doorbelasting van kostenplaatsen, 2025');
    expect(lines).toHaveLength(14);
    expect(lines[13]).toMatchObject({ Van: 'Totaal doorbelast', Begroting: 130, Realisatie: 130, Verschil: 0 });
  });
});

describe('Tarieven', () => {
  it('show the steps from wage to the full rate, given or derived, adding up to it', () => {
    const lines = table(tabOf(book(), 'rates'), 'Opbouw van het uurtarief, 2025');
    expect(lines[0]).toMatchObject({
      Functie: 'Consulent', Loonkosten: 50.183419, 'Overige personeelskosten': 1.772033, Overhead: 19, 'Integraal uurtarief': 70.955452,
      Gegeven: 'loon, overige', Afgeleid: 'overhead',
    });
    expect(lines).toHaveLength(5);
    // the chart draws the actual rates only, each once; the budget rate that differs stands last
    expect(lines.map((line) => line.Soort)).toEqual(['beide', 'realisatie', 'beide', 'beide', 'begroting']);
    expect(tabOf(book(), 'rates').charts[0]?.categories.rows).toBe(4);
    const millionths = (value: unknown) => Math.round(Number(value ?? 0) * 1e6);
    for (const line of lines) {
      const steps = ['Loonkosten', 'Overige personeelskosten', 'Vastgesteld tarief', 'Overhead'].reduce((sum, step) => sum + millionths(line[step]), 0);
      expect(steps).toBe(millionths(line['Integraal uurtarief']));
    }
  });
  it('stand beside the reference rate with the difference', () => {
    const [line] = table(tabOf(book(), 'rates'), 'Eigen tarief naast referentietarieven, 2025');
    expect(line).toMatchObject({ Functie: 'Consulent', 'Eigen per uur': 51.955452, 'Referentie per uur': 51.555716, Verschil: 0.399736 });
  });
});

describe('Capaciteit', () => {
  const tab = tabOf(book(), 'capacity');
  it('balances: productive hours are used or unexplained, and contract hours less deductions are productive', () => {
    expect(table(tab, 'Urenbalans, 2025')).toHaveLength(6);
    for (const line of table(tab, 'Urenbalans, 2025')) expect(Number(line.Ingezet) + Number(line.Onverklaard)).toBe(line.Capaciteit);
    for (const line of table(tab, 'Urennorm: van contracturen naar productieve uren, 2025')) {
      const deductions = Object.entries(line).filter(([name]) => name.startsWith('− ')).map(([, value]) => Number(value));
      expect(deductions).toHaveLength(6);
      expect(Number(line['Contract-uren']) - deductions.reduce((sum, one) => sum + one, 0)).toBe(line['Productieve uren']);
    }
  });
  it('marks more hours than capacity, and totals what is unused', () => {
    expect(table(tab, 'Urenbalans, 2025').filter((line) => line.Oordeel === 'meer uren dan capaciteit').map((line) => line['Functie of kostenplaats'])).toEqual(['ICT-beheerder (functie)', 'ICT-beheerder (functie)']);
    const lines = table(tab, 'Tarief bij volle bezetting en bij begrote uren, 2025');
    // 107,443.87 + 54,562.00
    expect(lines.find((line) => line['Functie of kostenplaats'] === 'Totaal onbenut, begroting')?.['Onbenut in euro']).toBe(162005.87);
  });
});

describe('Doelen', () => {
  const tab = tabOf(book(), 'goals');
  it('stand once for a year with a budget and an actual run, by sub-agreement', () => {
    expect(tab.rows.filter((row) => row[0]?.style === 'heading').map((row) => row[0]?.value)).toEqual([
      'Meetbare doelen per deelovereenkomst, 2025', 'ICT, 2025', 'Vastgoedonderhoud, 2025', 'Meetbare doelen per deelovereenkomst, 2024', 'ICT, 2024', 'Vastgoedonderhoud, 2024',
    ]);
    expect(table(tab, 'ICT, 2025').map((line) => [line.Code, line['Indicator (eenheid)'], line.Voortgang, line.Bereikt, line.Oordeel])).toEqual([
      ['D1', 'Hersteltijd (uur)', 0.7, 'niet bereikt', 'meetbaar'], ['D2', 'Beschikbaarheid (%)', 1.2, 'bereikt', 'meetbaar'],
      ['D3', 'Kosten', 'n.v.t.', 'niet vast te stellen', 'niet meetbaar: zonder eenheid, streefwaarde'],
    ]);
    expect(table(tab, 'Vastgoedonderhoud, 2025')[0]).toMatchObject({ Nulmeting: 3.2, Streefwaarde: 3, Realisatie: 3.1, Bereikt: 'geen richting', Oordeel: 'meetbaar' });
  });
  it('say which are not measurable, and the share that is', () => expect(table(tab, 'Meetbare doelen per deelovereenkomst, 2025')).toEqual([
    { Deelovereenkomst: 'ICT', Code: 'ICT', 'Niet meetbaar': 'D3', Doelen: 3, Meetbaar: 2, 'Aandeel meetbaar': 0.666667 },
    { Deelovereenkomst: 'Vastgoedonderhoud', Code: 'VGO', 'Niet meetbaar': null, Doelen: 1, Meetbaar: 1, 'Aandeel meetbaar': 1 },
  ]));
});

describe('Jaren', () => {
  const tab = tabOf(book(), 'years');
  it('puts every year beside the other, the earliest first', () => {
    const lines = table(tab, 'Doorbelasting per jaar, begroting');
    for (const line of lines) expect(cents(line['2025']) - cents(line['2024'])).toBe(cents(line['Verschil 2024–2025']));
    expect(lines.find((line) => line.Deelovereenkomst === 'Totaal doorbelast')).toMatchObject({ 2024: 12310328.11 });
  });
  it('prints rounding in cents, so that its difference is that of what is printed', () => {
    // 0.0018 and 0.0156: 0.00, 0.02 and between them 0.02, not 0.01
    const rounding: Readonly<Record<number, string>> = { 2024: '-0.001800000000', 2025: '-0.015600000000' };
    const outcome = wholeOutcome();
    const rounded = { ...outcome, runs: outcome.runs.map((run) => ({ ...run, total: { ...run.total, rounding: rounding[run.year] ?? '0.000000000000' } })) };
    const lines = table(tabOf(book(rounded), 'years'), 'Doorbelasting per jaar, begroting');
    expect(lines.find((line) => String(line.Deelovereenkomst).startsWith('Afronding'))).toMatchObject({ 2024: 0, 2025: 0.02, 'Verschil 2024–2025': 0.02 });
  });
  it('explains the change by groups of inputs that add up, says the order, and which step was merged', () => {
    const heading = 'Van 2024 naar 2025, begroting: wat de rekening verandert';
    const groups = ['Overeenkomsten en activiteiten', 'Uren', 'Tarieven', 'Kosten en activa', 'Volumes en doorbelasting', 'Overhead', 'Verdeelsleutels'];
    const lines = table(tab, heading);
    expect(lines.length).toBe(9 + 3 + 3 + 1);
    for (const line of lines) {
      expect(line['Volumes en doorbelasting']).toBe('in volgende stap');
      expect(groups.reduce((sum, group) => sum + (typeof line[group] === 'number' ? cents(line[group]) : 0), cents(line['2024']))).toBe(cents(line['2025']));
    }
    expect(String(block(tab, heading)[0]?.[0]?.value)).toContain(groups.map((one) => one.toLowerCase()).join(' → '));
  });
  it('keeps one-off cost apart', () => {
    const [ict] = table(tab, 'Incidentele kosten, 2024 en 2025, begroting');
    expect(ict).toMatchObject({ Deelovereenkomst: 'ICT', 2024: 182500, 2025: 0, Verschil: -182500 });
  });
  it('draws the years themselves from three on', () => {
    const drawn = tabOf(book(wholeOutcome([2023, 2024, 2025])), 'years').charts.map((chart) => [chart.kind, chart.categories.rows, chart.series[0]?.name]);
    expect(drawn.filter(([, , name]) => name !== ' ')).toEqual([['stackedColumn', 3, 'Emmen'], ['stackedColumn', 3, 'Emmen']]);
  });
});

describe('Scenario’s', () => {
  const tab = tabOf(book(), 'scenarios');
  it('put base and every scenario side by side, with the difference', () => {
    const lines = table(tab, 'Basis en scenario’s naast elkaar, 2025 begroting');
    for (const line of lines) {
      expect(cents(line['Coevorden vertrekt']) - cents(line.Basis)).toBe(cents(line['Verschil Coevorden vertrekt']));
      expect(cents(line['Lonen +4 %']) - cents(line.Basis)).toBe(cents(line['Verschil Lonen +4 %']));
    }
    expect(lines.filter((line) => line.Deelovereenkomst === 'Gastheer, buiten de deelovereenkomsten')).toHaveLength(1);
    // not the total of all cost on Jaren and Controles, which counts the rounding of activities too
    expect(lines.at(-1)?.Deelovereenkomst).toBe('Totaal, afgerond per activiteit op centen');
  });
  it('say what changes, and what an exit costs', () => {
    const texts = textsOn(tab);
    expect(texts).toContain('Coevorden vertrekt; laatste dag 30-6-2025');
    expect(texts).toContain('3 regels in de tabel Scenarios');
    const exit = table(tab, 'Uittreding van Coevorden: Coevorden vertrekt');
    expect(exit.find((line) => line.Naam === 'Uittreedsom')?.Bedrag).toBe(4200000);
    expect(exit.filter((line) => String(line.Naam).startsWith('Afbouw')).reduce((sum, line) => sum + Number(line.Bedrag), 0)).toBe(4200000);
  });
});

describe('Gezamenlijke inkoop', () => {
  const heading = 'Gezamenlijke inkoop: EMM+BOD+COE, 2025';
  it('divides the joint cost whole, by key and by Shapley, and shows what each saves', () => {
    const lines = table(tabOf(book(), 'jointPurchase'), heading);
    const total = lines.at(-1) ?? {};
    expect(total).toMatchObject({ Alleen: 900000, 'Naar sleutel inwoners': 700000, Shapley: 700000, 'Besparing Shapley': 200000, 'Besparing naar sleutel': 200000 });
    for (const line of lines.slice(0, -1)) expect(cents(line.Alleen) - cents(line.Shapley)).toBe(cents(line['Besparing Shapley']));
  });
  it('has no column by key without a key', () => {
    const outcome = wholeOutcome();
    const keyless = { ...outcome, jointPurchases: outcome.jointPurchases.map((one) => ({ ...one, key: null, lines: one.lines.map((line) => ({ ...line, byKey: null, savingByKey: null })) })) };
    expect(Object.keys(table(tabOf(book(keyless), 'jointPurchase'), heading)[0] ?? {})).toEqual(['Deelnemer', 'Alleen', 'Shapley', 'Besparing Shapley', 'Naar kosten alleen', 'Als laatste']);
  });
});

describe('the summary', () => {
  const tab = tabOf(book(), 'summary');
  it('says what is settled with the clients, and one line each of what stands on other tabs', () => {
    const settled = table(tab, 'Afrekening met de afnemers, 2025');
    expect(settled.map((line) => [line.Deelnemer, line.Uitkomst])).toEqual([
      ['Borger-Odoorn (afnemer)', 'betaalt bij; voorschot aangenomen'], ['Coevorden (afnemer)', 'betaalt bij; voorschot aangenomen'], ['Alle afnemers', null],
    ]);
    const subjects = table(tab, 'Wat verder telt, 2025').map((line) => line.Onderwerp);
    expect(subjects).toEqual([
      'Onbenutte capaciteit, begroting', 'Onbenutte capaciteit, realisatie', 'Meer uren dan capaciteit: ICT-beheerder', 'Scenario Coevorden vertrekt: verschil voor de afnemers, begroting 2025',
      'Scenario Coevorden vertrekt: achterblijvende kosten, begroting 2025', 'Scenario Coevorden vertrekt: uittreedsom Coevorden', 'Scenario Lonen +4 %: verschil voor de afnemers, begroting 2025',
      'Gezamenlijke inkoop EMM+BOD+COE: besparing per jaar',
    ]);
  });
  it('shows a control of the settlement beside the control of the run, so that neither hides the other', () => {
    const outcome = wholeOutcome([2025]);
    const runs = outcome.runs.map((run) => (run.basis === 'budget' ? run : {
      ...run, controls: [...run.controls, { code: 'host-and-clients-bear-all' as const, expected: '1.00', actual: '0.00', difference: '-1.00', pass: false, lines: [{ code: 'host-bears', amount: '0.00' }] }],
    }));
    const rows = table(tabOf(book({ ...outcome, runs }), 'summary'), 'Sluiten de controles, 2025').filter((line) => String(line.Controle).startsWith('Gastheer en afnemers'));
    expect(rows.map((line) => [line.Controle, line.Realisatie])).toEqual([
      ['Gastheer en afnemers dragen samen alle kosten', 'sluit'], ['Gastheer en afnemers dragen samen alle kosten: afrekening', 'sluit niet'],
    ]);
  });
});
