import { answerer } from '../../../src/taskpane/engine/answer';
import type { EngineWorker } from '../../../src/taskpane/engine/engine';
import type { FromEngine, ToEngine } from '../../../src/taskpane/engine/engine-messages';

/** What a worker of the pane was sent and sent back, in order. */
export interface WorkerLog {
  readonly asked: ToEngine[];
  readonly answered: FromEngine[];
  /** Workers that were started and not ended. */
  alive: number;
}

export const workerLog = (): WorkerLog => ({ asked: [], answered: [], alive: 0 });

/** The code of the worker in this process: every message is cloned on its way and comes later, and none comes after the end, as with a worker. */
export const inProcessWorker = (log: WorkerLog = workerLog()) => (): EngineWorker => {
  let ended = false;
  const later = (work: () => void): void => void setImmediate(() => { if (!ended) work(); });
  log.alive += 1;
  const worker: EngineWorker = {
    onmessage: null, onmessageerror: null, onerror: null,
    terminate: () => {
      ended = true;
      log.alive -= 1;
    },
    postMessage: (message) => {
      log.asked.push(message);
      const clone = structuredClone(message);
      later(() => answer(clone));
    },
  };
  const answer = answerer((message, transferred = []) => {
    log.answered.push(message);
    const data = structuredClone(message, { transfer: [...transferred] });
    later(() => worker.onmessage?.call(worker as never, { data } as MessageEvent));
  });
  return worker;
};
