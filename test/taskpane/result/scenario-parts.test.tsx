/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { type Finding, type Outcome, parseDay, type ScenarioChange, type ScenarioOutcome } from '../../../src/domain';
import { wholeOutcome } from '../../support/whole-outcome';
import { complaints, linesOf, onOutcome, open, region } from './shown-outcome';
import { showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);
afterEach(cleanup);

const OUTCOME = wholeOutcome();
const NAME = 'Lonen +4 %';
const DAY = parseDay('2025-06-30') as NonNullable<ReturnType<typeof parseDay>>;
const at = (row: number) => ({ sheet: 'Scenarios', table: 'Scenarios', row });

/** The scenario of wages, with something more in it. */
const withParts = (more: Partial<ScenarioOutcome>): Outcome => ({ ...OUTCOME, scenarios: OUTCOME.scenarios.map((one) => (one.name === NAME ? { ...one, ...more } : one)) });
const opened = async (more: Partial<ScenarioOutcome>): Promise<HTMLElement> => {
  showResult(onOutcome(withParts(more)));
  return open(`Scenario ${NAME}`);
};

describe('prices per unit in a scenario', () => {
  const price = { year: 2025, basis: 'budget', subAgreement: 'SZ', activity: null, unit: 'dossier', base: '912.455000', scenario: '948.944000', difference: '36.489000' } as const;

  it('are those that change in the year that is shown, of sub-agreements and of activities, with base and scenario', async () => {
    const scenario = await opened({
      unitPrices: [
        price, { ...price, activity: 'SZ-INK', base: '900', scenario: '1036.5', difference: '136.500000' }, { ...price, subAgreement: 'ICT', basis: 'actual', base: null, scenario: '12.5', difference: null },
        { ...price, subAgreement: 'VGO', scenario: price.base, difference: '0.000000' }, { ...price, year: 2024, subAgreement: 'VGO' },
      ],
    });
    expect(linesOf(within(scenario).getByRole('table', { name: `Prijs per eenheid in scenario ${NAME}` }))).toEqual([
      ['Sociale Zakenbegroting', '912,46', '948,94'], ['Inkomensondersteuningbegroting', '900,00', '1.036,50'], ['ICTrealisatie', '', '12,50'],
    ]);
  });

  it('are no table where none changes', async () => {
    const scenario = await opened({ unitPrices: [{ ...price, difference: '0.000000' }] });
    expect(within(scenario).queryByText('Prijs per eenheid')).toBeNull();
  });
});

describe('stranded cost', () => {
  it('of clients that leave together is one amount a year, of both by name, and no line of either', async () => {
    const leaving = (participant: string): ScenarioOutcome['exits'][number] => ({ participant, day: DAY, stranded: [], lastFullCharge: null, lastFullYear: null, runOff: [], exitSum: null });
    const scenario = await opened({ exits: ['BOD', 'COE'].map(leaving), strandedTogether: [{ year: 2025, basis: 'budget', amount: '20000.00' }, { year: 2026, basis: 'budget', amount: '-12.50' }] });
    const table = within(scenario).getByRole('table', { name: 'Achterblijvende kosten na vertrek van Borger-Odoorn, Coevorden' });
    expect(linesOf(table)).toEqual([['2025, begroting', '+20.000,00'], ['2026, begroting', '-12,50']]);
    expect(within(scenario).getByText(/Het is niet te zeggen welk deel door wie komt\./)).toBeDefined();
    expect(within(scenario).queryByRole('table', { name: /^Uittreding / })).toBeNull();
  });

  it('of a task that goes home names who bears it, leaves out who bears nothing, and adds up', async () => {
    const stranded = (participant: string | null, amount: string) => ({ year: 2025, basis: 'budget', participant, amount } as const);
    const scenario = await opened({
      endings: { activities: [{ activity: 'SZ-INK', day: DAY }], stranded: [stranded('EMM', '5041.09'), stranded('BOD', '0.00'), stranded('COE', '5041.10'), stranded(null, '25.00')] },
    });
    expect(linesOf(within(scenario).getByRole('table', { name: 'Wat achterblijft na het einde van Inkomensondersteuning' }))).toEqual([
      ['Emmen2025, begroting', '+5.041,09'], ['Coevorden2025, begroting', '+5.041,10'], ['Gastheer, buiten de deelovereenkomsten2025, begroting', '+25,00'],
      // 5,041.09 + 5,041.10 + 25.00
      ['Samen2025, begroting', '+10.107,19'],
    ]);
    expect(within(scenario).getByText(/^Kosten die niet meegaan met de taak, en wie ze draagt/)).toBeDefined();
  });
});

describe('what each row of Scenarios changes', () => {
  const change = (row: number, more: Partial<ScenarioChange>): ScenarioChange => ({
    place: at(row), table: 'Tarieven', rowKey: '*', column: 'Uurtarief', isQuestion: false, type: 'number', from: null, to: null, factor: null, cells: 1, ...more,
  });
  const CHANGED = [
    change(2, { table: 'Deelnemers', rowKey: 'COE', column: 'Vertrekt op', isQuestion: true, type: 'day', to: '2025-06-30', cells: 0 }),
    change(3, { factor: '1.040000000000', cells: 12 }), change(4, { rowKey: 'Adviseur', from: '60.000000', to: '62.400000', factor: '1.040000000000' }),
    change(5, { table: 'Kosten', rowKey: '* | SZ-INK', column: 'Vast', type: 'yes-no', from: 'no', to: 'yes', cells: 2 }),
    change(6, { table: 'Deelnemers', rowKey: 'COE', column: 'Afbouw %', isQuestion: true, type: 'text', to: '75.000000; 12.500000', cells: 0 }),
  ];

  it('opens on request: which cells, from what and to what, in Dutch', async () => {
    const scenario = await opened({ changed: CHANGED });
    const name = `Wat scenario ${NAME} verandert`;
    expect(within(scenario).queryByRole('table', { name })).toBeNull();
    const list = await open('Wat iedere regel van Scenarios verandert', scenario);
    expect(linesOf(within(list).getByRole('table', { name }))).toEqual([
      ['Deelnemers | COE | Vertrekt op', '', '30-6-2025'], ['Tarieven | * | Uurtarief12 cellen', '', 'maal 1,04'], ['Tarieven | Adviseur | Uurtarief', '60', '62,4, maal 1,04'],
      ['Kosten | * | SZ-INK | Vast2 cellen', 'nee', 'ja'], ['Deelnemers | COE | Afbouw %', '', '75; 12,5'],
    ]);
  });

  it('is absent where the scenario was read without its rows', async () => {
    const scenario = await opened({ changed: [] });
    expect(within(scenario).queryByText(/^Wat iedere regel/)).toBeNull();
  });
});

describe('a scenario that was not calculated', () => {
  const LEFT_OUT: Finding = { code: 'scenario-left-out', severity: 'warning', place: { ...at(2), column: 'Scenario' }, facts: { scenario: 'Zonder sleutel', activity: 'SZ-INK', agreement: 'SZ', because: 'missing-allocation-key' } };

  it('is named among the comparisons with its reason, in every year', () => {
    showResult(onOutcome({ ...OUTCOME, findings: [...OUTCOME.findings, LEFT_OUT] }));
    const says = (): void => {
      const section = region('Vergelijkingen');
      expect(within(section).getByText('Scenario Zonder sleutel is niet berekend')).toBeDefined();
      expect(within(section).getByText(/Activiteit SZ-INK van deelovereenkomst SZ heeft geen verdeelsleutel/)).toBeDefined();
    };
    says();
    fireEvent.change(screen.getByLabelText('Jaar'), { target: { value: '2024' } });
    says();
  });

  it('is told where there is nothing else to compare, and other findings are not', () => {
    const alone = wholeOutcome([2025]);
    showResult(onOutcome({ ...alone, scenarios: [], jointPurchases: [], findings: [LEFT_OUT, { ...LEFT_OUT, code: 'scenario-nobody-remains' }] }), 'en');
    expect(within(region('Comparisons')).getAllByText(/was not calculated$/)).toHaveLength(1);
  });
});

describe('the new parts together', () => {
  it('give axe nothing to mind', async () => {
    const price = { year: 2025, basis: 'budget', subAgreement: 'SZ', activity: null, unit: 'dossier', base: '9', scenario: '10', difference: '1.000000' } as const;
    const { container } = showResult(onOutcome(withParts({
      unitPrices: [price], strandedTogether: [{ year: 2025, basis: 'budget', amount: '20000.00' }],
      endings: { activities: [{ activity: 'SZ-INK', day: DAY }], stranded: [{ year: 2025, basis: 'budget', participant: 'EMM', amount: '1.00' }] },
      changed: [{ place: at(2), table: 'Tarieven', rowKey: '*', column: 'Uurtarief', isQuestion: false, type: 'number', from: '1', to: '2', factor: null, cells: 1 }],
    })));
    await open('Wat iedere regel van Scenarios verandert', await open(`Scenario ${NAME}`));
    expect(await complaints(container)).toEqual([]);
  });
});
