import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

const codeOf = async (doing: Promise<unknown>): Promise<string> => {
  try {
    await doing;
    return 'ok';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

const write = (text: string) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
  await context.sync();
});

const read = (address: string) => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
  await context.sync();
  return range.values;
});

const KILOBYTE = 1024;

describe('payload limits', () => {
  beforeEach(() => office.reset({ payloadLimit: 64 * KILOBYTE }));

  it('refuse a request that is too large, and do nothing of it', async () => {
    expect(await codeOf(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 1; row <= 4; row += 1) sheet.getRange(`A${row}`).values = [['x'.repeat(20 * KILOBYTE)]];
      await context.sync();
    }))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await read('A1')).toEqual([['']]);
    expect(office.excel.traffic[0]?.outcome).toEqual({ hostError: 5103 });
  });

  it('refuse an answer that is too large', async () => {
    for (let row = 1; row <= 4; row += 1) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange(`A${row}`).values = [['x'.repeat(20 * KILOBYTE)]];
        await context.sync();
      });
    }
    expect(await codeOf(read('A1:A4'))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(office.excel.traffic.at(-1)?.responseBytes).toBeGreaterThan(64 * KILOBYTE);
    expect((await read('A1:A2')).length).toBe(2);
  });

  it('count bytes, not characters', async () => {
    // 30,000 characters of three bytes each
    expect(await codeOf(write('€'.repeat(30_000)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await codeOf(write('e'.repeat(30_000)))).toBe('ok');
    const [refused, taken] = office.excel.traffic;
    expect((refused?.requestBytes ?? 0) - (taken?.requestBytes ?? 0)).toBe(60_000);
  });
});

describe('a cell that is being edited', () => {
  beforeEach(() => office.reset());

  it('makes Excel refuse a request', async () => {
    office.excel.editing.begin();
    expect(await codeOf(write('now'))).toBe('InvalidOperationInCellEditMode');
    office.excel.editing.end();
    expect(await codeOf(write('later'))).toBe('ok');
  });

  it('holds back a request that can wait', async () => {
    office.excel.editing.begin();
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['waited']];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    expect([done, office.excel.traffic.length]).toEqual([false, 0]);
    office.excel.editing.end();
    await waiting;
    expect(await read('A1')).toEqual([['waited']]);
    expect(office.excel.traffic[0]?.flags).toBe(65);
  });

  it('refuses it all the same where the host does not know of waiting', async () => {
    await office.reset({ requirements: { DelayForCellEdit: '' } });
    office.excel.editing.begin();
    expect(await codeOf(Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').load('name');
      await context.sync();
    }))).toBe('InvalidOperationInCellEditMode');
  });
});
