import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, identityOf, isMarked, usersOwn } from './report-in-workbook';
import { silentWriter } from './silent-writer';
import { fillUsersWorkbook, USERS_SHEETS } from './users-workbook';

const office = useOffice();

describe('writing in a workbook that a user has filled', () => {
  let own: string;
  beforeEach(async () => {
    await office.reset();
    fillUsersWorkbook(office.excel);
    own = usersOwn(office.excel, USERS_SHEETS);
  });
  afterEach(() => expect(usersOwn(office.excel, USERS_SHEETS)).toBe(own));

  it('writes a whole report, without a mark, and leaves the sheets of the user as they are', async () => {
    await silentWriter().write(before);
    expect(faultsOf(office.excel, before)).toEqual([]);
    expect(isMarked(office.excel)).toBe(false);
  });
  it('writes the next report over the first: other rows, tables, charts and tabs', async () => {
    await silentWriter().write(before);
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(isMarked(office.excel)).toBe(false);
  });
  it('empties the tab that the next report does not have, and says so there', async () => {
    await silentWriter().write(before);
    await silentWriter().write(after);
    const sheet = office.excel.workbook.state.sheets.find((one) => identityOf(one)?.key === 'old');
    expect(sheet?.cells.value(0, 0)).toBe('Dit tabblad hoort niet bij het laatst geschreven rapport en is daarom leeggemaakt. U kunt het verwijderen.');
    expect(sheet?.cells.value(1, 0) ?? '').toBe('');
    expect(sheet?.charts).toEqual([]);
  });
  it('adds nothing when the same report is written again', async () => {
    await silentWriter().write(before);
    const counted = () => {
      const { sheets, tables, names, customXml } = office.excel.workbook.state;
      return { tables: tables.map(({ name }) => name), names: names.length, xml: customXml.length, sheets: sheets.map((sheet) => [sheet.id, sheet.name, sheet.names.length, sheet.charts.map(({ id, series }) => [id, series.length])]) };
    };
    const first = counted();
    await silentWriter().write(before);
    expect(counted()).toEqual(first);
    expect(faultsOf(office.excel, before)).toEqual([]);
  });
  it('gives tables their size again, where Excel draws what is written under them or beside them in', async () => {
    await silentWriter().write(before);
    office.excel.workbook.state.tablesGrow = true;
    await silentWriter().write(before);
    expect(faultsOf(office.excel, before)).toEqual([]);
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
  it('gives a new tab another name where the user has a sheet of that name, and a table where there is a name', async () => {
    await silentWriter().write(after);
    expect(office.excel.workbook.state.sheets.map(({ name }) => name)).toEqual([...USERS_SHEETS, 'KPW Samenvatting', 'KPW Tarieven', 'KPW Nieuw (2)']);
  });
});
