import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

describe('the real client on the emulated Excel', () => {
  it('starts as Excel on the web', async () => {
    expect(await office.Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline', addin: null });
  });

  it('writes and reads back', async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      const range = sheet.getRange('A1:B2');
      range.values = [[1, 2], [3, 4]];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual(['Data!A1:B2', [[1, 2], [3, 4]]]);
  });
});
