import boce from '../../assets/examples/boce.json';
import type { ExampleSource } from '../../src/report';
import { answerer } from '../../src/taskpane/engine/answer';
import type { EngineWorker } from '../../src/taskpane/engine/calculate-in-worker';
import type { FromEngine } from '../../src/taskpane/engine/engine-messages';
import { sessionOf, workbookOf } from './pane-workbook';

const example = boce as unknown as ExampleSource;

/** A worker that goes wrong as soon as it is asked to calculate. */
const failing = (fail: (worker: EngineWorker) => void) => (): EngineWorker => {
  const worker: EngineWorker = {
    onmessage: null, onmessageerror: null, onerror: null, terminate: () => undefined,
    postMessage: ({ kind }) => { if (kind === 'calculate') setImmediate(() => fail(worker)); },
  };
  return worker;
};

const failureWith = async (startWorker: () => EngineWorker) => {
  const session = sessionOf(await workbookOf(example), { startWorker });
  await session.calculate();
  expect(session.state.busy).toBeNull();
  return session.state.failure;
};

describe('a worker that fails', () => {
  it('is told as a defect when it crashes', async () => {
    expect(await failureWith(failing((worker) => worker.onerror?.call(worker as never, { message: 'out of memory' } as ErrorEvent))))
      .toEqual({ kind: 'defect', message: 'EngineDefect: out of memory', runId: null });
  });

  it('is told as a defect when its file is not there: a browser gives no message then', async () => {
    expect(await failureWith(failing((worker) => worker.onerror?.call(worker as never, {} as ErrorEvent))))
      .toMatchObject({ kind: 'defect', message: 'EngineDefect: the worker did not start' });
  });

  it('is told as a defect when a message cannot be read', async () => {
    expect(await failureWith(failing((worker) => worker.onmessageerror?.call(worker as never, {} as MessageEvent)))).toMatchObject({ kind: 'defect' });
  });

  it('is told as a defect when it cannot be started at all', async () => {
    expect(await failureWith(() => { throw new Error('blocked by a policy'); })).toEqual({ kind: 'defect', message: 'Error: blocked by a policy', runId: null });
  });

  it('says itself what went wrong in it', () => {
    const said: FromEngine[] = [];
    const answer = answerer((message) => void said.push(message));
    answer({ kind: 'calculate' });
    expect(said).toEqual([{ kind: 'defect', message: 'TypeError: calculate before open' }]);
  });
});
