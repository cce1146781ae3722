import { useOffice } from '../harness/jsdom-office';

const office = useOffice({ requirements: { ExcelApi: '1.9' } });

const outcome = async (batch: (context: Excel.RequestContext) => void): Promise<string> => {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

/** One call a level. */
const CALLS: Readonly<Record<string, (context: Excel.RequestContext) => void>> = {
  '1.1': (context) => { sheet(context).getRange('A1').load('address'); },
  '1.4': (context) => { context.workbook.worksheets.getItemOrNullObject('None'); },
  '1.7': (context) => { sheet(context).getRangeByIndexes(0, 0, 1, 1).load('address'); },
  '1.8': (context) => { sheet(context).load('showGridlines'); },
  '1.9': (context) => { sheet(context).pageLayout.load('orientation'); },
  '1.13': (context) => { sheet(context).getRange('A1').getMergedAreasOrNullObject(); },
};

const outcomes = async (): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const [level, batch] of Object.entries(CALLS)) found[level] = await outcome(batch);
  return found;
};

describe('a host of a declared level', () => {
  it('1.9 does not find what came later', async () => {
    expect(await outcomes()).toEqual({ '1.1': 'ok', '1.4': 'ok', '1.7': 'ok', '1.8': 'ok', '1.9': 'ok', '1.13': 'ApiNotFound' });
    expect(['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
  });

  it('1.6 does not find 1.7', async () => {
    await office.reset({ requirements: { ExcelApi: '1.6' } });
    expect(await outcomes()).toEqual({ '1.1': 'ok', '1.4': 'ok', '1.7': 'ApiNotFound', '1.8': 'ApiNotFound', '1.9': 'ApiNotFound', '1.13': 'ApiNotFound' });
    expect(['1.6', '1.7'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
  });

  it('1.15 finds all of them', async () => {
    await office.reset();
    expect(new Set(Object.values(await outcomes()))).toEqual(new Set(['ok']));
    expect(['1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
  });

  it('loads only what it knows when nothing is named', async () => {
    await office.reset({ requirements: { ExcelApi: '1.6' } });
    const names = await Excel.run(async (context) => {
      const found = sheet(context);
      found.load();
      await context.sync();
      return Object.keys(found.toJSON());
    });
    expect(names).toContain('visibility');
    expect(names).not.toContain('showGridlines');
  });

  it('can lack a set that is there by default', async () => {
    await office.reset({ requirements: { DelayForCellEdit: '' } });
    expect(Office.context.requirements.isSetSupported('DelayForCellEdit', '1.1')).toBe(false);
  });
});
