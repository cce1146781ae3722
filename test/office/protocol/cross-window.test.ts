import { CrossWindow } from '../../../src/workbench/host';

type Answer = { readonly body: string } | { readonly error: number } | 'lost';
type Deliver = ((events: readonly { readonly type: number; readonly targetId: string; readonly args: Readonly<Record<string, unknown>>; readonly remote?: boolean }[]) => void) | null;

/** A host of which only the answer counts; the workbook is tested with the real client elsewhere. */
class OneAnswerHost {
  deliver: Deliver = null;
  readonly order: string[] = [];

  constructor(private readonly answer: Answer) {}

  processQuery = async (): Promise<Answer> => this.answer;
  appContext = () => ({ _id: 'pane' });
  flushEvents = () => { this.order.push('events'); };
}

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
}

const setUp = (answer: Answer = { body: '{}' }) => {
  const host = new OneAnswerHost(answer);
  const posted: Posted[] = [];
  const crossWindow = new CrossWindow(host, {
    origin: 'https://host.example',
    post: (text) => {
      posted.push(JSON.parse(text) as Posted);
      host.order.push('post');
    },
  });
  const send = (action: string, data: unknown, type = 0) => crossWindow.receive(JSON.stringify({
    _messageType: 0, _actionName: action, _conversationId: 'conversation', _correlationId: 7, _actionType: type, _data: data,
  }));
  return { host, posted, crossWindow, send };
};

const batch = { DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], '{"Actions":[]}', 0, 0] };

describe('messages across windows', () => {
  it('are answered under the number and name of the question', async () => {
    const { posted, send } = setUp();
    await send('ContextActivationManager_getAppContextAsync', 'pane');
    expect(posted).toEqual([{
      _origin: 'https://host.example', _serializerVersion: 1, _messageType: 1, _actionName: 'ContextActivationManager_getAppContextAsync',
      _conversationId: 'conversation', _correlationId: 7, _responseType: 0, _data: { _id: 'pane' }, _errorCode: 0,
    }]);
  });

  it('bring events only after the answer to a batch', async () => {
    const { host, send } = setUp();
    await send('executeMethod', batch);
    expect(host.order).toEqual(['post', 'events']);
  });

  it.each([
    [{ body: '{"Results":[]}' }, { Version: 1, Error: 0, Data: [200, [], '{"Results":[]}'] }],
    [{ error: 5103 }, { Version: 1, Error: 5103 }],
  ])('give the answer %j as the client reads it', async (answer, data) => {
    const { posted, send } = setUp(answer);
    await send('executeMethod', batch);
    expect(posted[0]?._data).toEqual(data);
  });

  it('keep silent when an answer is lost, and about telemetry', async () => {
    const { posted, send } = setUp('lost');
    await send('executeMethod', batch);
    await send('ContextActivationManager_notifyHost', ['pane', 23, {}]);
    expect(posted).toEqual([]);
  });

  it('name what is not emulated', async () => {
    const { posted, crossWindow, send } = setUp();
    await send('executeMethod', { DdaMethod: { DispatchId: 12 } });
    await send('ContextActivationManager_openWindowInHost', {});
    expect(posted.map(({ _data, _errorCode }) => [_data, _errorCode])).toEqual([[{ Version: 1, Error: 5000 }, 0], [null, -2]]);
    expect(crossWindow.unknownCalls).toEqual(['executeMethod 12', 'ContextActivationManager_openWindowInHost']);
  });

  it('give back the settings that were saved', async () => {
    const { posted, send } = setUp();
    await send('executeMethod', { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['a', '1']] } });
    await send('executeMethod', { DdaMethod: { DispatchId: 75 } });
    expect(posted[1]?._data).toEqual({ Version: 1, Error: 0, Properties: [['a', '1']] });
  });

  it('bring events to those who asked, in one message, those of the first version of the library apart', async () => {
    const { host, posted, send } = setUp();
    const events = [{ type: 10, targetId: 's1', args: { address: 'A1' } }, { type: 1, targetId: '', args: {} }, { type: 13, targetId: 'Workbook', args: {}, remote: true }];
    host.deliver?.(events);
    expect(posted).toEqual([]);
    await send('richApiMessage', {}, 1);
    await send('settingsChanged', {}, 1);
    host.deliver?.(events);
    expect(posted.slice(2).map(({ _actionName, _data, _responseType }) => [_actionName, _data, _responseType])).toEqual([
      ['settingsChanged', {}, 1],
      ['richApiMessage', { ArrayData: [[65536, 10, 's1', '{"address":"A1"}', 0, false], [65536, 13, 'Workbook', '{}', 2, true]] }, 1],
    ]);
    await send('richApiMessage', {}, 2);
    host.deliver?.(events.slice(0, 1));
    expect(posted).toHaveLength(5);
  });

  it('that are of others are left alone', async () => {
    const { posted, crossWindow } = setUp();
    for (const text of ['no JSON', '"a text"', 'null', '{"type":"webpackOk"}', '{"_messageType":1}']) await crossWindow.receive(text);
    expect(posted).toEqual([]);
    expect(crossWindow.unknownCalls).toEqual([]);
  });

  it('stop when it is closed', async () => {
    const { host, posted, crossWindow, send } = setUp();
    await send('richApiMessage', {}, 1);
    crossWindow.close();
    await send('executeMethod', batch);
    expect([posted.length, crossWindow.fire('richApiMessage', {}), host.deliver]).toEqual([1, false, null]);
  });
});
