import type { Day, WorkbookContent } from '../../../src/domain';
import type { ReportBook } from '../../../src/report';
import { Engine } from '../../../src/taskpane/engine/engine';
import { startWorker } from '../../../src/taskpane/engine/start-worker';

/** Milliseconds. A block is time in which the pane cannot draw or answer. */
export interface CalculationTimes {
  /** From the start of the worker until the last slice has gone. */
  readonly handOver: number;
  /** From then on until the answer is there. */
  readonly calculation: number;
  readonly longestBlockInHandOver: number;
  readonly longestBlockInCalculation: number;
}

/** Asks the event loop to come back again and again, and remembers the longest time that it did not. */
class GapProbe {
  #longest = 0;
  #last = performance.now();
  #running = true;
  readonly #channel = new MessageChannel();

  constructor() {
    this.#channel.port1.onmessage = () => this.#tick();
    this.#tick();
  }

  /** The longest gap since the last time this was asked. */
  take(): number {
    const longest = Math.max(this.#longest, performance.now() - this.#last);
    this.#longest = 0;
    this.#last = performance.now();
    return longest;
  }

  end(): void {
    this.#running = false;
    this.#channel.port1.close();
  }

  #tick(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
    if (this.#running) this.#channel.port2.postMessage(null);
  }
}

/** Calculates as the pane does, with a probe on the thread that draws. */
export const measureCalculation = async (content: WorkbookContent): Promise<{ readonly book: ReportBook; readonly times: CalculationTimes }> => {
  const probe = new GapProbe();
  const start = performance.now();
  let [handed, longestBlockInHandOver] = [start, 0];
  const engine = new Engine(startWorker);
  const answer = await engine.calculate(content, { language: 'nl', madeOn: '2026-01-31' as Day, years: [], goal: 'report' }, {
    enter: () => undefined, stop: new AbortController().signal,
    advance: (share) => {
      if (share === 1) [handed, longestBlockInHandOver] = [performance.now(), probe.take()];
    },
  });
  const times = { handOver: handed - start, calculation: performance.now() - handed, longestBlockInHandOver, longestBlockInCalculation: probe.take() };
  probe.end();
  engine.end();
  if (answer.status !== 'calculated') throw new Error(`the example must calculate: ${answer.status}`);
  return { book: answer.book, times };
};
