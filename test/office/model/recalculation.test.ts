import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

beforeEach(async () => {
  await office.reset();
  office.excel.workbook.Worksheets.Add('Van mij').GetRange('A1').Formulas = [['=SUM(Sheet1!A1:A2)']];
});

const mine = (): unknown => office.excel.workbook.Worksheets.GetItem('Van mij').GetRange('A1').Values?.[0]?.[0];
const write = (values: number[][], before?: (context: Excel.RequestContext) => void): Promise<void> => Excel.run(async (context) => {
  before?.(context);
  context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').values = values;
  await context.sync();
});

describe('formulas of the user', () => {
  it('follow what an add-in writes in the cells they point at', async () => {
    await write([[3], [4]]);
    expect(mine()).toBe(7);
    await write([[1], [1]], ({ application }) => application.suspendApiCalculationUntilNextSync());
    expect(mine()).toBe(2);
  });

  it('also what a request has done that failed on its way', async () => {
    office.excel.faults.plan = (_, { members }) => (members.some(({ member }) => member === 'Range.values') ? { afterActions: 'all', as: { code: 'GeneralException' } } : null);
    await expect(write([[3], [4]])).rejects.toMatchObject({ code: 'GeneralException' });
    expect(mine()).toBe(7);
  });

  it('wait where the user has asked to work formulas out by hand', async () => {
    office.excel.workbook.state.calculationMode = 'Manual';
    await write([[3], [4]]);
    expect(mine()).toBe(0);
  });
});
