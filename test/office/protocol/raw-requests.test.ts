import { EmulatedExcel } from '../../../src/workbench/host';
import { installedCatalogue } from '../harness/office-package';

/** Requests as no honest client sends them: what the installed library cannot be made to send. */
const send = async (Actions: readonly object[], ObjectPaths: object = {}) => {
  const excel = new EmulatedExcel({ catalogue: installedCatalogue() });
  const answer = await excel.processQuery(JSON.stringify({ Actions, ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' }, ...ObjectPaths } }), 0);
  return { excel, response: JSON.parse(typeof answer === 'object' && 'body' in answer ? answer.body : 'null') as { Results: unknown; Error?: { Code: string; Location?: string } } };
};

describe('a request that names what there is not', () => {
  it.each([
    ['a method', { Id: 2, ActionType: 3, Name: 'Fly', ObjectPathId: 1 }, 'Workbook.fly'],
    ['a property', { Id: 2, ActionType: 4, Name: 'Weight', ObjectPathId: 1, ArgumentInfo: { Arguments: [1] } }, 'Workbook.weight'],
  ])('%s: not found', async (_what, action, Location) => {
    expect((await send([action])).response.Error).toMatchObject({ Code: 'ApiNotFound', Location, ActionIndex: 0, HttpStatusCode: 404 });
  });

  it.each([
    ['a way to a property', { ObjectPathType: 4, Name: 'Garden', ParentObjectPathId: 1 }, 'ApiNotFound', 'Workbook.garden'],
    ['an item of what is no collection', { ObjectPathType: 5, Name: '', ParentObjectPathId: 1, ArgumentInfo: { Arguments: ['x'] } }, 'ApiNotFound', 'Workbook.getItem'],
    ['something that is no longer held', { ObjectPathType: 6, Name: '{99999999}' }, 'InvalidObjectPath', undefined],
  ])('%s', async (_what, path, Code, Location) => {
    const { response } = await send([{ Id: 3, ActionType: 1, Name: '', ObjectPathId: 2 }], { 2: { Id: 2, ...path } });
    expect([response.Error?.Code, response.Error?.Location, response.Results]).toEqual([Code, Location, []]);
  });

  it('a path that is not there', async () => {
    expect((await send([{ Id: 3, ActionType: 1, Name: '', ObjectPathId: 9 }])).response.Error?.Code).toBe('InvalidObjectPath');
  });

  it.each([
    ['a kind of action', { Id: 3, ActionType: 6, Name: '', ObjectPathId: 1 }, {}, 'action type 6'],
    ['a service', { Id: 3, ActionType: 1, Name: '', ObjectPathId: 2 }, { 2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.InternalTest' } }, 'Microsoft.ExcelServices.InternalTest'],
  ])('%s that is not emulated is on the list', async (_what, action, paths, member) => {
    const { excel, response } = await send([action], paths);
    expect(response.Error).toBeDefined();
    expect([...excel.unemulated]).toEqual([member]);
  });

  it('an item by its place, as the client asks for items without an id', async () => {
    const { response } = await send([{ Id: 4, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['name'] } }], {
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: 'GetItemAt', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [0] } },
    });
    expect(response.Results).toMatchObject([{ ActionId: 4, Value: { Name: 'Sheet1' } }]);
  });

  it('an item by a place beyond the last', async () => {
    const { response } = await send([{ Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 }], {
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: 'GetItemAt', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [7] } },
    });
    expect(response.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'WorksheetCollection.getItemAt' });
  });

  it('nothing to do on a null object', async () => {
    const paths = { 2: { Id: 2, ObjectPathType: 7, Name: '' } };
    const { response } = await send([
      { Id: 3, ActionType: 3, Name: 'Delete', ObjectPathId: 2 }, { Id: 4, ActionType: 4, Name: 'Name', ObjectPathId: 2, ArgumentInfo: { Arguments: ['x'] } },
      { Id: 5, ActionType: 2, Name: '', ObjectPathId: 2 }, { Id: 6, ActionType: 9, Name: '', ObjectPathId: 2, ObjectState: { name: 'x' } }, { Id: 7, ActionType: 8, Name: '', ObjectPathId: 2 },
    ], paths);
    expect(response).toEqual({ Results: [{ ActionId: 3, Value: null }, { ActionId: 5, Value: null }], TraceIds: [] });
  });
});
