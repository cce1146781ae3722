/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Outcome, RunOutcome } from '../../../src/domain';
import { wholeOutcome } from '../../support/whole-outcome';
import { centsOf, complaints, linesOf, onOutcome, open, region } from './shown-outcome';
import { dutch, showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);
afterEach(cleanup);

const OUTCOME = wholeOutcome();
const run = (basis: 'budget' | 'actual'): RunOutcome => {
  const found = OUTCOME.runs.find((one) => one.year === 2025 && one.basis === basis);
  if (!found) throw new Error('no run');
  return found;
};
const changed = (change: (one: RunOutcome) => Partial<RunOutcome>): Outcome => ({ ...OUTCOME, runs: OUTCOME.runs.map((one) => ({ ...one, ...change(one) })) });
const cents = (amount: string): number => Math.round(Number(amount) * 100);
const choose = (element: HTMLElement, label: string, value: string): void => void fireEvent.change(within(element).getByLabelText(label), { target: { value } });
const after = (table: HTMLElement, name: string): readonly string[] => {
  const lines = linesOf(table);
  return lines[lines.findIndex(([first]) => first?.startsWith(name)) + 1] ?? [];
};

describe('Kostenverdeelstaat', () => {
  it('shows every centre before and after recharging: own and received are gross, and what was given stands beside it', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const sheet = await open('Kostenverdeelstaat');
    const table = within(sheet).getByRole('table', { name: 'Kostenplaatsen, realisatie' });
    for (const { name } of run('actual').support.centres) {
      const [own = 0, received = 0, gross = 0] = after(table, name).map(centsOf);
      expect([name, own + received]).toEqual([name, gross]);
    }
    expect(within(table).getByText(/^doorbelast 456\.245,43$/).closest('th')?.textContent).toMatch(/^Serverruimte \(hoofdkostenplaats\)/);
    expect(within(sheet).getByText(/wederkerig doorbelast.*rekengrootheid/)).toBeDefined();
    fireEvent.click(within(table).getByRole('button', { name: /^341\.245,43: herleiding van Kostenplaats Facilitair/ }));
    expect(actions.explain).toHaveBeenCalledWith('2025/actual/costCentre/KP-FAC');
  });

  it('shows who charges what to whom, the largest first, by the names that people use', async () => {
    showResult(onOutcome(OUTCOME));
    const sheet = await open('Kostenverdeelstaat');
    const lines = linesOf(within(sheet).getByRole('table', { name: 'Wie aan wie doorbelast' }));
    const amounts = lines.map(([, amount = '']) => centsOf(amount));
    expect([...amounts].sort((a, b) => b - a)).toEqual(amounts);
    expect(amounts.reduce((a, b) => a + b, 0)).toBe(run('actual').support.allocations.reduce((sum, { amount }) => sum + cents(amount), 0));
    expect(lines[0]?.[0]).toMatch(/^Serverruimte → /);
    expect(lines.flatMap(([name = '']) => name).join()).not.toMatch(/KP-|ICT-/);
  });

  it('says of very many flows how many it leaves out', async () => {
    const allocations = Array.from({ length: 200 }, (_, i) => ({ from: 'KP-FAC', to: `A${i}`, toKind: 'activity' as const, amount: `${i}.00` }));
    showResult(onOutcome(changed(({ support }) => ({ support: { ...support, allocations } }))));
    const sheet = await open('Kostenverdeelstaat');
    expect(within(sheet).getByText('De grootste 60 van 200 doorbelastingen; alle staan in het rapport.')).toBeDefined();
    expect(linesOf(within(sheet).getByRole('table', { name: 'Wie aan wie doorbelast' }))).toHaveLength(60);
  });

  it('sets the three methods side by side, in all and of one sub-agreement, with the same grand total', async () => {
    showResult(onOutcome(OUTCOME));
    const sheet = await open('Kostenverdeelstaat');
    const table = (): HTMLElement => within(sheet).getByRole('table', { name: /^De drie methoden, / });
    const [first, ...others] = after(table(), 'Totaal, bij iedere methode gelijk');
    expect(new Set([first, ...others]).size).toBe(1);
    expect(within(sheet).getByText('Ingesteld is wederkerig: die uitkomst geldt.')).toBeDefined();
    choose(sheet, 'Deelovereenkomst', 'ICT');
    const { byMethod } = run('actual').support;
    const totals = (['direct', 'stepDown', 'reciprocal'] as const).map((id) => dutch(byMethod[id]?.subAgreements.find(({ code }) => code === 'ICT')?.total ?? ''));
    expect(after(table(), 'Samen')).toEqual(totals);
    expect(new Set(totals).size).toBe(3);
  });

  it('says of a method without an outcome that there is none', async () => {
    showResult(onOutcome(changed(({ support }) => ({ support: { ...support, byMethod: { ...support.byMethod, stepDown: null } } }))));
    const sheet = await open('Kostenverdeelstaat');
    expect(after(within(sheet).getByRole('table', { name: /^De drie methoden, / }), 'Coevorden')[1]).toBe('n.v.t.');
    expect(within(sheet).getByText(/volgens deze methode is er geen uitkomst/)).toBeDefined();
  });

  it('shows how much the order of step-down moves, for whom it moves anything', async () => {
    showResult(onOutcome(OUTCOME));
    const sheet = await open('Kostenverdeelstaat');
    const table = within(sheet).getByRole('table', { name: 'Volgorde van trapsgewijs' });
    const [now = 0, lowest = 0, highest = 0] = after(table, 'ICT, Emmen').map(centsOf);
    expect([now - lowest, highest - now]).toEqual([812_44, 0]);
    expect(linesOf(table).some(([name]) => name?.startsWith('Sociale Zaken'))).toBe(false);
    expect(within(sheet).getByText(/Volgorde: Facilitair, Personeel en organisatie\. Doorgerekend: 2 volgorden\./)).toBeDefined();
  });

  it('shows the run that is chosen', async () => {
    showResult(onOutcome(OUTCOME));
    const sheet = await open('Kostenverdeelstaat');
    choose(sheet, 'Soort', 'budget');
    expect(within(sheet).getByRole('table', { name: 'Kostenplaatsen, begroting' })).toBeDefined();
  });
});

describe('Tarieven', () => {
  it('shows the hourly rate of every position, explained by its row', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const rates = await open('Tarieven');
    const table = within(rates).getByRole('table', { name: 'Uurtarieven' });
    const [rate] = run('budget').rates;
    expect(after(table, rate?.position ?? '')[0]).toBe(dutch(rate?.wagePerHour ?? ''));
    fireEvent.click(within(table).getAllByRole('button')[0] as HTMLElement);
    expect(actions.explain).toHaveBeenCalledWith(`2025/budget/rate/${rate?.position}/${rate?.validFrom ?? 'start'}`);
  });

  it('builds a rate up to the full hour, marks what is given and what is derived, and names the source', async () => {
    showResult(onOutcome(OUTCOME));
    const rates = await open('Tarieven');
    const drawing = await within(rates).findByRole('img', { name: 'Opbouw van het tarief' });
    const told = document.getElementById(drawing.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    // 50,183419 + 1,772033 + 19
    expect(told).toContain('Loonkosten 50,18 euro; Overige personeelskosten 1,77 euro; Overhead 19,00 euro; Volledig tarief 70,96 euro');
    expect(within(rates).getByText(/^Loonkosten: vastgesteld, 68\.400,00 euro per fte, bron /)).toBeDefined();
    expect(within(rates).getByText('Overhead: berekend.')).toBeDefined();
    fireEvent.click(within(rates).getByRole('button', { name: 'Toon als tabel: Opbouw van het tarief' }));
    expect(after(within(rates).getByRole('table', { name: /^Opbouw van het tarief, / }), 'Volledig tarief')[0]).toBe('70,96');
  });

  it('sets a rate beside the national one of its scale', async () => {
    showResult(onOutcome(OUTCOME));
    const rates = await open('Tarieven');
    expect(after(within(rates).getByRole('table', { name: 'Naast landelijke tarieven' }), 'Handleiding Overheidstarieven 2025, schaal 8')).toEqual(['51,96', '51,56', '+0,40']);
    const adopted = run('budget').rates.findIndex(({ origin }) => origin === 'given');
    choose(rates, 'Functie', String(adopted));
    expect(within(rates).queryByRole('table', { name: 'Naast landelijke tarieven' })).toBeNull();
    expect(within(rates).getByText(/^Vastgesteld tarief: vastgesteld/)).toBeDefined();
  });
});

describe('Capaciteit', () => {
  it('balances the hours from gross to what nothing explains, and prices what is unused', async () => {
    showResult(onOutcome(OUTCOME));
    const capacity = await open('Capaciteit');
    const lines = new Map(linesOf(within(capacity).getByRole('table', { name: /^Urenbalans, Consulent/ })).map(([name = '', ...cells]) => [name, cells]));
    // 46 fte × 1.363 = 62.698; 62.698 - 59.720 = 2.978
    expect(['Bruto uren', 'Capaciteit (uren)', 'Gebruikt', 'Niet verklaard', 'Onbenut in euro'].map((name) => lines.get(name)?.[1])).toEqual(['84.456', '62.698', '59.720', '2.978', '154.723,33']);
    expect([lines.get('Tarief bij capaciteit')?.[0], lines.get('Tarief bij begrote uren')?.[0]]).toEqual(['51,96', '53,73']);
    expect(within(capacity).getByText(/wordt aan niemand doorbelast/)).toBeDefined();
  });

  it('warns of more hours than capacity, and says n/a of what is not known', async () => {
    showResult(onOutcome(OUTCOME));
    const capacity = await open('Capaciteit');
    choose(capacity, 'Functie of kostenplaats', '1');
    expect(within(capacity).getByText('Er zijn meer uren dan capaciteit.')).toBeDefined();
    const table = within(capacity).getByRole('table', { name: /^Urenbalans, ICT-beheerder/ });
    expect(linesOf(table).find(([name]) => name === 'Kosten')).toEqual(['Kosten', 'n.v.t.', 'n.v.t.']);
    expect(linesOf(table).find(([name]) => name === 'Niet verklaard')).toEqual(['Niet verklaard', '-790', '-370']);
    choose(capacity, 'Functie of kostenplaats', '2');
    expect(within(capacity).getByText(/zit in de prijs/)).toBeDefined();
  });
});

describe('Onderbouwing', () => {
  it('is not there without any of it', () => {
    showResult(onOutcome(changed(({ support }) => ({ rates: [], capacity: [], support: { ...support, centres: [] } }))));
    expect(screen.queryByRole('region', { name: 'Onderbouwing' })).toBeNull();
  });

  it('speaks English, and gives axe nothing to mind', async () => {
    const { container } = showResult(onOutcome(OUTCOME), 'en');
    for (const summary of ['Cost allocation sheet', 'Rates', 'Capacity']) await open(summary, region('Substantiation'));
    await screen.findByRole('img', { name: 'Build-up of the rate' });
    expect(within(region('Substantiation')).getByText('Set is reciprocal: that outcome counts.')).toBeDefined();
    expect(await complaints(container)).toEqual([]);
  });
});
