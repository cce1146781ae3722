import { UNDO_CLEARING_CALLS, type UndoPlatform } from '../../../src/adapters/excel';
import type { ReportBook } from '../../../src/report';
import type { TripRecord } from '../../../src/workbench/host';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf } from './report-in-workbook';
import { exampleReport } from './reports';
import { silentWriter } from './silent-writer';

const office = useOffice();
const MEGABYTE = 1024 * 1024;

let boce: ReportBook;
beforeAll(async () => { boce = await exampleReport('boce'); });
beforeEach(() => office.reset());

const tripsOf = async (writing: () => Promise<unknown>): Promise<readonly TripRecord[]> => {
  const earlier = office.excel.traffic.length;
  await writing();
  return office.excel.traffic.slice(earlier);
};
const bytesOf = (trips: readonly TripRecord[]): number => trips.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

/** A report with one long table. */
const long = (rows: number): ReportBook => {
  const [tab] = before.tabs;
  if (!tab) throw new Error('no tab');
  const body = Array.from({ length: rows }, (_, i) => Array.from({ length: 12 }, (__, c) => (c % 3 === 0 ? { value: `regel ${i} kolom ${c}` } : { value: i * 12 + c / 4, format: 'amount' as const })));
  return { ...before, tabs: [{ ...tab, rows: body, tables: [], charts: [], columnWidths: [12] }] };
};

// whole reports of an example: a busy machine needs its time
jest.setTimeout(30_000);

describe('the requests of a write', () => {
  it.each(['a first report', 'the same again'])('stay within 4 and one for every 4 MB: %s', async (which) => {
    if (which === 'the same again') await silentWriter().write(boce);
    const trips = await tripsOf(() => silentWriter().write(boce));
    expect(trips.length).toBeLessThanOrEqual(4);
    expect(trips.map(({ outcome }) => outcome)).toEqual(trips.map(() => 'ok'));
    expect(faultsOf(office.excel, boce)).toEqual([]);
  });
  it('stay within it for a report of several requests', async () => {
    const book = long(60_000);
    const trips = await tripsOf(() => silentWriter().write(book));
    expect(trips.length).toBeGreaterThan(4);
    expect(trips.length).toBeLessThanOrEqual(4 + Math.ceil(bytesOf(trips) / (4 * MEGABYTE)));
    expect(trips.map(({ outcome }) => outcome)).toEqual(trips.map(() => 'ok'));
    expect(Math.max(...trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * MEGABYTE);
    expect(office.excel.workbook.state.sheets[1]?.cells.value(59_999, 11)).toBe(59_999 * 12 + 11 / 4);
  }, 60_000);
  it('grow smaller where Excel takes 64 KB only', async () => {
    await office.reset({ payloadLimit: 64 * 1024 });
    const writer = silentWriter();
    const trips = await tripsOf(() => writer.write(boce));
    expect(trips.some(({ outcome }) => outcome !== 'ok')).toBe(true);
    expect(faultsOf(office.excel, boce)).toEqual([]);
    // what was learnt is not forgotten
    expect(new Set((await tripsOf(() => writer.write(boce))).map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
    expect(faultsOf(office.excel, boce)).toEqual([]);
  }, 60_000);
  it('say so where one cell is more than Excel takes', async () => {
    await office.reset({ payloadLimit: 16 * 1024 });
    const book = { ...after, tabs: after.tabs.map((tab) => ({ ...tab, rows: [...tab.rows, [{ value: 'x'.repeat(30_000) }]] })) };
    await expect(silentWriter().write(book)).rejects.toMatchObject({ code: 'over-payload-limit', facts: { sheet: 'KPW Samenvatting', left: 'nothing' } });
    expect(office.excel.workbook.state.sheets).toHaveLength(1);
  });
  it('tell Excel once each not to draw, and never to add rows, copy, rename or move', async () => {
    const trips = [...await tripsOf(() => silentWriter().write(before)), ...await tripsOf(() => silentWriter().write(after))];
    const members = trips.flatMap(({ actions }) => actions.map(({ member, kind }) => `${member} ${kind}`));
    const writing = trips.filter(({ actions }) => actions.some(({ kind }) => kind === 'set'));
    expect(members.filter((one) => one.startsWith('Application.suspendScreenUpdating'))).toHaveLength(writing.length);
    for (const never of ['TableRowCollection.add', 'Worksheet.copy', 'Worksheet.position set', 'Worksheet.name set', 'Worksheet.visibility set', 'Worksheet.delete']) {
      expect(members.filter((one) => one.startsWith(never))).toEqual([]);
    }
  });
  it('estimate what they weigh: not much less than it is, for what is too large is sent for nothing', async () => {
    await silentWriter({ firstLimit: 48 * 1024 }).write(boce);
    const sizes = office.excel.traffic.filter(({ actions }) => actions.some(({ kind }) => kind === 'set')).map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes.slice(0, -1))).toBeLessThan(48 * 1024 * 1.15);
    const full = sizes.slice(0, -2);
    expect(full.reduce((sum, size) => sum + size, 0) / full.length).toBeGreaterThan(48 * 1024 * 0.5);
  });
});

describe.each<UndoPlatform>(['web', 'windows', 'mac'])("the user's undo stack on %s", (platform) => {
  const options = { platform, undoClearingCalls: UNDO_CLEARING_CALLS, requirements: { ExcelApi: '1.19' } };
  it('lives through a first and a second write', async () => {
    await office.reset(options);
    const { user } = office.excel.workbook;
    user.edit('Sheet1', 'A1', 'mijn eigen werk');
    await silentWriter().write(before);
    await silentWriter().write(after);
    expect(user.undoDepth).toBeGreaterThan(0);
    const clearing = new Set(UNDO_CLEARING_CALLS.filter(({ platforms }) => platforms.includes(platform)).map(({ member }) => member));
    const used = office.excel.traffic.flatMap(({ actions }) => actions.filter(({ kind }) => kind === 'set' || kind === 'method').map(({ member }) => member));
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((member) => clearing.has(member))).toEqual([]);
    expect((await silentWriter().preview(after)).undoSurvives).toBe(true);
  });
  it('is gone where a tab is taken away', async () => {
    await office.reset(options);
    const { user } = office.excel.workbook;
    user.edit('Sheet1', 'A1', 'mijn eigen werk');
    const earlier = office.excel.traffic.length;
    office.excel.faults.plan = (trip) => (trip - earlier === 3 ? { afterActions: 'none', as: { code: 'ApiNotFound' } } : null);
    await expect(silentWriter().write(before)).rejects.toMatchObject({ facts: { left: 'nothing' } });
    expect(user.undoDepth).toBe(0);
  });
});
