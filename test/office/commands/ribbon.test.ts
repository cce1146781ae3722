import { seenWorkbook } from '../../../src/workbench/seen-workbook';
import { buildPages, PAGES } from '../../support/build-pages';
import { blockedBytes, exampleBytes } from '../flows/example-books';
import { jsdomDriver } from '../flows/jsdom-driver';
import { changedSheets, expectUnchanged } from '../flows/workbook-differences';
import { JsdomOffice, type OfficeOptions } from '../harness/jsdom-office';

const LONGEST_BUILD = 300_000;
/** An Excel of which the undo stack survives a write by an add-in. */
const UNDO_SURVIVES = { ExcelApi: '1.19' } as const;
const SESSION_ENDS = { afterActions: 'all', as: { hostError: 5012 } } as const;
const WELL = 0;

describe('the buttons of the ribbon, on the pane as it ships', () => {
  jest.setTimeout(120_000);
  const office = new JsdomOffice();
  beforeAll(buildPages, LONGEST_BUILD);
  afterEach(() => office.verify());
  afterAll(() => office.close());

  const pane = jsdomDriver(office);
  const step = (): string | undefined => office.window.document.querySelector('[aria-current="step"]')?.textContent ?? undefined;
  const press = async (action: string): Promise<number> => (await office.excel.ribbon.press(action)).status;
  /** The pane is loaded and closed, as Excel does before a button is pressed for the first time. */
  const openClosed = async (xlsx: Uint8Array | null, options: OfficeOptions = {}): Promise<void> => {
    if (xlsx) await pane.open({ ...options, xlsx });
    else {
      await office.open({ ...options, page: { folder: PAGES.pane, file: 'taskpane.html' } });
      await pane.waitFor(/./);
    }
    office.excel.ribbon.state = 'Background';
  };

  it('calculates and writes without the pane where undo survives and nothing is to be decided, and leaves the user where he is', async () => {
    await openClosed(exampleBytes('south-hams'), { requirements: UNDO_SURVIVES });
    const [before, active] = [seenWorkbook(office.excel), office.excel.workbook.state.active?.name];
    expect(await press('calculateAndWrite')).toBe(WELL);
    const after = seenWorkbook(office.excel);
    expect(changedSheets(before, after)).toEqual({});
    expect(Object.keys(after.sheets).length).toBeGreaterThan(Object.keys(before.sheets).length);
    expect(office.excel.ribbon.isPaneVisible).toBe(false);
    expect(office.excel.workbook.state.active?.name).toBe(active);
    await pane.waitFor(/Het rapport staat in de werkmap/);
  });

  it('calculates, writes nothing and opens the pane at the preview where undo would be lost', async () => {
    await openClosed(exampleBytes('south-hams'));
    const before = seenWorkbook(office.excel);
    expect(await press('calculateAndWrite')).toBe(WELL);
    expectUnchanged(before, seenWorkbook(office.excel));
    expect(office.excel.ribbon.isPaneVisible).toBe(true);
    expect(step()).toMatch(/Resultaat/);
    expect(await pane.hasButton('Rapport schrijven')).toBe(true);
  });

  it('opens the pane at the findings where something blocks, and writes nothing', async () => {
    await openClosed(await blockedBytes(), { requirements: UNDO_SURVIVES });
    const before = seenWorkbook(office.excel);
    expect(await press('calculateAndWrite')).toBe(WELL);
    expectUnchanged(before, seenWorkbook(office.excel));
    expect([office.excel.ribbon.isPaneVisible, step()]).toEqual([true, expect.stringMatching(/Controle/)]);
    await pane.waitFor(/BESTAAT-NIET/);
  });

  it('opens the pane at the tables where they are missing', async () => {
    await openClosed(null, { requirements: UNDO_SURVIVES });
    expect(await press('calculateAndWrite')).toBe(WELL);
    expect([office.excel.ribbon.isPaneVisible, step()]).toEqual([true, expect.stringMatching(/Gegevens/)]);
  });

  it('opens the pane with the reason where the write fails, and asks from then on', async () => {
    await openClosed(exampleBytes('south-hams'), { requirements: UNDO_SURVIVES });
    await pane.faults(SESSION_ENDS, 'Worksheet.pageLayout');
    expect(await press('calculateAndWrite')).toBe(WELL);
    expect([office.excel.ribbon.isPaneVisible, step()]).toEqual([true, expect.stringMatching(/Resultaat/)]);
    await pane.waitFor(/verbinding met de werkmap is verlopen/);
    await pane.faults(null);
    office.excel.ribbon.state = 'Background';
    const half = seenWorkbook(office.excel);
    expect(await press('calculateAndWrite')).toBe(WELL);
    expectUnchanged(half, seenWorkbook(office.excel));
    expect(office.excel.ribbon.isPaneVisible).toBe(true);
  });

  it('opens the pane with the reason where the workbook cannot be read', async () => {
    await openClosed(exampleBytes('south-hams'), { requirements: UNDO_SURVIVES });
    await pane.faults(SESSION_ENDS);
    expect(await press('calculateAndWrite')).toBe(WELL);
    expect(office.excel.ribbon.isPaneVisible).toBe(true);
    await pane.waitFor(/verbinding met de werkmap is verlopen/);
  });

  it('checks: the pane opens at the findings, and nothing is written', async () => {
    await openClosed(await blockedBytes());
    const before = seenWorkbook(office.excel);
    expect(await press('check')).toBe(WELL);
    expect([office.excel.ribbon.isPaneVisible, step()]).toEqual([true, expect.stringMatching(/Controle/)]);
    await pane.waitFor(/BESTAAT-NIET/);
    expectUnchanged(before, seenWorkbook(office.excel));
  });

  it('is done in any case, also where this Excel cannot open a pane', async () => {
    await openClosed(exampleBytes('south-hams'), { requirements: { SharedRuntime: '' } });
    expect(await press('check')).toBe(WELL);
    expect(office.excel.ribbon.isPaneVisible).toBe(false);
  });

  it('knows no other button', async () => {
    await openClosed(exampleBytes('south-hams'));
    expect(await press('writeEverywhere')).not.toBe(WELL);
  });
});

