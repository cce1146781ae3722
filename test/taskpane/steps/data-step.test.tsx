/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { PaneState } from '../../../src/taskpane/session';
import { boceContent, lookedAt, lookedAtNothing, OWN_TABLES, tableAt, UNLOOKED } from '../fixtures/pane-states';
import { button, complaintsOfAxe, open, press, showPane } from '../fixtures/show-pane';

afterEach(cleanup);

const LOOKING = { task: 'look', phase: 'read', share: null, waitingForCellEdit: false, stopping: false } as const;
const INSERTING = { ...LOOKING, task: 'insert' } as const;
const english = (state: PaneState): PaneState => ({ ...state, draft: { ...state.draft, language: 'en' } });
/** Options of the select that says which header fills a column. */
const headerFor = (column: string): HTMLSelectElement => screen.getByRole('combobox', { name: column }) as HTMLSelectElement;

describe('Gegevens', () => {
  it('says that it looks, that Excel waits for a cell, and how to look again when that failed', () => {
    const { again, actions } = showPane({ ...UNLOOKED, busy: LOOKING });
    expect(screen.getByText('De werkmap wordt bekeken …')).toBeDefined();
    again({ ...UNLOOKED, busy: { ...LOOKING, waitingForCellEdit: true } });
    expect(screen.getByRole('alert').textContent).toMatch(/Druk op Enter \(bewaren\) of Esc/);
    again({ ...UNLOOKED, failure: { kind: 'workbook', code: 'session-expired', facts: {} } });
    press('Opnieuw kijken');
    expect(actions.look).toHaveBeenCalledTimes(1);
  });

  it('offers three ways to begin in an empty workbook', async () => {
    const { actions } = showPane(lookedAtNothing());
    press('Voorbeeld laden');
    expect(actions.insertExample).toHaveBeenCalledTimes(1);
    press('Lege tabellen neerzetten');
    expect(actions.insertTables).toHaveBeenCalledWith(['activities', 'hours', 'rates']);
    expect(screen.getByText(/Plak uw tabellen met activiteiten, uren en tarieven/)).toBeDefined();
    expect(await complaintsOfAxe()).toEqual([]);
  });

  it('puts nothing in a workbook that is open for reading only, and says why', () => {
    const empty = lookedAtNothing();
    showPane({ ...empty, overview: empty.overview && { ...empty.overview, mayWrite: false } });
    expect(screen.getByText(/alleen-lezen geopend/)).toBeDefined();
    expect([button('Voorbeeld laden').disabled, button('Lege tabellen neerzetten').disabled]).toEqual([true, true]);
  });

  it('lists what was found with its place and rows, takes there, and goes on', async () => {
    const { actions } = showPane(lookedAt(await boceContent()));
    const hours = screen.getByRole('rowheader', { name: 'Uren' }).closest('tr') as HTMLElement;
    expect(within(hours).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['A3:I208', '205']);
    fireEvent.click(within(hours).getByRole('button', { name: 'Uren tonen: Uren!A3:I208' }));
    expect(actions.select).toHaveBeenCalledWith({ sheet: 'Uren', table: 'Uren', address: 'Uren!A3:I208' });
    press('Verder');
    expect(actions.goTo).toHaveBeenCalledWith('check');
    expect(await complaintsOfAxe()).toEqual([]);
  });

  it('offers what is not there by what it is for, with a sentence about each', async () => {
    const { date1904, tables } = await boceContent();
    const { actions } = showPane(lookedAt({ date1904, tables: tables.filter(({ name }) => name !== 'Referentietarieven') }));
    open(/Vergelijken met anderen \(1\)/);
    expect(screen.getByText(/Gepubliceerde loonkosten per schaal/)).toBeDefined();
    press('Lege tabel toevoegen: Referentietarieven');
    expect(actions.insertTables).toHaveBeenCalledWith(['referenceRates']);
  });

  it('says where it put something, and shows that sheet', async () => {
    const { actions } = showPane({ ...lookedAt(await boceContent()), inserted: ['Uren', 'Tarieven'] });
    press('Blad Tarieven tonen');
    expect(actions.showSheet).toHaveBeenCalledWith('Tarieven');
  });

  it('tells that tables without figures are to be filled in', () => {
    const empty = ['Activiteiten', 'Uren', 'Tarieven'].map((name) => tableAt(name, name, [[{ Activiteiten: 'Code', Uren: 'Activiteit', Tarieven: 'Functie' }[name] ?? '']]));
    showPane(lookedAt({ date1904: false, tables: empty }));
    expect(screen.getByText(/Vul ze in op hun blad/)).toBeDefined();
  });

  it('makes a table of data that is none yet', () => {
    const range = { sheet: 'Blad4', address: 'Blad4!A1:C20', headers: ['Product', 'Uren'], rows: 19 };
    const { actions } = showPane(lookedAt({ date1904: false, tables: [] }, { untabledRanges: [range] }));
    expect(screen.getByText(/19 rijen onder de koppen Product, Uren/)).toBeDefined();
    press('Maak er een tabel van: blad Blad4');
    expect(actions.makeTable).toHaveBeenCalledWith(range);
  });
});

describe('mapping', () => {
  it('can be changed afterwards: the wrong table of the user’s is let go again', () => {
    const mappings = tableAt('Koppelingen', 'Koppelingen', [['Tabel', 'Veld', 'Brontabel', 'Bronkolom'], ['Activiteiten', 'Code', 'Loontabel', 'Rol'], ['Activiteiten', 'Naam', 'Loontabel', 'Rol']]);
    const { actions } = showPane(lookedAt({ ...OWN_TABLES, tables: [...OWN_TABLES.tables, mappings] }));
    press('Koppeling wijzigen: Activiteiten');
    expect([headerFor('Uw tabel').value, headerFor('Code').value, headerFor('Naam').value]).toEqual(['Loontabel', 'Rol', 'Rol']);
    fireEvent.change(headerFor('Uw tabel'), { target: { value: 'Productenlijst' } });
    fireEvent.change(headerFor('Code'), { target: { value: 'Productcode' } });
    fireEvent.change(headerFor('Naam'), { target: { value: 'Omschrijving' } });
    press('Opslaan en verder met Uren');
    expect(actions.map).toHaveBeenCalledWith({ table: 'activities', sourceTable: 'Productenlijst', columns: [{ column: 'code', source: 'Productcode' }, { column: 'name', source: 'Omschrijving' }] });
  });

  /** Three tables of the user's, under names and headers of their own. */
  const own = lookedAt(OWN_TABLES);

  it('names the required tables that are missing, and adds them empty', () => {
    const { actions } = showPane(own);
    expect(screen.getByRole('heading', { name: 'Nog nodig om te rekenen (3)' })).toBeDefined();
    press('Lege tabel toevoegen: Uren');
    expect(actions.insertTables).toHaveBeenCalledWith(['hours']);
    press('Alle 3 als lege tabel neerzetten');
    expect(actions.insertTables).toHaveBeenLastCalledWith(['activities', 'hours', 'rates']);
  });

  it('fills in what was recognised, needs one press for it, and goes on to the next table', async () => {
    const { actions } = showPane(own);
    press('Productenlijst koppelen als Activiteiten');
    expect(document.activeElement?.textContent).toBe('Activiteiten koppelen');
    expect([headerFor('Code').value, headerFor('Naam').value]).toEqual(['Productcode', 'Omschrijving']);
    expect(await complaintsOfAxe()).toEqual([]);
    press('Opslaan en verder met Uren');
    expect(actions.map).toHaveBeenCalledWith(expect.objectContaining({
      table: 'activities', sourceTable: 'Productenlijst',
      columns: expect.arrayContaining([{ column: 'code', source: 'Productcode' }, { column: 'name', source: 'Omschrijving' }]),
    }));
    expect(document.activeElement?.textContent).toBe('Uren koppelen');
  });

  it('does not save while a required column is not chosen, and says which', () => {
    const { actions } = showPane(own);
    press('Productenlijst koppelen als Activiteiten');
    fireEvent.change(headerFor('Naam'), { target: { value: '' } });
    expect(headerFor('Naam').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Nog te kiezen: Naam.')).toBeDefined();
    expect(button('Opslaan en verder met Uren').disabled).toBe(true);
    fireEvent.change(headerFor('Naam'), { target: { value: 'Productcode' } });
    expect(screen.getAllByText(/ook gekozen voor/)).toHaveLength(2);
    press('Opslaan en verder met Uren');
    expect(actions.map.mock.calls[0][0].columns).toContainEqual({ column: 'name', source: 'Productcode' });
  });

  it('shows what is written in Koppelingen', () => {
    showPane(own);
    press('Productenlijst koppelen als Activiteiten');
    open(/Dit komt in Koppelingen/);
    const rows = screen.getAllByRole('row').map((row) => within(row).queryAllByRole('cell').map((cell) => cell.textContent));
    expect(rows).toContainEqual(['Activiteiten', 'Naam', 'Productenlijst', 'Omschrijving']);
  });

  it('begins again with another table of the user, and can be left', () => {
    const { actions } = showPane(own);
    press('Productenlijst koppelen als Activiteiten');
    fireEvent.change(headerFor('Uw tabel'), { target: { value: 'Loontabel' } });
    expect([...headerFor('Naam').options].map(({ value }) => value)).toEqual(['', 'Rol', 'Tarief per uur']);
    press('Annuleren');
    expect(screen.getByRole('heading', { name: 'Nog nodig om te rekenen (3)' })).toBeDefined();
    expect(actions.map).not.toHaveBeenCalled();
  });

  it('maps the columns of a table that was found under its own name', () => {
    const tables = [...OWN_TABLES.tables.slice(0, 1), tableAt('Uren', 'Uren', [['Product', 'Rol', 'Aantal'], ['P1', 'Consulent', 12]])];
    const { actions } = showPane(lookedAt({ date1904: false, tables }));
    press('Kolommen koppelen: Uren');
    expect(headerFor('Uw tabel').value).toBe('Uren');
    fireEvent.change(headerFor('Activiteit'), { target: { value: 'Product' } });
    fireEvent.change(headerFor('Functie'), { target: { value: 'Rol' } });
    fireEvent.change(headerFor('Uren'), { target: { value: 'Aantal' } });
    press(screen.getAllByRole('button', { name: /^(Koppeling opslaan|Opslaan en verder)/ })[0]?.textContent ?? '');
    expect(actions.map.mock.calls[0][0]).toMatchObject({ table: 'hours', sourceTable: 'Uren', columns: expect.arrayContaining([{ column: 'activity', source: 'Product' }]) });
  });

  it('waits while something is put in the workbook', () => {
    showPane({ ...own, busy: INSERTING });
    expect(button('Productenlijst koppelen als Activiteiten').disabled).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('Er wordt iets in de werkmap gezet …');
  });

  it('speaks English', () => {
    showPane(english(own));
    press('Map Productenlijst as Activities');
    expect(button('Save and go on to Hours')).toBeDefined();
  });
});
