/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { wholeOutcome } from '../../support/whole-outcome';
import { complaints, linesOf, onOutcome, open } from './shown-outcome';
import { showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);
afterEach(cleanup);

const OUTCOME = wholeOutcome();
const fillIn = (form: HTMLElement, label: string | RegExp, value: string): void => void fireEvent.change(within(form).getByLabelText(label), { target: { value } });
const write = (form: HTMLElement): HTMLButtonElement => within(form).getByRole('button', { name: 'In Scenarios zetten' });

describe('Wat als', () => {
  it('shows the rows of a client that leaves before it writes them, under a name that says what is asked', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const form = await open('Wat als');
    expect(write(form).disabled).toBe(true);
    expect([...within(form).getByLabelText('Afnemer').querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Kies …', 'Borger-Odoorn', 'Coevorden']);
    fillIn(form, 'Afnemer', 'COE');
    fillIn(form, 'Laatste dag', '30-6-2025');
    fillIn(form, /^Afbouw van de uittreedsom/, '75; 50; 25');
    expect(linesOf(within(form).getByRole('table', { name: 'Rijen voor Scenarios' }))).toEqual([['Deelnemers | COE | Vertrekt op', '2025-06-30'], ['Deelnemers | COE | Afbouw %', '75; 50; 25']]);
    fireEvent.click(write(form));
    expect(actions.addScenario).toHaveBeenCalledWith([
      ['Coevorden treedt uit', 'Deelnemers', 'COE', 'Vertrekt op', '2025-06-30', null], ['Coevorden treedt uit', 'Deelnemers', 'COE', 'Afbouw %', '75; 50; 25', null],
    ]);
  });

  it('says what is not a day and not a number, and waits for it', async () => {
    showResult(onOutcome(OUTCOME));
    const form = await open('Wat als');
    fillIn(form, 'Afnemer', 'COE');
    fillIn(form, 'Laatste dag', '30-2-2025');
    expect(within(form).getByText(/^Dit is geen dag/)).toBeDefined();
    expect(within(form).getByLabelText('Laatste dag').getAttribute('aria-invalid')).toBe('true');
    expect(write(form).disabled).toBe(true);
    fillIn(form, 'Vraag', 'wages-rise');
    fillIn(form, 'Percentage', 'veel');
    expect(within(form).getByText('Dit is geen getal.')).toBeDefined();
  });

  it('makes a factor of wages that rise, and takes the name that the user gives', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const form = await open('Wat als');
    fillIn(form, 'Vraag', 'wages-rise');
    fillIn(form, 'Percentage', '3,5');
    fillIn(form, 'Naam van het scenario', 'Cao 2026');
    expect(linesOf(within(form).getByRole('table'))).toEqual([['Tarieven | * | Uurtarief', 'maal 1,035'], ['Tarieven | * | Loonkosten', 'maal 1,035']]);
    fireEvent.click(write(form));
    expect(actions.addScenario.mock.calls[0]?.[0].map(([name]) => name)).toEqual(['Cao 2026', 'Cao 2026']);
  });

  it('offers the keys in use as a list, and asks the built-in one for inhabitants alone', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const form = await open('Wat als');
    fillIn(form, 'Vraag', 'client-joins');
    const keys = within(form).getByLabelText('Verdeelsleutel waarin de afnemer meedoet');
    // the keys of the activities of the year, and no other
    expect([...keys.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Kies …', 'inwoners', 'm2 bvo', 'uitkeringsdossiers', 'werkplekken']);
    fillIn(form, 'Code van de nieuwe afnemer', 'HOO');
    fillIn(form, 'Eerste dag', '1-1-2025');
    fillIn(form, 'Verdeelsleutel waarin de afnemer meedoet', 'werkplekken');
    fillIn(form, 'Waarde in deze sleutel voor 2025', '120');
    expect(linesOf(within(form).getByRole('table', { name: 'Rijen voor Scenarios' }))).toEqual([['Deelnemers | HOO | Sluit aan op', '2025-01-01'], ['Sleutelwaarden | werkplekken | HOO | 2025 | Waarde', '120']]);
    fillIn(form, 'Verdeelsleutel waarin de afnemer meedoet', 'inwoners');
    expect(within(form).queryByLabelText(/^Waarde in deze sleutel/)).toBeNull();
    expect(write(form).disabled).toBe(true);
    fillIn(form, 'Inwoners', '56000');
    fireEvent.click(write(form));
    expect(actions.addScenario).toHaveBeenCalledWith([['HOO treedt toe', 'Deelnemers', 'HOO', 'Sluit aan op', '2025-01-01', null], ['HOO treedt toe', 'Deelnemers', 'HOO', 'Inwoners', 56000, null]]);
  });

  it('takes a key that is typed where the year has none in use', async () => {
    const runs = OUTCOME.runs.map((run) => ({ ...run, activities: run.activities.map((one) => ({ ...one, key: null })) }));
    showResult(onOutcome({ ...OUTCOME, runs }));
    const form = await open('Wat als');
    fillIn(form, 'Vraag', 'client-joins');
    expect(within(form).getByLabelText('Verdeelsleutel waarin de afnemer meedoet').tagName).toBe('INPUT');
  });

  it('writes nothing in a workbook for reading only, and says so', async () => {
    const overview = { found: [], missing: [], others: [], suggestions: [], isEmpty: false, mayWrite: false, untabledRanges: [] } as never;
    showResult({ ...onOutcome(OUTCOME), overview });
    const form = await open('Wat als');
    fillIn(form, 'Vraag', 'volume-falls');
    fillIn(form, 'Percentage', '10');
    expect(write(form).disabled).toBe(true);
    expect(within(form).getByText(/alleen-lezen/)).toBeDefined();
  });

  it('says where the rows stand once they were written, and calculates again when asked', async () => {
    const { actions } = showResult({ ...onOutcome(OUTCOME), inserted: ['Scenarios'] });
    const form = await open('Wat als');
    fireEvent.click(within(form).getByRole('button', { name: 'Blad Scenarios tonen' }));
    fireEvent.click(within(form).getByRole('button', { name: 'Opnieuw berekenen' }));
    expect([actions.showSheet.mock.calls, actions.calculate.mock.calls.length]).toEqual([[['Scenarios']], 1]);
  });

  it('speaks English, and gives axe nothing to mind', async () => {
    const { container } = showResult(onOutcome(OUTCOME), 'en');
    const form = await open('What if');
    fillIn(form, 'Question', 'client-joins');
    fillIn(form, 'First day', '2026-02-30');
    expect(within(form).getByText(/^This is no day/)).toBeDefined();
    expect(screen.getByLabelText('Value in this key for 2025')).toBeDefined();
    expect(await complaints(container)).toEqual([]);
  });
});
