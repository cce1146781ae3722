import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

beforeEach(() => office.reset());

const edit = (sheet: string, address: string) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(sheet).getRange(address).values = [[1]];
  await context.sync();
});

describe('events', () => {
  it('come to the one who asked, after the answer, and stop when given up', async () => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ address, source, changeType }) => { heard.push(`${source} ${changeType} ${address}`); });
      await context.sync();
      return added;
    });
    await edit('Sheet1', 'B2');
    await office.settle();
    expect(heard).toEqual(['Local RangeEdited B2']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await edit('Sheet1', 'C3');
    await office.settle();
    expect(heard).toHaveLength(1);
  });

  it('of other sheets do not come', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ address }) => { heard.push(address); });
      await context.sync();
    });
    await edit('Other', 'A1');
    await edit('Sheet1', 'A2');
    await office.settle();
    expect(heard).toEqual(['A2']);
  });

  it('of a collection come for each of its members', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(async ({ type }) => { heard.push(type); });
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Fresh');
      await context.sync();
    });
    await office.settle();
    expect(heard).toEqual(['WorksheetAdded']);
  });
});

describe('what travels beside batches', () => {
  it('settings of the first version of the library', async () => {
    await office.reset({ settings: [['theme', '"dark"']] });
    const { settings } = Office.context.document;
    expect(settings.get('theme')).toBe('dark');
    settings.set('size', { wide: true });
    const { status } = await new Promise<Office.AsyncResult<unknown>>((resolve) => { settings.saveAsync(resolve); });
    expect(String(status)).toBe('succeeded');
    expect(Object.fromEntries(office.crossWindow.settings)).toEqual({ theme: '"dark"', size: '{"wide":true}' });
  });

  it('a command of the ribbon, and that it is done', async () => {
    const ran: string[] = [];
    Office.actions.associate('calculate', (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    expect(office.crossWindow.fire('appCommandInvoked', ['command-1', 'calculate', JSON.stringify({ source: { id: 'Button' } })])).toBe(true);
    await office.settle();
    expect(ran).toEqual(['Button']);
    expect(office.crossWindow.completedCommands).toHaveLength(1);
  });

  it('a call that is not emulated is refused and named', async () => {
    office.expects(/not emulated: executeMethod \d+/);
    const { status } = await new Promise<Office.AsyncResult<unknown>>((resolve) => { Office.context.document.getFilePropertiesAsync(resolve); });
    expect(String(status)).toBe('failed');
  });

  it('settings and custom XML of the workbook itself', () => Excel.run(async (context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.add('key', { deep: [1] });
    const value = settings.getItem('key').load('value');
    const part = customXmlParts.add('<x xmlns="urn:demo"><y/></x>');
    const xml = part.getXml();
    const found = customXmlParts.getByNamespace('urn:demo').getOnlyItemOrNullObject();
    await context.sync();
    expect([value.value, xml.value, found.isNullObject]).toEqual([{ deep: [1] }, '<x xmlns="urn:demo"><y/></x>', false]);
  }));
});
