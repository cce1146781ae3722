/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Outcome } from '../../../src/domain';
import { wholeOutcome } from '../../support/whole-outcome';
import { centsOf, complaints, linesOf, onOutcome, open, region } from './shown-outcome';
import { dutch, showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);
afterEach(cleanup);

const OUTCOME = wholeOutcome();
const cents = (amount: string): number => Math.round(Number(amount) * 100);
const choose = (element: HTMLElement, label: string, value: string): void => void fireEvent.change(within(element).getByLabelText(label), { target: { value } });
const after = (table: HTMLElement, name: string): readonly string[] => {
  const lines = linesOf(table);
  return lines[lines.findIndex(([first]) => first === name) + 1] ?? [];
};

describe('from the year before', () => {
  const lines = OUTCOME.years.find(({ basis }) => basis === 'budget')?.lines ?? [];
  const line = lines.find(({ subAgreement, participant }) => subAgreement === 'ICT' && participant === 'COE');

  it('adds up to the cent from the one year to the other, and names the step that could not stand alone', async () => {
    showResult(onOutcome(OUTCOME));
    const years = await open('Van 2024 naar 2025');
    choose(years, 'Deelovereenkomst', 'ICT');
    choose(years, 'Deelnemer', 'COE');
    fireEvent.click(await within(years).findByRole('button', { name: /^Toon als tabel/ }));
    const printed = linesOf(within(years).getByRole('table', { name: 'Van 2024 naar 2025, ICT, Coevorden' }));
    expect(printed.map(([name]) => name)).toEqual(['2024', 'Deelovereenkomsten en activiteiten', 'Uren', 'Tarieven', 'Kosten en activa', 'Volumes en doorbelasting', 'Overhead', 'Verdeelsleutels', '2025']);
    const amounts = printed.map(([, amount = '']) => (amount === 'n.v.t.' ? 0 : centsOf(amount)));
    expect(amounts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(amounts.at(-1));
    expect([amounts[0], amounts.at(-1)]).toEqual([cents(line?.before ?? ''), cents(line?.after ?? '')]);
    expect(within(years).getByText(/^Volumes en doorbelasting: niet apart te rekenen/)).toBeDefined();
  });

  it('says what stays with the host outside the sub-agreements, so that no cost seems to vanish', async () => {
    showResult(onOutcome(OUTCOME));
    const years = await open('Van 2024 naar 2025');
    const [before, later] = [2024, 2025].map((year) => OUTCOME.runs.find((run) => run.year === year && run.basis === 'budget')?.total.hostOwn ?? '');
    // beside its own tasks 11,447.00 of overhead was not recovered, in both years
    const text = (own: string): string => dutch((Number(own) + 11447).toFixed(2));
    expect(within(years).getByText(`Gastheer, buiten de deelovereenkomsten: ${text(before ?? '')} euro in 2024, ${text(later ?? '')} euro in 2025.`)).toBeDefined();
  });

  it('adds the lines up where all of them are shown, and explains the ends of one', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const years = await open('Van 2024 naar 2025');
    fireEvent.click(await within(years).findByRole('button', { name: /^Toon als tabel/ }));
    const total = (select: (one: (typeof lines)[number]) => string): number => lines.reduce((sum, one) => sum + cents(select(one)), 0);
    const table = (): HTMLElement => within(years).getByRole('table', { name: /^Van 2024 naar 2025, / });
    expect(centsOf(linesOf(table()).at(-1)?.[1] ?? '')).toBe(total((one) => one.after));
    expect(within(table()).queryAllByRole('button')).toEqual([]);
    choose(years, 'Deelovereenkomst', 'ICT');
    choose(years, 'Deelnemer', 'COE');
    fireEvent.click(within(table()).getAllByRole('button')[0] as HTMLElement);
    expect(actions.explain).toHaveBeenCalledWith('2024/budget/subAgreement/ICT/participant/COE');
  });

  it('sets one-off cost apart, and shows the basis that is chosen', async () => {
    showResult(onOutcome(OUTCOME));
    const years = await open('Van 2024 naar 2025');
    expect(within(years).getByText('Incidentele kosten: 182.500,00 euro in 2024, 0,00 euro in 2025.')).toBeDefined();
    choose(years, 'Deelovereenkomst', 'VGO');
    expect(within(years).queryByText(/^Incidentele kosten/)).toBeNull();
    const drawn = async (): Promise<string | null> => (await within(years).findByRole('img', { name: 'Van 2024 naar 2025' })).textContent;
    const budget = await drawn();
    choose(years, 'Soort', 'actual');
    expect(await drawn()).not.toBe(budget);
  });

  it('stands with the year that it leads to alone', () => {
    showResult(onOutcome(OUTCOME));
    fireEvent.change(screen.getByLabelText('Jaar'), { target: { value: '2024' } });
    expect(screen.queryByText('Van 2024 naar 2025')).toBeNull();
    expect([...region('Vergelijkingen').querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual(['Wat als …']);
  });
});

describe('a scenario', () => {
  it('stands beside the base per participant, with the difference', async () => {
    showResult(onOutcome(OUTCOME));
    const scenario = await open('Scenario Lonen +4 %');
    const table = within(scenario).getByRole('table', { name: 'Scenario Lonen +4 %, realisatie' });
    const all = OUTCOME.scenarios.find(({ name }) => name === 'Lonen +4 %')?.totals.filter(({ year, basis }) => year === 2025 && basis === 'actual') ?? [];
    expect(after(table, 'Samen').map(centsOf)).toEqual((['base', 'scenario', 'difference'] as const).map((key) => all.reduce((sum, one) => sum + cents(one[key]), 0)));
    const total = OUTCOME.scenarios.find(({ name }) => name === 'Lonen +4 %')?.totals.find(({ basis, participant }) => basis === 'actual' && participant === 'COE');
    expect(after(table, 'Coevorden')).toEqual([dutch(total?.base ?? ''), dutch(total?.scenario ?? ''), `+${dutch(total?.difference ?? '')}`]);
    expect(after(table, 'Gastheer, buiten de deelovereenkomsten')[2]).toBe('0,00');
    expect(within(scenario).getByText('3 rijen in Scenarios.')).toBeDefined();
  });

  it('says what is asked, what stays behind, and what an exit sum would be', async () => {
    showResult(onOutcome(OUTCOME));
    const scenario = await open('Scenario Coevorden vertrekt');
    expect(within(scenario).getByText('Coevorden treedt uit; 30-6-2025 is de laatste dag.')).toBeDefined();
    const lines = linesOf(within(scenario).getByRole('table', { name: 'Uittreding Coevorden' }));
    expect(lines[0]).toEqual(['Achterblijvende kosten2025, begroting', '+612.340,11']);
    // 75 %, 50 % and 25 % of 2.800.000
    expect(lines.slice(-4)).toEqual([['Afbouw 2026: 75 %', '2.100.000,00'], ['Afbouw 2027: 50 %', '1.400.000,00'], ['Afbouw 2028: 25 %', '700.000,00'], ['Uittreedsom', '4.200.000,00']]);
    expect(within(scenario).getByText(/niets vanzelf in rekening gebracht/)).toBeDefined();
  });

  it('shows the sub-agreements where it differs, and adds up to the totals', async () => {
    showResult(onOutcome(OUTCOME));
    const scenario = await open('Scenario Coevorden vertrekt');
    const apart = await open('Per deelovereenkomst, begroting', scenario);
    const lines = linesOf(within(apart).getByRole('table'));
    const differences = lines.flatMap(([name, , third], i) => (third === undefined && name?.endsWith('Coevorden') ? [centsOf(lines[i + 1]?.[2] ?? '')] : []));
    const totals = within(scenario).getByRole('table', { name: 'Scenario Coevorden vertrekt, begroting' });
    expect(differences.reduce((a, b) => a + b, 0)).toBe(centsOf(after(totals, 'Coevorden')[2] ?? ''));
  });

  it('has figures of its own to explain, where its runs were calculated', async () => {
    const name = 'Lonen +4 %';
    const runs = OUTCOME.runs.flatMap((run) => (run.year === 2025 ? [run, { ...run, scenario: name }] : [run]));
    const { actions } = showResult(onOutcome({ ...OUTCOME, runs }));
    const scenario = await open('Scenario Lonen +4 %');
    const table = within(scenario).getByRole('table', { name: 'Scenario Lonen +4 %, budget'.replace('budget', 'begroting') });
    fireEvent.click(within(table).getByRole('button', { name: /Te dragen door Coevorden, alle deelovereenkomsten, Begroting, Scenario Lonen \+4 %$/ }));
    expect(actions.explain).toHaveBeenCalledWith(`2025/budget@${encodeURIComponent(name)}/total/participant/COE`);
    expect(document.querySelectorAll('.headline')).toHaveLength(1);
  });

  it('that changes nothing says so', async () => {
    const same = (one: Outcome['scenarios'][number]): Outcome['scenarios'][number] => ({
      ...one, name: 'Niets', exits: [], totals: one.totals.map((line) => ({ ...line, scenario: line.base, difference: '0.00' })),
      lines: one.lines.map((line) => ({ ...line, scenario: line.base, difference: '0.00' })),
    });
    showResult(onOutcome({ ...OUTCOME, scenarios: OUTCOME.scenarios.slice(1).map(same) }));
    const scenario = await open('Scenario Niets');
    expect(within(scenario).getByText('Dit scenario verandert in 2025 geen enkele bijdrage.')).toBeDefined();
    expect(within(scenario).queryByText(/^Per deelovereenkomst/)).toBeNull();
  });
});

describe('Gezamenlijke inkoop', () => {
  it('sets alone beside together, and each way to divide adds up to what it costs', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const joint = await open('Gezamenlijke inkoop');
    expect(within(joint).getByText('Samen 700.000,00 euro, ieder voor zich 900.000,00 euro: een voordeel van 200.000,00 euro.')).toBeDefined();
    expect(after(within(joint).getByRole('table', { name: 'Wie wat betaalt' }), 'Samen')).toEqual(['900.000,00', '700.000,00', '700.000,00']);
    expect(after(within(joint).getByRole('table', { name: 'Voordeel tegenover zelf inkopen' }), 'Samen')).toEqual(['200.000,00', '200.000,00']);
    // what each adds as the last is not what all cost together: it has no sum
    const others = after(within(joint).getByRole('table', { name: 'Andere verdelingen' }), 'Samen');
    expect(others).toEqual(['700.000,00', '']);
    expect(within(joint).getByText(/tellen niet op tot de gezamenlijke kosten/)).toBeDefined();
    fireEvent.click(within(joint).getByRole('button', { name: /^403\.333,33: herleiding van Shapley, gezamenlijke inkoop, Emmen/ }));
    expect(actions.explain).toHaveBeenCalledWith('jointPurchase/2025/EMM/shapley');
  });

  it('leaves the key out where there is none', async () => {
    const jointPurchases = OUTCOME.jointPurchases.map((one) => ({ ...one, key: null, lines: one.lines.map((line) => ({ ...line, byKey: null, savingByKey: null })) }));
    showResult(onOutcome({ ...OUTCOME, jointPurchases }));
    const joint = await open('Gezamenlijke inkoop');
    expect(within(joint).getByText(/geen sleutel voor deze inkoop/)).toBeDefined();
    expect(after(within(joint).getByRole('table', { name: 'Wie wat betaalt' }), 'Samen')).toEqual(['900.000,00', '700.000,00']);
  });
});

describe('Vergelijkingen', () => {
  it('speaks English, and gives axe nothing to mind', async () => {
    const { container } = showResult(onOutcome(OUTCOME), 'en');
    for (const summary of ['From 2024 to 2025', 'Scenario Coevorden', 'Per sub-agreement, budget', 'Scenario Lonen', 'Joint purchase']) await open(summary, region('Comparisons'));
    await screen.findByRole('img', { name: 'From 2024 to 2025' });
    expect(within(region('Comparisons')).getByText('Coevorden leaves; 2025-06-30 is the last day.')).toBeDefined();
    expect(await complaints(container)).toEqual([]);
  });
});
