/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import recomputed from '../../cli/example-figures/boce.json';
import { dutch, showResult } from './show-result';
import { calculatedExample, type CalculatedExample, onResult } from './calculated-example';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);

let example: CalculatedExample;
beforeAll(async () => { example = await calculatedExample(); });
afterEach(cleanup);

const open = async (summary: HTMLElement): Promise<void> => {
  const details = summary.closest('details');
  if (!details) throw new Error('nothing to open');
  await act(async () => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
};
const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const agreement = (name: string): HTMLElement => region(name);
const openDetails = async (name: string): Promise<HTMLElement> => {
  const card = agreement(name);
  await open(within(card).getByText('Opbouw en verdeling'));
  await within(card).findByRole('img', { name: 'Opbouw van de kostprijs' });
  return card;
};
// by role takes seconds on a page with this many of them
const amountButtons = (element: ParentNode): readonly HTMLElement[] => [...element.querySelectorAll<HTMLElement>('button[aria-label*=": herleiding van "], button[aria-label*=": explanation of "]')];
const amountsIn = (element: ParentNode): readonly string[] => amountButtons(element).map((button) => button.textContent ?? '');
const cents = (text: string): number => Number(text.replace(/\./g, '').replace(',', ''));

/** Totals by sub-agreement in cents, from a computation that knows nothing of ours; an activity begins with the code of its sub-agreement. */
const totalsOf = (basis: 'budget' | 'actual'): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>();
  for (const [code, { total }] of Object.entries(recomputed[basis])) {
    const [owner = ''] = code.split('-');
    totals.set(owner, (totals.get(owner) ?? 0) + Math.round(Number(total) * 100));
  }
  return totals;
};

describe('Resultaat', () => {
  it('prints what an independent computation finds, in Dutch notation, with the difference', () => {
    showResult(onResult(example));
    const [budget, actual] = [totalsOf('budget'), totalsOf('actual')];
    for (const [code, name] of [['ICT', 'ICT (automatisering en techniek)'], ['SZ', 'Sociale Zaken'], ['VGO', 'Vastgoedonderhoud']] as const) {
      const [first, second] = amountsIn(agreement(name));
      expect([cents(first ?? ''), cents(second ?? '')]).toEqual([budget.get(code), actual.get(code)]);
      const difference = ((actual.get(code) ?? 0) - (budget.get(code) ?? 0)) / 100;
      expect(within(agreement(name)).getByText(`+${dutch(String(difference))}`)).toBeDefined();
    }
  });

  it('prints the sum of what counts as the total, and says what is memo', () => {
    showResult(onResult(example));
    const sum = [...totalsOf('actual').values()].reduce((a, b) => a + b, 0) / 100;
    expect(screen.getByText('Totaal deelovereenkomsten 2025').closest('.headline')?.textContent).toContain(dutch(sum.toFixed(2)));
    expect(within(region('Pro memorie')).getByRole('region', { name: 'Inkoop en aanbesteding' })).toBeDefined();
    expect(within(region('Deelovereenkomsten')).queryByRole('region', { name: 'Inkoop en aanbesteding' })).toBeNull();
  });

  it('asks for the figure behind every amount that is a button', async () => {
    const { actions, container } = showResult(onResult(example));
    for (const details of container.querySelectorAll('.agreement details')) await open(details as HTMLElement);
    await waitFor(() => expect(container.querySelectorAll('[role=img]').length).toBeGreaterThan(6));
    for (const toggle of container.querySelectorAll('.agreement button[aria-label^="Toon als tabel"]')) fireEvent.click(toggle);
    const buttons = amountButtons(container);
    expect(buttons.length).toBeGreaterThan(60);
    for (const button of buttons) {
      actions.explain.mockClear();
      fireEvent.click(button);
      const [[figure] = ['']] = actions.explain.mock.calls;
      expect(example.figures).toContain(figure);
      const exact = Number(example.explain(figure)?.amount);
      // an amount in cents shares its rounding with the others of its activity
      expect(Math.abs(cents(button.textContent ?? '') / 100 - exact)).toBeLessThan(0.05);
    }
  });

  it('shows parts that add up to the total, to the cent, on budget and on actual', async () => {
    showResult(onResult(example));
    const card = await openDetails('ICT (automatisering en techniek)');
    for (const [chart, tableName] of [['Opbouw van de kostprijs', /^Opbouw van de kostprijs, ICT/], ['Wie draagt het', /^Wie draagt het, ICT/]] as const) {
      fireEvent.click(within(card).getByRole('button', { name: `Toon als tabel: ${chart}` }));
      const amounts = amountsIn(within(card).getByRole('table', { name: tableName })).map(cents);
      const [parts, total] = [amounts.slice(0, -2), amounts.slice(-2)];
      expect(parts.length).toBeGreaterThan(4);
      [0, 1].forEach((basis) => expect(parts.filter((_, i) => i % 2 === basis).reduce((a, b) => a + b, 0)).toBe(total[basis]));
    }
  });

  it('has a chart or its table in the accessible tree, never both or none, and the chart says its figures', async () => {
    showResult(onResult(example));
    const card = await openDetails('Sociale Zaken');
    const drawing = within(card).getByRole('img', { name: 'Wie draagt het' });
    expect(document.getElementById(drawing.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/Begroting: Gemeente Emmen [\d.]+ euro; .*Realisatie: Gemeente Emmen [\d.]+ euro/);
    expect(within(card).queryByRole('table', { name: /^Wie draagt het/ })).toBeNull();
    fireEvent.click(within(card).getByRole('button', { name: 'Toon als tabel: Wie draagt het' }));
    expect(within(card).queryByRole('img', { name: 'Wie draagt het' })).toBeNull();
    fireEvent.click(within(card).getByRole('button', { name: 'Toon als grafiek: Wie draagt het' }));
    expect(within(card).getByRole('img', { name: 'Wie draagt het' })).toBeDefined();
  });

  it('says of a benchmark in words how it stands, how large the group is and how comparable', async () => {
    showResult(onResult(example));
    const summary = within(region('Benchmarks')).getByText(/vergelijkingsgroep, realisatie/);
    expect(summary.textContent).toContain('gunstig');
    await open(summary);
    const details = summary.closest('details') as HTMLElement;
    expect(await within(details).findByRole('img', { name: 'Positie in de groep' })).toBeDefined();
    expect(details.textContent).toMatch(/-10,0 % tegenover de referentie.*Eigen cijfer 8,43.*Referentie 9,36.*P25 tot P75 8,64 – 10,24.*Vergelijkbaarheid A: zelfde definitie; groep van 5\./s);
    fireEvent.click(within(details).getByRole('button', { name: 'Toon als tabel: Positie in de groep' }));
    expect(within(details).getByRole('table').textContent).toMatch(/Mediaan9,36.*Maximum10,91/);
  });

  it('says that all controls hold, and opens those that do not', () => {
    const { again } = showResult(onResult(example));
    expect(within(region('Controles')).getByText('Alle 17 controles sluiten.')).toBeDefined();
    const { result } = example;
    const year = result.view.years.find((one) => one.year === 2025);
    if (!year) throw new Error('no year');
    const others = result.view.years.filter((one) => one !== year);
    const controls = year.controls.map((control, i) => (i === 3 ? { ...control, actual: '536559.500000', difference: '-0.500000', pass: false } : control));
    again(onResult({ ...example, result: { ...result, view: { ...result.view, years: [{ ...year, controls }, ...others] } } }));
    const alert = within(region('Controles')).getByRole('alert');
    expect(alert.textContent).toContain('1 van de 17 controles sluiten niet');
    cleanup();
    showResult(onResult({ ...example, result: { ...result, view: { ...result.view, years: [{ ...year, controls }, ...others] } } }));
    expect(region('Controles').querySelector('.control')?.textContent).toMatch(/^Alle ingevoerde uren zijn gebruikt \(begroting\) niet sluitend.*536\.560,00536\.559,50-0,50/);
  });

  it('marks a result that is out of date in words, and offers to calculate again', () => {
    const { actions } = showResult(onResult(example, { currency: 'outdated' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Verouderd\..*bereken opnieuw/);
    expect(screen.getByText('Totaal deelovereenkomsten 2025').parentElement?.textContent).toContain('Verouderd');
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw berekenen' }));
    expect(actions.calculate).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: /schrijven/ })).toBeNull();
  });

  it.each([['current', 'Actueel'], ['checking', 'Wordt nagekeken'], ['unknown', 'Niet nagekeken']] as const)('says how current it is (%s)', (currency, word) => {
    showResult(onResult(example, { currency }));
    expect(screen.getByRole('status').textContent).toContain(word);
    expect(screen.getByRole('status').textContent).toContain('Berekend in 0,8 seconden.');
  });

  it('says of a remembered result where it comes from, and offers no report of it', () => {
    showResult(onResult(example, { result: { ...example.result, remembered: true, published: null, took: null }, preview: null, tabs: [] }));
    expect(screen.getByText(/^Bewaard bij het rapport/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /schrijven/ })).toBeNull();
    expect(screen.queryByText('Uitkomst als JSON')).toBeNull();
  });

  it('says that nothing was calculated, and leads to where that is done', () => {
    const { actions } = showResult(onResult(example, { result: null }));
    expect(screen.getByText(/^Er is nog niets berekend/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Naar Berekenen' }));
    expect(actions.goTo).toHaveBeenCalledWith('calculate');
  });

  it('says that it is being calculated, and of empty tables what is to be filled in, with no report', () => {
    const { again, actions } = showResult(onResult(example, { result: null, busy: { task: 'calculate', phase: 'calculate', share: null, waitingForCellEdit: false, stopping: false } }));
    expect(screen.getByText(/^De kostprijzen worden berekend/)).toBeDefined();
    again(onResult(example, { result: { ...example.result, view: { ...example.result.view, years: [] } } }));
    expect(screen.getByText('Er zijn nog geen cijfers.')).toBeDefined();
    expect(screen.getByText(/^Vul ten minste een rij in Uren, Kosten of Volumes in/)).toBeDefined();
    expect([screen.queryByText('Actueel'), screen.queryByRole('button', { name: /schrijven/ })]).toEqual([null, null]);
    fireEvent.click(screen.getByRole('button', { name: 'Naar Gegevens' }));
    expect(actions.goTo).toHaveBeenCalledWith('data');
  });

  it('lets the user choose a year where there are more', () => {
    const [year] = example.result.view.years;
    if (!year) throw new Error('no year');
    const before = { ...year, year: 2024, total: { actual: { amount: '1.50', figure: null } } };
    showResult(onResult({ ...example, result: { ...example.result, view: { ...example.result.view, years: [year, before] } } }));
    fireEvent.change(screen.getByLabelText('Jaar'), { target: { value: '2024' } });
    expect(screen.getByText('Totaal deelovereenkomsten 2024').closest('.headline')?.textContent).toContain('1,50');
  });

  it('gives the outcome as JSON only when it is opened', async () => {
    showResult(onResult(example));
    const text = screen.getByLabelText(/De uitkomst als JSON/) as HTMLTextAreaElement;
    expect([text.value, text.readOnly]).toEqual(['', true]);
    await open(text);
    expect((JSON.parse(text.value) as { runId: string }).runId).toBe(example.outcome.runId);
  });

  it('speaks English with English numbers', () => {
    showResult(onResult(example), 'en');
    expect(screen.getByText('Total of the sub-agreements 2025')).toBeDefined();
    const [amount] = amountButtons(agreement('Sociale Zaken'));
    expect(amount?.getAttribute('aria-label')).toMatch(/: explanation of Cost price, Sociale Zaken, Budget$/);
    expect(amount?.textContent).toBe(new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }).format((totalsOf('budget').get('SZ') ?? 0) / 100));
  });

  it('has no violation that axe can see without colours, with charts and tables open', async () => {
    const { container } = showResult(onResult(example));
    const card = await openDetails('Sociale Zaken');
    fireEvent.click(within(card).getByRole('button', { name: 'Toon als tabel: Wie draagt het' }));
    await open(within(region('Benchmarks')).getByText(/vergelijkingsgroep, realisatie/));
    await waitFor(() => expect(container.querySelectorAll('[role=img]').length).toBe(2));
    // colours are for a real browser; the page around it is not here
    const rules = Object.fromEntries(['color-contrast', 'region', 'page-has-heading-one', 'label-content-name-mismatch'].map((id) => [id, { enabled: false }]));
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
