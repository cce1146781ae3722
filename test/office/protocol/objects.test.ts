import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

/** The code of what is thrown; fails when nothing is. */
const codeOf = (doIt: () => unknown): unknown => {
  try {
    doIt();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  throw new Error('nothing was thrown');
};

beforeEach(() => office.reset());

describe('loading', () => {
  it('gives what was asked for, and refuses what was not', () => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [[1, 'x']];
    range.load('values');
    const count = context.workbook.worksheets.getCount();
    expect(codeOf(() => range.values.length && range.address)).toBe('PropertyNotLoaded');
    expect(codeOf(() => count.value)).toBe('ValueNotLoaded');
    await context.sync();
    expect(range.values).toEqual([[1, 'x']]);
    expect(codeOf(() => range.address)).toBe('PropertyNotLoaded');
    expect(count.value).toBe(1);
  }));

  it('gives a part of a collection, and properties at the end of a path', () => Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Two');
    worksheets.add('Three');
    worksheets.load({ select: 'name', top: 1, skip: 1 });
    const range = worksheets.getItem('Two').getRange('A1');
    range.format.fill.color = '#FF0000';
    range.load('format/fill/color,address');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Two']);
    expect([range.address, range.format.fill.color]).toEqual(['Two!A1', '#FF0000']);
  }));

  it('reads under its own name what is set under another', () => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.showGridlines = false;
    sheet.load('showGridlines');
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
  }));

  it('gives every scalar when nothing is named', () => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load();
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: 'Sheet1', position: 0, visibility: 'Visible', showGridlines: true });
  }));

  it('sets several properties at once, also by update and retrieve', () => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.set({ name: 'Renamed', tabColor: '#0000FF' });
    const range = sheet.getRange('A1:B1');
    range.set({ values: [[1, 2]], format: { wrapText: true } });
    const retrieved = (range as unknown as { retrieve(names: string): { toJSON(): unknown } }).retrieve('values,address');
    sheet.load('name,tabColor');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: 'Renamed', tabColor: '#0000FF' });
    expect(retrieved.toJSON()).toEqual({ address: 'Renamed!A1:B1', values: [[1, 2]] });
  }));
});

describe('update', () => {
  it('sets what it names', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      (sheet as unknown as { update(properties: { tabColor: string }): void }).update({ tabColor: '#00FF00' });
      sheet.load('tabColor');
      await context.sync();
      expect(sheet.tabColor).toBe('#00FF00');
    });
    expect(office.excel.traffic[0]?.actions).toContainEqual({ member: 'Worksheet.tabColor', kind: 'set', action: 3 });
  });
});

describe('null objects', () => {
  it('carry on along a path and into a later trip, and swallow what is done to them', () => Excel.run(async (context) => {
    const nothing = context.workbook.worksheets.getItemOrNullObject('None');
    const chained = nothing.getRange('A1').getUsedRangeOrNullObject();
    nothing.delete();
    nothing.getRange('A1').values = [[1]];
    const something = context.workbook.worksheets.getItemOrNullObject('Sheet1');
    await context.sync();
    expect([nothing.isNullObject, chained.isNullObject, something.isNullObject]).toEqual([true, true, false]);
    nothing.load('name');
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
  }));
});

describe('objects between trips', () => {
  it('stay what they are, after a change of name too', () => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('First');
    const range = sheet.getRange('B2');
    await context.sync();
    sheet.name = 'Second';
    range.values = [['kept']];
    await context.sync();
    sheet.load('name');
    range.load('address,values');
    await context.sync();
    expect([sheet.name, range.address, range.values]).toEqual(['Second', 'Second!B2', [['kept']]]);
  }));

  it('are let go of when the run ends, unless they are tracked', async () => {
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    await office.settle();
    expect(office.excel.references.size).toBe(1);
    await Excel.run(range, async (context) => {
      range.load('address');
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
    });
    await office.settle();
    expect(range.address).toBe('Sheet1!A1');
    expect(office.excel.references.size).toBe(0);
  });

  it('cannot be used after the run without that', async () => {
    const range = await Excel.run(async (context) => {
      const left = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return left;
    });
    await office.settle();
    expect(codeOf(() => range.load('address'))).toBe('InvalidObjectPath');
  });

  it('do not count as trips when the library lets go of them', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    await office.settle();
    expect(office.excel.traffic.map(({ number }) => number)).toEqual([1]);
  });

  it('go along as arguments', () => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const names = context.workbook.names;
    names.add('Area', sheet.getRange('A1:B3'));
    const area = names.getItem('Area').getRange().load('address');
    await context.sync();
    expect(area.address).toBe('Sheet1!A1:B3');
  }));
});

describe('a large block of values', () => {
  it('is cut in rows by the library, in one request, and read back whole', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, (_empty, column) => row * 20 + column));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:T1000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(office.excel.traffic).toHaveLength(1);
    expect(office.excel.traffic[0]?.actions.filter(({ member, kind }) => kind === 'set' && member === 'Range.values').length).toBeGreaterThan(10);
  });
});
