/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { calculatedExample, onResult } from './result/calculated-example';
import { boceContent, lookedAt, lookedAtNothing, UNLOOKED } from './fixtures/pane-states';
import { button, press, showPane } from './fixtures/show-pane';

afterEach(cleanup);

const BUSY = { task: 'calculate', phase: 'read', share: null, waitingForCellEdit: false, stopping: false } as const;
const steps = (): HTMLElement => screen.getByRole('navigation', { name: 'Stappen' });
/** What is said of each step besides its name. */
const standings = (): readonly string[] => within(steps()).getAllByRole('button').map((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '');

describe('the path', () => {
  it('names four steps, says which is open and how each stands, and goes to any of them', async () => {
    const { actions } = showPane(lookedAt(await boceContent()));
    const names = within(steps()).getAllByRole('button').map((one) => one.querySelector('.stepper__name')?.textContent);
    expect(names).toEqual(['Gegevens', 'Controle', 'Berekenen', 'Resultaat']);
    expect(within(steps()).getByRole('button', { current: 'step' })).toBe(button('Gegevens'));
    expect(standings()).toEqual(['Stap 1 van 4: verplichte tabellen gevonden', 'Stap 2 van 4: er zijn waarschuwingen', 'Stap 3 van 4: nog niet berekend', 'Stap 4 van 4: nog niet berekend']);
    press('Berekenen');
    expect(actions.goTo).toHaveBeenCalledWith('calculate');
  });

  it('tells of an empty workbook and of a result that is out of date', async () => {
    const { again } = showPane(lookedAtNothing());
    expect(standings().slice(0, 2)).toEqual(['Stap 1 van 4: er ontbreken verplichte tabellen', 'Stap 2 van 4: nog niet bekeken']);
    again({ ...UNLOOKED, result: (await calculatedExample()).result, currency: 'outdated' });
    expect(standings()).toEqual(['Stap 1 van 4: nog niet bekeken', 'Stap 2 van 4: nog niet bekeken', 'Stap 3 van 4: verouderd', 'Stap 4 van 4: verouderd']);
  });

  it('tells apart by an icon too what is done, what asks for attention and what blocks', async () => {
    const content = await boceContent();
    const { again } = showPane(lookedAt(content));
    const marks = (): readonly (string | undefined)[] => [...document.querySelectorAll('.stepper__dot')].map((dot) => dot.querySelector('path')?.getAttribute('d') ?? dot.textContent ?? undefined);
    const [done, attention] = marks();
    again(lookedAt({ ...content, tables: content.tables.filter(({ name }) => name !== 'Uren') }));
    const [missing, bad] = marks();
    expect(missing).toBe('1');
    expect(new Set([done, attention, bad, missing]).size).toBe(4);
  });

  it('opens the result when it has come', async () => {
    showPane(onResult(await calculatedExample()));
    await waitFor(() => expect(screen.getAllByRole('table').length).toBeGreaterThan(0), { timeout: 30_000 });
  });
});

describe('focus', () => {
  it('goes to the heading of the step that opens, and stays where it is otherwise', async () => {
    const state = lookedAt(await boceContent());
    const { again } = showPane(state);
    expect(document.activeElement).toBe(document.body);
    button('Berekenen').focus();
    again({ ...state, currency: 'checking' });
    expect(document.activeElement).toBe(button('Berekenen'));
    again({ ...state, step: 'calculate' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Berekenen' }));
  });

  it('is never taken from the workbook', async () => {
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    const state = lookedAt(await boceContent());
    const { again } = showPane(state);
    again({ ...state, step: 'check', busy: BUSY });
    expect(document.activeElement).toBe(document.body);
    hasFocus.mockRestore();
  });

  it('goes on in the pane when the button that was pressed is gone', async () => {
    const state = { ...lookedAt(await boceContent()), step: 'calculate' } as const;
    const { again } = showPane(state);
    // jsdom forgets that the pane has focus as soon as the element that had it is gone; a browser does not
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    act(() => button('Kostprijzen berekenen').focus());
    again({ ...state, busy: BUSY });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Berekenen' }));
    hasFocus.mockRestore();
  });
});

describe('what happens meanwhile', () => {
  it('is said in one place that stays: what runs, and that it is done', async () => {
    const state = lookedAt(await boceContent());
    const { again } = showPane({ ...state, busy: { ...BUSY, phase: 'preview' } });
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('Er wordt gekeken');
    const { result } = await calculatedExample();
    again({ ...state, result });
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe(`De berekening is klaar. Bevindingen: ${result.findings.length}.`);
    again({ ...state, inserted: ['Uren'] });
    expect(status.textContent).toBe('Het staat in de werkmap.');
    again({ ...state, result, written: { tabs: 11, firstTab: 'Samenvatting', took: 900 } });
    expect(status.textContent).toBe('');
  });

  it('does not speak of a look that runs beside the user', async () => {
    showPane({ ...lookedAt(await boceContent()), busy: { ...BUSY, task: 'look' } });
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button', { name: 'Stoppen' })).toBeNull();
  });

  it.each([
    [{ kind: 'workbook', code: 'session-expired', facts: { left: 'previous' } }, /verbinding met de werkmap is verlopen.*Het vorige rapport staat er weer/],
    [{ kind: 'defect', message: 'TypeError: x', runId: 'c0ffee' }, /misgegaan in Kostprijswijzer zelf \(TypeError: x\).*Run: c0ffee/],
    [{ kind: 'defect', message: 'TypeError: x', runId: null }, /beheerder\.$/],
  ] as const)('says why something did not end well, until it is closed (%#)', (failure, sentence) => {
    const { actions } = showPane({ ...UNLOOKED, failure });
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    press('Melding sluiten');
    expect(actions.dismissFailure).toHaveBeenCalledTimes(1);
  });
});

describe('the frame', () => {
  it('speaks the language of the draft, and offers the other', () => {
    const { onSpeak, again } = showPane(UNLOOKED);
    expect(screen.getByRole('main').getAttribute('lang')).toBe('nl');
    press('English');
    expect(onSpeak).toHaveBeenCalledWith('en');
    again({ ...UNLOOKED, draft: { ...UNLOOKED.draft, language: 'en' } });
    expect(screen.getByRole('main').getAttribute('lang')).toBe('en');
    expect(screen.getByRole('navigation', { name: 'Steps' })).toBeDefined();
    press('Nederlands');
    expect(onSpeak).toHaveBeenLastCalledWith('nl');
  });

  it('says which version it is, and lets choose between light and dark', () => {
    const { onColor } = showPane(UNLOOKED);
    expect(screen.getByText('Versie 1.2.3')).toBeDefined();
    fireEvent.change(screen.getByRole('combobox', { name: 'Weergave' }), { target: { value: 'dark' } });
    expect(onColor).toHaveBeenCalledWith('dark');
  });
});
