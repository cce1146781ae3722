import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

const errorOf = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('nothing was thrown');
};

const firstCell = async (address: string): Promise<unknown> => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
  await context.sync();
  return range.values[0]?.[0];
});

beforeEach(() => office.reset());

describe('an error in a batch', () => {
  it('says which call it was', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Missing').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
    expect(JSON.stringify(error.debugInfo)).toContain('worksheets.getItem(...)');
  });

  it('names the step at which a longer path went wrong', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.getItem('None').columns.getItem('Cost').load('name');
      await context.sync();
    });
    expect(error.debugInfo.errorLocation).toBe('TableCollection.getItem');
  });

  it('leaves what was written before it, and does nothing after it', async () => {
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before']];
      sheet.tables.getItem('None').load('name');
      sheet.getRange('A2').values = [['after']];
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect([await firstCell('A1'), await firstCell('A2')]).toEqual(['before', '']);
    expect(office.excel.traffic[0]?.outcome).toEqual({ code: 'ItemNotFound' });
  });

  it('tells a wrong shape of values', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('keeps the traces up to it', async () => {
    const error = await errorOf(async (context) => {
      context.trace('first');
      context.workbook.worksheets.getItem('Missing').load('name');
      context.trace('second');
      await context.sync();
    });
    expect(error.traceMessages).toEqual(['first']);
  });

  it('shows every statement when asked to', async () => {
    OfficeExtension.config.extendedErrorLogging = true;
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Missing').load('name');
      await context.sync();
    });
    OfficeExtension.config.extendedErrorLogging = false;
    expect((error.debugInfo as { fullStatements?: readonly string[] }).fullStatements?.join('\n')).toContain('worksheets.getItem("Missing")');
  });
});

describe('what is not there', () => {
  it('is not found when Office.js itself does not know the property', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').load('noSuchProperty' as 'name');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('is loud when Office.js knows it and the model does not', async () => {
    office.expects(/not emulated: .*PivotTable/);
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pivotTables.load('items/name');
      await context.sync();
    });
    expect(error.code).toBe('GeneralException');
    expect([...office.excel.unemulated].join()).toContain('PivotTable');
  });
});
