/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import type { WorkbookContent } from '../../../src/domain';
import type { PaneState } from '../../../src/taskpane/session';
import { boceContent, lookedAt, lookedAtNothing, UNLOOKED } from '../fixtures/pane-states';
import { button, complaintsOfAxe, open, press, showPane } from '../fixtures/show-pane';

afterEach(cleanup);

const LOOK = { task: 'look', phase: 'check', share: null, waitingForCellEdit: false, stopping: false } as const;
const onCheck = (state: PaneState): PaneState => ({ ...state, step: 'check' });
/** BOCE with an activity that nobody knows in so many rows of Uren. */
const unknownActivities = (content: WorkbookContent, count: number): WorkbookContent => ({
  ...content,
  tables: content.tables.map((table) => (table.name === 'Uren'
    ? { ...table, rows: Array.from({ length: count }, (_, i) => [`ONBEKEND-${i}`, ...(table.rows[0] ?? []).slice(1)]) } : table)),
});

describe('Controle', () => {
  it('is quiet while it looks for the first time, and offers to look when it did not', () => {
    const { again, actions } = showPane(onCheck({ ...UNLOOKED, busy: LOOK }));
    expect(screen.getByText('De tabellen worden gecontroleerd …')).toBeDefined();
    again(onCheck(UNLOOKED));
    press('Opnieuw controleren');
    expect(actions.look).toHaveBeenCalledTimes(1);
  });

  it('has nothing to say of an empty workbook', () => {
    const { actions } = showPane(onCheck(lookedAtNothing()));
    expect(screen.getByText(/nog niets om te controleren/)).toBeDefined();
    press('Naar Gegevens');
    expect(actions.goTo).toHaveBeenCalledWith('data');
  });

  it('shows warnings and notes with their place, goes there, says what was checked and when, and lets go on', async () => {
    const { actions } = showPane(onCheck(lookedAt(await boceContent())));
    expect(screen.getByRole('heading', { name: 'Waarschuwingen (2)' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Opmerkingen (5)' })).toBeDefined();
    press('Tonen in het blad: Sleutelwaarden!G5');
    expect(actions.select).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Sleutelwaarden', address: 'Sleutelwaarden!G5' }));
    expect(screen.getByText('Gelezen: 21 tabellen met samen 705 rijen.')).toBeDefined();
    expect(screen.getByText(/^Laatst bekeken om \d\d:\d\d\./)).toBeDefined();
    press('Verder');
    expect(actions.goTo).toHaveBeenCalledWith('calculate');
    expect(await complaintsOfAxe()).toEqual([]);
  });

  it('says that all is well where nothing was found', async () => {
    const state = lookedAt(await boceContent());
    showPane(onCheck({ ...state, check: state.check && { ...state.check, findings: [] } }));
    expect(screen.getByText('Er is niets gevonden dat u hoeft op te lossen.')).toBeDefined();
  });

  it('keeps what it shows during a new look', async () => {
    showPane(onCheck({ ...lookedAt(await boceContent()), busy: LOOK }));
    expect(screen.getByRole('heading', { name: 'Waarschuwingen (2)' })).toBeDefined();
    expect(screen.getByText('De werkmap wordt nu opnieuw bekeken …')).toBeDefined();
  });

  it('shows what blocks first, the same of one table together, and does not let go on', async () => {
    showPane(onCheck(lookedAt(unknownActivities(await boceContent(), 20))));
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings[0]).toBe('Blokkerend (20)');
    expect(screen.getByText(/De code ONBEKEND-0 in Uren!A4/)).toBeDefined();
    expect(screen.queryByText(/De code ONBEKEND-1 /)).toBeNull();
    open(/Nog 19 keer hetzelfde in Uren/);
    expect(screen.getByText(/De code ONBEKEND-19 in Uren!A23/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Verder' })).toBeNull();
    expect(await complaintsOfAxe()).toEqual([]);
  });

  it('makes a long list in parts', async () => {
    showPane(onCheck(lookedAt(unknownActivities(await boceContent(), 900))));
    const before = screen.getAllByRole('listitem').length;
    open(/Nog 899 keer hetzelfde/);
    expect(screen.getAllByRole('listitem')).toHaveLength(before + 200);
    expect(screen.getByText('200 van 899 getoond')).toBeDefined();
    press('Toon de volgende 200');
    expect(screen.getAllByRole('listitem')).toHaveLength(before + 400);
  });

  it('cannot be looked at again while a task runs, and speaks English', async () => {
    const state = lookedAt(await boceContent());
    showPane(onCheck({ ...state, busy: { ...LOOK, task: 'calculate' }, draft: { ...state.draft, language: 'en' } }));
    expect(button('Check again').disabled).toBe(true);
    expect(screen.getByRole('heading', { name: 'Warnings (2)' })).toBeDefined();
  });
});
