import { seenWorkbook } from '../../../src/workbench/seen-workbook';
import { TODAYS_EXCEL } from '../../../src/workbench/todays-excel';
import { buildPages } from '../../support/build-pages';
import { exampleBytes } from '../flows/example-books';
import { jsdomDriver } from '../flows/jsdom-driver';
import { changedSheets } from '../flows/workbook-differences';
import { JsdomOffice } from '../harness/jsdom-office';

const LONGEST_BUILD = 300_000;

describe('the Excel that the workbench shows', () => {
  jest.setTimeout(120_000);
  const office = new JsdomOffice();
  beforeAll(buildPages, LONGEST_BUILD);
  afterEach(() => office.verify());
  afterAll(() => office.close());

  it('keeps undo when a report is written, as the pane says beforehand: first the report goes, then what was typed', async () => {
    const pane = jsdomDriver(office);
    await pane.open({ xlsx: exampleBytes('south-hams'), ...TODAYS_EXCEL });
    const { user, state } = office.excel.workbook;
    const [untouched, sheet] = [seenWorkbook(office.excel), state.sheets[0]?.name ?? ''];
    user.edit(sheet, 'Z99', 'kladje');
    const typed = seenWorkbook(office.excel);
    await pane.go('Berekenen');
    await pane.press('Kostprijzen berekenen');
    await pane.waitFor(/Wat u met Ongedaan maken kunt terugdraaien, blijft/);
    await pane.press('Rapport schrijven');
    await pane.waitFor(/Het rapport staat in de werkmap/);
    expect(state.sheets.length).toBeGreaterThan(Object.keys(typed.sheets).length);
    user.undo();
    expect([changedSheets(typed, seenWorkbook(office.excel)), state.sheets.map(({ name }) => name)]).toEqual([{}, Object.keys(typed.sheets)]);
    user.undo();
    expect(changedSheets(untouched, seenWorkbook(office.excel))).toEqual({});
    await office.settle();
  });
});
