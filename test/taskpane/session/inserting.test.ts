import { SETTINGS } from '../../../src/tables';
import type { PaneSession, PaneState } from '../../../src/taskpane/session';
import { useOffice } from '../../office/harness/jsdom-office';
import { addTable } from '../../office/reading/filled-workbook';
import { calculated, endSessions, isIdle, openPane, until } from './visit';

const office = useOffice();
afterEach(endSessions);

const inserted = async (session: PaneSession): Promise<PaneState> => {
  await until(session, 'the end of it', (state) => state.busy?.task !== 'insert' && (state.inserted !== null || state.failure !== null));
  return until(session, 'a look', (state) => isIdle(state) && state.currency !== 'checking');
};
const sheets = (): readonly string[] => office.excel.workbook.state.sheets.map(({ name }) => name);

describe('putting input in the workbook', () => {
  it.each([['nl', 'Activiteiten'], ['en', 'Activities']] as const)('the example in an empty workbook calculates (%s)', async (language, sheet) => {
    const session = await openPane(office, null, { language });
    session.actions.insertExample();
    const state = await inserted(session);
    expect(state.inserted).toEqual(expect.arrayContaining([sheet]));
    expect(sheets()).toEqual(expect.arrayContaining([...state.inserted ?? []]));
    expect(state).toMatchObject({ failure: null, overview: { isEmpty: false, missing: expect.not.arrayContaining(['hours']) }, check: { blocked: false, years: [2025, 2024] } });
    await calculated(session);
    expect(session.state).toMatchObject({ currency: 'current', step: 'result' });
  });

  it('empty tables stand there, ready to be filled, and a second time the names are taken', async () => {
    const session = await openPane(office, null);
    session.actions.insertTables(['activities', 'hours', 'rates']);
    const state = await inserted(session);
    expect(state.inserted).toEqual(['Activiteiten', 'Uren', 'Tarieven']);
    expect(state.overview?.found.map(({ table, rows }) => [table, rows])).toEqual([['activities', 1], ['hours', 1], ['rates', 1]]);
    session.actions.insertTables(['hours']);
    expect(await inserted(session)).toMatchObject({ inserted: null, failure: { kind: 'workbook', code: 'sheet-name-taken' } });
  });

  it('empty tables give a result without figures, of which no report can be written', async () => {
    const session = await openPane(office, null);
    session.actions.insertTables(['activities', 'hours', 'rates']);
    await inserted(session);
    await calculated(session);
    expect(session.state).toMatchObject({ step: 'result', result: { view: { years: [] } }, preview: null, tabs: [], failure: null });
    const before = sheets();
    session.actions.write();
    session.actions.speak('en');
    await until(session, 'rest', isIdle);
    expect([session.state.preview, session.state.written, session.state.tabs, sheets()]).toEqual([null, null, [], before]);
  });

  it('Instellingen has every setting', async () => {
    const session = await openPane(office);
    office.excel.workbook.user.deleteSheet('Instellingen');
    await until(session, 'it is missing', ({ overview }) => overview?.missing.includes('settings') === true);
    session.actions.insertTables(['settings']);
    const state = await inserted(session);
    expect(state.overview?.found.find(({ table }) => table === 'settings')).toMatchObject({ rows: SETTINGS.length });
    expect(state.check?.settings.every(({ address }) => address === null)).toBe(true);
  });

  it('a range becomes a table where it stands', async () => {
    const session = await openPane(office, null);
    const { user } = office.excel.workbook;
    user.addSheet('Mijn uren');
    user.edit('Mijn uren', 'A1:C3', [['Activiteit', 'Functie', 'Uren'], ['A', 'P', 10], ['B', 'P', 20]]);
    await until(session, 'the range', ({ overview }) => overview?.untabledRanges.length === 1);
    const [range] = session.state.overview?.untabledRanges ?? [];
    expect(range).toMatchObject({ sheet: 'Mijn uren', rows: 2, headers: ['Activiteit', 'Functie', 'Uren'] });
    if (range) session.actions.makeTable(range);
    const state = await inserted(session);
    expect(state).toMatchObject({ inserted: ['Mijn uren'], failure: null, overview: { untabledRanges: [], others: [{ sheet: 'Mijn uren', rows: 2 }] } });
    expect(office.excel.workbook.Worksheets.GetItem('Mijn uren').GetRange('A1:C3').Values).toEqual([['Activiteit', 'Functie', 'Uren'], ['A', 'P', 10], ['B', 'P', 20]]);
  });
});

describe('mapping own tables', () => {
  const ownTables = (): void => {
    addTable(office.excel, { sheet: 'Taken', name: 'Taken', cells: [['Nr', 'Omschrijving'], ['A', 'Advies']] });
    addTable(office.excel, { sheet: 'Tijd', name: 'Tijdschrijven', cells: [['Taak', 'Rol', 'Aantal', 'Jaar'], ['A', 'P', 10, 2025]] });
    addTable(office.excel, { sheet: 'Prijzen', name: 'Prijslijst', cells: [['Rol', 'Per uur'], ['P', 50]] });
  };

  it('writes Koppelingen on a sheet of its own, then in the table that stands there, until it calculates', async () => {
    const session = await openPane(office, null);
    ownTables();
    await until(session, 'own tables', ({ overview }) => overview?.others.length === 3);
    session.actions.map({ table: 'activities', sourceTable: 'Taken', columns: [{ column: 'code', source: 'Nr' }, { column: 'name', source: 'Omschrijving' }] });
    expect((await inserted(session)).inserted).toEqual(['Koppelingen']);
    session.actions.map({ table: 'hours', sourceTable: 'Tijdschrijven', columns: [{ column: 'activity', source: 'Taak' }, { column: 'position', source: 'Rol' }, { column: 'hours', source: 'Aantal' }] });
    expect(await inserted(session)).toMatchObject({ failure: null, inserted: ['Koppelingen'] });
    session.actions.map({ table: 'rates', sourceTable: 'Prijslijst', columns: [{ column: 'position', source: 'Rol' }, { column: 'hourlyRate', source: 'Per uur' }] });
    const state = await inserted(session);
    expect(state.overview?.found.map(({ table, name, by }) => [table, name, by])).toEqual([
      ['activities', 'Taken', 'mapping'], ['hours', 'Tijdschrijven', 'mapping'], ['rates', 'Prijslijst', 'mapping'], ['mappings', 'Koppelingen', 'name'],
    ]);
    expect(state).toMatchObject({ failure: null, check: { blocked: false } });
    await calculated(session);
    expect(JSON.parse(new TextDecoder().decode(session.state.result?.published ?? new Uint8Array())).runs[0].activities).toMatchObject([{ code: 'A', cost: { total: '500.00' } }]);
  });

  it('says it of the table alone where its headers are ours already', async () => {
    const session = await openPane(office, null);
    addTable(office.excel, { sheet: 'Tijd', name: 'Tijdschrijven', cells: [['Activiteit', 'Functie', 'Uren'], ['A', 'P', 10]] });
    await until(session, 'own tables', ({ overview }) => overview?.others.length === 1);
    session.actions.map({ table: 'hours', sourceTable: 'Tijdschrijven', columns: [] });
    expect((await inserted(session)).overview?.found).toMatchObject([{ table: 'hours', name: 'Tijdschrijven' }, { table: 'mappings', rows: 1 }]);
  });
});
