import { answerer } from '../../../src/taskpane/engine/answer';
import { Engine, type EngineWorker } from '../../../src/taskpane/engine/engine';
import type { FromEngine, ToEngine } from '../../../src/taskpane/engine/engine-messages';
import { exampleBytes } from '../../office/flows/example-books';
import { useOffice } from '../../office/harness/jsdom-office';
import { inProcessWorker } from './in-process-worker';
import { calculated, endSessions, isIdle, openPane, until } from './visit';

const office = useOffice();
afterEach(endSessions);

/** A worker that goes wrong as soon as it is asked for this; a look goes well. */
const failing = (on: ToEngine['kind'], fail: (worker: EngineWorker) => void) => (): EngineWorker => {
  const worker = inProcessWorker()();
  let isLook = false;
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (message) => {
    if (message.kind === 'open') isLook = message.options.goal === 'check';
    if (message.kind === on && !isLook) setImmediate(() => fail(worker));
    else post(message);
  };
  return worker;
};

const crash = (event: Partial<ErrorEvent>) => (worker: EngineWorker): void => void worker.onerror?.call(worker as never, event as ErrorEvent);

describe('a worker that fails', () => {
  it.each<[string, (worker: EngineWorker) => void, string]>([
    ['when it crashes', crash({ message: 'out of memory' }), 'EngineDefect: out of memory'],
    ['when its file is not there: a browser gives no message then', crash({}), 'EngineDefect: the worker did not start'],
    ['when a message cannot be read', (worker) => void worker.onmessageerror?.call(worker as never, {} as MessageEvent), 'EngineDefect: a message of the worker cannot be read'],
  ])('is told as a defect %s', async (_, fail, message) => {
    const session = await openPane(office, exampleBytes('boce'), { startWorker: failing('calculate', fail) });
    session.actions.calculate();
    await until(session, 'a failure', ({ failure, busy }) => failure !== null && busy === null);
    expect(session.state).toMatchObject({ result: null, failure: { kind: 'defect', message, runId: null } });
  });

  it('that cannot explain any more says so with the run, and the figures stay', async () => {
    const session = await openPane(office, exampleBytes('boce'), { startWorker: failing('explain', crash({ message: 'gone' })) });
    await calculated(session);
    session.actions.explain('2025/budget/total/total');
    await until(session, 'a failure', ({ failure, busy }) => failure !== null && busy === null);
    expect(session.state).toMatchObject({ explanation: null, failure: { kind: 'defect', message: 'EngineDefect: gone', runId: session.state.result?.view.runId } });
    expect(session.state.result?.view.years.map(({ year }) => year)).toEqual([2025, 2024]);
  });

  it('that cannot make the report in another language says so', async () => {
    const session = await openPane(office, exampleBytes('boce'), { startWorker: failing('book', crash({ message: 'gone' })) });
    await calculated(session);
    session.actions.speak('en');
    await until(session, 'a failure', (state) => state.failure !== null && isIdle(state));
    expect(session.state.failure).toMatchObject({ kind: 'defect', message: 'EngineDefect: gone' });
  });

  it.each<[ToEngine, string]>([
    [{ kind: 'calculate' }, 'TypeError: calculate before open'], [{ kind: 'book', language: 'nl' }, 'TypeError: a book before a calculation'],
  ])('says itself what went wrong in it: %j', (asked, message) => {
    const said: FromEngine[] = [];
    answerer((one) => void said.push(one))(asked);
    expect(said).toEqual([{ kind: 'defect', message }]);
  });

  it('answers nothing after it went wrong', async () => {
    const engine = new Engine(failing('explain', crash({ message: 'gone' })));
    await expect(engine.explain('x')).rejects.toThrow('gone');
    await expect(engine.explain('y')).rejects.toThrow('gone');
    engine.end();
  });
});
