/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FigureId } from '../../../src/domain';
import { calculatedExample, type CalculatedExample, onResult } from './calculated-example';
import { dutch, showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);

let example: CalculatedExample;
beforeAll(async () => { example = await calculatedExample(); });
afterEach(cleanup);

const explained = (path: readonly FigureId[]) => onResult(example, { explanation: { path, explanation: example.explain(path.at(-1) ?? ''), state: 'shown' } });
const dialog = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: 'Herleiding' });
const cents = (text: string): number => Math.round(Number(text.replace(/\./g, '').replace(',', '.')) * 100);
const amountsOf = (table: HTMLElement, part: 'tbody' | 'tfoot'): readonly string[] => [...table.querySelectorAll(`${part} td`)].map((cell) => cell.textContent ?? '');

describe('Herleiding', () => {
  it('begins with the amount that was chosen, and says so where the exact sum is a cent off', async () => {
    const figure = '2025/actual/subAgreement/ICT/total';
    showResult(explained([figure]));
    const panel = await dialog();
    const printed = example.outcome.runs.find(({ basis, year }) => basis === 'actual' && year === 2025)?.subAgreements.find(({ code }) => code === 'ICT')?.cost.total ?? '';
    expect(panel.querySelector('.explained__amount')?.textContent).toBe(`€\u00a0${dutch(printed)}`);
    const [sum = ''] = amountsOf(within(panel).getByRole('table', { name: 'Waaruit het bestaat' }), 'tfoot');
    expect(Math.abs(cents(sum) - cents(dutch(printed)))).toBe(1);
    expect(within(panel).getByText(new RegExp(`elk op hele centen zijn afgerond\\. Exact opgeteld is het €.${sum}`))).toBeDefined();
  });

  it('says what a figure is, its rule in words, and parts that add up to it', async () => {
    const figure = '2025/budget/subAgreement/ICT/total';
    showResult(explained([figure]));
    const panel = await dialog();
    expect(within(panel).getByRole('heading', { name: 'Kostprijs, ICT (automatisering en techniek)' })).toBeDefined();
    expect(within(panel).getByText('2025, begroting')).toBeDefined();
    expect(within(panel).getByText('De activiteiten opgeteld, met hun exacte bedragen.')).toBeDefined();
    const table = within(panel).getByRole('table', { name: 'Waaruit het bestaat' });
    const [sum = ''] = amountsOf(table, 'tfoot');
    const published = example.outcome.runs.find(({ basis, year }) => basis === 'budget' && year === 2025)?.subAgreements.find(({ code }) => code === 'ICT')?.cost.total ?? '';
    expect(panel.querySelector('.explained__amount')?.textContent).toBe(`€\u00a0${dutch(published)}`);
    expect(cents(sum)).toBe(Math.round(Number(example.explain(figure)?.amount) * 100));
    const parts = amountsOf(table, 'tbody').map(cents);
    // exact amounts are printed in cents, so each of them may be half a cent off
    expect(Math.abs(parts.reduce((a, b) => a + b, 0) - cents(sum))).toBeLessThanOrEqual(parts.length / 2);
  });

  it('warns that rows may have moved where the result is out of date', async () => {
    const figure = '2025/actual/subAgreement/ICT/total';
    const { again } = showResult({ ...explained([figure]), currency: 'outdated' });
    expect(within(await dialog()).getByText(/veranderd sinds dit is berekend: rijen kunnen nu elders staan/)).toBeDefined();
    again(explained([figure]));
    expect(within(await dialog()).queryByText(/rijen kunnen nu elders staan/)).toBeNull();
  });

  it('opens a part that is a figure itself, by its name', async () => {
    const { actions } = showResult(explained(['2025/actual/subAgreement/ICT/total']));
    fireEvent.click(within(await dialog()).getByRole('button', { name: 'Werkplek en servicedesk: herleiding' }));
    expect(actions.explain).toHaveBeenCalledWith('2025/actual/activity/ICT-WP/total');
  });

  it('leaves out kinds that are nil, and says so', async () => {
    const figure = '2025/actual/activity/ICT-WP/total';
    showResult(explained([figure]));
    const panel = await dialog();
    const nil = example.explain(figure)?.terms.filter(({ amount }) => Number(amount) === 0).length ?? 0;
    expect(nil).toBeGreaterThan(0);
    expect(amountsOf(within(panel).getByRole('table'), 'tbody')).not.toContain('0,00');
    expect(within(panel).getByText('Onderdelen van nul zijn weggelaten.')).toBeDefined();
  });

  it('tells wage as hours times a rate, and selects the rows of Uren', async () => {
    const { actions } = showResult(explained(['2025/actual/activity/ICT-WP/wage']));
    const panel = await dialog();
    fireEvent.click(within(panel).getByRole('button', { name: 'Servicedeskmedewerker: selecteer de uren in de werkmap' }));
    expect(actions.select).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Uren', address: expect.stringMatching(/^Uren!/) as string }));
    const line = within(panel).getByRole('rowheader', { name: /^Servicedeskmedewerker/ });
    const [, hours = '', price = ''] = /([\d.,]+) uur × ([\d.,]+)/.exec(line.textContent ?? '') ?? [];
    const number = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));
    expect(number(hours) * number(price)).toBeCloseTo(number(line.parentElement?.querySelector('td')?.textContent ?? ''), 1);
  });

  it('selects the row of a cost', async () => {
    const { actions } = showResult(explained(['2025/actual/activity/ICT-WP/licence']));
    const [button] = await within(await dialog()).findAllByRole('button', { name: /^Kosten, rij \d+, Bedrag: selecteer in de werkmap$/ });
    if (!button) throw new Error('no row to select');
    fireEvent.click(button);
    expect(actions.select).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Kosten', column: 'Bedrag', address: expect.stringMatching(/^Kosten!/) as string }));
  });

  it('shows a price as what was divided and by how much', async () => {
    showResult(explained(['2025/actual/subAgreement/ICT/costPerInhabitant']));
    const table = within(await dialog()).getByRole('table');
    const [total = '', inhabitants = ''] = amountsOf(table, 'tbody');
    // the inhabitants of Emmen, Borger-Odoorn and Coevorden in the example
    expect(inhabitants).toBe('168.000');
    expect(Number(amountsOf(table, 'tfoot')[0]?.replace(',', '.'))).toBeCloseTo(cents(total) / 100 / 168_000, 4);
  });

  it('shows a derived rate as what was read for it, without a sum', async () => {
    const rate = example.figures.find((figure) => example.explain(figure)?.rule === '1-rates/derived') ?? '';
    showResult(explained([rate]));
    const panel = await dialog();
    expect(within(panel).getByRole('table', { name: 'Waaruit het is afgeleid' }).querySelector('tfoot')).toBeNull();
    expect(within(panel).getByText(/^Een opgebouwd uurtarief/)).toBeDefined();
  });

  it('goes back along the path, as many steps as asked', async () => {
    const { actions } = showResult(explained(['2025/actual/subAgreement/ICT/total', '2025/actual/activity/ICT-WP/total', '2025/actual/activity/ICT-WP/wage']));
    const path = within(await dialog()).getByRole('navigation', { name: 'Pad van bedragen' });
    fireEvent.click(within(path).getByRole('button', { name: 'Kostprijs, ICT (automatisering en techniek)' }));
    expect(actions.explainBack).toHaveBeenCalledTimes(2);
  });

  it('begins each next figure at its name', async () => {
    const first = '2025/actual/subAgreement/ICT/total';
    const { again } = showResult(explained([first]));
    await dialog();
    again(explained([first, '2025/actual/activity/ICT-WP/total']));
    expect(document.activeElement?.textContent).toBe('Kostprijs, activiteit Werkplek en servicedesk');
  });

  it('says of which run each part of a settlement is', async () => {
    const figure = '2025/settlement/ICT/COE/spending';
    const terms = [
      { kind: 'figure' as const, figure: '2025/actual/activity/ICT-WP/common', amount: '30', factor: '0.25' },
      { kind: 'figure' as const, figure: '2025/budget/activity/ICT-WP/common', amount: '-10', factor: '-0.25' },
    ];
    showResult(onResult(example, { explanation: { path: [figure], explanation: { asked: [], figure, rule: '7-spending', amount: '20', terms }, state: 'shown' } }));
    const table = within(await dialog()).getByRole('table');
    const names = [...table.querySelectorAll('tbody th button')].map(({ textContent }) => textContent);
    expect(names).toEqual([expect.stringMatching(/^Te verdelen kosten, activiteit .*, realisatie 2025$/), expect.stringMatching(/^Te verdelen kosten, activiteit .*, begroting 2025$/)]);
  });

  it('leads to the rows of Scenarios whose questions made the figure another, and names none outside a scenario', async () => {
    const figure = '2025/budget@weg/activity/ICT-WP/material';
    const source = (row: number) => ({ sheet: 'Scenarios', table: 'Scenarios', row, column: 'Nieuwe waarde', address: `Scenarios!E${row}` });
    const told = (asked: readonly ReturnType<typeof source>[]) => onResult(example, { explanation: { path: [figure], explanation: { asked, figure, rule: '2-direct', amount: '20', terms: [] }, state: 'shown' } });
    const { actions, again } = showResult(told([source(4), source(7)]));
    const sentence = within(await dialog()).getByText(/^In dit scenario anders door de vraag in/);
    expect(sentence.textContent).toBe('In dit scenario anders door de vraag in Scenarios!E4, Scenarios!E7');
    fireEvent.click(within(sentence).getByRole('button', { name: 'Scenarios!E7' }));
    expect(actions.select).toHaveBeenCalledWith({ sheet: 'Scenarios', address: 'Scenarios!E7' });
    again(told([]));
    expect(within(await dialog()).queryByText(/door de vraag in/)).toBeNull();
  });

  it('says that it looks, and offers to calculate again where there is no explanation', async () => {
    const path = ['2025/actual/subAgreement/ICT/total'];
    const { actions, again } = showResult(onResult(example, { explanation: { path, explanation: null, state: 'loading' } }));
    expect(within(await dialog()).getByText('De herleiding wordt opgezocht …')).toBeDefined();
    again(onResult(example, { explanation: { path, explanation: null, state: 'unavailable' } }));
    fireEvent.click(within(await dialog()).getByRole('button', { name: 'Opnieuw berekenen' }));
    expect([actions.explainClose.mock.calls.length, actions.calculate.mock.calls.length]).toEqual([1, 1]);
  });

  it('gives the focus back to the amount that it was opened from, also when the result was calculated anew meanwhile', async () => {
    const figure = '2025/actual/subAgreement/ICT/total';
    const { again } = showResult(onResult(example));
    const [amount] = screen.getAllByRole('button', { name: /herleiding van Kostprijs, ICT .*Realisatie$/ });
    if (!amount) throw new Error('no amount to explain');
    amount.focus();
    again(explained([figure]));
    within(await dialog()).getByRole('button', { name: 'Sluiten' }).focus();
    const { view, ...result } = example.result;
    const anew = { result: { ...result, view: JSON.parse(JSON.stringify(view)) as typeof view }, currency: 'checking' } as const;
    again({ ...explained([figure]), ...anew });
    again(onResult(example, anew));
    await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull(); });
    await waitFor(() => { expect(document.activeElement).toBe(amount); });
    expect(amount.isConnected).toBe(true);
  });

  it('closes by its button and by Escape', async () => {
    const { actions } = showResult(explained(['2025/actual/subAgreement/ICT/total']));
    const panel = await dialog();
    fireEvent.click(within(panel).getByRole('button', { name: 'Sluiten' }));
    expect(actions.explainClose).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(within(panel).getByRole('table'), { key: 'Escape', which: 27, keyCode: 27 });
    expect(actions.explainClose).toHaveBeenCalledTimes(2);
  });
});
