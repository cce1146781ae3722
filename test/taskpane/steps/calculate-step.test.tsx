/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { PaneState } from '../../../src/taskpane/session';
import { calculatedExample } from '../result/calculated-example';
import { boceContent, lookedAt, lookedAtNothing, UNLOOKED } from '../fixtures/pane-states';
import { button, complaintsOfAxe, open, press, showPane } from '../fixtures/show-pane';

afterEach(cleanup);

const BUSY = { task: 'calculate', phase: 'calculate', share: 0.42, waitingForCellEdit: false, stopping: false } as const;
const ready = async (): Promise<PaneState> => ({ ...lookedAt(await boceContent()), step: 'calculate' });
const withYears = (state: PaneState, years: readonly number[], chosen: readonly number[] = []): PaneState =>
  ({ ...state, check: state.check && { ...state.check, years }, draft: { ...state.draft, years: chosen } });

describe('Berekenen', () => {
  it('has one button that matters, and says that nothing is written', async () => {
    const { actions } = showPane(withYears(await ready(), [2025]));
    expect(screen.getByText('Er wordt gerekend voor 2025.')).toBeDefined();
    expect(screen.getByText(/Er wordt nog niets in de werkmap geschreven/)).toBeDefined();
    press('Kostprijzen berekenen');
    expect(actions.calculate).toHaveBeenCalledTimes(1);
    expect(await complaintsOfAxe()).toEqual([]);
  });

  it('asks which years, and keeps one', async () => {
    const state = await ready();
    const { actions, again } = showPane(withYears(state, [2025, 2024]));
    fireEvent.click(screen.getByRole('checkbox', { name: '2024' }));
    expect(actions.change).toHaveBeenCalledWith({ years: [2025] });
    again(withYears(state, [2025, 2024], [2025]));
    expect((screen.getByRole('checkbox', { name: '2025' }) as HTMLInputElement).disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: '2024' }));
    expect(actions.change).toHaveBeenLastCalledWith({ years: [] });
  });

  it('says when there is no year', async () => {
    showPane(withYears(await ready(), []));
    expect(screen.getByText(/nog geen jaar met cijfers/)).toBeDefined();
  });

  it('shows every setting in the words of the workbook, where it stands or that it is the default', async () => {
    const { actions } = showPane(await ready());
    open(/Instellingen \(9 uit uw werkmap, 4 standaard\)/);
    const value = (name: string): string => screen.getByText(name).parentElement?.querySelector('dd strong')?.textContent ?? '';
    expect([value('Hulpkostenmethode'), value('Basis'), value('Maximale afwijking'), value('Peildatum')]).toEqual(['wederkerig', 'beide', '5%', '31-12-2025']);
    press('Jaar, uit Instellingen!B4: tonen');
    expect(actions.select).toHaveBeenCalledWith({ address: 'Instellingen!B4' });
    expect(screen.queryByRole('button', { name: 'Tabel Instellingen toevoegen' })).toBeNull();
  });

  it('offers the table of settings where there is none', async () => {
    const { date1904, tables } = await boceContent();
    const { actions } = showPane({ ...lookedAt({ date1904, tables: tables.filter(({ name }) => name !== 'Instellingen') }), step: 'calculate' });
    open(/^Instellingen \(0 uit|^Instellingen \(/);
    press('Tabel Instellingen toevoegen');
    expect(actions.insertTables).toHaveBeenCalledWith(['settings']);
  });

  it('shows each phase and how far it is, and can be stopped once', async () => {
    const state = await ready();
    const { actions, again } = showPane({ ...state, busy: BUSY });
    const phases = within(screen.getByRole('main')).getAllByRole('listitem').map((item) => item.textContent);
    expect(phases.slice(0, 5)).toEqual(['Tabellen lezen: klaar', 'Gegevens klaarzetten: klaar', 'Controleren: klaar', 'Berekenen: bezig42%', 'Rapport samenstellen: nog niet']);
    expect(screen.getByRole('status').textContent).toBe('De kostprijzen worden berekend …');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42');
    expect(await complaintsOfAxe()).toEqual([]);
    press('Stoppen');
    expect(actions.stop).toHaveBeenCalledTimes(1);
    again({ ...state, busy: { ...BUSY, stopping: true, waitingForCellEdit: true } });
    expect(button('Stoppen …').disabled).toBe(true);
    expect(screen.getByRole('alert').textContent).toMatch(/Druk op Enter/);
  });

  it('says what blocks and where that is shown', async () => {
    const { date1904, tables } = await boceContent();
    const { actions } = showPane({ ...lookedAt({ date1904, tables: tables.filter(({ name }) => name !== 'Uren') }), step: 'calculate' });
    expect(screen.getByText(/Er kan nog niet worden berekend/)).toBeDefined();
    expect(button('Kostprijzen berekenen').disabled).toBe(true);
    press('Naar Controle');
    expect(actions.goTo).toHaveBeenCalledWith('check');
  });

  it('sends to Gegevens where there is nothing, and waits for the first look', () => {
    const { actions, again } = showPane({ ...lookedAtNothing(), step: 'calculate' });
    press('Naar Gegevens');
    expect(actions.goTo).toHaveBeenCalledWith('data');
    again({ ...UNLOOKED, step: 'calculate', busy: { ...BUSY, task: 'look' } });
    expect(screen.getByText('Instellingen die gelden')).toBeDefined();
  });

  it('tells whether the last calculation still holds, in English too', async () => {
    const [state, { result }] = [await ready(), await calculatedExample()];
    const { actions, again } = showPane({ ...state, result, currency: 'current' });
    press('Naar Resultaat');
    expect(actions.goTo).toHaveBeenCalledWith('result');
    again({ ...state, result, currency: 'outdated', draft: { ...state.draft, language: 'en' } });
    expect(screen.getByText('The data has changed since the last calculation.')).toBeDefined();
    expect(button('Calculate cost prices')).toBeDefined();
  });
});
